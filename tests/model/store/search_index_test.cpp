// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/query.h"
#include "model/store/connection.h"
#include "model/store/search/search_refresh.h"
#include "tests/model/store/support/catalog.h"
#include "tests/model/store/support/random_catalog.h"

#include <gtest/gtest.h>

namespace tributary::test {
namespace {

using store::Connection;

// All that the index holds, value numbers resolved.
std::vector<std::string> dump(Connection& connection)
{
    std::map<std::int64_t, std::string> values;
    store::Statement value = connection.prepare("SELECT id, facet, value FROM search_value");
    while (value.step())
        values[value.integer(0)] = value.text(1) + "=" + value.text(2);
    std::vector<std::string> rows;
    store::Statement row = connection.prepare(
        "SELECT s.slot, root_id, weight, revision, hex(codes), s.columns, shown, name, words, t.columns, description, tags, owners"
        " FROM search_slot AS s JOIN search_text AS t ON t.slot = s.slot ORDER BY s.slot");
    while (row.step()) {
        std::string text;
        for (int column : {0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12})
            text += row.text(column) + '|';
        std::set<std::string> resolved;
        const std::string hex = row.text(4);
        for (std::size_t i = 0; i + 8 <= hex.size(); i += 8) {
            std::int64_t id = 0;
            for (int byte = 3; byte >= 0; --byte)
                id = id * 256 + std::stol(hex.substr(i + static_cast<std::size_t>(byte) * 2, 2), nullptr, 16);
            resolved.insert(values.at(id));
        }
        for (const std::string& one : resolved)
            text += one + ',';
        rows.push_back(text);
    }
    // The index's own terms, as it would answer.
    store::Statement term = connection.prepare("SELECT term || ' ' || col || ' ' || doc || ' ' || offset FROM temp.terms ORDER BY 1");
    while (term.step())
        rows.push_back(term.text(0));
    return rows;
}

std::unique_ptr<Connection> openForDump(const std::string& path)
{
    auto connection = Connection::open(path, Connection::Mode::Write);
    connection->script("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, search_index, instance)");
    return connection;
}

// As a damaged catalog may have it: ids of no value, and numbers far beyond the last one.
TEST(SearchIndex, AValueThatIsNowhereIsLeftOut)
{
    Catalog catalog;
    Drafts file("orders.yaml");
    file.dataset(file.contract("orders"), "orders", {"order_id", "amount"});
    catalog.sync({file});
    const std::size_t before = catalog.search("order_id").hits.size();
    ASSERT_GT(before, 0U);
    catalog.closeWriter();
    {
        auto connection = Connection::open(catalog.path(), Connection::Mode::Write);
        ASSERT_TRUE(connection);
        connection->script("UPDATE search_slot SET codes = CAST(codes || x'FFFFFF7F' || x'00000000' || x'FFFFFFFF' AS BLOB)");
        connection->script("UPDATE search_value SET id = 4000000000 WHERE id = (SELECT max(id) FROM search_value)");
    }
    const auto reader = store::Reader::open(catalog.path());
    ASSERT_TRUE(reader);
    store::SearchRequest request;
    request.query = search::parseQuery("order_id").value();
    request.limit = 10;
    const auto answer = store::SearchStore(**reader).search(request);
    ASSERT_TRUE(answer) << answer.error().code;
    EXPECT_EQ(answer->hits.size(), before);
}

TEST(SearchIndex, WhatGrewStepByStepEqualsWhatIsBuiltAtOnce)
{
    for (unsigned seed = 1; seed <= 8; ++seed) {
        std::mt19937 random(seed);
        Catalog catalog;
        RandomCatalog content(random);
        for (int step = 0; step < 10; ++step) {
            content.mutate();
            catalog.sync(content.files());
            auto connection = openForDump(catalog.path());
            connection->script("INSERT INTO search_index(search_index) VALUES ('integrity-check')");
            const std::vector<std::string> grown = dump(*connection);
            connection->script("BEGIN");
            store::rebuildSearch(*connection);
            const std::vector<std::string> rebuilt = dump(*connection);
            connection->script("ROLLBACK");
            ASSERT_EQ(grown, rebuilt) << "seed " << seed << " step " << step;
        }
    }
}

} // namespace
} // namespace tributary::test
