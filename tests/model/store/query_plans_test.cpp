// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/connection.h"
#include "model/store/derive/derive_sql.h"
#include "model/store/entity_sql.h"
#include "model/store/git_sql.h"
#include "model/store/lineage_sql.h"
#include "model/store/outbox_sql.h"
#include "model/store/saved_sql.h"
#include "model/store/search/search_sql.h"
#include "model/store/source_sql.h"
#include "tests/model/store/support/catalog.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace tributary::test {
namespace {

using store::Connection;
using store::Sql;

std::vector<std::string> planOf(Connection& connection, const Sql& sql)
{
    std::vector<std::string> steps;
    store::Statement row = connection.prepare(std::string("EXPLAIN QUERY PLAN ") + sql.text());
    while (row.step())
        steps.push_back(row.text(3));
    return steps;
}

// Other tests of this program bring statements of their own, about tables that are only theirs.
bool ofAnotherTest(const Sql& sql)
{
    return std::string(sql.name()).rfind("test.", 0) == 0;
}

bool scansARealTable(const std::string& step)
{
    return step.rfind("SCAN ", 0) == 0 && step.find("VIRTUAL TABLE") == std::string::npos
        && step.find("CONSTANT ROW") == std::string::npos
        && step.find("(subquery-") == std::string::npos // what it reads has steps of its own
        && step != "SCAN below"; // rows of a statement that it makes itself, likewise
}

// Small tables that are read as a whole, or of which any one row will do; what deriving all lineage, or
// making the whole catalog of a past revision, reads once from end to end in the order of its key; what
// goes with a source, a rare act; and the index of what is gone, by which the rest is counted.
const std::set<std::string> kMayScan = {"entity.count-present",
                                        "source.all", "revision.last", "entity.last-id", "entity.any", "search.any", "revision.newest",
                                        "lineage.entities", "lineage.references", "alias.overrides", "manual.edges", "manual.notes", "search.count", "past.first-revision", "past.revisions",
                                        "past.sweep-names", "past.sweep-targets",
                                        "outbox.all", "outbox.open", "draft.all", "past.entities", "past.references", "past.roots", "past.touched"};

TEST(QueryPlans, NoStatementScansARealTable)
{
    Catalog catalog;
    const auto connection = Connection::open(catalog.path(), Connection::Mode::Read);
    ASSERT_GT(Sql::all().size(), 50U);
    for (const Sql* sql : Sql::all()) {
        if (ofAnotherTest(*sql))
            continue;
        for (const std::string& step : planOf(*connection, *sql))
            EXPECT_TRUE(!scansARealTable(step) || kMayScan.count(sql->name()) != 0) << sql->name() << ": " << step;
    }
}

TEST(QueryPlans, NamesAreUnique)
{
    std::set<std::string> names;
    for (const Sql* sql : Sql::all())
        EXPECT_TRUE(names.insert(sql->name()).second) << sql->name();
}

// With TRIBUTARY_UPDATE_GOLDENS set the file is written instead.
TEST(QueryPlans, AreThoseThatWereLookedAt)
{
    Catalog catalog;
    const auto connection = Connection::open(catalog.path(), Connection::Mode::Read);
    std::map<std::string, std::string> plans;
    for (const Sql* sql : Sql::all()) {
        if (ofAnotherTest(*sql))
            continue;
        std::string& plan = plans[sql->name()];
        for (const std::string& step : planOf(*connection, *sql))
            plan += "    " + step + '\n';
    }
    std::ostringstream text;
    for (const auto& [name, plan] : plans)
        if (!plan.empty())
            text << name << '\n' << plan;
    const std::string path = TRIBUTARY_SOURCE_DIR "/tests/model/store/plans.golden";
    if (std::getenv("TRIBUTARY_UPDATE_GOLDENS") != nullptr)
        std::ofstream(path) << text.str();
    std::ifstream file(path);
    std::ostringstream golden;
    golden << file.rdbuf();
    EXPECT_EQ(golden.str(), text.str());
}

} // namespace
} // namespace tributary::test
