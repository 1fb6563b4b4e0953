// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/main_window.h"

#include "views/command/command_registry.h"
#include "views/shell/first_run_page.h"
#include "views/shell/nav_rail.h"
#include "views/shell/page.h"
#include "views/shell/palette.h"
#include "views/shell/place_link.h"
#include "views/shell/search_field.h"
#include "views/shell/source_trouble_words.h"
#include "views/shell/status_strip.h"
#include "views/shell/top_bar.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

const QChar kSpotMark(0x1f); // between a place and the spot within: no reference holds it

} // namespace

MainWindow::MainWindow(MainWindowParts parts, QWidget* parent)
    : QMainWindow(parent), m_catalog(parts.catalog), m_sync(parts.sync), m_rail(std::move(parts.rail)), m_commands(new CommandRegistry(this)),
      m_splitters(new SplitterMemory(this))
{
    setWindowTitle(QStringLiteral("Tributary"));
    setMinimumSize(900, 600);
    resize(1440, 900);
    build(parts);
    addCommands();
    addGoCommands();
    addMomentCommands();
    connectSearch();
    connectSync();
    if (!m_rail.empty()) {
        showSection(m_rail.front().id);
    }
    QTimer::singleShot(0, this, &MainWindow::refreshStatus); // what counts a large catalog does not hold up the first paint
}

void MainWindow::build(const MainWindowParts& parts)
{
    m_top = new TopBar(*m_commands, parts.catalogName, parts.userName);
    m_navRail = new NavRail(m_rail);
    m_tabs = new DocumentTabs([this, make = parts.openPage](const QString& ref) {
        Page* page = make ? make(ref) : nullptr;
        if (page) {
            m_splitters->watch(page);
            watchSpots(page);
        }
        return page;
    });
    m_status = new StatusStrip;
    for (const RailEntry& section : m_rail) {
        if (section.page) {
            adopt(section.page);
        }
    }
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navRail);
    middle->addWidget(hairline(Qt::Vertical));
    middle->addWidget(m_tabs, 1);
    auto* central = new QWidget;
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addLayout(middle, 1);
    setCentralWidget(central);
    setStatusBar(m_status);

    connect(m_navRail, &NavRail::chosen, this, &MainWindow::showSection);
    connect(m_tabs, &DocumentTabs::currentChanged, this, &MainWindow::tabChanged);
    connect(m_tabs, &DocumentTabs::openRequested, this, &MainWindow::openRef);
    connect(m_tabs, &DocumentTabs::partialChosen, this, [this] { showSection(QStringLiteral("sync")); });
    connect(m_status, &StatusStrip::syncChosen, this, [this] { showSection(QStringLiteral("sync")); });
    connect(m_status, &StatusStrip::assetsChosen, this, [this] { showSection(QStringLiteral("discover")); });
    connect(m_status, &StatusStrip::roleChosen, this, [this] { showSection(QStringLiteral("settings")); });
}

// Made for a catalog without any source: few starts are of one.
FirstRunPage* MainWindow::firstRunPage()
{
    if (m_firstRunPage)
        return m_firstRunPage;
    m_firstRunPage = new FirstRunPage;
    m_tabs->addSection(m_firstRunPage);
    connect(m_firstRunPage, &FirstRunPage::addFolderRequested, this, &MainWindow::addFolderRequested);
    connect(m_firstRunPage, &FirstRunPage::addRepositoryRequested, this, [this] {
        showSection(QStringLiteral("sync")); // that asks for it, over itself
        m_commands->run(QStringLiteral("source.add-repository"));
    });
    connect(m_firstRunPage, &FirstRunPage::sampleRequested, this, &MainWindow::sampleRequested);
    return m_firstRunPage;
}

void MainWindow::connectSearch()
{
    connect(searchField(), &SearchField::searchEdited, this, [this](const QString& text) {
        showSection(QStringLiteral("discover"));
        emit searchEdited(text);
    });
    connect(searchField(), &SearchField::leaveRequested, this, &MainWindow::focusPage);
    m_palette = new Palette(m_catalog, *m_commands, *searchField(), this);
    connect(m_palette, &Palette::openRequested, this, &MainWindow::openRef);
    connect(m_palette, &Palette::searchRequested, this, &MainWindow::search);
}

void MainWindow::search(const QString& query)
{
    showSection(QStringLiteral("discover"));
    searchField()->setText(query);
    emit searchRequested(query);
    if (auto* page = qobject_cast<Page*>(m_tabs->currentPage())) {
        page->focusMain();
    }
}

void MainWindow::connectSync()
{
    connect(&m_catalog, &query::CatalogService::catalogChanged, m_tabs, &DocumentTabs::lookForReading);
    connect(&m_catalog, &query::CatalogService::catalogChanged, this, &MainWindow::refreshStatus);
    connect(&m_sync, &query::SyncService::sourcesChanged, this, &MainWindow::refreshStatus);
    connect(&m_sync, &query::SyncService::finished, this, &MainWindow::refreshStatus);
    connect(&m_sync, &query::SyncService::failed, this, &MainWindow::refreshStatus);
    connect(&m_sync, &query::SyncService::started, this, [this](const QString& source) { m_status->setSyncing(source, -1); });
    connect(&m_sync, &query::SyncService::progressed, this, [this](const QString& source, int, qint64 done, qint64 total) {
        m_status->setSyncing(source, total > 0 ? double(done) / double(total) : -1);
    });
}

// Else the first widget of the top bar would have the focus.
void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (!focusWidget()) {
        focusPage();
    }
}

