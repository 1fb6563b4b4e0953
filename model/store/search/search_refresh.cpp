// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/search/search_refresh.h"

#include "model/base/text.h"
#include "model/store/row_queries.h"
#include "model/store/row_reading.h"
#include "model/store/search/search_document.h"
#include "model/store/search/search_sql.h"
#include "model/store/search/search_table.h"

namespace tributary::store {

namespace {

void noteRootsOfKind(Connection& connection, Kind kind, std::set<EntityId>& roots)
{
    Statement row = connection.use(sql::kRootsOfKind);
    row.bind(kind);
    while (row.step())
        roots.insert(row.integer(0));
}

void noteAllRoots(Connection& connection, std::set<EntityId>& roots)
{
    for (std::size_t kind = 0; kind < kKindCount; ++kind)
        noteRootsOfKind(connection, static_cast<Kind>(kind), roots);
}

void noteReferrers(Connection& connection, Kind kind, const std::string& key, std::set<EntityId>& roots)
{
    Statement row = connection.use(sql::kReferrers);
    row.bind(kind, key);
    while (row.step())
        roots.insert(row.integer(3));
}

// Documents that show something of a touched one: columns of a contract, the name of an owner.
void noteDependents(Connection& connection, Touched& touched)
{
    const std::set<EntityId> roots = touched.roots;
    for (const EntityId root : roots) {
        Statement row = connection.use(sql::kRootKey);
        row.bind(root);
        if (!row.step())
            continue;
        const auto kind = static_cast<Kind>(row.integer(0));
        if (kind == Kind::DataContract || kind == Kind::Person)
            noteReferrers(connection, kind, folded(row.view(1)), touched.roots);
    }
    if (touched.domains)
        noteAllRoots(connection, touched.roots);
}

std::vector<EntityRow> documentOf(Connection& connection, EntityId root)
{
    std::vector<EntityRow> rows;
    Statement row = connection.use(sql::kRowsOfRoot);
    row.bind(root);
    while (row.step())
        rows.push_back(readEntity(row));
    return rows;
}

} // namespace

void noteContractReaders(Connection& connection, Touched& touched)
{
    noteRootsOfKind(connection, Kind::DataProduct, touched.roots);
}

void refreshSearch(Connection& connection, Touched& touched)
{
    const bool bulk = !connection.use(sql::kAnySearchRow).step();
    noteDependents(connection, touched);
    SearchTable table(connection, bulk);
    DocumentLookup lookup(connection);
    for (const EntityId entity : touched.vanished)
        table.removeEntity(entity);
    for (const EntityId root : touched.roots) {
        connection.poll();
        if (touched.vanished.count(root) == 0)
            table.replaceDocument(root, searchRowsOf(documentOf(connection, root), lookup));
    }
    table.finish();
}

void rebuildSearch(Connection& connection)
{
    connection.script("INSERT INTO search_index(search_index) VALUES ('delete-all');"
                      "DELETE FROM search_slot; DELETE FROM search_text; DELETE FROM search_value;");
    connection.use(sql::kRenewSearchBuild).run();
    connection.use(sql::kSetMeta).bind("search_text_version", std::to_string(search_text::kVersion)).run();
    Touched all;
    noteAllRoots(connection, all.roots);
    refreshSearch(connection, all);
}

void rebuildOutdatedSearch(Connection& connection)
{
    if (numberOf(connection, sql::kSearchTextVersion) == search_text::kVersion)
        return;
    Transaction transaction(connection, Transaction::Type::Write);
    rebuildSearch(connection);
    transaction.commit();
}

} // namespace tributary::store
