// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvas_commands.h"

#include "views/canvas/canvas_editing.h"
#include "views/canvas/canvas_page.h"
#include "views/command/command_registry.h"

namespace tributary::views {

void CanvasCommands::add(CommandRegistry& commands, const Front& front)
{
    const auto offer = [&](const char* id, const QString& text, const QList<QKeySequence>& keys, auto may, auto run) {
        const auto enabled = [front, may] {
            const CanvasPage* page = front();
            return page && page->canEdit() && may(*page);
        };
        commands.add({QString::fromLatin1(id), text, keys, enabled, [front, run] { run(*front()); }, QStringLiteral("canvas")});
    };
    const auto offerSheet = [&](const char* id, const QString& text, CanvasToolbar::Sheet sheet) {
        commands.add({QString::fromLatin1(id), text, {}, [front] { return front() != nullptr && front()->page() != nullptr; },
                      [front, sheet] { emit front()->toolbar()->sheetChosen(sheet); }, QStringLiteral("canvas")});
    };
    offerSheet("canvas.board", tr("Show the canvas as a board"), CanvasToolbar::Sheet::Board);
    offerSheet("canvas.form", tr("Show the canvas as a form"), CanvasToolbar::Sheet::Form);
    offerSheet("canvas.blocks", tr("Show the canvas in ten blocks"), CanvasToolbar::Sheet::Blocks);
    const auto always = [](const CanvasPage&) { return true; };
    const auto changed = [](const CanvasPage& page) { return page.editing()->isChanged(); };
    offer("canvas.edit", tr("Edit the canvas"), {QKeySequence(Qt::CTRL | Qt::Key_E)}, always, [](CanvasPage& page) { page.startEditing(); });
    // What is asked for while a step is being made waits for it, so that these are offered then as well.
    offer("canvas.undo", tr("Undo a change of the canvas"), {QKeySequence(Qt::CTRL | Qt::Key_Z)},
          [](const CanvasPage& page) { return page.editing()->isBusy() || page.editing()->undoStack()->canUndo(); }, [](CanvasPage& page) { page.undo(); });
    offer("canvas.redo", tr("Redo a change of the canvas"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
          [](const CanvasPage& page) { return page.editing()->isBusy() || page.editing()->undoStack()->canRedo(); }, [](CanvasPage& page) { page.redo(); });
    offer("canvas.changes", tr("Show what the draft changes in the file"), {}, changed, [](CanvasPage& page) { page.showChanges(); });
    offer("canvas.update", tr("Bring the draft up to date with its file"), {},
          [](const CanvasPage& page) { return page.editing()->isChanged() && !page.editing()->draft()->isNew && page.editing()->draft()->isBehind; },
          [](CanvasPage& page) { page.bringUpToDate(); });
    offer("canvas.publish", tr("Review and publish the draft\u2026"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)}, changed,
          [](CanvasPage& page) { page.startPublishing(); });
    offer("canvas.discard", tr("Discard the draft of the canvas"), {}, changed, [](CanvasPage& page) { page.editing()->discard(); });
}

} // namespace tributary::views
