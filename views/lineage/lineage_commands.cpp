// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineage_commands.h"

#include "views/command/command_registry.h"
#include "views/lineage/lineage_board.h"
#include "views/lineage/lineage_edit_desk.h"
#include "views/lineage/lineage_view_desk.h"
#include "views/lineage/node_words.h"
#include "views/lineage/question_link.h"
#include "views/lineage/time_strip.h"
#include "views/shell/document_tabs.h"
#include "views/shell/main_window.h"
#include "views/shell/page.h"
#include "views/shell/status_strip.h"

#include <QPushButton>

#include <memory>

namespace tributary::views {
namespace {

constexpr int kSayMs = 8000;

} // namespace

void LineageCommands::add(CommandRegistry& commands, const Board& board)
{
    using lineage::Level;
    const auto offered = [board] { return board() != nullptr; };
    const auto offer = [&](const QString& id, const QString& text, const QList<QKeySequence>& keys, auto run) {
        commands.add({id, text, keys, offered, [board, run] { run(*board()); }, QStringLiteral("lineage")});
    };
    offer(QStringLiteral("lineage.find"), tr("Find in the graph"), {}, [](LineageBoard& it) { it.startFind(); });
    offer(QStringLiteral("lineage.fit"), tr("Fit the whole graph"), {}, [](LineageBoard& it) { it.view()->fit(); });
    offer(QStringLiteral("lineage.table"), tr("Show the graph as tables, or as a picture"), {},
          [](LineageBoard& it) { it.showTables(!it.showsTables()); });
    offer(QStringLiteral("lineage.time"), tr("Show or hide the line of past syncs"), {}, [](LineageBoard& it) { it.showTime(it.time()->isHidden()); });
    offer(QStringLiteral("lineage.compare"), tr("Compare the graph with the sync before, or with nothing"), {}, [](LineageBoard& it) {
        it.showTime(true);
        it.time()->compareButton()->click();
    });
    offer(QStringLiteral("lineage.engine-own"), tr("Graph drawn by Tributary"), {},
          [](LineageBoard& it) { it.setEngine(layout::Engine::Layered); });
    offer(QStringLiteral("lineage.engine-dot"), tr("Graph drawn by Graphviz dot"), {}, [](LineageBoard& it) { it.setEngine(layout::Engine::Dot); });
    addEdits(commands, board);
    addViews(commands, board);
    for (const Level level : {Level::Domain, Level::Product, Level::Port, Level::Job, Level::Dataset, Level::Column})
        offer(QStringLiteral("lineage.level-") + QString::number(static_cast<int>(level)),
              tr("Graph at level %1").arg(NodeWords::level(level)), {}, [level](LineageBoard& it) { it.chooseLevel(level); });
}

// About what is current in the graph in front.
void LineageCommands::addEdits(CommandRegistry& commands, const Board& board)
{
    using Act = LineageEditDesk::Act;
    const auto offer = [&](const QString& id, const QString& text, Act act) {
        const auto desk = [board]() -> LineageEditDesk* { return board() ? board()->editDesk() : nullptr; };
        commands.add({id, text, {}, [desk, act] { return desk() && desk()->can(act); }, [desk, act] { desk()->run(act); }, QStringLiteral("lineage")});
    };
    offer(QStringLiteral("lineage.edge-from"), tr("Draw an edge from what is selected in the graph\u2026"), Act::EdgeFrom);
    offer(QStringLiteral("lineage.edge-to"), tr("Draw the edge to what is selected in the graph\u2026"), Act::EdgeTo);
    offer(QStringLiteral("lineage.edge-remove"), tr("Remove the selected drawn edge"), Act::RemoveEdges);
    offer(QStringLiteral("lineage.note"), tr("Write a note on what is selected in the graph\u2026"), Act::Note);
    offer(QStringLiteral("lineage.note-remove"), tr("Remove the notes on what is selected in the graph"), Act::RemoveNotes);
}

void LineageCommands::addViews(CommandRegistry& commands, const Board& board)
{
    const auto desk = [board]() -> LineageViewDesk* { return board() ? board()->viewDesk() : nullptr; };
    commands.add({QStringLiteral("lineage.save-view"), tr("Save this view of the graph\u2026"), {}, [desk] { return desk() && desk()->canSave(); },
                  [desk] { desk()->startSaving(); }, QStringLiteral("lineage")});
    commands.add({QStringLiteral("lineage.saved-views"), tr("Saved views of the graph\u2026"), {}, [desk] { return desk() != nullptr; },
                  [desk] { desk()->showMenu(); }, QStringLiteral("lineage")});
}

void LineageCommands::addOpen(MainWindow& window)
{
    const auto ref = [&window] {
        const auto* page = qobject_cast<const Page*>(window.tabs()->currentPage());
        return page ? page->currentRef() : QString();
    };
    window.commands().add({QStringLiteral("lineage.open"), tr("Open in lineage"), {QKeySequence(Qt::CTRL | Qt::Key_L)},
                           [ref] { return !ref().isEmpty(); },
                           [ref, &window] { window.openRef(formatLineageLink({ref(), std::nullopt})); }});
    const auto hasRef = [ref] { return !ref().isEmpty(); };
    window.commands().add({QStringLiteral("lineage.impact"), tr("Impact of a change of it"), {}, hasRef,
                           [ref, &window] { window.openRef(formatImpactLink(ref())); }});
    // Ways need two ends, which may stand on two pages.
    const auto start = std::make_shared<QString>();
    window.commands().add({QStringLiteral("lineage.ways-from"), tr("Ways from here\u2026"), {}, hasRef, [ref, start, &window] {
                               *start = ref();
                               window.status()->showMessage(tr("Now choose where the ways lead to: \"Ways to here\""), kSayMs);
                           }});
    window.commands().add({QStringLiteral("lineage.ways-to"), tr("Ways to here"), {},
                           [ref, start] { return !start->isEmpty() && !ref().isEmpty() && ref() != *start; },
                           [ref, start, &window] { window.openRef(formatPathsLink({*start, ref()})); }});
}

} // namespace tributary::views
