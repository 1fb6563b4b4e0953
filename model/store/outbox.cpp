// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/outbox.h"

#include "model/base/text.h"
#include "model/store/failure.h"
#include "model/store/outbox_reading.h"
#include "model/store/outbox_sql.h"
#include "model/store/outbox_steps.h"
#include "model/store/reader.h"
#include "model/store/row_queries.h"
#include "model/store/writer.h"

#include <algorithm>

namespace tributary::store {

namespace {

std::int64_t entryOf(Connection& connection, const std::string& token)
{
    return numberOf(connection, sql::kOutboxByToken, token);
}

std::int64_t enqueued(Connection& connection, const OutboxChange& change, Micros at)
{
    if (const std::int64_t known = entryOf(connection, change.token); known != 0)
        return known;
    connection.use(sql::kAddOutboxEntry).bind(change.token, change.source, change.path, change.about, change.message, change.author, change.email,
                                              change.base, change.text, at).run();
    const std::int64_t id = connection.lastInsertId();
    addOutboxEvent(connection, {0, id, at, "queued", change.author, {}, {}});
    return id;
}

} // namespace

bool isPublishablePath(std::string_view path)
{
    if (path.empty() || path.find('\0') != std::string_view::npos || path.find('\\') != std::string_view::npos)
        return false;
    const std::vector<std::string> parts = split(path, '/');
    return std::none_of(parts.begin(), parts.end(), [](const std::string& part) { return part.empty() || part.front() == '.'; });
}

OutboxEntry readOutbox(Connection& connection, std::int64_t id)
{
    Statement row = connection.use(sql::kOutboxEntry);
    row.bind(id);
    if (!row.step())
        throw Failure(Error{"outbox.unknown", std::to_string(id), {}, {}, {}});
    return readOutboxEntry(row);
}

void addOutboxEvent(Connection& connection, const OutboxEvent& event)
{
    connection.use(sql::kAddOutboxEvent).bind(event.entry, event.at, event.what, event.who, event.code, event.detail).run();
}

Result<std::int64_t> enqueueChange(Writer& writer, const OutboxChange& change, Micros at, const std::string& draft)
{
    const auto ids = enqueueChanges(writer, {change}, at, draft);
    return ids ? Result<std::int64_t>(ids->front()) : fail(ids.error());
}

Result<std::vector<std::int64_t>> enqueueChanges(Writer& writer, const std::vector<OutboxChange>& changes, Micros at, const std::string& draft)
{
    for (const OutboxChange& change : changes) {
        if (change.token.empty() || change.source.empty())
            return fail("outbox.token", change.source);
        if (!isPublishablePath(change.path))
            return fail("outbox.path", change.path);
    }
    return guarded([&] {
        Connection& connection = writer.connection();
        Transaction transaction(connection, Transaction::Type::Write);
        std::vector<std::int64_t> ids;
        for (const OutboxChange& change : changes)
            ids.push_back(enqueued(connection, change, at));
        if (!draft.empty())
            connection.use(sql::kDropDraft).bind(draft).run();
        transaction.commit();
        return ids;
    });
}

Result<std::vector<OutboxEntry>> outboxEntries(Reader& reader)
{
    return guarded([&] { return rowsOf<OutboxEntry>(reader.connection(), readOutboxEntry, sql::kOutboxEntries); });
}

Result<std::vector<OutboxEvent>> outboxEvents(Reader& reader, std::int64_t entry)
{
    return guarded([&] { return rowsOf<OutboxEvent>(reader.connection(), readOutboxEvent, sql::kOutboxEvents, entry); });
}

Result<OutboxEntry> outboxEntry(Reader& reader, std::int64_t id)
{
    return guarded([&] { return readOutbox(reader.connection(), id); });
}

Result<std::int64_t> countOutbox(Reader& reader, OutboxState state)
{
    return guarded([&] { return numberOf(reader.connection(), sql::kOutboxCount, state); });
}

Result<std::vector<OutboxEntry>> openOutboxEntries(Writer& writer)
{
    return guarded([&] { return rowsOf<OutboxEntry>(writer.connection(), readOutboxEntry, sql::kOutboxOpen); });
}

Result<OutboxEntry> outboxEntry(Writer& writer, std::int64_t id)
{
    return guarded([&] { return readOutbox(writer.connection(), id); });
}

Result<void> withdrawChange(Writer& writer, std::int64_t id, const std::string& who, Micros at)
{
    return guarded([&] {
        Connection& connection = writer.connection();
        Transaction transaction(connection, Transaction::Type::Write);
        const OutboxEntry entry = readOutbox(connection, id);
        if (entry.state == OutboxState::Pushing || (entry.state == OutboxState::Waiting && !entry.plan.empty()))
            throw Failure(Error{"outbox.pushing", std::to_string(id), {}, {}, {}});
        connection.use(sql::kWithdrawOutbox).bind(id, at).run();
        if (connection.changes() == 0)
            throw Failure(Error{"outbox.settled", std::to_string(id), {}, {}, {}});
        addOutboxEvent(connection, {0, id, at, "withdrawn", who, {}, {}});
        transaction.commit();
    });
}

} // namespace tributary::store
