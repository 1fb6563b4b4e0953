// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/merge.h"

#include "model/merge/place.h"

#include <gtest/gtest.h>

namespace tributary::merge::test {
namespace {

std::string places(const std::vector<Conflict>& conflicts)
{
    std::string text;
    for (const Conflict& conflict : conflicts)
        text += conflict.place + ' ';
    return text;
}

std::string told(const std::vector<Taken>& taken)
{
    std::string text;
    for (const Taken& one : taken)
        text += std::string(one.side == Side::Mine ? "mine " : one.side == Side::Theirs ? "theirs " : "both ") + one.place + '\n';
    return text;
}

TEST(MergeDocuments, MembersOfDifferentNamesGoTogether)
{
    const Json base = {{"status", "draft"}, {"owner", "ada"}, {"gone", 1}};
    const Json mine = {{"status", "active"}, {"owner", "ada"}, {"gone", 1}, {"mine", true}};
    const Json theirs = {{"status", "draft"}, {"owner", "bo"}};
    const Merged merged = mergeDocuments(base, mine, theirs);
    EXPECT_EQ(merged.document, (Json{{"status", "active"}, {"owner", "bo"}, {"mine", true}}));
    EXPECT_TRUE(merged.conflicts.empty());
    EXPECT_EQ(told(merged.taken), "theirs /gone\nmine /mine\ntheirs /owner\nmine /status\n");
    EXPECT_EQ(merged.taken[0].before, Json(1));
    EXPECT_EQ(merged.taken[0].after, std::nullopt);
}

TEST(MergeDocuments, OneMemberChangedTwiceIsAConflictAndTheirsStandsUntilItIsDecided)
{
    const Json base = {{"a", {{"b/c", 1}}}};
    const Json mine = {{"a", {{"b/c", 2}}}};
    const Json theirs = {{"a", {{"b/c", 3}}}};
    const Merged merged = mergeDocuments(base, mine, theirs);
    ASSERT_EQ(merged.conflicts.size(), 1U);
    EXPECT_EQ(merged.conflicts[0], (Conflict{"/a/b~1c", 1, 2, 3}));
    EXPECT_EQ(merged.document, theirs);
}

TEST(MergeDocuments, WhatBothMadeAlikeIsNoConflict)
{
    const Merged merged = mergeDocuments({{"a", 1}, {"b", 1}}, {{"a", 2}, {"b", 3}}, {{"a", 2}, {"b", 4}});
    EXPECT_EQ(places(merged.conflicts), "/b ");
    EXPECT_EQ(told(merged.taken), "both /a\n");
}

TEST(MergeDocuments, RemovedHereAndChangedThereIsAConflict)
{
    const Merged merged = mergeDocuments({{"a", 1}}, Json::object(), {{"a", 2}});
    ASSERT_EQ(merged.conflicts.size(), 1U);
    EXPECT_EQ(merged.conflicts[0].mine, std::nullopt);
    EXPECT_EQ(merged.document, (Json{{"a", 2}}));
    EXPECT_EQ(mergeDocuments({{"a", 1}}, {{"a", 2}}, Json::object()).document, Json::object());
}

TEST(MergeDocuments, ElementsAreToldByTheirNaturalKeyWhereverTheyStand)
{
    const Json base = {{"slaProperties", Json::array({{{"property", "freshness"}, {"value", 4}}, {{"property", "latency"}, {"value", 1}}})}};
    Json mine = base;
    mine["slaProperties"][0]["value"] = 2;
    mine["slaProperties"].push_back({{"property", "retention"}, {"value", 9}});
    Json theirs = base;
    theirs["slaProperties"][0]["unit"] = "h";
    theirs["slaProperties"].erase(1);
    theirs["slaProperties"].insert(theirs["slaProperties"].begin(), Json{{"property", "availability"}});
    const Merged merged = mergeDocuments(base, mine, theirs);
    EXPECT_TRUE(merged.conflicts.empty()) << places(merged.conflicts);
    EXPECT_EQ(merged.document["slaProperties"],
              Json::array({{{"property", "availability"}}, {{"property", "freshness"}, {"value", 2}, {"unit", "h"}}, {{"property", "retention"}, {"value", 9}}}));
    EXPECT_EQ(told(merged.taken), "theirs /slaProperties/[availability]\ntheirs /slaProperties/[freshness]/unit\nmine /slaProperties/[freshness]/value\n"
                                  "theirs /slaProperties/[latency]\nmine /slaProperties/[retention]\n");
}

TEST(MergeDocuments, TheFewestMembersThatTellElementsApartOnAllSidesAreTheKey)
{
    const Json one = {{"role", "reader"}, {"access", "read"}};
    const Json two = {{"role", "reader"}, {"access", "write"}};
    const Merged merged = mergeDocuments({{"roles", Json::array({one})}}, {{"roles", Json::array({one, two})}}, {{"roles", Json::array({one, {{"role", "owner"}, {"access", "write"}}})}});
    EXPECT_TRUE(merged.conflicts.empty());
    EXPECT_EQ(merged.document["roles"].size(), 3U);
}

TEST(MergeDocuments, AnElementBothAddedIsMergedByItsMembers)
{
    const Merged merged = mergeDocuments(Json::object(), {{"servers", Json::array({{{"server", "eu"}, {"host", "a"}, {"port", 1}}})}},
                                         {{"servers", Json::array({{{"server", "eu"}, {"host", "b"}, {"schema", "s"}}})}});
    EXPECT_EQ(places(merged.conflicts), "/servers/[eu]/host ");
    EXPECT_EQ(merged.document["servers"], Json::array({{{"server", "eu"}, {"host", "b"}, {"port", 1}, {"schema", "s"}}}));
}

TEST(MergeDocuments, PlainValuesOfAListAreAddedAndRemovedOnTheirOwn)
{
    const Merged merged = mergeDocuments({{"tags", {"a", "b", "c"}}}, {{"tags", {"a", "c", "mine"}}}, {{"tags", {"theirs", "a", "b"}}});
    EXPECT_TRUE(merged.conflicts.empty());
    EXPECT_EQ(merged.document["tags"], Json({"theirs", "a", "mine"}));
}

TEST(MergeDocuments, WhatBothAddAtTheEndStandsBehindEachOther)
{
    EXPECT_EQ(mergeDocuments({{"tags", {"a"}}}, {{"tags", {"a", "m1", "m2"}}}, {{"tags", {"a", "t1"}}}).document["tags"], Json({"a", "t1", "m1", "m2"}));
}

TEST(MergeDocuments, WhoMovesElementsDecidesAboutTheirOrder)
{
    const auto list = [](std::vector<std::string> names) {
        Json out = Json::array();
        for (const std::string& name : names)
            out.push_back({{"name", name}});
        return Json{{"schema", out}};
    };
    EXPECT_EQ(mergeDocuments(list({"a", "b", "c"}), list({"c", "a", "b"}), list({"a", "b", "new", "c"})).document, list({"c", "a", "b", "new"}));
    EXPECT_EQ(mergeDocuments(list({"a", "b", "c"}), list({"c", "b", "a"}), list({"b", "a", "c"})).document, list({"b", "a", "c"})) << "of keyed elements the order is no statement";
}

TEST(MergeDocuments, AListWhoseOrderCountsIsOneValue)
{
    EXPECT_EQ(places(mergeDocuments({{"mustBeBetween", {1, 5}}}, {{"mustBeBetween", {2, 5}}}, {{"mustBeBetween", {1, 6}}}).conflicts), "/mustBeBetween ");
    EXPECT_EQ(places(mergeDocuments({{"tags", {"a", "b", "c"}}}, {{"tags", {"c", "b", "a"}}}, {{"tags", {"b", "a", "c"}}}).conflicts), "/tags ");
}

TEST(MergeDocuments, MappingsWithoutAKeyThatBothMayHaveChangedAreOneValue)
{
    const auto list = [](std::vector<int> numbers) {
        Json out = Json::array();
        for (const int number : numbers)
            out.push_back({{"n", number}});
        return Json{{"list", out}};
    };
    EXPECT_EQ(places(mergeDocuments(list({1, 2}), list({10, 2}), list({11, 2})).conflicts), "/list ");
    EXPECT_EQ(places(mergeDocuments(list({1, 2}), list({2}), list({11, 2})).conflicts), "/list ") << "gone here, changed there";
    EXPECT_EQ(mergeDocuments(list({1, 2}), list({10, 2}), list({1, 20})).document, list({10, 20}));
}

TEST(MergeDocuments, OtherTypesConflictAsAWhole)
{
    EXPECT_EQ(places(mergeDocuments({{"a", 1}}, {{"a", {{"b", 1}}}}, {{"a", Json::array({1})}}).conflicts), "/a ");
    EXPECT_EQ(mergeDocuments(nullptr, 1, 2).conflicts[0].place, "");
    EXPECT_EQ(places(mergeDocuments({{"a", nullptr}}, Json::object(), {{"a", 1}}).conflicts), "/a ") << "null is a value";
}

TEST(MergeDocuments, AChoiceCountsForTheValuesThatWereSeen)
{
    const Json base = {{"a", 1}, {"b", 1}};
    const Json mine = {{"a", 2}, {"b", 2}};
    const Json theirs = {{"a", 3}, {"b", 3}};
    const auto open = mergeDocuments(base, mine, theirs).conflicts;
    ASSERT_EQ(open.size(), 2U);
    EXPECT_EQ(mergeDocuments(base, mine, theirs, {{open[0], Take::Mine, {}}, {open[1], Take::Theirs, {}}}).document, (Json{{"a", 2}, {"b", 3}}));
    EXPECT_EQ(mergeDocuments(base, mine, theirs, {{open[0], Take::Value, 9}, {open[1], Take::Value, std::nullopt}}).document, (Json{{"a", 9}}));
    EXPECT_EQ(places(mergeDocuments(base, mine, theirs, {{open[0], Take::Mine, {}}}).conflicts), "/b ");
    const Json moved = {{"a", 4}, {"b", 3}};
    EXPECT_EQ(places(mergeDocuments(base, mine, moved, {{open[0], Take::Mine, {}}, {open[1], Take::Mine, {}}}).conflicts), "/a ")
        << "it was decided against another value";
}

TEST(MergePlaces, AreEscapedAndNest)
{
    EXPECT_EQ(memberPlace("/a", "b/c~d"), "/a/b~1c~0d");
    EXPECT_EQ(elementPlace("/a", "x/y"), "/a/[x~1y]");
    EXPECT_TRUE(isWithin("/a/b", "/a"));
    EXPECT_TRUE(isWithin("/a", "/a"));
    EXPECT_TRUE(isWithin("/a", ""));
    EXPECT_FALSE(isWithin("/ab", "/a"));
    EXPECT_FALSE(isWithin("/a", "/a/b"));
}

} // namespace
} // namespace tributary::merge::test
