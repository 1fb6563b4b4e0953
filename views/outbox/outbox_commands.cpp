// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/outbox/outbox_commands.h"

#include "views/command/command_registry.h"
#include "views/outbox/conflict_page.h"
#include "views/outbox/conflict_panel.h"
#include "views/outbox/outbox_page.h"

namespace tributary::views {

void OutboxCommands::add(CommandRegistry& commands, const InFront& inFront)
{
    addOutbox(commands, [inFront] { return qobject_cast<OutboxPage*>(inFront()); });
    addConflicts(commands, [inFront] { return qobject_cast<ConflictPage*>(inFront()); });
}

void OutboxCommands::addOutbox(CommandRegistry& commands, const std::function<OutboxPage*()>& page)
{
    const QString scope = QStringLiteral("outbox");
    commands.add({QStringLiteral("outbox.push-one"), tr("Push the chosen change"), {},
                  [page] { return page() && page()->current() && page()->canWithdraw(); }, [page] { page()->pushCurrent(); }, scope});
    commands.add({QStringLiteral("outbox.withdraw"), tr("Withdraw the chosen change"), {QKeySequence(Qt::Key_Delete)},
                  [page] { return page() && page()->canWithdraw(); }, [page] { page()->withdrawCurrent(); }, scope});
}

void OutboxCommands::addConflicts(CommandRegistry& commands, const std::function<ConflictPage*()>& page)
{
    const QString scope = QStringLiteral("conflicts");
    const auto hasOne = [page] { return page() && page()->current(); };
    const auto add = [&](const char* id, const QString& text, const QList<QKeySequence>& keys, const std::function<bool()>& enabled,
                         const std::function<void(ConflictPage&)>& run) {
        commands.add({QString::fromLatin1(id), text, keys, enabled, [page, run] { run(*page()); }, scope});
    };
    add("conflict.mine", tr("Take mine"), {QKeySequence(Qt::Key_1)}, hasOne, [](ConflictPage& at) { at.take(merge::Take::Mine); });
    add("conflict.theirs", tr("Take theirs"), {QKeySequence(Qt::Key_2)}, hasOne, [](ConflictPage& at) { at.take(merge::Take::Theirs); });
    add("conflict.by-hand", tr("Write it by hand"), {QKeySequence(Qt::Key_3)}, hasOne, [](ConflictPage& at) { at.panel()->writeByHand(); });
    add("conflict.next", tr("Next conflict"), {QKeySequence(Qt::Key_F7)}, hasOne, [](ConflictPage& at) { at.step(1); });
    add("conflict.previous", tr("Previous conflict"), {QKeySequence(Qt::SHIFT | Qt::Key_F7)}, hasOne, [](ConflictPage& at) { at.step(-1); });
    add("conflict.undo", tr("Undo the decision"), {QKeySequence(Qt::CTRL | Qt::Key_Z)},
        [page] { return page() && page()->undoStack()->canUndo(); }, [](ConflictPage& at) { at.undoStack()->undo(); });
    add("conflict.redo", tr("Decide again what was undone"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
        [page] { return page() && page()->undoStack()->canRedo(); }, [](ConflictPage& at) { at.undoStack()->redo(); });
    add("conflict.finish", tr("Finish: put what is decided back into the outbox"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)},
        [page] { return page() && page()->canFinish(); }, [](ConflictPage& at) { at.finish(); });
}

} // namespace tributary::views
