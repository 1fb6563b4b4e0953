// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What people and programs may paste into the search field. Held to counts of work, not to a clock.
#include "model/store/connection.h"
#include "tests/model/store/support/catalog.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <random>

namespace tributary::test {
namespace {

constexpr int kProducts = 60;
constexpr int kColumns = 12;
constexpr int kQueries = 1'000;
constexpr std::uint64_t kMostSteps = 60'000;   // of SQLite's machine for one query
constexpr std::uint64_t kMostPasses = 350;     // over all rows, for each term asked

std::vector<Drafts> mesh()
{
    static const char* const kWords[] = {"customer", "order", "invoice", "payment", "region", "select", "drop", "union"};
    std::vector<Drafts> files;
    for (int i = 0; i < kProducts; ++i) {
        const std::string number = std::to_string(i);
        const std::string word = kWords[i % 8];
        Drafts product("p" + number + ".yaml");
        product.outputPort(product.product("p" + number, word + " " + kWords[(i / 8) % 8] + ' ' + number, "1.0.0",
                                           {{"description", "All of the " + word + " data"}, {"tags", {word}}}), "out", "c" + number);
        Drafts contract("c" + number + ".yaml");
        const int table = contract.dataset(contract.contract("c" + number), word + "_table", {});
        for (int column = 0; column < kColumns; ++column)
            contract.add(Kind::Column, word + '_' + std::to_string(column), Json::object(), table);
        files.push_back(product);
        files.push_back(contract);
    }
    return files;
}

class HostileText {
public:
    explicit HostileText(unsigned seed) : m_random(seed) {}

    std::string next()
    {
        static const std::string kPieces[] = {
            "\"", "'", "`", "-", "--", "(", ")", "((", "))", "OR", " OR ", " AND ", "NOT ", "NEAR(", "*", "^", ":", "+", ";", "\\", "/*", "*/",
            std::string(1, '\0'), "\t", "\n", "\r\n", "\x01", "\x7f", "\xff\xfe", "\xc3", "\xed\xa0\x80",
            "\xe2\x80\xae", "\xe2\x80\x8f", "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d", "\xd8\xb7\xd9\x84\xd8\xa8", "\xf0\x9f\x9a\x80", "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x94\xac",
            "\xe9\xa1\xa7\xe5\xae\xa2", "' OR 1=1 --", "; DROP TABLE entity", "UNION SELECT * FROM meta", "%_%", "?1", "@x", "$y", "{name} : x",
            "rowid", "rank MATCH", "order", "customer", "c", "1", "kind:", "kind:product", "domain:*", "tag:\"", "owner:none", "name:(",
            "quality:>=", "quality:>=1e999", "columns:1..", "columns:-5..5", "changed:2026", "changed-since:0000-00-00", "pii:true", "within:3",
            "upstream-of:x", "downstream-of:\"y z\"", "is:placeholder", "version:any", "description:empty", "<b>", "&amp;", "../../", "%s%n"};
        std::string text;
        const unsigned shape = m_random() % 50;
        if (shape == 0)
            return std::string(1U << 20U, "a(\"- "[m_random() % 5]); // a megabyte of one sign
        if (shape == 1)
            return repeated(kPieces[m_random() % std::size(kPieces)], 4'000);
        if (shape == 2)
            return repeated("customer ", 250);
        if (shape == 3)
            return repeated("(order OR ", 60) + 'x' + std::string(60, ')');
        for (unsigned count = 1 + m_random() % 14; count > 0; --count) {
            text += kPieces[m_random() % std::size(kPieces)];
            text += m_random() % 2 == 0 ? " " : "";
        }
        return text;
    }

private:
    static std::string repeated(const std::string& piece, int times)
    {
        std::string text;
        for (int i = 0; i < times; ++i)
            text += piece;
        return text;
    }
    std::mt19937 m_random;
};

struct SqlWork {
    std::uint64_t steps = 0;
    std::uint64_t scanned = 0;
};

// Since it was last asked, over all statements of the connection.
SqlWork takeWork(sqlite3* database)
{
    SqlWork work;
    for (sqlite3_stmt* each = sqlite3_next_stmt(database, nullptr); each != nullptr; each = sqlite3_next_stmt(database, each)) {
        work.steps += static_cast<std::uint64_t>(sqlite3_stmt_status(each, SQLITE_STMTSTATUS_VM_STEP, 1));
        work.scanned += static_cast<std::uint64_t>(sqlite3_stmt_status(each, SQLITE_STMTSTATUS_FULLSCAN_STEP, 1));
    }
    return work;
}

TEST(HostileQueries, NeverFailNorScanATableNorWorkWithoutBound)
{
    Catalog catalog;
    catalog.sync(mesh());
    ASSERT_TRUE(store::SearchStore(catalog.reader()).prepare());
    sqlite3* database = catalog.reader().connection().handle();
    HostileText hostile(2026);
    int answered = 0;
    int refused = 0;
    std::uint64_t mostSteps = 0;
    for (int round = 0; round < kQueries; ++round) {
        const std::string text = hostile.next();
        const Result<search::Query> query = search::parseQuery(text);
        if (!query) {
            ASSERT_TRUE(query.error().code.starts_with("query.")) << text.substr(0, 200);
            ASSERT_LE(query.error().mark.offset, text.size());
            ++refused;
            continue;
        }
        std::uint64_t terms = 1;
        search::forEachTerm(query->root, [&](const search::Term&, const search::Node&, bool) { ++terms; });
        takeWork(database);
        store::SearchRequest request;
        request.query = *query;
        const auto answer = store::SearchStore(catalog.reader()).search(request);
        ASSERT_TRUE(answer) << text.substr(0, 200) << ' ' << answer.error().code << ' ' << answer.error().detail;
        const SqlWork work = takeWork(database);
        EXPECT_EQ(work.scanned, 0U) << text.substr(0, 200);
        EXPECT_LE(work.steps, kMostSteps) << text.substr(0, 200);
        EXPECT_LE(answer->work.sets, terms * kMostPasses) << text.substr(0, 200);
        mostSteps = std::max(mostSteps, work.steps);
        ++answered;
    }
    EXPECT_GT(answered, 150);
    EXPECT_GT(refused, 150);
    EXPECT_GT(mostSteps, 0U) << "nothing was counted";
}

// Asking for fifty of few costs as much as asking for fifty of many.
TEST(HostileQueries, TextsAreReadForShownRowsOnly)
{
    Catalog catalog;
    catalog.sync(mesh());
    ASSERT_TRUE(store::SearchStore(catalog.reader()).prepare());
    sqlite3* database = catalog.reader().connection().handle();
    takeWork(database);
    const store::SearchAnswer few = catalog.search("customer", 5);
    const std::uint64_t forFive = takeWork(database).steps;
    ASSERT_GT(few.total, 50);
    catalog.search("customer", 50);
    const std::uint64_t forFifty = takeWork(database).steps;
    EXPECT_LT(forFive * 3, forFifty);
    EXPECT_LT(forFifty, 5'000U);
}

} // namespace
} // namespace tributary::test
