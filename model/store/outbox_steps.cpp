// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/outbox_steps.h"

#include "model/store/failure.h"
#include "model/store/outbox_reading.h"
#include "model/store/outbox_sql.h"
#include "model/store/row_queries.h"
#include "model/store/writer.h"

#include <algorithm>

namespace tributary::store {

namespace {

void requireChange(const Connection& connection, std::int64_t id)
{
    if (connection.changes() == 0)
        throw Failure(Error{"outbox.settled", std::to_string(id), {}, {}, {}});
}

const char* eventOf(OutboxState state)
{
    switch (state) {
    case OutboxState::Waiting: return "waiting";
    case OutboxState::Conflict: return "conflict";
    default: return "pushed";
    }
}

void replaceConflicts(Connection& connection, std::int64_t entry, const std::vector<OutboxConflict>& found, Micros at)
{
    const auto known = rowsOf<OutboxConflict>(connection, readOutboxConflict, sql::kOutboxConflicts, entry);
    const auto isSame = [](const OutboxConflict& left, const OutboxConflict& right) { return left.document == right.document && left.conflict == right.conflict; };
    for (const OutboxConflict& old : known) {
        const bool stays = std::any_of(found.begin(), found.end(), [&](const OutboxConflict& one) { return isSame(one, old); });
        if (stays || old.superseded)
            continue;
        connection.use(old.take ? sql::kSupersedeOutboxConflict : sql::kDropOutboxConflict).bind(old.id).run();
    }
    for (const OutboxConflict& one : found) {
        if (std::any_of(known.begin(), known.end(), [&](const OutboxConflict& old) { return !old.superseded && isSame(one, old); }))
            continue;
        connection.use(sql::kAddOutboxConflict).bind(entry, one.document, one.conflict.place, valueText(one.conflict.base), valueText(one.conflict.mine),
                                                     valueText(one.conflict.theirs), at).run();
    }
}

} // namespace

Result<OutboxEntry> beginPush(Writer& writer, std::int64_t id, Micros at)
{
    return guarded([&] {
        Connection& connection = writer.connection();
        Transaction transaction(connection, Transaction::Type::Write);
        connection.use(sql::kBeginOutboxPush).bind(id, at).run();
        requireChange(connection, id);
        addOutboxEvent(connection, {0, id, at, "push", {}, {}, {}});
        OutboxEntry entry = readOutbox(connection, id);
        transaction.commit();
        return entry;
    });
}

Result<void> planPush(Writer& writer, std::int64_t id, const std::string& plan, Micros at)
{
    return guarded([&] {
        Connection& connection = writer.connection();
        Transaction transaction(connection, Transaction::Type::Write);
        connection.use(sql::kPlanOutboxPush).bind(id, plan, at).run();
        requireChange(connection, id);
        addOutboxEvent(connection, {0, id, at, "planned", {}, {}, plan});
        transaction.commit();
    });
}

Result<void> finishPush(Writer& writer, std::int64_t id, const PushEnd& end, Micros at)
{
    return guarded([&] {
        Connection& connection = writer.connection();
        Transaction transaction(connection, Transaction::Type::Write);
        connection.use(sql::kFinishOutboxPush).bind(id, end.state, at, end.nextAttempt, end.code, end.subject, end.detail, end.plan, end.result, end.link,
                                                    takenText(end.merged)).run();
        requireChange(connection, id);
        if (end.state == OutboxState::Conflict)
            replaceConflicts(connection, id, end.conflicts, at);
        addOutboxEvent(connection, {0, id, at, eventOf(end.state), {}, end.code, end.state == OutboxState::Pushed ? end.result : end.detail});
        transaction.commit();
    });
}

} // namespace tributary::store
