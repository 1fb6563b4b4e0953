// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window.h"

#include "app/export_command.h"
#include "app/language.h"
#include "app/mesh_pages.h"
#include "app/outbox_pages.h"
#include "app/page_export.h"
#include "app/product_parts.h"
#include "model/entities/kind.h"
#include "model/query/moment_catalog.h"
#include "model/query/people_query.h"
#include "model/query/qt_text.h"
#include "model/query/reference_text.h"
#include "views/canvas/beginning_subject.h"
#include "views/canvas/canvas_commands.h"
#include "views/canvas/canvas_page.h"
#include "views/canvas/canvas_reference.h"
#include "views/canvas/new_canvas_page.h"
#include "views/command/command_registry.h"
#include "views/discover/discover_page.h"
#include "views/lineage/lineage_board.h"
#include "views/lineage/lineage_commands.h"
#include "views/lineage/lineage_page.h"
#include "views/lineage/lineage_tab.h"
#include "views/product/lazy_tab.h"
#include "views/product/loaded_page.h"
#include "views/product/product_page_view.h"
#include "views/settings/keys_section.h"
#include "views/settings/profile_section.h"
#include "views/settings/settings_page.h"
#include "views/shell/campaign_link.h"
#include "views/shell/connect_discover.h"
#include "views/shell/fixed_keys.h"
#include "views/shell/keys_page.h"
#include "views/shell/main_window.h"
#include "views/shell/moment_ref.h"
#include "views/shell/search_field.h"
#include "views/shell/shortcuts_page.h"
#include "views/sync/sync_page.h"
#include "views/versions/campaign_page.h"
#include "views/widgets/progress_line.h"

#include <QApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QProcess>

#include <algorithm>

namespace tributary {

using views::ProductPageView;

class Window::Private {
public:
    Private(const Services& services, const QString& catalogName)
        : given(services), catalog(services.catalog), layout(services.layout), discover(pageOf<views::DiscoverPage>(sectionMoments())),
          sync(new views::SyncPage(services.catalog, services.sync)),
          window({services.catalog, services.sync, catalogName, services.preferences.values().userName, rail(services),
                  [this](const QString& ref) { return pageFor(ref); }}),
          exporter(services.catalogPath)
    {
        discover->offerSaving(services.saved);
        views::connectDiscover(&window, discover);
        sync->addCommands(window.commands());
        views::LineageCommands::addOpen(window);
        views::LineageCommands::add(window.commands(), [this] {
            auto* page = qobject_cast<views::LineagePage*>(window.tabs()->currentPage());
            return page ? page->board() : nullptr;
        });
        views::CanvasCommands::add(window.commands(), [this] { return qobject_cast<views::CanvasPage*>(window.tabs()->currentPage()); });
        views::addFixedKeys(window.commands());
        addPageCommands();
        OutboxPages::connectTo(window, services);
        QObject::connect(&window, &views::MainWindow::addFolderRequested, sync, &views::SyncPage::chooseFolder);
        connectSettings(services.preferences);
    }

    void connectSettings(views::Preferences& preferences)
    {
        window.commands().add({QStringLiteral("settings.show"), Window::tr("Settings\u2026"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)}, {},
                               [this] { window.showSection(QStringLiteral("settings")); }});
        const auto showUser = [this, &preferences] {
            const views::PreferenceValues& values = preferences.values();
            window.setUserName(values.userName);
            window.setRole(values.role == views::PreferenceValues::Role::None ? QString() : views::ProfileSection::roleWord(values.role));
        };
        QObject::connect(&preferences, &views::Preferences::changed, &window, showUser);
        showUser();
    }

    views::SettingsPage* settingsPage(const Services& services)
    {
        auto* page = new views::SettingsPage(services.preferences, services.care, offeredLanguages());
        page->addSection(new views::KeysSection(window.commands()));
        // A window for each catalog: this one goes on.
        QObject::connect(page, &views::SettingsPage::catalogRequested, &window, [](const QString& file) {
            QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--catalog"), file});
        });
        return page;
    }

