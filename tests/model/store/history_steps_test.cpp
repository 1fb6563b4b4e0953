// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/entity_state.h"
#include "model/store/connection.h"
#include "model/store/failure.h"
#include "tests/model/store/support/catalog.h"
#include "tests/model/store/support/random_catalog.h"

#include <gtest/gtest.h>

namespace tributary::test::history_step_tests {
namespace {

Drafts productNamed(const std::string& name, const Json& facts, const Json& extra = Json::object())
{
    Drafts file("p.yaml");
    file.draft(file.product("p", name, "1", facts)).extra = extra;
    return file;
}

std::vector<Reference> someReferences(std::mt19937& random)
{
    static const char* const kTargets[] = {"a", "A", "", "b/c", "\xC3\xA9", "~1"};
    std::vector<Reference> references;
    for (unsigned count = random() % 4; count > 0; --count)
        references.push_back(Reference{static_cast<Role>(1 + random() % 20), static_cast<Kind>(1 + random() % 24),
                                       kTargets[random() % 6], kTargets[random() % 6], kTargets[random() % 6]});
    return references;
}

TEST(EntityStates, HoldReferencesExactly)
{
    std::mt19937 random(5);
    for (int round = 0; round < 300; ++round) {
        const std::vector<Reference> references = someReferences(random);
        const Json state = store::entityState("n", randomJson(random, 2), Json::object(), references);
        EXPECT_EQ(store::referencesOf(state), references);
        EXPECT_EQ(store::referencesOf(Json::parse(dumpJson(state))), references);
    }
}

TEST(EntityStates, OddReferencesAreLeftOut)
{
    EXPECT_TRUE(store::referencesOf(Json::object()).empty());
    EXPECT_TRUE(store::referencesOf({{"references", "text"}}).empty());
    const Json mixed = {{"references", {Json::array({1, 5, "c"}), 7, Json::array({1, 5, "c", "2", "p"})}}};
    const std::vector<Reference> expected = {Reference{Role::Contract, Kind::DataContract, "c", "2", "p"}};
    EXPECT_EQ(store::referencesOf(mixed), expected);
}

TEST(EntityStates, APatchThatDoesNotFitIsCorruption)
{
    const Json state = store::entityState("n", Json::object(), Json::object(), {});
    for (const Json& patch : {Json::parse(R"([{"op":"remove","path":"/facts/none"}])"), Json::parse(R"([{"op":"x","path":""}])"),
                              Json::parse(R"({"op":"add"})"), Json::parse(R"([{"op":"test","path":"/name","value":"m"}])")}) {
        const auto result = store::guarded([&] { return store::patched(state, patch); });
        ASSERT_FALSE(result) << patch;
        EXPECT_EQ(result.error().code, "store.corrupt");
        EXPECT_EQ(result.error().subject, "entity_history");
    }
}

TEST(EntityStates, EqualStatesNeedNoPatch)
{
    const Json state = store::entityState("n", {{"a", 1}}, Json::object(), {});
    EXPECT_EQ(store::patchBack(state, state), Json::array());
}

class HistorySteps : public ::testing::Test {
protected:
    RevisionId step(const Drafts& file) { return catalog.sync({file}).revision; }
    EntityId product() { return catalog.reader().versions(Kind::DataProduct, "p").value().at(0).id; }
    EntityRow at(RevisionId revision) { return catalog.reader().entityAt(product(), revision).value(); }

    Catalog catalog;
};

TEST_F(HistorySteps, NamesFactsAndExtraAreReadAsTheyWere)
{
    const RevisionId first = step(productNamed("One", {{"a", 1}}, {{"x-team", "blue"}}));
    const RevisionId second = step(productNamed("Two", {{"a", 1.0}}, {{"x-team", nullptr}}));
    const RevisionId third = step(productNamed("Three", {{"b", {1, 2}}}));
    EXPECT_EQ(at(first).name, "One");
    EXPECT_EQ(dumpJson(at(first).facts), R"({"a":1})");
    EXPECT_EQ(dumpJson(at(first).extra), R"({"x-team":"blue"})");
    EXPECT_EQ(dumpJson(at(second).facts), R"({"a":1.0})");
    EXPECT_EQ(dumpJson(at(second).extra), R"({"x-team":null})");
    EXPECT_EQ(dumpJson(at(third).facts), R"({"b":[1,2]})");
    EXPECT_EQ(dumpJson(at(third).extra), "{}");
}

TEST_F(HistorySteps, IntervalsAreHalfOpenAndJoin)
{
    const RevisionId first = step(productNamed("One", Json::object()));
    const RevisionId second = step(productNamed("Two", Json::object()));
    const RevisionId third = step(productNamed("Three", Json::object()));
    const auto rows = catalog.reader().history(product()).value();
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].validFrom, second);
    EXPECT_EQ(rows[0].validTo, third);
    EXPECT_EQ(rows[1].validFrom, first);
    EXPECT_EQ(rows[1].validTo, second);
    EXPECT_EQ(at(first).validFrom, first);
    EXPECT_EQ(at(first).validTo.value(), second);
    EXPECT_EQ(at(third).validFrom, third);
    EXPECT_FALSE(at(third).validTo.has_value());
    EXPECT_EQ(at(third + 1000).name, "Three");
}

