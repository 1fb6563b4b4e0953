// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/staged_catalog.h"
#include "model/query/outbox_service.h"

namespace tributary {

// The outbox with answers as those of a StagedCatalog; what the frame of the window is told, and what people do,
// goes on as in earnest.
class StagedOutbox : public query::OutboxService {
    Q_OBJECT
public:
    // The outbox must outlive this one.
    StagedOutbox(query::OutboxService& outbox, StagedCatalog::Answers answers, QString catalogPath);

    void page(const QString& channel, QObject* context, Answer<query::OutboxPage> answer) override;
    void detail(const QString& channel, std::int64_t entry, QObject* context, Answer<query::OutboxDetail> answer) override;
    void push() override { m_outbox.push(); }
    void pushOne(std::int64_t entry) override { m_outbox.pushOne(entry); }
    void cancel() override { m_outbox.cancel(); }
    bool isPushing() const override { return m_outbox.isPushing(); }
    void withdraw(std::int64_t entry) override { m_outbox.withdraw(entry); }
    void decide(std::int64_t conflict, merge::Take take, const std::optional<Json>& value) override { m_outbox.decide(conflict, take, value); }
    void reopen(std::int64_t conflict) override { m_outbox.reopen(conflict); }
    void finish(std::int64_t entry) override { m_outbox.finish(entry); }
    void say(const query::FeedbackDraft& draft, QObject* context, Done done) override { m_outbox.say(draft, context, std::move(done)); }
    void pendingFeedback(const QString& channel, const QString& product, QObject* context, Answer<std::vector<query::PendingFeedback>> answer) override;
    std::optional<query::OutboxCounts> counts() const override { return m_outbox.counts(); }

private:
    template <typename T, typename Ask> void stage(QObject* context, Answer<T> answer, Ask ask);

    query::OutboxService& m_outbox;
    StagedCatalog::Answers m_answers;
    QString m_path;
};

} // namespace tributary
