// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every schema that was ever released has a catalog under tests/fixtures/schema, and today's program
// brings it up to date with nothing lost.
#include "model/base/text.h"
#include "model/store/catalog_upgrade.h"
#include "model/store/drafts.h"
#include "model/store/failure.h"
#include "model/store/git_history.h"
#include "model/store/integrity.h"
#include "model/store/lineage_views.h"
#include "model/store/manual_lineage.h"
#include "model/store/migrator.h"
#include "model/store/outbox.h"
#include "model/store/outbox_conflicts.h"
#include "model/store/reader.h"
#include "model/store/saved_searches.h"
#include "model/store/search_store.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

namespace tributary::test {
namespace {

using store::Connection;

std::string fixtureText(int schema)
{
    std::ostringstream name;
    name << TRIBUTARY_SOURCE_DIR "/tests/fixtures/schema/000" << schema << ".sql";
    std::ifstream file(name.str());
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

// The schema as its statements say it, without comments and blanks.
std::vector<std::string> schemaOf(Connection& connection)
{
    std::vector<std::string> lines;
    auto row = connection.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search_index_%' ORDER BY name");
    while (row.step()) {
        const std::string bare = std::regex_replace(row.text(0), std::regex("--[^\n]*"), "");
        lines.push_back(std::regex_replace(bare, std::regex("\\s+"), " "));
    }
    return lines;
}

class ReleasedSchema : public ::testing::TestWithParam<int> {
protected:
    std::string path() const { return (m_folder.path() / "old.tributary").string(); }
    void write() const
    {
        const std::string text = fixtureText(GetParam());
        ASSERT_FALSE(text.empty()) << GetParam();
        Connection::open(path(), Connection::Mode::Write)->script(text.c_str());
    }
    static std::int64_t count(Connection& connection, const std::string& what) { return connection.number(("SELECT count(*) FROM " + what).c_str()); }

    TempFolder m_folder;
};

TEST_P(ReleasedSchema, MigratesWithNothingLost)
{
    write();
    std::vector<std::int64_t> before;
    std::vector<std::string> tables;
    {
        const auto old = Connection::open(path(), Connection::Mode::Read);
        EXPECT_EQ(old->number("PRAGMA user_version"), GetParam());
        auto row = old->prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_index_%' AND name NOT LIKE 'sqlite_%'"
                                " AND name NOT IN ('meta', 'search_value') ORDER BY name");
        while (row.step())
            tables.push_back(row.text(0));
        for (const std::string& table : tables)
            before.push_back(count(*old, table));
    }
    const auto unread = store::Reader::open(path());
    ASSERT_FALSE(unread);
    EXPECT_EQ(unread.error().code, "store.older");

    auto writer = store::Writer::open(path());
    ASSERT_TRUE(writer) << writer.error().code << " " << writer.error().detail;
    EXPECT_EQ(store::checkEverything(**writer).value(), std::vector<std::string>{});
    std::size_t place = 0;
    ASSERT_GE(tables.size(), 12U);
    for (const std::string& table : tables)
        EXPECT_EQ(count((*writer)->connection(), table), before[place++]) << table;

    auto reader = store::Reader::open(path()).value();
    EXPECT_EQ(store::schemaVersion(*reader).value(), store::embeddedMigrations().back().number);
    EXPECT_EQ(reader->revision().value(), 3);
    const auto orders = reader->byLocal("orders").value();
    const auto product = std::find_if(orders.begin(), orders.end(), [](const EntityRow& row) { return row.kind == Kind::DataProduct; });
    ASSERT_NE(product, orders.end());
    EXPECT_EQ(product->name, "Orders (all)");
    EXPECT_EQ(product->facts["description"]["purpose"], "Every confirmed order line, corrected");
    EXPECT_EQ(reader->entityAt(product->id, 1).value().name, "Orders") << "its past came along";
    EXPECT_EQ(reader->byLocal("quotes").value().size(), 0U) << "what was gone stays gone";
    EXPECT_EQ(reader->versions(Kind::DataProduct, "quotes").value().size(), 1U) << "and is remembered";
    store::SearchRequest request;
    request.query = search::parseQuery("confirmed").value();
    EXPECT_EQ(store::SearchStore(*reader).search(request).value().total, 1);
}

TEST_P(ReleasedSchema, IsReadOnceWhoeverWillWorkWithItAsks)
{
    write();
    const auto reader = store::openUpToDate(path());
    ASSERT_TRUE(reader) << reader.error().code;
    EXPECT_EQ((*reader)->revision().value(), 3);
    EXPECT_TRUE(store::Reader::open(path())) << "and stays so";
}

TEST_P(ReleasedSchema, IsCopiedAsideFirst)
{
    write();
    ASSERT_TRUE(store::Writer::open(path()));
    const auto copy = Connection::open(path() + ".schema-" + std::to_string(GetParam()) + ".bak", Connection::Mode::Read);
    EXPECT_EQ(copy->number("PRAGMA user_version"), GetParam());
    EXPECT_EQ(copy->number("SELECT count(*) FROM entity"), 10);
}

TEST_P(ReleasedSchema, KeepsWhatPeopleDecided)
{
    write();
    auto writer = store::Writer::open(path()).value();
    EXPECT_EQ(count(writer->connection(), "alias_override WHERE joined = 0"), GetParam() >= 2 ? 1 : 0);
}

// What people say about searches and lineage, and what is known of a repository, came later.
TEST_P(ReleasedSchema, KeepsWhatPeopleSaidAndWhatWasCommitted)
{
    write();
    auto writer = store::Writer::open(path()).value();
    auto reader = store::Reader::open(path()).value();
    const auto saved = store::savedSearches(*reader).value();
    ASSERT_EQ(saved.size(), GetParam() >= 4 ? 1U : 0U);
    if (!saved.empty()) {
        EXPECT_EQ(saved[0].query, "confirmed");
    }
    const auto edges = store::manualEdges(*reader).value();
    ASSERT_EQ(edges.size(), GetParam() >= 5 ? 1U : 0U) << "what was taken back is none";
    if (!edges.empty()) {
        EXPECT_NE(edges[0].from.id, 0) << "it is found again";
        EXPECT_NE(edges[0].to.id, 0);
        EXPECT_EQ(store::lineageNotes(*reader).value().at(0).text, "Ask before changing the keys");
    }
    const auto views = store::lineageViews(*reader).value();
    ASSERT_EQ(views.size(), GetParam() >= 8 ? 1U : 0U);
    if (!views.empty()) {
        EXPECT_EQ(views[0].document, R"({"ref":"tributary:product/orders"})");
        EXPECT_EQ(views[0].author, "Ada Nwosu");
    }
    const auto states = store::committedVersions(*reader, Kind::DataProduct, "orders").value();
    ASSERT_EQ(states.size(), GetParam() >= 6 ? 2U : 0U);
    if (!states.empty()) {
        EXPECT_EQ(states[0].commit.summary, "Orders, corrected");
        EXPECT_EQ(states[0].tags, std::vector<std::string>{"v1"});
    }
}

// What people change and have not brought into the sources yet.
TEST_P(ReleasedSchema, KeepsWhatWaits)
{
    write();
    auto writer = store::Writer::open(path()).value();
    auto reader = store::Reader::open(path()).value();
    const bool isThere = GetParam() >= 7;
    const auto drafts = store::drafts(*reader).value();
    ASSERT_EQ(drafts.size(), isThere ? 1U : 0U);
    const auto entries = store::outboxEntries(*reader).value();
    ASSERT_EQ(entries.size(), isThere ? 1U : 0U);
    if (!isThere)
        return;
    EXPECT_EQ(drafts[0].base, "name: Orders\n");
    EXPECT_EQ(entries[0].state, store::OutboxState::Conflict);
    EXPECT_EQ(store::outboxEntry(*reader, entries[0].id)->change.text, "name: All orders\n");
    const auto conflicts = store::conflictsOf(*reader, entries[0].id).value();
    ASSERT_EQ(conflicts.size(), 1U);
    EXPECT_FALSE(conflicts[0].take) << "it is still to be decided";
}

// A step that was released is never edited: files that have taken it would differ from new ones.
TEST_P(ReleasedSchema, IsWhatItsStepsStillMake)
{
    write();
    const auto released = Connection::open(path(), Connection::Mode::Read);
    const auto made = Connection::open((m_folder.path() / "new.tributary").string(), Connection::Mode::Write);
    auto steps = store::embeddedMigrations();
    std::erase_if(steps, [](const store::Migration& step) { return step.number > GetParam(); });
    store::migrate(*made, steps);
    EXPECT_EQ(schemaOf(*made), schemaOf(*released));
}

INSTANTIATE_TEST_SUITE_P(Fixtures, ReleasedSchema, ::testing::Range(1, 9));

} // namespace
} // namespace tributary::test
