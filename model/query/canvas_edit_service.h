// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/canvas_draft.h"
#include "model/query/canvas_beginnings.h"
#include "model/query/canvas_offers.h"
#include "model/query/draft_rebase.h"
#include "model/query/signature.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace tributary::query {

// A draft with what is shown of it.
struct DraftState {
    CanvasDraft draft;
    DraftView view;
};

// A draft brought up to date, with what is shown of it; or, where something is open, what that is.
struct RebasedState {
    DraftState state;
    std::vector<merge::Taken> taken;
    std::vector<merge::FileConflict> conflicts;
};

// Edits canvases away from the window's thread. Calls return at once; answers arrive on the GUI thread, unless
// `context` died. What keeps, discards or publishes is done in its order, also where nobody waits for the
// answer any more, and after the window is gone. LocalCanvasEditService is the real one.
class CanvasEditService : public QObject {
    Q_OBJECT
public:
    template <typename T>
    using Answer = std::function<void(Result<std::shared_ptr<const T>>)>;
    using Done = std::function<void(const Result<void>&)>;

    using QObject::QObject;

    virtual void open(const QString& ref, QObject* context, Answer<DraftState> answer) = 0;
    // The draft with one more edit. It is also kept.
    virtual void apply(const CanvasDraft& draft, const canvas::Edit& edit, QObject* context, Answer<DraftState> answer) = 0;
    // What is shown of a draft that was changed without this service: undone, redone. It is also kept.
    virtual void look(const CanvasDraft& draft, QObject* context, Answer<DraftState> answer) = 0;
    // The draft on its file as it is now; kept where nothing is open.
    virtual void rebase(const CanvasDraft& draft, const std::vector<merge::FileChoice>& choices, QObject* context, Answer<RebasedState> answer) = 0;
    virtual void discard(const QString& ref, QObject* context, Done done) = 0;
    // The number of its entry in the outbox.
    virtual void publish(const CanvasDraft& draft, const Signature& signature, QObject* context, Answer<qint64> answer) = 0;
    // What a new canvas can begin with, of what is called as typed; and with what is wished for, the draft of it. It is
    // also kept.
    virtual void beginnings(const QString& typed, QObject* context, Answer<CanvasBeginnings> answer) = 0;
    virtual void preview(const NewCanvasWish& wish, QObject* context, Answer<NewCanvas> answer) = 0;
    virtual void begin(const NewCanvasWish& wish, QObject* context, Answer<NewCanvas> answer) = 0;
    virtual void offers(canvas::Field field, const QString& typed, QObject* context, Answer<std::vector<FieldOffer>> answer) = 0;

signals:
    // The draft of that product is in the catalog as it is now; or, with the reason, it could not be put there.
    void kept(const QString& ref, const QString& problem);
    void outboxChanged(); // a change was published
};

} // namespace tributary::query
