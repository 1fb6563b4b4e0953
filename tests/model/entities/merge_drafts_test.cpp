// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entities/merge_drafts.h"

#include <gtest/gtest.h>

namespace tributary {

namespace {

using Part = std::vector<EntityDraft>;

EntityDraft root(Json facts)
{
    EntityDraft draft;
    draft.kind = Kind::Dataset;
    draft.local = "n/d";
    draft.name = "d";
    draft.merges = true;
    draft.facts = facts.is_null() ? Json::object() : std::move(facts);
    return draft;
}

EntityDraft column(const std::string& name, Json facts, int parent = 0)
{
    EntityDraft draft;
    draft.kind = Kind::Column;
    draft.local = name;
    draft.name = name;
    draft.parent = parent;
    draft.facts = facts.is_null() ? Json::object() : std::move(facts);
    return draft;
}

Reference reads(const std::string& target)
{
    return {Role::Reads, Kind::Dataset, target, {}, {}};
}

std::vector<std::string> names(const Part& part)
{
    std::vector<std::string> all;
    for (const EntityDraft& each : part) {
        all.push_back(each.local);
    }
    return all;
}

TEST(MergeDrafts, OfNothingIsNothing)
{
    EXPECT_TRUE(mergeDrafts({}).empty());
    EXPECT_TRUE(mergeDrafts({{}}).empty());
}

TEST(MergeDrafts, OfOnePartIsThatPart)
{
    Part part{root({{"at", "2026-01-01T00:00:00Z"}, {"tags", {"b", "a"}}}), column("z", {{"physicalType", "int"}}), column("a", {})};
    part[0].references = {reads("y"), reads("x")};
    part[0].extra = {{"k", 1}};
    const Part merged = mergeDrafts({part});
    ASSERT_EQ(merged.size(), 3U);
    for (std::size_t i = 0; i < part.size(); ++i) {
        EXPECT_EQ(merged[i].local, part[i].local);
        EXPECT_EQ(merged[i].parent, part[i].parent);
        EXPECT_EQ(merged[i].facts, part[i].facts);
        EXPECT_EQ(merged[i].extra, part[i].extra);
        EXPECT_EQ(merged[i].references, part[i].references);
    }
    EXPECT_TRUE(merged[0].merges);
}

TEST(MergeDrafts, TheLaterEventDecides)
{
    const Part early{root({{"at", "2026-01-01T00:00:00Z"}, {"description", "old"}, {"sql", "select"}})};
    const Part late{root({{"at", "2026-01-01T02:00:00+01:00"}, {"description", "new"}})};
    for (const auto& parts : {std::vector<Part>{early, late}, std::vector<Part>{late, early}}) {
        const Json facts = mergeDrafts(parts).front().facts;
        EXPECT_EQ(facts.at("description"), "new");
        EXPECT_EQ(facts.at("sql"), "select");
        EXPECT_EQ(facts.at("atOf"), (Json{{"sql", "2026-01-01T00:00:00Z"}})); // said before, not since
    }
}

TEST(MergeDrafts, WithoutTimesTheFirstPartDecides)
{
    const Json facts = mergeDrafts({{root({{"type", "view"}})}, {root({{"type", "table"}, {"path", "x"}})}}).front().facts;
    EXPECT_EQ(facts, (Json{{"type", "view"}, {"path", "x"}}));
}

TEST(MergeDrafts, AnOldStatementDoesNotWinByComingWithNews)
{
    // One file has the old description and a late event; the other a description from between.
    const Part both = mergeDrafts({{root({{"at", "2026-01-01T00:00:00Z"}, {"description", "old"}})}, {root({{"at", "2026-01-03T00:00:00Z"}})}});
    const Part between{root({{"at", "2026-01-02T00:00:00Z"}, {"description", "newer"}})};
    EXPECT_EQ(mergeDrafts({both, between}).front().facts.at("description"), "newer");
}

TEST(MergeDrafts, ListsOfObjectsAndReferencesAreUnited)
{
    Part a{root({{"runs", {{{"id", 2}}, {{"id", 1}}}}})};
    Part b{root({{"runs", {{{"id", 3}}, {{"id", 1}}}}})};
    a[0].references = {reads("y"), reads("x")};
    b[0].references = {reads("x"), reads("w")};
    const Part merged = mergeDrafts({a, b});
    EXPECT_EQ(merged[0].facts.at("runs"), (Json{{{"id", 1}}, {{"id", 2}}, {{"id", 3}}}));
    EXPECT_EQ(merged[0].references, (std::vector<Reference>{reads("w"), reads("x"), reads("y")}));
}

TEST(MergeDrafts, ChildrenAreUnitedAtEveryLevel)
{
    const Part a{root({}), column("place", {{"position", 2}}), column("city", {{"physicalType", "text"}}, 1)};
    const Part b{root({}), column("id", {{"position", 1}}), column("place", {{"description", "where"}}), column("zip", {}, 2), column("city", {}, 2)};
    const Part merged = mergeDrafts({a, b});
    EXPECT_EQ(names(merged), (std::vector<std::string>{"n/d", "id", "place", "city", "zip"}));
    EXPECT_EQ(merged[2].facts, (Json{{"position", 2}, {"description", "where"}}));
    EXPECT_EQ(merged[3].parent, 2);
    EXPECT_EQ(merged[4].parent, 2);
}

TEST(MergeDrafts, OneDescriptionEndsInference)
{
    const Json lineage = {{{"field", "x"}}};
    const Part named{root({{"at", "2026-01-02T00:00:00Z"}}), column("a", {{"inferred", true}, {"columnLineage", lineage}}),
                     column("b", {{"inferred", true}})};
    const Part described{root({{"at", "2026-01-01T00:00:00Z"}}), column("a", {{"physicalType", "int"}})};
    const Part merged = mergeDrafts({named, described});
    EXPECT_EQ(merged[1].facts, (Json{{"physicalType", "int"}, {"columnLineage", lineage}}));
    EXPECT_EQ(merged[2].facts, (Json{{"inferred", true}}));
    EXPECT_EQ(merged[0].facts.at("atOf").at("children"), "2026-01-01T00:00:00Z");
}

TEST(MergeDrafts, AVanishedChildSaysWhenItWasSeen)
{
    const Part before{root({{"at", "2026-01-01T00:00:00Z"}}), column("a", {}), column("gone", {})};
    const Part after{root({{"at", "2026-01-02T00:00:00Z"}}), column("a", {})};
    const Part merged = mergeDrafts({before, after});
    ASSERT_EQ(names(merged), (std::vector<std::string>{"n/d", "a", "gone"}));
    EXPECT_FALSE(merged[1].facts.contains("at"));
    EXPECT_EQ(merged[2].facts.at("at"), "2026-01-01T00:00:00Z");
}

TEST(MergeDrafts, ToleratesFactsOfAnyShape)
{
    const Part odd{root({{"at", 7}, {"atOf", "x"}, {"list", {1, {{"a", 1}}}}}), column("a", {{"position", "first"}, {"inferred", "yes"}})};
    const Part other{root({{"list", Json::object()}}), column("b", {{"position", -1}})};
    EXPECT_EQ(mergeDrafts({odd, other}).size(), 3U);
}

} // namespace

} // namespace tributary