    // Only what is in front at the start is made then, and what has commands of its own.
    std::vector<views::RailEntry> rail(const Services& services)
    {
        return {{QStringLiteral("discover"), discover->pageTitle(), discover->pageIcon(), 1, discover, false},
                {QStringLiteral("lineage"), Window::tr("Lineage"), QStringLiteral("lineage"), 2, nullptr, false,
                 [this] { return lineagePage(sectionMoments()); }},
                {QStringLiteral("canvas"), Window::tr("Canvas"), QStringLiteral("canvas"), 3, nullptr, false,
                 [this] { return canvasPage(sectionMoments()); }},
                {QStringLiteral("sync"), sync->pageTitle(), sync->pageIcon(), 6, sync, false},
                {QStringLiteral("settings"), Window::tr("Settings"), QStringLiteral("sliders"), 7, nullptr, true,
                 [this, services] { return settingsPage(services); }}};
    }

    void addPageCommands()
    {
        window.commands().add({QStringLiteral("people.open"), Window::tr("People and teams"), {}, {},
                               [this] { window.openRef(toQt(query::kPeopleReference)); }});
        window.commands().add({QStringLiteral("product.source"), Window::tr("Where this comes from"), {QKeySequence(Qt::CTRL | Qt::Key_U)},
                               [this] { return qobject_cast<ProductPageView*>(window.tabs()->currentPage()) != nullptr; },
                               [this] {
                                   if (auto* page = qobject_cast<ProductPageView*>(window.tabs()->currentPage()))
                                       page->showSource();
                               }, QStringLiteral("product")});
        window.commands().add({QStringLiteral("canvas.new"), Window::tr("New canvas\u2026"), {QKeySequence(Qt::CTRL | Qt::Key_N)},
                               [this] { return given.canvasEdits != nullptr; },
                               [this] {
                                   window.openRef(views::NewCanvasPage::reference());
                                   if (auto* page = qobject_cast<views::NewCanvasPage*>(window.tabs()->currentPage()))
                                       page->focusMain();
                               }});
        new ExportCommand(window, exporter);
    }

    static bool leadsToProduct(Kind kind)
    {
        switch (kind) {
        case Kind::DataProduct:
        case Kind::InputPort:
        case Kind::OutputPort:
        case Kind::ManagementPort:
        case Kind::DataContract:
        case Kind::Dataset:
        case Kind::Column:
            return true;
        default:
            return false;
        }
    }

    // A page that sees the catalog at a moment of its own.
    template <typename P, typename... Arguments>
    static P* pageOf(query::MomentCatalog* moments, Arguments&&... arguments)
    {
        auto* page = new P(*moments, std::forward<Arguments>(arguments)...);
        page->setMoments(moments);
        return page;
    }

    // The canvas knows of no lineage page: the way there is laid here.
    template <typename... Arguments>
    views::CanvasPage* canvasPage(query::MomentCatalog* moments, Arguments&&... arguments)
    {
        auto* page = pageOf<views::CanvasPage>(moments, std::forward<Arguments>(arguments)...);
        page->offerLineage(true);
        if (given.canvasEdits)
            page->offerEditing(*given.canvasEdits, given.preferences);
        QObject::connect(page, &views::CanvasPage::lineageRequested, page,
                         [page](const QString& ref) { emit page->openRequested(views::formatLineageLink({ref, {}}), false); });
        return page;
    }

    // The whole mesh, or one thing of it.
    views::LineagePage* lineagePage(query::MomentCatalog* moments, const views::LineageLink& link = {})
    {
        auto* page = pageOf<views::LineagePage>(moments, layout, link);
        offerEdits(page->board());
        page->board()->setViews(given.lineageViews, [this] { return given.preferences.values().userName; });
        return page;
    }

    // Edges and notes are written in the name of whoever uses the window.
    void offerEdits(views::LineageBoard* board)
    {
        board->setEdits(given.lineageEdits, [this] { return given.preferences.values().userName; });
    }

