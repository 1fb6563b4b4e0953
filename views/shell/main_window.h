// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/catalog_service.h"
#include "model/query/sync_service.h"
#include "views/shell/document_tabs.h"
#include "views/shell/history.h"
#include "views/shell/rail_entry.h"
#include "views/shell/window_state.h"

#include <QMainWindow>

#include <vector>

namespace tributary::query {
class MomentCatalog;
}

namespace tributary::views {

class CommandRegistry;
class FirstRunPage;
class MomentChooser;
class NavRail;
class Page;
class Palette;
class SearchField;
class StatusStrip;
class TopBar;

// What the window is made of; the composition root fills it.
struct MainWindowParts {
    query::CatalogService& catalog;
    query::SyncService& sync;
    QString catalogName;
    QString userName;
    std::vector<RailEntry> rail; // the first is shown at the start; the window owns the pages
    DocumentTabs::PageFactory openPage;
};

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(MainWindowParts parts, QWidget* parent = nullptr);

    CommandRegistry& commands() { return *m_commands; }
    SearchField* searchField() const;
    DocumentTabs* tabs() const { return m_tabs; }
    MomentChooser* momentChooser() const { return m_momentChooser; } // null before it was first wanted
    StatusStrip* status() const { return m_status; }
    Palette* commandPalette() const { return m_palette; }
    NavRail* rail() const { return m_navRail; }
    WindowState windowState() const;
    void restoreWindowState(const WindowState& state); // what is not there any more is left out
    QString currentSection() const { return m_section; }
    bool isFirstRun() const { return m_firstRun; }
    bool isSettled() const; // the page that is shown, and the status bar

public slots:
    void openRef(const QString& ref, bool newTab = false); // "tributary:" references only
    void search(const QString& query); // in Discover, as a question of its own: filters are taken off
    void showSection(const QString& id);
    void setQueryTime(double milliseconds);
    void setUserName(const QString& name);
    void setRole(const QString& role); // in which the user decides; empty: none

signals:
    void searchEdited(const QString& text);
    void searchRequested(const QString& query);
    void addFolderRequested();
    void sampleRequested();
    void settled();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build(const MainWindowParts& parts);
    void addCommands();
    void addGoCommands();
    void addMomentCommands();
    void connectSearch();
    void lightRail();
    query::MomentCatalog* momentsInFront() const; // null: the page in front is always of now
    void chooseMoment();
    void showMoment();
    void openFromPage(const Page* page, const QString& ref, bool newTab); // as of the page's moment
    void connectSync();
    void goTo(const QString& place);
    void tabChanged();
    QString placeInFront() const; // as the history keeps it: a reference or a section, and the spot within
    void watchSpots(Page* page);
    void refreshStatus();
    void stepPane(int by);
    void focusPage(); // where the keyboard goes on, unless it is in the page in front
    void placeSection(); // brings it to the front
    FirstRunPage* firstRunPage();
    RailEntry* entry(const QString& id);
    Page* pageOf(RailEntry& section); // made where it is not there yet
    void adopt(Page* page);

    query::CatalogService& m_catalog;
    query::SyncService& m_sync;
    std::vector<RailEntry> m_rail;
    CommandRegistry* m_commands;
    TopBar* m_top = nullptr;
    NavRail* m_navRail = nullptr;
    DocumentTabs* m_tabs = nullptr;
    StatusStrip* m_status = nullptr;
    Palette* m_palette = nullptr;
    SplitterMemory* m_splitters;
    FirstRunPage* m_firstRunPage = nullptr;
    MomentChooser* m_momentChooser = nullptr; // made when first wanted
    History m_history;
    QString m_section;
    bool m_firstRun = false;
    bool m_travelling = false; // by back or forward: no new history
    bool m_passing = false;    // the last visit was one in passing
    bool m_statusKnown = false;
};

} // namespace tributary::views
