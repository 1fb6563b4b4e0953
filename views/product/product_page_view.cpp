// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/product_page_view.h"

#include "model/query/diagnostic_text.h"
#include "model/query/qt_text.h"
#include "views/canvas/canvas_reference.h"
#include "views/lineage/lineage_link.h"
#include "views/product/consumers_tab.h"
#include "views/product/discussion_tab.h"
#include "views/product/facts_tab.h"
#include "views/product/lazy_tab.h"
#include "views/product/message_panel.h"
#include "views/product/overview_tab.h"
#include "views/product/origin_text.h"
#include "views/widgets/plain_text.h"
#include "views/product/policies_tab.h"
#include "views/product/ports_tab.h"
#include "views/product/product_header.h"
#include "views/product/quality_tab.h"
#include "views/product/reference_name.h"
#include "views/product/schema_tab.h"
#include "views/product/section_tabs.h"
#include "views/product/source_desk.h"
#include "views/product/step_strip.h"
#include "views/product/triplet_row.h"
#include "views/product/usage_tab.h"
#include "views/product/versions_tab.h"
#include "views/shell/diff_link.h"
#include "views/theme/follow_theme.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

constexpr int kSlowMs = 150;   // below this a read needs no word
constexpr int kHeadFrom = 460; // height of the page, at the usual size of text

// Holds the place of a part that is not there.
class NoTab : public ProductTab {
public:
    void setPage(PagePtr) override {}
};

QString nextProductChannel()
{
    static int number = 0;
    return QStringLiteral("product:%1").arg(++number);
}

ProductPageView::Part partOf(query::Step::Name step)
{
    using Part = ProductPageView::Part;
    switch (step) {
    case query::Step::Name::Input:
    case query::Step::Name::Service: return Part::Ports;
    case query::Step::Name::Processing: return Part::Versions;
    case query::Step::Name::Catalog: return Part::Facts;
    case query::Step::Name::Measure: return Part::Quality;
    case query::Step::Name::Monitor: return Part::Consumers;
    }
    return Part::Overview;
}

} // namespace

ProductPageView::ProductPageView(query::CatalogService& catalog, const QString& ref, QWidget* parent, ProductTab* lineage)
    : Page(parent),
      m_catalog(catalog),
      m_ref(ref),
      m_channel(nextProductChannel()),
      // Each has its place from the start: what is moved later is styled again with all in it.
      m_states(new QStackedWidget(this)),
      m_message(new MessagePanel(m_states)),
      m_content(new QWidget(m_states)),
      m_header(new ProductHeader(m_content)),
      m_triplet(new TripletRow(m_content)),
      m_steps(new StepStrip(m_content)),
      m_notice(new NoticeBar(m_content)),
      m_sections(new SectionTabs(m_content)),
      m_sources(new SourceDesk(m_content, [this] { return m_page; })),
      m_parts(new QStackedWidget(m_content))
{
    buildLayout();
    auto* overview = new OverviewTab(m_parts);
    addPart(Part::Overview, tr("Overview"), overview);
    addPart(Part::Ports, tr("Ports & contracts"), lazily<PortsTab>());
    addPart(Part::Schema, tr("Schema"), new LazyTab([this](QWidget* place) {
        return new SchemaTab(m_catalog, m_channel + QStringLiteral(":columns"), place);
    }, m_parts));
    addPart(Part::Lineage, tr("Lineage"), lineage ? lineage : new NoTab);
    m_sections->setShown(static_cast<int>(Part::Lineage), lineage != nullptr);
    m_header->offerLineage(lineage != nullptr);
    addPart(Part::Versions, tr("Versions"), lazily<VersionsTab>());
    addPart(Part::Quality, tr("Quality"), lazily<QualityTab>());
    addPart(Part::Usage, tr("Usage"), lazily<UsageTab>());
    addPart(Part::Consumers, tr("Consumers"), lazily<ConsumersTab>());
    addPart(Part::Discussion, tr("Discussion"), new LazyTab([this](QWidget* place) {
        auto* tab = new DiscussionTab(place);
        if (m_outbox)
            tab->offerFeedback(*m_outbox);
        return tab;
    }, m_parts));
    addPart(Part::Policies, tr("Policies"), lazily<PoliciesTab>());
    addPart(Part::Facts, tr("Facts"), lazily<FactsTab>());
    nameOrigins();

    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlowMs);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        if (m_loading && !m_page)
            m_message->showMessage(QStringLiteral("clock"), tr("Reading %1 …").arg(referenceName(m_ref)), {});
    });
    connect(&m_catalog, &query::CatalogService::catalogChanged, this, &ProductPageView::reload);
    connect(m_message, &MessagePanel::actionRequested, this, &ProductPageView::reload);
    connect(m_sources, &SourceDesk::allFactsRequested, this, [this] { showPart(Part::Facts); });
    connect(m_header, &ProductHeader::versionChosen, this, &ProductPageView::openRef);
    connect(m_header, &ProductHeader::canvasRequested, this, [this] { emit openRequested(canvasReference(toQt(m_page->product.ref)), false); });
    connect(m_header, &ProductHeader::lineageRequested, this, [this] { emit openRequested(formatLineageLink({toQt(m_page->product.ref), std::nullopt}), false); });
    connect(m_header, &ProductHeader::compareRequested, this, [this] { emit openRequested(formatDiffLink({{}, toQt(m_page->product.ref)}), false); });
    connect(m_header, &ProductHeader::openRequested, this, [this](const QString& chosen) { emit openRequested(chosen, false); });
    connect(m_triplet, &TripletRow::linkRequested, this, &ProductPageView::offerLink);
    connect(m_triplet, &TripletRow::definitionRequested, this, [this] { showPart(Part::Versions); });
    connect(m_steps, &StepStrip::stepActivated, this, [this](query::Step::Name step) { showPart(partOf(step)); });
    connect(overview, &OverviewTab::partRequested, this, [this](int part) { showPart(static_cast<Part>(part)); });
    connect(m_sections, &QTabBar::currentChanged, this, [this](int index) {
        m_parts->setCurrentIndex(index);
        fillCurrentPart();
        arrange();
    });
    reload();
}

