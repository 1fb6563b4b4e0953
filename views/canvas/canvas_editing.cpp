// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvas_editing.h"

#include "model/query/diagnostic_text.h"
#include "model/query/qt_text.h"
#include "views/canvas/field_words.h"

#include <QUndoCommand>

namespace tributary::views {

// One step of the draft's history. It is pushed when the step is made already, so that the first redo() has
// nothing to do.
class CanvasStep : public QUndoCommand {
public:
    CanvasStep(CanvasEditing& editing, const QString& text) : QUndoCommand(text), m_editing(editing) {}
    void undo() override { m_editing.moveHistory(true); }
    void redo() override
    {
        if (std::exchange(m_isMade, false))
            return;
        m_editing.moveHistory(false);
    }

private:
    CanvasEditing& m_editing;
    bool m_isMade = true;
};

// From a draft to the same one on a newer file. The steps before it belong to the one, those behind it to the other.
class RebaseStep : public QUndoCommand {
public:
    RebaseStep(CanvasEditing& editing, query::CanvasDraft before, query::CanvasDraft after)
        : QUndoCommand(CanvasEditing::tr("bringing it up to date")), m_editing(editing), m_before(std::move(before)), m_after(std::move(after))
    {
    }
    void undo() override { m_editing.moveTo(m_before); }
    void redo() override
    {
        if (!std::exchange(m_isMade, false))
            m_editing.moveTo(m_after);
    }

private:
    CanvasEditing& m_editing;
    query::CanvasDraft m_before;
    query::CanvasDraft m_after;
    bool m_isMade = true;
};

CanvasEditing::CanvasEditing(query::CanvasEditService& service, QObject* parent) : QObject(parent), m_service(service)
{
    connect(&m_service, &query::CanvasEditService::kept, this, [this](const QString& ref, const QString& problem) {
        if (!m_draft || ref != toQt(m_draft->ref))
            return;
        m_unkept = std::max(0, m_unkept - 1);
        m_keepProblem = problem;
        emit changed();
    });
}

void CanvasEditing::open(const QString& ref)
{
    close();
    m_ref = ref;
    m_stage = Stage::Opening;
    m_busy = true;
    m_service.open(ref, this, [this, opened = m_opened](const Result<State>& answer) {
        if (opened != m_opened)
            return;
        if (answer) {
            m_draft = (*answer)->draft;
            m_stage = Stage::Ready;
            rebuildStack();
            take(*answer);
        } else {
            m_refusal = answer.error();
            m_stage = Stage::Refused;
        }
        finish();
    });
}

void CanvasEditing::close()
{
    ++m_opened;
    m_stage = Stage::Closed;
    m_state.reset();
    m_draft.reset();
    m_discarded.reset();
    m_refusal.reset();
    m_stack.clear();
    m_pending.clear();
    m_busy = false;
    m_unkept = 0;
    m_keepProblem.clear();
}

void CanvasEditing::refresh()
{
    if (m_stage == Stage::Ready && m_draft->history.undoable() + m_draft->history.redoable() > 0)
        perform([this] { look(); });
    else if (m_stage != Stage::Closed && !m_busy)
        open(m_ref);
}

void CanvasEditing::perform(std::function<void()> task)
{
    if (m_busy) {
        m_pending.push_back(std::move(task));
        return;
    }
    m_busy = true;
    task();
}

void CanvasEditing::finish()
{
    m_busy = false;
    if (!m_pending.empty()) {
        const auto next = std::move(m_pending.front());
        m_pending.pop_front();
        m_busy = true;
        next();
    }
    emit changed();
}

void CanvasEditing::take(State state)
{
    m_state = std::move(state);
}

// A draft of before can be undone to its beginning, too.
void CanvasEditing::rebuildStack()
{
    m_stack.clear();
    for (const canvas::Edit& edit : m_draft->history.edits())
        m_stack.push(new CanvasStep(*this, fieldLabel(edit.field)));
}

void CanvasEditing::make(const canvas::Edit& edit)
{
    perform([this, edit] {
        if (!m_draft)
            return finish();
        ++m_unkept;
        m_service.apply(*m_draft, edit, this, [this, edit, opened = m_opened](const Result<State>& answer) {
            if (opened != m_opened)
                return;
            if (!answer) {
                m_unkept = std::max(0, m_unkept - 1);
                emit refused(edit.field, query::errorText(answer.error()));
                return finish();
            }
            const bool isStep = (*answer)->draft.history.text() != m_draft->history.text();
            m_draft = (*answer)->draft;
            m_discarded.reset();
            if (isStep)
                m_stack.push(new CanvasStep(*this, fieldLabel(edit.field)));
            take(*answer);
            finish();
        });
    });
}

void CanvasEditing::moveHistory(bool back)
{
    if (m_draft && (back ? m_draft->history.undo() : m_draft->history.redo()))
        look();
    else
        finish();
}

void CanvasEditing::moveTo(const query::CanvasDraft& draft)
{
    m_draft = draft;
    look();
}

void CanvasEditing::bringUpToDate(const std::vector<merge::FileChoice>& choices)
{
    perform([this, choices] {
        if (!m_draft)
            return finish();
        ++m_unkept;
        m_service.rebase(*m_draft, choices, this, [this, opened = m_opened](const Result<std::shared_ptr<const query::RebasedState>>& answer) {
            if (opened != m_opened)
                return;
            if (!answer || !(*answer)->conflicts.empty())
                m_unkept = std::max(0, m_unkept - 1); // nothing was kept
            if (!answer) {
                emit refused(canvas::Field::Name, query::errorText(answer.error()));
                return finish();
            }
            if (!(*answer)->conflicts.empty()) {
                finish();
                emit conflictsFound((*answer)->conflicts);
                return;
            }
            query::CanvasDraft before = *m_draft;
            m_draft = (*answer)->state.draft;
            m_discarded.reset();
            m_stack.push(new RebaseStep(*this, std::move(before), *m_draft));
            take(State(*answer, &(*answer)->state));
            finish();
            emit broughtUpToDate((*answer)->taken);
        });
    });
}

void CanvasEditing::look()
{
    ++m_unkept;
    m_service.look(*m_draft, this, [this, opened = m_opened](const Result<State>& answer) {
        if (opened != m_opened)
            return;
        if (answer) {
            m_draft->waiting = (*answer)->draft.waiting;
            m_draft->isBehind = (*answer)->draft.isBehind;
            take(*answer);
        } else {
            emit refused(canvas::Field::Name, query::errorText(answer.error()));
        }
        finish();
    });
}

void CanvasEditing::undo()
{
    perform([this] { m_stack.canUndo() ? m_stack.undo() : finish(); });
}

void CanvasEditing::redo()
{
    perform([this] { m_stack.canRedo() ? m_stack.redo() : finish(); });
}

void CanvasEditing::discard()
{
    perform([this] {
        const auto discarded = m_draft && m_draft->isChanged() ? m_draft : std::nullopt;
        m_service.discard(m_ref, this, [this, discarded, opened = m_opened](const Result<void>& done) {
            if (opened != m_opened)
                return;
            if (!done) {
                emit publishFailed(query::errorText(done.error()));
                return finish();
            }
            open(m_ref);
            m_discarded = discarded;
        });
    });
}

void CanvasEditing::bringBack()
{
    perform([this] {
        if (!m_discarded)
            return finish();
        m_draft = std::exchange(m_discarded, std::nullopt);
        m_stage = Stage::Ready; // of a product without a file nothing is left once its draft is discarded
        m_refusal.reset();
        rebuildStack();
        look();
    });
}

void CanvasEditing::publish(const query::Signature& signature)
{
    perform([this, signature] {
        if (!m_draft)
            return finish();
        m_service.publish(*m_draft, signature, this, [this, opened = m_opened](const Result<std::shared_ptr<const qint64>>& entry) {
            if (opened != m_opened)
                return;
            if (!entry) {
                emit publishFailed(query::errorText(entry.error()));
                return finish();
            }
            open(m_ref);
            emit published(**entry);
        });
    });
}

} // namespace tributary::views
