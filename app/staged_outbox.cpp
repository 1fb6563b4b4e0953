// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/staged_outbox.h"

#include "model/query/qt_text.h"

#include <QTimer>

namespace tributary {

StagedOutbox::StagedOutbox(query::OutboxService& outbox, StagedCatalog::Answers answers, QString catalogPath)
    : m_outbox(outbox), m_answers(answers), m_path(std::move(catalogPath))
{
    connect(&outbox, &query::OutboxService::changed, this, &query::OutboxService::changed);
    connect(&outbox, &query::OutboxService::counted, this, &query::OutboxService::counted);
    connect(&outbox, &query::OutboxService::pushingChanged, this, &query::OutboxService::pushingChanged);
    connect(&outbox, &query::OutboxService::failed, this, &query::OutboxService::failed);
}

template <typename T, typename Ask> void StagedOutbox::stage(QObject* context, Answer<T> answer, Ask ask)
{
    switch (m_answers) {
    case StagedCatalog::Answers::Usual:
        ask(std::move(answer));
        break;
    case StagedCatalog::Answers::Held:
        break;
    case StagedCatalog::Answers::Failing:
        QTimer::singleShot(0, context, [answer = std::move(answer), path = fromQt(m_path)] { answer(fail("store.io", path, "disk I/O error")); });
        break;
    }
}

void StagedOutbox::page(const QString& channel, QObject* context, Answer<query::OutboxPage> answer)
{
    stage<query::OutboxPage>(context, std::move(answer), [&](auto wanted) { m_outbox.page(channel, context, std::move(wanted)); });
}

void StagedOutbox::detail(const QString& channel, std::int64_t entry, QObject* context, Answer<query::OutboxDetail> answer)
{
    stage<query::OutboxDetail>(context, std::move(answer), [&](auto wanted) { m_outbox.detail(channel, entry, context, std::move(wanted)); });
}

void StagedOutbox::pendingFeedback(const QString& channel, const QString& product, QObject* context, Answer<std::vector<query::PendingFeedback>> answer)
{
    stage<std::vector<query::PendingFeedback>>(context, std::move(answer),
                                               [&](auto wanted) { m_outbox.pendingFeedback(channel, product, context, std::move(wanted)); });
}

} // namespace tributary
