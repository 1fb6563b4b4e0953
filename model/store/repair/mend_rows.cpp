// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/repair/mend_rows.h"

#include "model/store/repair/table_copy.h"

#include <array>
#include <vector>

namespace tributary::store {

namespace {

std::int64_t runCounted(Connection& connection, const std::string& text)
{
    connection.prepare(text).run();
    return connection.changes();
}

// One statement a foreign key: the rows of its table that point nowhere.
std::vector<std::string> orphanDeletes(Connection& connection)
{
    std::vector<std::string> deletes;
    Statement key = connection.prepare(
        "SELECT t.name, k.\"from\", k.\"table\", k.\"to\" FROM sqlite_schema AS t, pragma_foreign_key_list(t.name) AS k"
        " WHERE t.type = 'table' ORDER BY t.name, k.id");
    while (key.step()) {
        const std::string column = quotedName(key.text(1));
        deletes.push_back("DELETE FROM " + quotedName(key.text(0)) + " WHERE " + column + " IS NOT NULL AND " + column
                          + " NOT IN (SELECT " + quotedName(key.text(3)) + " FROM " + quotedName(key.text(2)) + ")");
    }
    return deletes;
}

constexpr std::array<const char*, 4> kSettled = {
    "DELETE FROM entity WHERE parent_id <> 0 AND parent_id NOT IN (SELECT id FROM entity)",
    "DELETE FROM entity WHERE root_id NOT IN (SELECT id FROM entity)",
    // What held until a revision is followed by something that held from it on.
    "DELETE FROM entity_history WHERE NOT EXISTS (SELECT 1 FROM entity WHERE id = entity_id"
    " AND entity.valid_from = entity_history.valid_to) AND NOT EXISTS (SELECT 1 FROM entity_history AS newer"
    " WHERE newer.entity_id = entity_history.entity_id AND newer.valid_from = entity_history.valid_to)",
    "DELETE FROM entity_history WHERE valid_to <= valid_from",
};

constexpr const char* kUnreadable = "DELETE FROM entity WHERE NOT json_valid(facts) OR NOT json_valid(extra)";

} // namespace

std::int64_t mendRows(Connection& connection)
{
    std::int64_t gone = runCounted(connection, kUnreadable);
    const std::vector<std::string> orphans = orphanDeletes(connection);
    // What goes may leave others without a hold: until nothing goes any more.
    for (std::int64_t before = -1; before != gone;) {
        before = gone;
        for (const char* text : kSettled)
            gone += runCounted(connection, text);
        for (const std::string& text : orphans)
            gone += runCounted(connection, text);
    }
    // An entity whose past was cut is not there before what is left of it.
    if (connection.number("SELECT count(*) FROM pragma_table_info('entity') WHERE name = 'born'") > 0)
        runCounted(connection, "UPDATE entity SET born = min(valid_from, coalesce((SELECT min(h.valid_from) FROM entity_history AS h"
                               " WHERE h.entity_id = entity.id), valid_from))");
    runCounted(connection, "UPDATE file SET reader_version = -1");
    return gone;
}

} // namespace tributary::store
