// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/merge.h"
#include "model/merge/place.h"
#include "tests/model/merge/random_document.h"
#include "tests/support/core/sanitizers.h"

#include <gtest/gtest.h>

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

// Every leaf that a side changed is in the result as that side has it, or below or above a place in conflict.
TEST(MergeProperties, NothingIsLost)
{
    const int rounds = tributary::test::timesToday(3'000);
    int checked = 0;
    for (int seed = 0; seed < rounds; ++seed) {
        DocumentMaker maker(static_cast<unsigned>(seed));
        const Sides sides = randomSides(maker);
        const Merged merged = mergeDocuments(sides.base, sides.mine, sides.theirs);
        const auto base = leavesOf(sides.base);
        const auto result = leavesOf(merged.document);
        const auto conflicts = conflictPlaces(merged);
        const auto textAtPlace = [](const std::map<std::string, std::string>& leaves, const std::string& place) {
            const auto found = leaves.find(place);
            return found == leaves.end() ? std::string("(absent)") : found->second;
        };
        for (const Json* side : {&sides.mine, &sides.theirs}) {
            const auto leaves = leavesOf(*side);
            std::set<std::string> places;
            for (const auto& one : {base, leaves})
                for (const auto& [place, text] : one)
                    places.insert(place);
            for (const std::string& place : places) {
                // An empty list or mapping is a leaf of its own, and filled by the other side it is none any more.
                const std::string text = textAtPlace(leaves, place);
                if (textAtPlace(base, place) == text || text == "[]" || (text == "(absent)" && textAtPlace(base, place) == "[]"))
                    continue;
                bool inConflict = false;
                for (const std::string& conflict : conflicts) {
                    std::string bare = conflict;
                    for (std::size_t at = 0; (at = bare.find("~1", at)) != std::string::npos;)
                        bare.replace(at, 2, "/");
                    inConflict = inConflict || isWithin(place, bare) || isWithin(bare, place);
                }
                ASSERT_TRUE(inConflict || textAtPlace(result, place) == text) << seed << " " << place << " should be " << text << "\n" << merged.document.dump(1);
                ++checked;
            }
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
