// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command/command_registry.h"
#include "views/shell/keys_page.h"
#include "views/shell/main_window.h"
#include "views/shell/nav_rail.h"
#include "views/shell/page.h"
#include "views/shell/palette.h"
#include "views/shell/search_field.h"
#include "views/shell/shortcuts_page.h"
#include "views/shell/status_strip.h"

// The commands of the window itself; pages add their own.
namespace tributary::views {

void MainWindow::addCommands()
{
    m_commands->add({QStringLiteral("palette.open"), tr("Go to anything\u2026"), {QKeySequence(Qt::CTRL | Qt::Key_K)}, {},
                     [this] { m_palette->open(); }});
    m_commands->add({QStringLiteral("search.focus"), tr("Search"), {QKeySequence(Qt::Key_Slash)}, {},
                     [this] {
                         searchField()->setFocus(Qt::ShortcutFocusReason);
                         searchField()->selectAll();
                     }});
    m_commands->add({QStringLiteral("commands.show"), tr("Command palette"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}, {},
                     [this] { m_palette->open(QStringLiteral(">")); }});
    const auto several = [this] { return m_tabs->count() > 1; };
    m_commands->add({QStringLiteral("tab.next"), tr("Next tab"), {QKeySequence(Qt::CTRL | Qt::Key_Tab)}, several, [this] { m_tabs->step(1); }});
    m_commands->add({QStringLiteral("tab.previous"), tr("Previous tab"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab)}, several,
                     [this] { m_tabs->step(-1); }});
    m_commands->add({QStringLiteral("tab.close"), tr("Close tab"), {QKeySequence(Qt::CTRL | Qt::Key_W)},
                     [this] { return m_tabs->currentIndex() > 0; }, [this] { m_tabs->closeTab(m_tabs->currentIndex()); }});
    m_commands->add({QStringLiteral("pane.next"), tr("Next pane"), {QKeySequence(Qt::Key_F6)}, {}, [this] { stepPane(1); }});
    m_commands->add({QStringLiteral("pane.previous"), tr("Previous pane"), {QKeySequence(Qt::SHIFT | Qt::Key_F6)}, {}, [this] { stepPane(-1); }});
    m_commands->add({QStringLiteral("panel.toggle"), tr("Show or hide the side panel"), {QKeySequence(Qt::CTRL | Qt::Key_I)},
                     [this] {
                         const auto* page = qobject_cast<const Page*>(m_tabs->currentPage());
                         return page && page->hasSidePanel();
                     },
                     [this] { qobject_cast<Page*>(m_tabs->currentPage())->toggleSidePanel(); }});
    m_commands->add({QStringLiteral("help.shortcuts"), tr("Shortcuts"), {QKeySequence(Qt::Key_F1)}, {},
                     [this] { openRef(ShortcutsPage::reference()); }});
    m_commands->add({QStringLiteral("help.keys"), tr("Keyboard shortcuts: change keys"), {}, {}, [this] { openRef(KeysPage::reference()); }});
    m_commands->add({QStringLiteral("source.add-folder"), tr("Add a folder\u2026"), {}, {}, [this] { emit addFolderRequested(); }});
    m_commands->add({QStringLiteral("sync.all"), tr("Sync all sources"), {QKeySequence(Qt::Key_F5)}, [this] { return !m_sync.isRunning(); },
                     [this] { m_sync.sync({}); }});
    m_commands->add({QStringLiteral("window.quit"), tr("Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, {}, [this] { close(); }});
}

void MainWindow::addGoCommands()
{
    for (const RailEntry& section : m_rail) {
        const QList<QKeySequence> keys = section.digit > 0 ? QList<QKeySequence>{QKeySequence(Qt::CTRL | (Qt::Key_0 + section.digit))}
                                                           : QList<QKeySequence>{};
        m_commands->add({QStringLiteral("go.") + section.id, tr("Go to %1").arg(section.text), keys, {},
                         [this, id = section.id] {
                             showSection(id);
                             focusPage();
                         }});
    }
    m_commands->add({QStringLiteral("go.back"), tr("Back"), {QKeySequence(Qt::ALT | Qt::Key_Left)}, [this] { return m_history.canGoBack(); },
                     [this] { goTo(m_history.back()); }});
    m_commands->add({QStringLiteral("go.forward"), tr("Forward"), {QKeySequence(Qt::ALT | Qt::Key_Right)},
                     [this] { return m_history.canGoForward(); }, [this] { goTo(m_history.forward()); }});
}

void MainWindow::focusPage()
{
    QWidget* shown = m_tabs->currentPage();
    const QWidget* focused = focusWidget();
    if (!shown || shown == focused || shown->isAncestorOf(focused)) {
        return;
    }
    if (auto* page = qobject_cast<Page*>(shown)) {
        page->focusMain();
    } else {
        shown->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::stepPane(int by)
{
    // Search, rail, tabs, page, status bar: where the focus is, one on.
    const std::vector<QWidget*> panes = {searchField(), m_navRail, m_tabs->bar(), m_tabs->currentPage(), m_status};
    const QWidget* focused = focusWidget();
    int at = 0;
    for (std::size_t i = 0; i < panes.size(); ++i) {
        if (panes[i] && focused && (panes[i] == focused || panes[i]->isAncestorOf(focused))) {
            at = static_cast<int>(i);
        }
    }
    const int count = static_cast<int>(panes.size());
    QWidget* next = panes[static_cast<std::size_t>((at + by + count) % count)];
    if (auto* page = qobject_cast<Page*>(next)) {
        page->focusMain();
    } else if (next == m_navRail) {
        m_navRail->focusCurrent();
    } else if (next == m_status) {
        m_status->focusFirst();
    } else if (next) {
        next->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace tributary::views
