// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/migrator.h"

#include "model/store/failure.h"

#include <sqlite3.h>

namespace tributary::store {

namespace {

std::int64_t newestOf(const std::vector<Migration>& migrations)
{
    return migrations.empty() ? 0 : migrations.back().number;
}

// The version of the file's schema; 0 for a file without tables.
std::int64_t checkedVersion(Connection& connection, const std::vector<Migration>& migrations)
{
    const std::int64_t application = connection.number("PRAGMA application_id");
    const std::int64_t version = connection.number("PRAGMA user_version");
    const bool bare = connection.number("SELECT count(*) FROM sqlite_schema") == 0;
    if (bare && application == 0 && version == 0)
        return 0;
    if (application != kApplicationId)
        throw Failure(Error{"store.not-a-catalog", connection.path(), {}, {}, {}});
    if (version > newestOf(migrations))
        throw Failure(Error{"store.newer", connection.path(),
                            std::to_string(version) + " > " + std::to_string(newestOf(migrations)), {}, {}});
    return version;
}

void copyAside(Connection& connection, std::int64_t version)
{
    const std::string copy = connection.path() + ".schema-" + std::to_string(version) + ".bak";
    sqlite3* target = nullptr;
    int resultCode = sqlite3_open_v2(copy.c_str(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    if (resultCode == SQLITE_OK) {
        sqlite3_backup* backup = sqlite3_backup_init(target, "main", connection.handle(), "main");
        if (backup != nullptr) {
            sqlite3_backup_step(backup, -1);
            sqlite3_backup_finish(backup);
        }
        resultCode = sqlite3_errcode(target);
    }
    const Error error = errorOf(resultCode, sqlite3_errmsg(target));
    sqlite3_close(target);
    if (resultCode != SQLITE_OK)
        throw Failure(error);
}

void requireIntegrity(Connection& connection)
{
    Statement check = connection.prepare("PRAGMA integrity_check(1)");
    if (!check.step() || check.view(0) != "ok")
        throw Failure(Error{"store.corrupt", connection.path(), check.text(0), {}, {}});
    if (connection.prepare("PRAGMA foreign_key_check").step())
        throw Failure(Error{"store.corrupt", connection.path(), "foreign_key_check", {}, {}});
}

} // namespace

void migrate(Connection& connection, const std::vector<Migration>& migrations)
{
    const std::int64_t version = checkedVersion(connection, migrations);
    if (version == newestOf(migrations))
        return;
    if (version > 0)
        copyAside(connection, version);
    for (const Migration& migration : migrations) {
        Transaction transaction(connection, Transaction::Type::Write);
        // Asked again under the lock: another process may have been faster.
        if (connection.number("PRAGMA user_version") >= migration.number)
            continue;
        connection.script(migration.sql);
        connection.script(("PRAGMA application_id = " + std::to_string(kApplicationId)
                           + "; PRAGMA user_version = " + std::to_string(migration.number)).c_str());
        transaction.commit();
    }
    requireIntegrity(connection);
}

void requireCurrentSchema(Connection& connection, const std::vector<Migration>& migrations)
{
    const std::int64_t version = checkedVersion(connection, migrations);
    if (version < newestOf(migrations))
        throw Failure(Error{version == 0 ? "store.not-a-catalog" : "store.older", connection.path(), {}, {}, {}});
}

} // namespace tributary::store