void MainWindow::adopt(Page* page)
{
    m_tabs->addSection(page);
    m_splitters->watch(page);
    watchSpots(page);
    connect(page, &Page::openRequested, this, [this, page](const QString& ref, bool newTab) { openFromPage(page, ref, newTab); });
    // A title that changes must not pull the user out of a document.
    connect(page, &Page::titleChanged, this, [this, page] {
        if (const RailEntry* shown = entry(m_section); shown && shown->page == page && m_tabs->currentIndex() == 0)
            placeSection();
    });
    connect(page, &Page::settled, this, &MainWindow::settled);
}

Page* MainWindow::pageOf(RailEntry& section)
{
    if (!section.page) {
        section.page = section.make();
        adopt(section.page);
    }
    return section.page;
}

SearchField* MainWindow::searchField() const
{
    return m_top->search();
}

RailEntry* MainWindow::entry(const QString& id)
{
    for (RailEntry& section : m_rail) {
        if (section.id == id) {
            return &section;
        }
    }
    return nullptr;
}

void MainWindow::showSection(const QString& id)
{
    const RailEntry* section = entry(id);
    if (!section) {
        return;
    }
    m_section = id;
    placeSection();
    lightRail();
}

// The section that the page in front belongs to, which need not be the one in the first tab.
void MainWindow::lightRail()
{
    const auto* page = qobject_cast<const Page*>(m_tabs->currentPage());
    const bool document = m_tabs->currentIndex() > 0 && page;
    m_navRail->setCurrent(document && entry(page->section()) ? page->section() : m_section);
}

void MainWindow::placeSection()
{
    RailEntry* section = entry(m_section);
    if (!section) {
        return;
    }
    if (m_firstRun && section == &m_rail.front()) {
        m_tabs->showSection(firstRunPage(), section->icon, section->text);
    } else {
        const Page* page = pageOf(*section);
        m_tabs->showSection(section->page, page->pageIcon(), page->pageTitle());
    }
}

void MainWindow::openRef(const QString& ref, bool newTab)
{
    if (!ref.startsWith(QLatin1String("tributary:"))) {
        return;
    }
    if (const auto place = parsePlaceLink(ref); place && entry(place->section)) {
        if (place->query.isEmpty()) {
            showSection(place->section);
        } else {
            search(place->query);
        }
        return;
    }
    if (!m_tabs->open(ref, newTab)) {
        m_status->showMessage(tr("There is no page for this reference yet: %1").arg(singleLine(ref, 120)), 8000);
    }
}

void MainWindow::goTo(const QString& place)
{
    const QString where = place.section(kSpotMark, 0, 0);
    m_travelling = true;
    if (where.startsWith(QLatin1String("tributary:"))) {
        openRef(where);
    } else {
        showSection(where);
    }
    if (auto* page = qobject_cast<Page*>(m_tabs->currentPage())) {
        page->showSpot(place.section(kSpotMark, 1));
    }
    m_travelling = false;
    m_passing = false;
    m_top->setHistory(m_history.canGoBack(), m_history.canGoForward());
}

QString MainWindow::placeInFront() const
{
    const QString ref = m_tabs->refAt(m_tabs->currentIndex());
    const auto* page = qobject_cast<const Page*>(m_tabs->currentPage());
    const QString spot = page ? page->spot() : QString();
    const QString where = ref.isEmpty() ? m_section : ref;
    return spot.isEmpty() ? where : where + kSpotMark + spot;
}

// A walk of many steps is one visit: the way back does not go through each of them again.
void MainWindow::watchSpots(Page* page)
{
    connect(page, &Page::spotChanged, this, [this, page](bool inPassing) {
        if (page != m_tabs->currentPage() || m_travelling) {
            return;
        }
        if (inPassing && m_passing) {
            m_history.correct(placeInFront());
        } else {
            m_history.visit(placeInFront());
        }
        m_passing = inPassing;
        m_top->setHistory(m_history.canGoBack(), m_history.canGoForward());
    });
}

void MainWindow::tabChanged()
{
    if (!m_travelling) {
        m_history.visit(placeInFront());
        m_passing = false;
    }
    m_top->setHistory(m_history.canGoBack(), m_history.canGoForward());
    showMoment();
    lightRail();
    QString title = m_tabs->bar()->tabText(m_tabs->currentIndex());
    title.replace(QLatin1String("&&"), QLatin1String("&"));
    setWindowTitle(tr("%1 \u2014 Tributary").arg(title));
}

void MainWindow::setQueryTime(double milliseconds)
{
    m_status->setQueryTime(milliseconds);
}

void MainWindow::setUserName(const QString& name)
{
    m_top->setUserName(name);
}

void MainWindow::setRole(const QString& role)
{
    m_status->setRole(role);
}

void MainWindow::refreshStatus()
{
    m_catalog.syncStatus(QStringLiteral("shell"), this, [this](Result<std::shared_ptr<const query::SyncStatus>> answer) {
        m_statusKnown = true;
        if (answer) {
            m_status->setStatus(**answer, nowMicros());
            m_tabs->setPartial(SourceTroubleWords::partial(**answer), QStringLiteral("sync"));
            const bool firstRun = (*answer)->sources.empty() && (*answer)->totals.entities == 0;
            if (firstRun != m_firstRun) {
                m_firstRun = firstRun;
                if (m_tabs->currentIndex() == 0) {
                    showSection(m_section);
                    focusPage(); // what was pressed in the page that has gone
                }
            }
        }
        emit settled();
    });
}

bool MainWindow::isSettled() const
{
    const auto* page = qobject_cast<const Page*>(m_tabs->currentPage());
    return m_statusKnown && (!page || page->isSettled());
}

} // namespace tributary::views
