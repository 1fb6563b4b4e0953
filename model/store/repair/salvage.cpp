// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/repair/salvage.h"

#include "model/store/delta_applier.h"
#include "model/store/failure.h"
#include "model/store/migrator.h"
#include "model/store/repair/kept_tables.h"
#include "model/store/repair/mend_rows.h"
#include "model/store/repair/table_copy.h"

#include <algorithm>

namespace tributary::store {

namespace {

// Null where not even the list of tables can be read.
std::unique_ptr<Connection> openDamaged(const std::string& path)
{
    std::unique_ptr<Connection> connection;
    const auto opened = guarded([&] {
        connection = Connection::open(path, Connection::Mode::Read);
        connection->number("SELECT count(*) FROM sqlite_schema");
    });
    return opened ? std::move(connection) : nullptr;
}

// The schema that the damaged file was written in, so that its rows are carried over as they are and
// migrated after that; the newest one where it does not say.
std::vector<Migration> schemaOf(Connection* damaged)
{
    std::vector<Migration> steps = embeddedMigrations();
    const auto version = guarded([&] { return damaged == nullptr ? 0 : damaged->number("PRAGMA user_version"); });
    if (version && *version > 0)
        std::erase_if(steps, [&](const Migration& step) { return step.number > *version; });
    return steps;
}

std::vector<std::string> tablesToCopy(Connection& connection)
{
    std::vector<std::string> tables;
    Statement table = connection.prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                                         " AND substr(name, 1, 7) <> 'sqlite_' ORDER BY name");
    while (table.step())
        if (!isDerivedTable(table.view(0)))
            tables.push_back(table.text(0));
    return tables;
}

void copyAll(Connection& damaged, Connection& target, Salvaged& result)
{
    for (const std::string& table : tablesToCopy(target)) {
        const auto before = guarded([&] { return damaged.prepare("SELECT 1 FROM pragma_table_info(?1)").bind(table).step(); });
        if (!before || !*before) {
            result.incomplete.push_back(table);
            continue;
        }
        const TableCopy copy = copyTable(damaged, target, table);
        result.dropped += copy.refused;
        if (!copy.whole)
            result.incomplete.push_back(table);
    }
}

// Numbers once given to a revision are never given again, not even to make up for one that was lost.
void carryCounters(Connection& damaged, Connection& target)
{
    Statement counter = damaged.prepare("SELECT name, seq FROM sqlite_sequence");
    while (counter.step()) {
        const std::string name = counter.text(0);
        target.prepare("UPDATE sqlite_sequence SET seq = max(seq, ?2) WHERE name = ?1").bind(name, counter.integer(1)).run();
        target.prepare("INSERT INTO sqlite_sequence(name, seq) SELECT ?1, ?2"
                       " WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = ?1)").bind(name, counter.integer(1)).run();
    }
}

// Since when the past is whole is one of the things that may be lost: then it begins now.
void keepHistoryHonest(Connection& target)
{
    if (target.number("SELECT count(*) FROM pragma_table_info('entity') WHERE name = 'born'") == 0)
        return;
    target.script("INSERT OR IGNORE INTO meta(key, value) SELECT 'history_since',"
                  " coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'revision'), 0)");
}

void countRows(Connection& target, Salvaged& result)
{
    for (const std::string& table : tablesToCopy(target))
        result.rows[table] = target.number(("SELECT count(*) FROM \"" + table + "\"").c_str());
}

} // namespace

Salvaged salvage(const std::string& path, const std::string& target)
{
    Salvaged result;
    const std::unique_ptr<Connection> damaged = openDamaged(path);
    const std::unique_ptr<Connection> fresh = Connection::open(target, Connection::Mode::Write);
    migrate(*fresh, schemaOf(damaged.get()));
    if (damaged) {
        fresh->script("PRAGMA foreign_keys = OFF");
        fresh->setTriggers(false);
        {
            Transaction transaction(*fresh, Transaction::Type::Write);
            // What the schema's making wrote there gives way to what the catalog said, but for what is
            // true of the new file alone.
            fresh->script("DELETE FROM meta WHERE key NOT IN ('min_compatible', 'search_text_version', 'search_build')");
            copyAll(*damaged, *fresh, result);
            // What cannot be read is missing, and that was noted: it is no reason to stop.
            [[maybe_unused]] const auto carried = guarded([&] { carryCounters(*damaged, *fresh); });
            result.dropped += mendRows(*fresh);
            keepHistoryHonest(*fresh);
            transaction.commit();
        }
        fresh->setTriggers(true);
        fresh->script("PRAGMA foreign_keys = ON");
    } else {
        result.incomplete = tablesToCopy(*fresh);
    }
    migrate(*fresh, embeddedMigrations());
    Transaction transaction(*fresh, Transaction::Type::Write);
    deriveAll(*fresh);
    countRows(*fresh, result);
    transaction.commit();
    return result;
}

} // namespace tributary::store
