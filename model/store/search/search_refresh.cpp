// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/search/search_refresh.h"

#include "model/base/text.h"
#include "model/store/row_queries.h"
#include "model/store/row_reading.h"
#include "model/store/search/search_document.h"
#include "model/store/search/search_sql.h"
#include "model/store/search/search_table.h"

#include <algorithm>
#include <future>
#include <iterator>

namespace tributary::store {

namespace {

constexpr std::size_t kEntitiesAtOnce = 2'000; // made into rows while the next ones are read

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

// A document as it was read; the facts of all but the root are still text.
struct ReadDocument {
    EntityId root = 0;
    std::vector<EntityRow> rows;
    std::vector<std::string> facts;
    DocumentContext context;
};

ReadDocument readDocument(Connection& connection, EntityId root, DocumentLookup& lookup)
{
    ReadDocument document;
    document.root = root;
    {
        Statement row = connection.use(sql::kRowsOfRoot);
        row.bind(root);
        while (row.step()) {
            document.rows.push_back(readEntityHead(row));
            document.facts.push_back(row.text(8));
        }
    }
    if (!document.rows.empty()) {
        document.rows.front().facts = parseJson(document.facts.front());
        document.context = contextOf(document.rows, lookup);
    }
    return document;
}

using BuiltDocument = std::pair<EntityId, std::vector<SearchRow>>;

std::vector<BuiltDocument> build(std::vector<ReadDocument> documents)
{
    std::vector<BuiltDocument> built;
    built.reserve(documents.size());
    for (ReadDocument& document : documents) {
        for (std::size_t i = 1; i < document.rows.size(); ++i)
            document.rows[i].facts = parseJson(document.facts[i]);
        built.emplace_back(document.root, searchRowsOf(document.rows, std::move(document.context)));
    }
    return built;
}

// This thread reads and writes, another one makes rows of what was read before.
void replaceDocuments(Connection& connection, const std::vector<EntityId>& roots, SearchTable& table)
{
    DocumentLookup lookup(connection);
    std::future<std::vector<BuiltDocument>> building;
    const auto write = [&] {
        for (const auto& [root, rows] : building.get())
            table.replaceDocument(root, rows);
    };
    for (std::size_t at = 0; at < roots.size();) {
        std::vector<ReadDocument> read;
        for (std::size_t entities = 0; at < roots.size() && entities < kEntitiesAtOnce; ++at) {
            connection.poll();
            read.push_back(readDocument(connection, roots[at], lookup));
            entities += 1 + read.back().rows.size();
        }
        const bool isAll = !building.valid() && at == roots.size(); // not worth a thread
        auto next = std::async(isAll ? std::launch::deferred : std::launch::async, build, std::move(read));
        if (building.valid())
            write();
        building = std::move(next);
    }
    if (building.valid())
        write();
}

} // namespace

void noteContractReaders(Connection& connection, Touched& touched)
{
    noteRootsOfKind(connection, Kind::DataProduct, touched.roots);
}

void refreshSearch(Connection& connection, Touched& touched)
{
    const bool bulk = !connection.use(sql::kAnySearchRow).step();
    if (!bulk) // else every document is a touched one
        noteDependents(connection, touched);
    SearchTable table(connection, bulk);
    for (const EntityId entity : touched.vanished)
        table.removeEntity(entity);
    std::vector<EntityId> roots;
    std::set_difference(touched.roots.begin(), touched.roots.end(), touched.vanished.begin(), touched.vanished.end(), std::back_inserter(roots));
    replaceDocuments(connection, roots, table);
    table.finish();
}

void addSearchRows(Connection& connection, const std::set<EntityId>& roots)
{
    SearchTable table(connection, true);
    replaceDocuments(connection, {roots.begin(), roots.end()}, table);
}

void indexSearchTexts(Connection& connection)
{
    SearchTable(connection, true).finish();
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
