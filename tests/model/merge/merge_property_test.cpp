// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/merge.h"
#include "model/merge/place.h"
#include "tests/model/merge/random_document.h"
#include "tests/support/core/sanitizers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace tributary::merge::test {
namespace {

struct Sides {
    Json base, mine, theirs;
};

Sides randomSides(DocumentMaker& maker)
{
    Sides sides;
    sides.base = maker.document();
    sides.mine = sides.theirs = sides.base;
    for (int i = maker.below(6); i > 0; --i)
        maker.change(sides.mine);
    for (int i = maker.below(6); i > 0; --i)
        maker.change(sides.theirs);
    return sides;
}

std::set<std::string> conflictPlaces(const Merged& merged)
{
    std::set<std::string> places;
    for (const Conflict& conflict : merged.conflicts)
        places.insert(conflict.place);
    return places;
}

TEST(MergeProperties, ASideThatDidNothingDoesNotCount)
{
    const int rounds = tributary::test::timesToday(2'000);
    for (int seed = 0; seed < rounds; ++seed) {
        DocumentMaker maker(static_cast<unsigned>(seed));
        const Sides sides = randomSides(maker);
        for (const auto& [mine, theirs, expected] : {std::tuple(&sides.base, &sides.theirs, &sides.theirs), std::tuple(&sides.mine, &sides.base, &sides.mine),
                                                     std::tuple(&sides.mine, &sides.mine, &sides.mine)}) {
            const Merged merged = mergeDocuments(sides.base, *mine, *theirs);
            ASSERT_EQ(merged.document, *expected) << seed;
            ASSERT_TRUE(merged.conflicts.empty()) << seed;
        }
    }
}

TEST(MergeProperties, WhatConflictsDoesNotDependOnWhoseSideItIs)
{
    const int rounds = tributary::test::timesToday(3'000);
    int conflicts = 0;
    for (int seed = 0; seed < rounds; ++seed) {
        DocumentMaker maker(static_cast<unsigned>(seed));
        const Sides sides = randomSides(maker);
        const Merged merged = mergeDocuments(sides.base, sides.mine, sides.theirs);
        const Merged mirrored = mergeDocuments(sides.base, sides.theirs, sides.mine);
        ASSERT_EQ(conflictPlaces(merged), conflictPlaces(mirrored)) << seed;
        ASSERT_EQ(conflictPlaces(merged).size(), merged.conflicts.size()) << "places are unique, " << seed;
        if (merged.conflicts.empty()) {
            ASSERT_EQ(leavesOf(merged.document), leavesOf(mirrored.document)) << seed;
        }
        conflicts += static_cast<int>(merged.conflicts.size());
    }
    EXPECT_GT(conflicts, rounds / 10);
}

using Leaves = std::map<std::string, std::string>;

std::string leafAt(const Leaves& leaves, const std::string& place)
{
    const auto found = leaves.find(place);
    return found == leaves.end() ? std::string("(absent)") : found->second;
}

int timesIn(const std::string& leaf)
{
    return leaf == "(absent)" ? 0 : std::stoi(leaf);
}

// What is asked for of one leaf: as the side that changed it has it. Only of equal elements may both have
// changed the number: what one took away is gone, what the other one added came.
std::string wantedOf(const std::string& base, const std::string& mine, const std::string& theirs)
{
    if (mine == base || mine == theirs)
        return theirs;
    if (theirs == base)
        return mine;
    if ((mine + theirs + base).find(" times") == std::string::npos)
        return "(a conflict)";
    const int fewer = std::min(timesIn(mine), timesIn(theirs));
    const int times = fewer + std::max(0, std::max(timesIn(mine), timesIn(theirs)) - std::max(fewer, timesIn(base)));
    return times == 0 ? "(absent)" : std::to_string(times) + " times";
}

bool isInConflict(const std::set<std::string>& conflicts, const std::string& place)
{
    return std::any_of(conflicts.begin(), conflicts.end(), [&place](std::string conflict) {
        for (std::size_t at = 0; (at = conflict.find("~1", at)) != std::string::npos;)
            conflict.replace(at, 2, "/");
        for (std::size_t at = 0; (at = conflict.find("~0", at)) != std::string::npos;)
            conflict.replace(at, 2, "~");
        return isWithin(place, conflict) || isWithin(conflict, place);
    });
}

// Every leaf that a side changed is in the result as that side has it, or below or above a place in conflict.
TEST(MergeProperties, NothingIsLost)
{
    const int rounds = tributary::test::timesToday(3'000);
    int checked = 0;
    for (int seed = 0; seed < rounds; ++seed) {
        DocumentMaker maker(static_cast<unsigned>(seed));
        const Sides sides = randomSides(maker);
        const Merged merged = mergeDocuments(sides.base, sides.mine, sides.theirs);
        const Leaves base = leavesOf(sides.base);
        const Leaves mine = leavesOf(sides.mine);
        const Leaves theirs = leavesOf(sides.theirs);
        const Leaves result = leavesOf(merged.document);
        const auto conflicts = conflictPlaces(merged);
        std::set<std::string> places;
        for (const Leaves* leaves : {&base, &mine, &theirs})
            for (const auto& [place, text] : *leaves)
                places.insert(place);
        for (const std::string& place : places) {
            const bool isEmptyList = (leafAt(base, place) + leafAt(mine, place) + leafAt(theirs, place)).find("[]") != std::string::npos;
            const bool isChanged = leafAt(base, place) != leafAt(mine, place) || leafAt(base, place) != leafAt(theirs, place);
            if (!isChanged || isEmptyList || isInConflict(conflicts, place)) // what an empty list holds is no leaf of its own
                continue;
            ASSERT_EQ(leafAt(result, place), wantedOf(leafAt(base, place), leafAt(mine, place), leafAt(theirs, place))) << seed << " " << place;
            ++checked;
        }
    }
    EXPECT_GT(checked, rounds);
}

// What the two touch has no name in common: there is nothing to ask.
TEST(MergeProperties, DisjointChangesNeverConflict)
{
    const int rounds = tributary::test::timesToday(2'000);
    int changed = 0;
    for (int seed = 0; seed < rounds; ++seed) {
        DocumentMaker maker(static_cast<unsigned>(seed));
        const Json base = maker.document();
        Json all = base;
        for (int i = 0; i < 8; ++i)
            maker.changeNamed(all);
        // Each member of the document, and each element of its keyed lists, changes on one side only.
        Json mine = base;
        Json theirs = base;
        for (const char* name : {"status", "description", "slaProperties", "tags", "tenant"})
            if (all.contains(name))
                (maker.below(2) == 0 ? mine : theirs)[name] = all[name];
        std::map<std::string, Json> former;
        for (const Json& table : base["schema"])
            former[table["name"]] = table;
        for (Json* side : {&mine, &theirs})
            (*side)["schema"] = Json::array();
        for (const Json& table : all["schema"]) {
            const bool byMine = maker.below(2) == 0;
            (byMine ? mine : theirs)["schema"].push_back(table);
            if (const auto was = former.find(table["name"]); was != former.end()) {
                (byMine ? theirs : mine)["schema"].push_back(was->second);
                former.erase(was);
            }
        }
        for (const auto& [name, table] : former) // gone; on one side
            (maker.below(2) == 0 ? mine : theirs)["schema"].push_back(table);
        const Merged merged = mergeDocuments(base, mine, theirs);
        ASSERT_TRUE(merged.conflicts.empty()) << seed << " " << merged.conflicts[0].place;
        ASSERT_EQ(leavesOf(merged.document), leavesOf(all)) << seed;
        changed += leavesOf(all) != leavesOf(base) ? 1 : 0;
    }
    EXPECT_GT(changed, rounds / 2);
}

TEST(MergeProperties, EveryConflictCanBeDecidedForEitherSide)
{
    const int rounds = tributary::test::timesToday(1'000);
    for (int seed = 0; seed < rounds; ++seed) {
        DocumentMaker maker(static_cast<unsigned>(seed));
        const Sides sides = randomSides(maker);
        const Merged open = mergeDocuments(sides.base, sides.mine, sides.theirs);
        std::vector<Choice> theirs;
        std::vector<Choice> mine;
        for (const Conflict& conflict : open.conflicts) {
            theirs.push_back({conflict, Take::Theirs, {}});
            mine.push_back({conflict, Take::Mine, {}});
        }
        const Merged decided = mergeDocuments(sides.base, sides.mine, sides.theirs, theirs);
        ASSERT_TRUE(decided.conflicts.empty()) << seed;
        ASSERT_EQ(decided.document, open.document) << "theirs stands in for what is open, " << seed;
        const Merged own = mergeDocuments(sides.base, sides.mine, sides.theirs, mine);
        const Merged mirrored = mergeDocuments(sides.base, sides.theirs, sides.mine);
        ASSERT_TRUE(own.conflicts.empty()) << seed;
        ASSERT_EQ(leavesOf(own.document), leavesOf(mirrored.document)) << seed;
    }
}

} // namespace
} // namespace tributary::merge::test
