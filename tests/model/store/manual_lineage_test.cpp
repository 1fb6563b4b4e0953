// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/manual_lineage.h"

#include "model/lineage/projection.h"
#include "model/store/connection.h"
#include "model/store/lineage_graphs.h"
#include "model/store/lineage_store.h"
#include "tests/model/store/support/catalog.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tributary::test {
namespace {

using lineage::EdgeKind;

Drafts twoDatasets()
{
    Drafts file("datasets.json");
    file.add(Kind::Dataset, "db/a");
    file.add(Kind::Dataset, "db/b\nwith a break");
    return file;
}

class ManualLineage : public ::testing::Test {
protected:
    ManualLineage() { catalog.sync({twoDatasets()}); }

    EntityId first() { return catalog.one(Kind::Dataset, "db/a").id; }
    EntityId second() { return catalog.one(Kind::Dataset, "db/b\nwith a break").id; }
    std::size_t drawn(std::optional<RevisionId> asOf = {}, Micros at = 0)
    {
        const auto input = store::LineageStore(catalog.reader()).graphInput(asOf, at).value();
        return static_cast<std::size_t>(std::count_if(input.edges.begin(), input.edges.end(),
                                                      [](const lineage::Edge& edge) { return edge.kind == EdgeKind::Manual; }));
    }

    Catalog catalog;
};

TEST_F(ManualLineage, IsPartOfTheGraphUntilItIsTakenBack)
{
    ASSERT_TRUE(store::addManualEdge(catalog.writer(), first(), second(), "by hand", "ada", 10));
    EXPECT_EQ(drawn(), 1U);
    const auto again = store::addManualEdge(catalog.writer(), first(), second(), "twice", "bo", 11);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, "manual.exists");
    const auto edges = store::manualEdges(catalog.reader()).value();
    ASSERT_EQ(edges.size(), 1U);
    EXPECT_EQ(edges[0].from.id, first());
    EXPECT_EQ(edges[0].to.id, second());
    EXPECT_EQ(edges[0].to.local, "db/b\nwith a break");
    EXPECT_EQ(edges[0].reason, "by hand");
    EXPECT_TRUE(store::removeManualEdge(catalog.writer(), first(), second(), 20).value());
    EXPECT_FALSE(store::removeManualEdge(catalog.writer(), first(), second(), 21).value());
    EXPECT_EQ(drawn(), 0U);
    EXPECT_TRUE(store::addManualEdge(catalog.writer(), first(), second(), "once more", "bo", 30));
    EXPECT_EQ(drawn(), 1U);
}

TEST_F(ManualLineage, AStatementIsTakenBackByItsNumber)
{
    ASSERT_TRUE(store::addManualEdge(catalog.writer(), first(), second(), "by hand", "ada", 10));
    ASSERT_TRUE(store::addManualEdge(catalog.writer(), second(), first(), "and back", "ada", 11));
    const auto said = store::manualEdges(catalog.reader()).value();
    ASSERT_EQ(said.size(), 2U);
    EXPECT_TRUE(store::takeBackManualEdge(catalog.writer(), said[0].id, 20).value());
    EXPECT_FALSE(store::takeBackManualEdge(catalog.writer(), said[0].id, 21).value()) << "once";
    EXPECT_FALSE(store::takeBackManualEdge(catalog.writer(), 99, 22).value());
    const auto left = store::manualEdges(catalog.reader()).value();
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0].reason, "and back");
    EXPECT_EQ(drawn(1, 19), 2U) << "the past keeps it";
}

TEST_F(ManualLineage, IsSeenInThePastAtWhichItWasHeld)
{
    ASSERT_TRUE(store::addManualEdge(catalog.writer(), first(), second(), "by hand", "ada", 10));
    ASSERT_TRUE(store::removeManualEdge(catalog.writer(), first(), second(), 20));
    EXPECT_EQ(drawn(1, 9), 0U);
    EXPECT_EQ(drawn(1, 10), 1U);
    EXPECT_EQ(drawn(1, 19), 1U);
    EXPECT_EQ(drawn(1, 20), 0U);
}

TEST_F(ManualLineage, AnEndThatGoesAndComesBackIsFoundAgain)
{
    ASSERT_TRUE(store::addManualEdge(catalog.writer(), first(), second(), "by hand", "ada", 10));
    const auto linked = [&] {
        return lineage::projectTo(lineage::Level::Dataset, store::LineageStore(catalog.reader()).graphInput({}, 0).value()).links().size();
    };
    EXPECT_EQ(linked(), 1U);
    Drafts one("datasets.json");
    one.add(Kind::Dataset, "db/a");
    catalog.sync({one});
    EXPECT_EQ(linked(), 0U) << "one end is gone";
    EXPECT_EQ(store::manualEdges(catalog.reader()).value().size(), 1U) << "what was said stays said";
    catalog.sync({twoDatasets()});
    EXPECT_EQ(linked(), 1U);
}

// Graphs are kept between questions; what people say changes them without a revision.
TEST_F(ManualLineage, AKeptGraphIsMadeAnew)
{
    const auto links = [&] { return store::lineageGraph(catalog.reader(), lineage::Level::Dataset).value()->links().size(); };
    EXPECT_EQ(links(), 0U);
    ASSERT_TRUE(store::addManualEdge(catalog.writer(), first(), second(), "by hand", "ada", 10));
    EXPECT_EQ(links(), 1U);
    ASSERT_TRUE(store::removeManualEdge(catalog.writer(), first(), second(), 20));
    EXPECT_EQ(links(), 0U);
}

TEST_F(ManualLineage, NotesAreKeptAndTakenBack)
{
    ASSERT_TRUE(store::addLineageNote(catalog.writer(), first(), "ask first", "ada", 10));
    ASSERT_TRUE(store::addLineageNote(catalog.writer(), first(), "really", "bo", 11));
    const auto notes = store::lineageNotes(catalog.reader()).value();
    ASSERT_EQ(notes.size(), 2U);
    EXPECT_EQ(notes[1].text, "really");
    EXPECT_EQ(notes[1].about.id, first());
    EXPECT_EQ(store::removeLineageNotes(catalog.writer(), first(), 12).value(), 2);
    EXPECT_TRUE(store::lineageNotes(catalog.reader()).value().empty());
    EXPECT_EQ(store::addLineageNote(catalog.writer(), 99'999, "x", "ada", 13).error().code, "entity.unknown");
}

// A damaged file may hold anything for a path.
TEST_F(ManualLineage, APathThatMakesNoSenseNamesNothing)
{
    for (const char* path : {"", "[]", "{}", "not json", "[1,2,3,4,5,6]", R"(["s",1,"d","v","x","l"])"})
        catalog.writer().connection().prepare("INSERT INTO manual_edge(from_path, to_path, reason, author, added_at) VALUES (?1, ?1, 'r', 'a', 1)")
            .bind(std::string(path)).run();
    const auto edges = store::manualEdges(catalog.reader());
    ASSERT_TRUE(edges);
    EXPECT_EQ(edges->size(), 6U);
    EXPECT_EQ(drawn(), 0U);
}

} // namespace
} // namespace tributary::test