// Where each part of the page has its values from, unless a smaller piece of it says so itself.
void ProductPageView::nameOrigins()
{
    const QString ports = QStringLiteral("kind:input-port|kind:output-port|kind:management-port");
    const QString observed = QStringLiteral("series:measurements|series:usage|series:costs");
    setOrigin(m_header, QStringLiteral("fields:name,version,domain,status,type,team,customProperties"), tr("Head of the product"));
    setOrigin(m_triplet, QStringLiteral("fields:authoritativeDefinitions,customProperties"), tr("Definition, code and infrastructure"));
    setOrigin(m_steps, ports + QStringLiteral("|kind:contract|kind:agreement|") + observed, tr("Six steps"),
              tr("Worked out from the ports, contracts, agreements and observations of the product."));
    const auto part = [this](Part which, const QString& key) {
        setOrigin(m_tabs[static_cast<std::size_t>(which)], key, m_sections->tabText(static_cast<int>(which)).remove(u'&'));
    };
    part(Part::Ports, ports + QStringLiteral("|kind:contract"));
    part(Part::Schema, QStringLiteral("kind:dataset|kind:contract"));
    part(Part::Versions, QStringLiteral("fields:version,status,authoritativeDefinitions"));
    part(Part::Quality, QStringLiteral("series:measurements|kind:contract"));
    part(Part::Usage, QStringLiteral("series:usage|series:costs"));
    part(Part::Consumers, QStringLiteral("kind:agreement|series:usage|kind:output-port"));
    part(Part::Discussion, QStringLiteral("kind:comment|kind:rating|kind:endorsement"));
    part(Part::Policies, QStringLiteral("kind:policy"));
}

void ProductPageView::showSource()
{
    m_sources->show();
}

template <typename Tab>
ProductTab* ProductPageView::lazily()
{
    return new LazyTab([](QWidget* place) { return new Tab(place); }, m_parts);
}

void ProductPageView::addPart(Part part, const QString& title, ProductTab* tab)
{
    Q_ASSERT(static_cast<std::size_t>(part) == m_tabs.size());
    m_tabs.push_back(tab);
    m_filledWith.emplace_back();
    m_sections->addSection(title);
    m_parts->addWidget(tab);
    connect(tab, &ProductTab::openRequested, this, &Page::openRequested);
    connect(tab, &ProductTab::linkRequested, this, &ProductPageView::offerLink);
    connect(tab, &ProductTab::settled, this, [this] {
        if (isSettled())
            emit settled();
    });
}

void ProductPageView::buildLayout()
{
    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 14, 16, 0);
    head->setSpacing(0);
    head->addWidget(m_header);
    head->addSpacing(12);
    head->addWidget(m_triplet);
    head->addSpacing(8);
    head->addWidget(m_steps);
    head->addWidget(m_notice);
    auto* sections = new QHBoxLayout;
    sections->setContentsMargins(12, 0, 12, 0);
    sections->addWidget(m_sections, 1);
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addSpacing(8);
    layout->addLayout(sections);
    auto* line = new QWidget(m_content);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Midlight);
    layout->addWidget(line);
    layout->addWidget(m_parts, 1);
    m_states->addWidget(m_message);
    m_states->addWidget(m_content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_states);
}

QString ProductPageView::pageTitle() const
{
    if (!m_page)
        return referenceName(m_ref);
    const QString version = singleLine(m_page->product.version, 30);
    const QString name = singleLine(m_page->product.name, 80);
    return version.isEmpty() ? name : tr("%1 v%2").arg(name, version);
}

