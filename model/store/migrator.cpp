// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/migrator.h"

#include "model/store/backup.h"
#include "model/store/failure.h"

namespace tributary::store {

namespace {

std::int64_t newestOf(const std::vector<Migration>& migrations)
{
    return migrations.empty() ? 0 : migrations.back().number;
}

bool hasMeta(Connection& connection)
{
    return connection.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'meta'") > 0;
}

// A later version may have said that programs as old as this one get along with its file.
bool isUnderstoodBy(Connection& connection, std::int64_t newest)
{
    if (!hasMeta(connection))
        return false;
    const std::int64_t oldest = connection.number("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'min_compatible'");
    return oldest > 0 && oldest <= newest;
}

// Before the last step is committed, so that a damaged file stays as it was.
void requireIntegrity(Connection& connection)
{
    Statement check = connection.prepare("PRAGMA integrity_check(1)");
    if (!check.step() || check.view(0) != "ok")
        throw Failure(Error{"store.corrupt", connection.path(), check.text(0), {}, {}});
    if (connection.prepare("PRAGMA foreign_key_check").step())
        throw Failure(Error{"store.corrupt", connection.path(), "foreign_key_check", {}, {}});
}

void stamp(Connection& connection, const Migration& migration)
{
    const std::string number = std::to_string(migration.number);
    connection.script(("PRAGMA application_id = " + std::to_string(kApplicationId) + "; PRAGMA user_version = " + number).c_str());
    if (!hasMeta(connection))
        return;
    const std::string oldest = migration.minCompatible > 0 ? std::to_string(migration.minCompatible) : number;
    connection.prepare("UPDATE meta SET value = ?1 WHERE key = 'min_compatible'").bind(oldest).run();
}

} // namespace

std::int64_t checkedVersion(Connection& connection, const std::vector<Migration>& migrations)
{
    const std::int64_t application = connection.number("PRAGMA application_id");
    const std::int64_t version = connection.number("PRAGMA user_version");
    const bool bare = connection.number("SELECT count(*) FROM sqlite_schema") == 0;
    if (bare && application == 0 && version == 0)
        return 0;
    if (application != kApplicationId)
        throw Failure(Error{"store.not-a-catalog", connection.path(), {}, {}, {}});
    const std::int64_t newest = newestOf(migrations);
    if (version > newest && !isUnderstoodBy(connection, newest))
        throw Failure(Error{"store.newer", connection.path(), std::to_string(version) + " > " + std::to_string(newest), {}, {}});
    return version;
}

void migrate(Connection& connection, const std::vector<Migration>& migrations)
{
    const std::int64_t version = checkedVersion(connection, migrations);
    if (version >= newestOf(migrations))
        return;
    if (version > 0)
        copyAside(connection, version);
    for (const Migration& migration : migrations) {
        Transaction transaction(connection, Transaction::Type::Write);
        // Asked again under the lock: another process may have been faster.
        if (connection.number("PRAGMA user_version") >= migration.number)
            continue;
        connection.script(migration.sql);
        stamp(connection, migration);
        if (migration.number == newestOf(migrations))
            requireIntegrity(connection);
        transaction.commit();
    }
}

void requireCurrentSchema(Connection& connection, const std::vector<Migration>& migrations)
{
    const std::int64_t version = checkedVersion(connection, migrations);
    const std::int64_t newest = newestOf(migrations);
    if (version == 0 && newest > 0)
        throw Failure(Error{"store.not-a-catalog", connection.path(), {}, {}, {}});
    if (version < newest)
        throw Failure(Error{"store.older", connection.path(), std::to_string(version) + " < " + std::to_string(newest), {}, {}});
}

} // namespace tributary::store
