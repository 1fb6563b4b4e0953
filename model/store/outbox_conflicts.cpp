// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/outbox_conflicts.h"

#include "model/store/failure.h"
#include "model/store/outbox_reading.h"
#include "model/store/outbox_sql.h"
#include "model/store/outbox_steps.h"
#include "model/store/reader.h"
#include "model/store/row_queries.h"
#include "model/store/writer.h"

namespace tributary::store {

namespace {

OutboxConflict readConflict(Connection& connection, std::int64_t id)
{
    Statement row = connection.use(sql::kOutboxConflict);
    row.bind(id);
    if (!row.step())
        throw Failure(Error{"outbox.conflict-unknown", std::to_string(id), {}, {}, {}});
    return readOutboxConflict(row);
}

OutboxConflict requireDecidable(Connection& connection, std::int64_t id)
{
    OutboxConflict conflict = readConflict(connection, id);
    const OutboxState state = readOutbox(connection, conflict.entry).state;
    if (state == OutboxState::Pushing)
        throw Failure(Error{"outbox.pushing", std::to_string(conflict.entry), {}, {}, {}});
    if (conflict.superseded || state == OutboxState::Pushed || state == OutboxState::Withdrawn)
        throw Failure(Error{"outbox.settled", std::to_string(conflict.entry), {}, {}, {}});
    return conflict;
}

} // namespace

Result<std::vector<OutboxConflict>> conflictsOf(Reader& reader, std::int64_t entry)
{
    return guarded([&] { return rowsOf<OutboxConflict>(reader.connection(), readOutboxConflict, sql::kOutboxConflicts, entry); });
}

Result<std::vector<OutboxConflict>> conflictsOf(Writer& writer, std::int64_t entry)
{
    return guarded([&] { return rowsOf<OutboxConflict>(writer.connection(), readOutboxConflict, sql::kOutboxConflicts, entry); });
}

Result<OutboxConflict> outboxConflict(Reader& reader, std::int64_t id)
{
    return guarded([&] { return readConflict(reader.connection(), id); });
}

Result<void> decideConflict(Writer& writer, std::int64_t id, merge::Take take, const std::optional<Json>& value, const std::string& who, Micros at, Decided then)
{
    return guarded([&] {
        Connection& connection = writer.connection();
        Transaction transaction(connection, Transaction::Type::Write);
        const OutboxConflict conflict = requireDecidable(connection, id);
        const auto chosen = take == merge::Take::Value ? valueText(value) : std::optional<std::string>();
        connection.use(sql::kDecideOutboxConflict).bind(id, take, chosen, at, who).run();
        addOutboxEvent(connection, {0, conflict.entry, at, "decided", who, {}, conflict.conflict.place});
        if (then == Decided::Queues && numberOf(connection, sql::kOpenOutboxConflicts, conflict.entry) == 0)
            connection.use(sql::kRequeueOutbox).bind(conflict.entry, at).run();
        transaction.commit();
    });
}

Result<void> queueDecided(Writer& writer, std::int64_t entry, const std::string& who, Micros at)
{
    return guarded([&] {
        Connection& connection = writer.connection();
        Transaction transaction(connection, Transaction::Type::Write);
        if (readOutbox(connection, entry).state != OutboxState::Conflict)
            throw Failure(Error{"outbox.settled", std::to_string(entry), {}, {}, {}});
        if (const auto open = numberOf(connection, sql::kOpenOutboxConflicts, entry); open > 0)
            throw Failure(Error{"outbox.undecided", std::to_string(entry), std::to_string(open), {}, {}});
        connection.use(sql::kRequeueOutbox).bind(entry, at).run();
        addOutboxEvent(connection, {0, entry, at, "queued", who, {}, {}});
        transaction.commit();
    });
}

Result<void> reopenConflict(Writer& writer, std::int64_t id, const std::string& who, Micros at)
{
    return guarded([&] {
        Connection& connection = writer.connection();
        Transaction transaction(connection, Transaction::Type::Write);
        const OutboxConflict conflict = requireDecidable(connection, id);
        connection.use(sql::kDecideOutboxConflict).bind(id, nullptr, nullptr, 0, "").run();
        connection.use(sql::kReopenOutbox).bind(conflict.entry, at).run();
        addOutboxEvent(connection, {0, conflict.entry, at, "reopened", who, {}, conflict.conflict.place});
        transaction.commit();
    });
}

} // namespace tributary::store
