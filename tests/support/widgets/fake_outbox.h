// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/outbox_service.h"

#include <QStringList>
#include <QTimer>

#include <algorithm>
#include <map>

namespace tributary::test {

// An outbox that holds what a test put into it and answers in the next turn of the event loop; decisions are kept
// in it as the real one does, and everything it is asked to do is written down.
class FakeOutbox : public query::OutboxService {
public:
    query::OutboxPage held;
    std::map<std::int64_t, query::OutboxDetail> details;
    std::optional<Error> error;
    bool holdBack = false;
    bool pushing = false;
    QStringList calls;
    std::vector<query::PendingFeedback> pending;
    QString problem; // with what is said next

    store::OutboxConflict* conflict(std::int64_t id)
    {
        for (query::OutboxItem& item : held.items)
            for (store::OutboxConflict& one : item.conflicts)
                if (one.id == id)
                    return &one;
        return nullptr;
    }

    void page(const QString&, QObject* context, Answer<query::OutboxPage> answer) override
    {
        reply<query::OutboxPage>(context, std::move(answer), held);
    }
    void detail(const QString&, std::int64_t entry, QObject* context, Answer<query::OutboxDetail> answer) override
    {
        query::OutboxDetail found = details[entry];
        found.entry.id = entry;
        reply<query::OutboxDetail>(context, std::move(answer), std::move(found));
    }
    void push() override { calls.append(QStringLiteral("push")); }
    void pushOne(std::int64_t entry) override { calls.append(QStringLiteral("push %1").arg(entry)); }
    void cancel() override { calls.append(QStringLiteral("cancel")); }
    bool isPushing() const override { return pushing; }
    void withdraw(std::int64_t entry) override { calls.append(QStringLiteral("withdraw %1").arg(entry)); }
    void decide(std::int64_t id, merge::Take take, const std::optional<Json>& value) override
    {
        calls.append(QStringLiteral("decide %1 %2").arg(id).arg(value ? QString::fromStdString(dumpJson(*value)) : QString::number(static_cast<int>(take))));
        change(id, take, value);
    }
    void reopen(std::int64_t id) override
    {
        calls.append(QStringLiteral("reopen %1").arg(id));
        change(id, {}, {});
    }
    void finish(std::int64_t entry) override { calls.append(QStringLiteral("finish %1").arg(entry)); }
    void say(const query::FeedbackDraft& draft, QObject* context, Done done) override
    {
        calls.append(QStringLiteral("say %1 %2 %3: %4").arg(static_cast<int>(draft.kind)).arg(draft.stars).arg(QString::fromStdString(draft.about), QString::fromStdString(draft.text)));
        QTimer::singleShot(0, context, [done = std::move(done), this] {
            done(problem);
            if (problem.isEmpty())
                emit changed();
        });
    }
    void pendingFeedback(const QString&, const QString&, QObject* context, Answer<std::vector<query::PendingFeedback>> answer) override
    {
        reply<std::vector<query::PendingFeedback>>(context, std::move(answer), pending);
    }
    std::optional<query::OutboxCounts> counts() const override { return held.counts; }

private:
    void change(std::int64_t id, const std::optional<merge::Take>& take, const std::optional<Json>& value)
    {
        if (store::OutboxConflict* one = conflict(id)) {
            one->take = take;
            one->value = value;
        }
        emit changed();
    }
    template <typename T>
    void reply(QObject* context, Answer<T> answer, T value)
    {
        if (holdBack)
            return;
        QTimer::singleShot(0, context, [answer = std::move(answer), value = std::move(value), error = error] {
            if (error)
                answer(tl::unexpected(*error));
            else
                answer(std::make_shared<const T>(value));
        });
    }
};

} // namespace tributary::test