TEST_F(HistorySteps, RevisionsOfOthersLeaveAStateAsItIs)
{
    const RevisionId first = step(productNamed("One", Json::object()));
    Drafts other("q.yaml");
    other.product("q", "Q");
    const RevisionId between = catalog.sync({other}, "other").revision;
    const RevisionId last = step(productNamed("Two", Json::object()));
    EXPECT_EQ(at(between).name, "One");
    EXPECT_EQ(at(between).validFrom, first);
    EXPECT_EQ(at(last).name, "Two");
    const EntityId q = catalog.one(Kind::DataProduct, "q").id;
    EXPECT_EQ(catalog.reader().entityAt(q, first).error().code, "entity.absent");
}

TEST_F(HistorySteps, AReturningEntityHasAGapAndItsOldState)
{
    const RevisionId first = step(productNamed("One", {{"k", "old"}}));
    const RevisionId gone = catalog.sync({}).revision;
    const RevisionId back = step(productNamed("Two", {{"k", "new"}}));
    const auto rows = catalog.reader().history(product()).value();
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_TRUE(rows[0].absent);
    EXPECT_EQ(rows[0].validFrom, gone);
    EXPECT_EQ(rows[0].validTo, back);
    EXPECT_FALSE(rows[1].absent);
    EXPECT_EQ(at(first).facts["k"], "old");
    EXPECT_EQ(at(back).facts["k"], "new");
    EXPECT_EQ(catalog.reader().entityAt(product(), gone).error().code, "entity.absent");
    EXPECT_EQ(catalog.reader().referencesAt(product(), gone).error().code, "entity.absent");
}

TEST_F(HistorySteps, ATombstoneStillShowsItsPast)
{
    const RevisionId first = step(productNamed("One", Json::object()));
    step(productNamed("Two", Json::object()));
    const EntityId id = product();
    const RevisionId gone = catalog.sync({}).revision;
    EXPECT_EQ(catalog.reader().entity(id).value().name, "Two");
    EXPECT_EQ(catalog.reader().entityAt(id, first).value().name, "One");
    EXPECT_EQ(catalog.reader().entityAt(id, gone - 1).value().name, "Two");
    EXPECT_EQ(catalog.reader().entityAt(id, gone).error().subject, std::to_string(id));
}

TEST_F(HistorySteps, OnlyTheReferencesMayChange)
{
    std::mt19937 random(17);
    std::vector<std::pair<RevisionId, std::vector<Reference>>> seen;
    for (int round = 0; round < 40; ++round) {
        Drafts file = productNamed("P", Json::object());
        file.draft(0).references = someReferences(random);
        const RevisionId revision = step(file);
        if (revision != 0)
            seen.emplace_back(revision, file.draft(0).references);
    }
    ASSERT_GT(seen.size(), 20U);
    for (const auto& [revision, references] : seen)
        EXPECT_EQ(catalog.reader().referencesAt(product(), revision).value(), references) << revision;
    EXPECT_EQ(catalog.reader().history(product()).value().size(), seen.size() - 1);
}

TEST_F(HistorySteps, ABrokenPatchIsReportedAndNotFollowed)
{
    const RevisionId first = step(productNamed("One", Json::object()));
    const RevisionId second = step(productNamed("Two", Json::object()));
    catalog.writer().connection().script("UPDATE entity_history SET backward = '[{\"op\":\"remove\",\"path\":\"/nope\"}]'");
    EXPECT_EQ(catalog.reader().entityAt(product(), first).error().code, "store.corrupt");
    EXPECT_EQ(at(second).name, "Two");
}

} // namespace
} // namespace tributary::test::history_step_tests