    query::MomentCatalog* sectionMoments() { return new query::MomentCatalog(catalog, qApp); }

    // The catalog of one page, at the moment that its reference names. The page takes it over.
    query::MomentCatalog* momentsFor(const QString& ref)
    {
        auto* moments = new query::MomentCatalog(catalog, &window);
        if (const auto revision = views::revisionInRef(ref))
            moments->setMoment(Moment{*revision, 0});
        return moments;
    }

    query::Signature signature() const { return {{}, given.preferences.values().userName, given.preferences.values().userEmail}; }

    // Null where there is no page for that kind of thing yet.
    views::Page* pageFor(const QString& ref)
    {
        const QString plain = views::refWithoutMoment(ref);
        if (plain == views::ShortcutsPage::reference())
            return new views::ShortcutsPage(window.commands());
        if (plain == views::KeysPage::reference())
            return new views::KeysPage(window.commands());
        if (const auto link = views::parseLineageLink(plain))
            return lineagePage(momentsFor(ref), *link);
        if (plain == views::NewCanvasPage::reference() && given.canvasEdits)
            return new views::NewCanvasPage(*given.canvasEdits);
        if (!views::productOfCanvas(plain).isEmpty())
            return canvasPage(momentsFor(ref), plain);
        if (const auto link = views::parseCampaignLink(plain))
            return pageOf<views::CampaignPage>(momentsFor(ref), given.campaigns, [this] { return signature(); }, *link);
        if (auto* page = OutboxPages::pageFor(plain, given, [this](const QUrl& url) { confirm(url); }))
            return page;
        if (auto* page = MeshPages::pageFor(plain, given, [this, ref] { return momentsFor(ref); })) {
            QObject::connect(page, &views::LoadedPage::searchRequested, &window,
                             [this, page](const QString& text) { // of what the page shows, hence as of its moment
                                 discover->moments()->setMoment(page->moments() ? page->moments()->moment() : std::nullopt);
                                 window.search(text);
                             });
            return page;
        }
        const auto reference = query::parseReference(fromQt(plain));
        if (!reference || !leadsToProduct(reference->kind))
            return nullptr;
        auto* moments = momentsFor(ref);
        QWidget* place = window.tabs()->pagePlace();
        auto* lineageTab = new views::LazyTab([this, moments](QWidget* parent) {
            auto* tab = new views::LineageTab(*moments, layout, parent);
            offerEdits(tab->board());
            return tab;
        }, place);
        auto* page = pageOf<ProductPageView>(moments, plain, place, lineageTab);
        page->offerFeedback(given.outbox);
        QObject::connect(page, &ProductPageView::externalLinkRequested, &window, [this](const QUrl& url) { confirm(url); });
        return page;
    }

    // Addresses come from files: a person sees where a link leads before anything is opened.
    void confirm(const QUrl& url)
    {
        QMessageBox box(QMessageBox::Question, Window::tr("Open a link"), Window::tr("Open this address outside Tributary?"),
                        QMessageBox::Open | QMessageBox::Cancel, &window);
        box.setTextFormat(Qt::PlainText);
        box.setInformativeText(url.toString(QUrl::FullyEncoded)); // encoded: holds no '<' to be taken for markup
        box.setDefaultButton(QMessageBox::Cancel);
        if (box.exec() == QMessageBox::Open)
            QDesktopServices::openUrl(url);
    }

    const Services given;
    query::CatalogService& catalog;
    query::LayoutService& layout;
    views::DiscoverPage* discover; // the window owns the pages
    views::SyncPage* sync;
    views::MainWindow window;
    PageExport exporter;
};

Window::Window(const Services& services, const QString& catalogName)
    : m_d(std::make_unique<Private>(services, catalogName))
{
}

Window::~Window() = default;

QWidget& Window::widget()
{
    return m_d->window;
}

void Window::onSampleRequested(const std::function<void()>& answer)
{
    QObject::connect(&m_d->window, &views::MainWindow::sampleRequested, &m_d->window, answer);
}

