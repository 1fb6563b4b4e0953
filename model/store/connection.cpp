// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/connection.h"

#include "model/store/failure.h"

#include <sqlite3.h>

namespace tributary::store {

namespace {

constexpr int kBusyMillis = 5'000;
constexpr int kStepsBetweenPolls = 2'000; // some 0.1 ms of work

int pollStop(void* stop)
{
    return static_cast<StopToken*>(stop)->stop_requested() ? 1 : 0;
}

// SQLite takes "immutable" in a URI only.
std::string frozenName(const std::string& path)
{
    static const char* const kDigits = "0123456789ABCDEF";
    std::string name = "file:";
    for (const char letter : path) {
        const auto byte = static_cast<unsigned char>(letter);
        const bool plain = (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
            || byte == '/' || byte == '.' || byte == '-' || byte == '_';
        if (plain)
            name += letter;
        else
            (name += '%').append({kDigits[byte >> 4U], kDigits[byte & 15U]});
    }
    return name + "?immutable=1";
}

} // namespace

std::unique_ptr<Connection> Connection::open(const std::string& path, Mode mode)
{
    // Counting the bytes in use takes a lock at each allocation, and nobody asks for the count. SQLite
    // takes this before its first connection only; later it stays as it is.
    static const int counting = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(counting);
    std::unique_ptr<Connection> connection(new Connection(path));
    const int flags = mode == Mode::Write    ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                      : mode == Mode::Frozen ? SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
                                             : SQLITE_OPEN_READONLY;
    const std::string name = mode == Mode::Frozen ? frozenName(path) : path;
    const int resultCode = sqlite3_open_v2(name.c_str(), &connection->m_database, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    if (resultCode != SQLITE_OK)
        throwLast(connection->m_database);
    connection->configure(mode);
    return connection;
}

void Connection::configure(Mode mode)
{
    sqlite3_busy_timeout(m_database, kBusyMillis);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_progress_handler(m_database, kStepsBetweenPolls, &pollStop, &m_stop);
    // Off on purpose although Debian turns it on: the rows are a cache of files that lie beside it,
    // and overwriting what is deleted doubles the writing of a sync.
    script("PRAGMA secure_delete = OFF; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768;");
    if (mode == Mode::Write)
        script("PRAGMA synchronous = NORMAL;");
    else
        script("PRAGMA query_only = ON;");
}

Connection::~Connection()
{
    for (auto& [sql, slot] : m_prepared)
        sqlite3_finalize(slot.handle);
    sqlite3_close_v2(m_database);
}

Statement Connection::use(const Sql& sql)
{
    PreparedSlot& slot = m_prepared[&sql];
    if (slot.busy) // the same statement further up the stack
        return prepare(sql.text());
    if (slot.handle == nullptr
        && sqlite3_prepare_v3(m_database, sql.text(), -1, SQLITE_PREPARE_PERSISTENT, &slot.handle, nullptr) != SQLITE_OK)
        throwLast(m_database);
    slot.busy = true;
    return Statement(&slot, slot.handle);
}

Statement Connection::prepare(const std::string& text)
{
    sqlite3_stmt* handle = nullptr;
    if (sqlite3_prepare_v2(m_database, text.c_str(), static_cast<int>(text.size()), &handle, nullptr) != SQLITE_OK)
        throwLast(m_database);
    return Statement(nullptr, handle);
}

void Connection::script(const char* text)
{
    if (sqlite3_exec(m_database, text, nullptr, nullptr, nullptr) != SQLITE_OK)
        throwLast(m_database);
}

std::int64_t Connection::number(const char* text)
{
    Statement statement = prepare(text);
    return statement.step() ? statement.integer(0) : 0;
}

// Short statements end before SQLite polls by itself: long loops over them ask here.
void Connection::poll() const
{
    if (m_stop.stop_requested())
        throw Failure(Error{"cancelled", {}, {}, {}, {}});
}

void Connection::setTriggers(bool enabled)
{
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_ENABLE_TRIGGER, enabled ? 1 : 0, nullptr);
}

std::int64_t Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_database);
}

int Connection::changes() const
{
    return sqlite3_changes(m_database);
}

Transaction::Transaction(Connection& connection, Type type)
    : m_connection(connection), m_open(type == Type::Write || sqlite3_get_autocommit(connection.handle()) != 0)
{
    if (m_open)
        connection.script(type == Type::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    const StopToken stop = m_connection.stop();
    m_connection.setStop({}); // the way back is not stopped
    sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    m_connection.setStop(stop);
}

void Transaction::commit()
{
    if (m_open)
        m_connection.script("COMMIT");
    m_open = false;
}

} // namespace tributary::store
