// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/canvas_edit_service.h"
#include "model/query/local_sync_service.h"

namespace tributary::query {

// Reads and edits on one thread of its own; writes by the thread of the sync service, which must outlive this
// one.
class LocalCanvasEditService : public CanvasEditService {
    Q_OBJECT
public:
    LocalCanvasEditService(LocalSyncService& sync, QString catalogPath, QObject* parent = nullptr);
    ~LocalCanvasEditService() override;

    void open(const QString& ref, QObject* context, Answer<DraftState> answer) override;
    void apply(const CanvasDraft& draft, const canvas::Edit& edit, QObject* context, Answer<DraftState> answer) override;
    void look(const CanvasDraft& draft, QObject* context, Answer<DraftState> answer) override;
    void rebase(const CanvasDraft& draft, const std::vector<merge::FileChoice>& choices, QObject* context, Answer<RebasedState> answer) override;
    void discard(const QString& ref, QObject* context, Done done) override;
    void publish(const CanvasDraft& draft, const Signature& signature, QObject* context, Answer<qint64> answer) override;
    void beginnings(const QString& typed, QObject* context, Answer<CanvasBeginnings> answer) override;
    void preview(const NewCanvasWish& wish, QObject* context, Answer<NewCanvas> answer) override;
    void begin(const NewCanvasWish& wish, QObject* context, Answer<NewCanvas> answer) override;
    void offers(canvas::Field field, const QString& typed, QObject* context, Answer<std::vector<FieldOffer>> answer) override;

private:
    template <typename T, typename Ask>
    void ask(const QString& channel, QObject* context, Answer<T> answer, Ask ask);
    void keep(const CanvasDraft& draft);

    class Private;
    LocalSyncService& m_sync;
    std::unique_ptr<Private> m_d;
};

} // namespace tributary::query