void Window::open(const PageRequest& request)
{
    if (request.page == QStringLiteral("product")) {
        m_d->window.openRef(views::refAsOf(request.ref, request.asOf));
        auto* page = qobject_cast<ProductPageView*>(m_d->window.tabs()->currentPage());
        for (const auto& [name, part] : productParts()) {
            if (page && name == request.tab)
                page->showPart(part);
        }
        return;
    }
    if (MeshPages::names().contains(request.page)) {
        MeshPages::open(m_d->window, request);
        return;
    }
    if (OutboxPages::names().contains(request.page)) {
        OutboxPages::open(m_d->window, request);
        return;
    }
    if (request.page == QStringLiteral("shortcuts") || request.page == QStringLiteral("keys")) {
        m_d->window.openRef(request.page == QStringLiteral("keys") ? views::KeysPage::reference() : views::ShortcutsPage::reference());
        return;
    }
    if (request.page == QStringLiteral("lineage")) {
        views::LineageLink link{request.ref, lineage::levelFromName(fromQt(request.tab)), {}};
        if (request.since)
            link.since = request.since->revision;
        if (link == views::LineageLink{} && !request.asOf)
            m_d->window.showSection(request.page);
        else
            m_d->window.openRef(views::refAsOf(views::formatLineageLink(link), request.asOf));
        return;
    }
    if (request.page == QStringLiteral("canvas")) {
        m_d->window.showSection(request.page);
        m_d->window.openRef(views::refAsOf(views::canvasReference(request.ref), request.asOf));
        auto* page = qobject_cast<views::CanvasPage*>(m_d->window.tabs()->currentPage());
        if (page && request.tab == QStringLiteral("form"))
            page->showSheet(views::CanvasToolbar::Sheet::Form);
        if (page && request.tab == QStringLiteral("blocks"))
            page->showSheet(views::CanvasToolbar::Sheet::Blocks);
        if (page && request.tab == QStringLiteral("table"))
            page->showForm(views::CanvasToolbar::Form::Table);
        return;
    }
    if (request.page == QStringLiteral("new-canvas")) {
        m_d->window.openRef(views::NewCanvasPage::reference());
        auto* page = qobject_cast<views::NewCanvasPage*>(m_d->window.tabs()->currentPage());
        const qsizetype beginning = tabs(request.page).indexOf(request.tab);
        if (page && beginning >= 0)
            page->choose(static_cast<views::Beginning>(beginning));
        return;
    }
    if (request.page == QStringLiteral("settings")) {
        m_d->window.showSection(request.page);
        if (auto* page = qobject_cast<views::SettingsPage*>(m_d->window.tabs()->currentPage()))
            page->showSection(request.tab);
        return;
    }
    m_d->window.showSection(request.page == QStringLiteral("sync") ? request.page : QStringLiteral("discover"));
    if (request.asOf)
        m_d->discover->moments()->setMoment(request.asOf);
    if (!request.query.isEmpty()) {
        m_d->window.searchField()->setText(request.query);
        m_d->discover->setTyped(request.query);
    }
}

QString Window::sortedBy() const
{
    return toQt(search::sortOrderName(m_d->discover->sortOrder()));
}

void Window::setSortedBy(const QString& order)
{
    if (const auto known = search::sortOrderFromName(fromQt(order)))
        m_d->discover->sortBy(*known);
}

void Window::hideTimings()
{
    QObject::disconnect(m_d->discover, &views::DiscoverPage::queryTook, &m_d->window, nullptr);
    m_d->window.setQueryTime(-1);
}

bool Window::showsReading() const
{
    const auto lines = m_d->window.tabs()->findChildren<views::ProgressLine*>();
    return std::any_of(lines.begin(), lines.end(), [](const auto* line) { return line->isVisible() && line->isBusy(); });
}

bool Window::isSettled() const
{
    return m_d->window.isSettled() && m_d->given.outbox.counts();
}

} // namespace tributary
