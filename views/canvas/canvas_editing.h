// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/canvas_edit_service.h"

#include <QObject>
#include <QUndoStack>

#include <deque>
#include <functional>
#include <optional>

namespace tributary::views {

// One canvas being edited: the draft, what is shown of it, and the way back. Steps are made one after the
// other, by the service; what is asked for meanwhile waits for its turn, so that no key is lost.
class CanvasEditing : public QObject {
    Q_OBJECT
public:
    enum class Stage { Closed, Opening, Ready, Refused };

    explicit CanvasEditing(query::CanvasEditService& service, QObject* parent = nullptr);

    void open(const QString& ref); // the draft that is kept, else what one would begin with
    void close();
    void refresh(); // the catalog has changed
    Stage stage() const { return m_stage; }
    const std::optional<Error>& refusal() const { return m_refusal; } // why it cannot be edited
    // Null unless it is ready.
    const query::DraftView* view() const { return m_state ? &m_state->view : nullptr; }
    std::shared_ptr<const query::CanvasPage> page() const { return m_state ? std::shared_ptr<const query::CanvasPage>(m_state, &m_state->view.page) : nullptr; }
    const query::CanvasDraft* draft() const { return m_draft ? &*m_draft : nullptr; }
    bool isBusy() const { return m_busy || !m_pending.empty(); }
    bool isChanged() const { return m_draft && m_draft->isChanged(); }
    // What is shown differs from what the last sync read: edited, or waiting to be pushed.
    bool isAhead() const { return m_draft && (isChanged() || m_draft->waiting > 0); }
    bool isKept() const { return m_unkept == 0; } // all of it is in the catalog
    QString keepProblem() const { return m_keepProblem; }
    bool canBringBack() const { return m_discarded.has_value(); }
    QUndoStack* undoStack() { return &m_stack; }

    void make(const canvas::Edit& edit); // one that fails is told by refused()
    void undo();
    void redo();
    // Puts the draft onto its file as it is now; what both have changed is asked first by conflictsFound(), and comes
    // back with what was chosen. Can be undone.
    void bringUpToDate(const std::vector<merge::FileChoice>& choices = {});
    void discard(); // also one that is too damaged to be opened
    void bringBack(); // what was discarded last
    void publish(const query::Signature& signature);

signals:
    void changed();
    void conflictsFound(const std::vector<merge::FileConflict>& conflicts);
    void broughtUpToDate(const std::vector<merge::Taken>& taken); // what others changed went in
    void refused(canvas::Field field, const QString& words);
    void published(qint64 entry);
    void publishFailed(const QString& words);

private:
    friend class CanvasStep;
    friend class RebaseStep;
    using State = std::shared_ptr<const query::DraftState>;

    void perform(std::function<void()> task);
    void finish();
    void take(State state);
    void look();
    void rebuildStack();
    void moveHistory(bool back);
    void moveTo(const query::CanvasDraft& draft);

    query::CanvasEditService& m_service;
    Stage m_stage = Stage::Closed;
    QString m_ref;
    State m_state;
    std::optional<query::CanvasDraft> m_draft; // as it is now; the state follows
    std::optional<query::CanvasDraft> m_discarded;
    std::optional<Error> m_refusal;
    QUndoStack m_stack;
    bool m_busy = false;
    int m_opened = 0; // answers to what was asked before are not for us
    int m_unkept = 0;
    QString m_keepProblem;
    std::deque<std::function<void()>> m_pending;
};

} // namespace tributary::views
