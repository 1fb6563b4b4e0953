// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/stop.h"
#include "model/store/sql.h"
#include "model/store/statement.h"

#include <memory>
#include <string>
#include <unordered_map>

struct sqlite3;

namespace tributary::store {

// One SQLite connection with the settings of the house, and its prepared statements. Used from one
// thread at a time. Throws Failure.
class Connection {
public:
    // Frozen: reading where nobody can write, neither here nor beside the file, so without any lock.
    enum class Mode { Write, Read, Frozen };

    static std::unique_ptr<Connection> open(const std::string& path, Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    Statement use(const Sql& sql);
    Statement prepare(const std::string& text); // not kept
    void script(const char* text);              // any number of statements
    std::int64_t number(const char* text);      // the first column of the first row

    std::int64_t lastInsertId() const;
    int changes() const;
    void setTriggers(bool enabled); // for carrying rows over as they are
    const StopToken& stop() const { return m_stop; }
    void poll() const; // throws the Failure "cancelled" where a stop was asked for
    void setStop(StopToken stop) { m_stop = std::move(stop); }

    const std::string& path() const { return m_path; }
    bool isInMemory() const { return m_path == ":memory:"; } // nothing can be kept beside it
    sqlite3* handle() const { return m_database; }

private:
    explicit Connection(std::string path) : m_path(std::move(path)) {}
    void configure(Mode mode);

    std::string m_path;
    sqlite3* m_database = nullptr;
    std::unordered_map<const Sql*, PreparedSlot> m_prepared;
    StopToken m_stop;
};

// Rolled back unless committed. One to read within another one sees what that one sees, and ends with it.
class Transaction {
public:
    enum class Type { Read, Write };
    Transaction(Connection& connection, Type type);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Connection& m_connection;
    bool m_open;
};

} // namespace tributary::store
