// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outbox/pusher.h"
#include "model/query/local_sync_service.h"
#include "model/query/outbox_service.h"

#include <QTimer>

#include <memory>

namespace tributary::query {

class ReaderPool;

// Reads with a connection of its own and writes by the thread of the sync service, which must outlive this
// one. What a push has written is synced afterwards, so that the catalog shows it.
class LocalOutboxService : public OutboxService {
    Q_OBJECT
public:
    using Clock = std::function<Micros()>;

    LocalOutboxService(LocalSyncService& sync, QString catalogPath, QObject* parent = nullptr, Clock clock = nowMicros);
    ~LocalOutboxService() override; // cancels

    // In whose name decisions are made and things said. Without a name: that of the account.
    void setUser(const QString& name, const QString& email);
    // Of git sources: each change goes to a branch of its own, to be reviewed.
    void setOwnBranches(bool own) { m_ownBranches = own; }
    // From now on pushes by itself: what is put into the outbox, what failed when its time has come, and what
    // waits for a source when that was read again.
    void keepPushing();
    // When it looks again by itself; nothing: not before something happens. In the time of the clock.
    std::optional<Micros> nextLook() const { return m_nextLook; }

    void page(const QString& channel, QObject* context, Answer<OutboxPage> answer) override;
    void detail(const QString& channel, std::int64_t entry, QObject* context, Answer<OutboxDetail> answer) override;
    void push() override;
    void pushOne(std::int64_t entry) override;
    void cancel() override;
    bool isPushing() const override { return m_pushes > 0; }
    void withdraw(std::int64_t entry) override;
    void decide(std::int64_t conflict, merge::Take take, const std::optional<Json>& value) override;
    void reopen(std::int64_t conflict) override;
    void finish(std::int64_t entry) override;
    void say(const FeedbackDraft& draft, QObject* context, Done done) override;
    void pendingFeedback(const QString& channel, const QString& product, QObject* context, Answer<std::vector<PendingFeedback>> answer) override;
    std::optional<OutboxCounts> counts() const override { return m_counts; }

public slots:
    // Something was put into the outbox, or taken out of it, elsewhere: in another part of this program, or in
    // another one.
    void look();

private:
    using Edit = std::function<Result<void>(store::Writer&, const std::string& who, Micros at)>;
    void edit(Edit edit);
    void startPush(outbox::PushOptions options);
    void endPush(const Result<void>& done, const outbox::PushReport& report, std::int64_t only);
    void plan(const OutboxDue& due);
    void failToLook();
    void lookIn(Micros wait);

    LocalSyncService& m_sync;
    std::unique_ptr<ReaderPool> m_readers;
    const Clock m_clock;
    std::string m_user;
    std::string m_email;
    bool m_ownBranches = false;
    bool m_automatic = false;
    int m_pushes = 0;
    std::optional<OutboxCounts> m_counts;
    std::optional<Micros> m_nextLook;
    QTimer m_timer;
};

} // namespace tributary::query