bool ProductPageView::isSettled() const
{
    const int current = m_parts->currentIndex();
    return !m_loading && (!m_page || m_tabs[static_cast<std::size_t>(current)]->isSettled());
}

void ProductPageView::focusMain()
{
    if (m_page)
        m_sections->setFocus(Qt::ShortcutFocusReason);
    else
        m_message->setFocus(Qt::ShortcutFocusReason);
}

bool ProductPageView::hasSidePanel() const
{
    return m_page && m_tabs[static_cast<std::size_t>(currentPart())]->hasSidePanel();
}

void ProductPageView::toggleSidePanel()
{
    if (hasSidePanel())
        m_tabs[static_cast<std::size_t>(currentPart())]->toggleSidePanel();
}

void ProductPageView::openRef(const QString& ref)
{
    if (ref == m_ref && m_page)
        return;
    m_ref = ref;
    reload();
}

void ProductPageView::showPart(Part part)
{
    const int index = static_cast<int>(part);
    if (m_sections->isTabVisible(index))
        m_sections->setCurrentIndex(index);
}

ProductPageView::Part ProductPageView::currentPart() const
{
    return static_cast<Part>(m_sections->currentIndex());
}

void ProductPageView::reload()
{
    m_loading = true;
    m_slow.start();
    m_catalog.productPage(m_channel, m_ref, this,
                          [this](const Result<std::shared_ptr<const query::ProductPage>>& answer) { take(answer); });
}

void ProductPageView::take(const Result<std::shared_ptr<const query::ProductPage>>& answer)
{
    m_loading = false;
    m_slow.stop();
    if (answer && *answer) {
        m_page = *answer;
        showPage();
    } else {
        m_page.reset();
        const bool unknown = answer || answer.error().code.find("unknown") != std::string::npos
            || answer.error().code.find("not-found") != std::string::npos;
        const QString detail = answer ? QString() : query::errorText(answer.error());
        if (unknown)
            m_message->showMessage(QStringLiteral("search"), tr("No data product is known as %1").arg(referenceName(m_ref)),
                                   tr("Its file may not have been read yet: add the folder that holds it under Sync. %1").arg(detail), tr("Look again"));
        else
            m_message->showMessage(QStringLiteral("error"), tr("This page could not be read"), detail, tr("Try again"));
        m_states->setCurrentIndex(0);
    }
    emit titleChanged();
    if (isSettled())
        emit settled();
}

void ProductPageView::showPage()
{
    m_header->setPage(m_page);
    m_triplet->setTriplet(m_page->triplet, singleLine(m_page->product.version, 40));
    m_steps->setSteps(m_page->steps);
    showNotices();
    const auto count = [this](Part part, std::size_t number) { m_sections->setCount(static_cast<int>(part), static_cast<int>(number)); };
    count(Part::Ports, m_page->inputs.size() + m_page->outputs.size() + m_page->management.size());
    count(Part::Versions, m_page->versions.size());
    count(Part::Consumers, m_page->consumers.size());
    count(Part::Discussion, m_page->comments.size());
    count(Part::Policies, m_page->policies.size());
    m_states->setCurrentIndex(1);
    fillCurrentPart();
    arrange();
}

void ProductPageView::showNotices()
{
    QStringList notices;
    if (m_page->product.placeholder)
        notices.append(tr("Another file names this product, but none that was read describes it. Add the folder that holds its definition."));
    if (!m_page->variantFiles.empty()) {
        QStringList files;
        for (const std::string& file : m_page->variantFiles)
            files.append(singleLine(file, 120));
        notices.append(tr("Other files claim the same version with other content: %1").arg(files.mid(0, 5).join(QStringLiteral(", "))));
    }
    m_notice->setNotice(notices.join(u'\n'));
}

// Only the part in view is filled; the others when they are looked at.
void ProductPageView::fillCurrentPart()
{
    const auto index = static_cast<std::size_t>(m_parts->currentIndex());
    if (!m_page || m_filledWith[index] == m_page)
        return;
    m_filledWith[index] = m_page;
    m_tabs[index]->setPage(m_page);
}

void ProductPageView::offerLink(const QUrl& url)
{
    if (isOfferedLink(url))
        emit externalLinkRequested(url);
    else if (url.scheme() == u"tributary")
        emit openRequested(url.toString(), false);
}

// In a low window the parts need the room; what a version is made of then stands in the overview alone.
void ProductPageView::arrange()
{
    const bool shown = currentPart() == Part::Overview || height() >= grownHeight(kHeadFrom);
    m_triplet->setVisible(shown);
    m_steps->setVisible(shown && m_page && !m_page->steps.empty());
}

void ProductPageView::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void ProductPageView::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::current().surface);
}

} // namespace tributary::views
