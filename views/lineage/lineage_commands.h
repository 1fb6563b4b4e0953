// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <functional>

namespace tributary::views {

class CommandRegistry;
class LineageBoard;
class MainWindow;

// What the palette and the keys can do with the graph in front, and the way to it from other pages.
struct LineageCommands {
    Q_DECLARE_TR_FUNCTIONS(tributary::views::LineageCommands)
public:
    using Board = std::function<LineageBoard*()>; // the one in front; null where there is none

    static void add(CommandRegistry& commands, const Board& board);
    // Ctrl+L: the lineage of what the page in front has selected.
    static void addOpen(MainWindow& window);

private:
    static void addEdits(CommandRegistry& commands, const Board& board);
    static void addViews(CommandRegistry& commands, const Board& board);
};

} // namespace tributary::views
