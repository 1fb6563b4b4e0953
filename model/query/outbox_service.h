// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/query/outbox_page.h"
#include "model/query/pending_feedback.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace tributary::query {

// Changes on their way into the sources. Every call returns at once; answers and signals come on the GUI
// thread, an answer not where a newer request of its channel was made or `context` died. What is to be done is
// done in its order, behind the syncs that wait. LocalOutboxService is the real one.
class OutboxService : public QObject {
    Q_OBJECT
public:
    template <typename T>
    using Answer = std::function<void(Result<std::shared_ptr<const T>>)>;

    using QObject::QObject;

    virtual void page(const QString& channel, QObject* context, Answer<OutboxPage> answer) = 0;
    virtual void detail(const QString& channel, std::int64_t entry, QObject* context, Answer<OutboxDetail> answer) = 0;

    virtual void push() = 0;                     // all, also what waits for a later time
    virtual void pushOne(std::int64_t entry) = 0;
    virtual void cancel() = 0;                   // the pushes that run and wait; what is written stays written
    virtual bool isPushing() const = 0;
    virtual void withdraw(std::int64_t entry) = 0;

    // Decisions are kept as they are made. The change stays in conflict until finish().
    virtual void decide(std::int64_t conflict, merge::Take take, const std::optional<Json>& value) = 0;
    virtual void reopen(std::int64_t conflict) = 0;
    virtual void finish(std::int64_t entry) = 0; // all is decided: it is to be pushed again

    // Publishes what a person says about a product. `done` is told what is wrong with it, one line; nothing: it
    // is in the outbox.
    using Done = std::function<void(const QString& problem)>;
    virtual void say(const FeedbackDraft& draft, QObject* context, Done done) = 0;
    // What was said about a product and is not pushed yet.
    virtual void pendingFeedback(const QString& channel, const QString& product, QObject* context, Answer<std::vector<PendingFeedback>> answer) = 0;

    // Known once it was counted for the first time.
    virtual std::optional<OutboxCounts> counts() const = 0;

signals:
    void changed();                      // it is to be asked for again
    void counted();                      // counts() are others
    void pushingChanged();
    void failed(const QString& message); // one line for people
};

} // namespace tributary::query
