// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineage_commands.h"

#include "views/command/command_registry.h"
#include "views/lineage/lineage_board.h"
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
    for (const Level level : {Level::Domain, Level::Product, Level::Port, Level::Job, Level::Dataset, Level::Column})
        offer(QStringLiteral("lineage.level-") + QString::number(static_cast<int>(level)),
              tr("Graph at level %1").arg(NodeWords::level(level)), {}, [level](LineageBoard& it) { it.setLevel(level); });
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
