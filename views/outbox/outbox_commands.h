// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <functional>

class QWidget;

namespace tributary::views {

class CommandRegistry;
class ConflictPage;
class OutboxPage;

// What the palette and the keys can do on the pages of the outbox and of the conflicts.
struct OutboxCommands {
    Q_DECLARE_TR_FUNCTIONS(tributary::views::OutboxCommands)
public:
    using InFront = std::function<QWidget*()>; // the page in front

    static void add(CommandRegistry& commands, const InFront& inFront);

private:
    static void addOutbox(CommandRegistry& commands, const std::function<OutboxPage*()>& page);
    static void addConflicts(CommandRegistry& commands, const std::function<ConflictPage*()>& page);
};

} // namespace tributary::views
