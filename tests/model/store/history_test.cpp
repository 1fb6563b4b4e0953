// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/entity_state.h"
#include "model/store/failure.h"
#include "tests/model/store/support/catalog.h"
#include "tests/model/store/support/random_catalog.h"

#include <gtest/gtest.h>

namespace tributary::test {
namespace {

TEST(EntityState, AnyPatchLeadsBackExactly)
{
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        const Json older = randomJson(random, 3);
        const Json newer = randomJson(random, 3);
        const Json patch = store::patchBack(newer, older);
        EXPECT_EQ(dumpJson(store::patched(newer, patch)), dumpJson(older));
    }
}

TEST(EntityState, PackingLosesNothing)
{
    std::mt19937 random(11);
    for (int round = 0; round < 500; ++round) {
        const Json older = store::entityState("o", randomJson(random, 2), randomJson(random, 2), {});
        const Json newer = store::entityState(round % 2 == 0 ? "o" : "n", randomJson(random, 2), randomJson(random, 2),
                                              {{Role::Domain, Kind::Domain, "sales", {}, {}}});
        const Json patch = store::patchBack(newer, older);
        EXPECT_EQ(store::unpackedPatch(store::packedPatch(patch)), patch);
    }
    const Json whole = Json::array({Json{{"op", "replace"}, {"path", ""}, {"value", Json::object()}}});
    EXPECT_EQ(store::unpackedPatch(store::packedPatch(whole)), whole);
}

TEST(EntityState, PackingIsShortAndReadsLongPatchesToo)
{
    const std::string plain = R"([{"op":"replace","path":"/facts/status","value":"draft"}])";
    const std::string packed = store::packedPatch(parseJson(plain));
    EXPECT_EQ(packed, R"(["fstatus","draft"])");
    EXPECT_EQ(store::unpackedPatch(packed), parseJson(plain));
    EXPECT_EQ(store::unpackedPatch(plain), parseJson(plain));
    EXPECT_EQ(store::unpackedPatch("[]"), Json::array());
    EXPECT_THROW(store::unpackedPatch(R"(["fstatus"])"), store::Failure);
    EXPECT_THROW(store::unpackedPatch("[1]"), store::Failure);
}

TEST(EntityState, TellsOneFromOnePointZeroAndKeepsNulls)
{
    const Json whole = {{"a", 1}, {"b", nullptr}};
    const Json real = {{"a", 1.0}};
    EXPECT_EQ(dumpJson(store::patched(real, store::patchBack(real, whole))), dumpJson(whole));
    EXPECT_EQ(dumpJson(store::patched(whole, store::patchBack(whole, real))), dumpJson(real));
}

// Everything that was ever seen of an entity can be read again, at the revision where it was seen.
TEST(History, EveryPastStateCanBeReadBack)
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        std::mt19937 random(seed);
        Catalog catalog;
        RandomCatalog content(random);
        std::map<RevisionId, std::map<EntityId, std::string>> seen;
        std::set<EntityId> known;
        RevisionId revision = 0;
        for (int step = 0; step < 12; ++step) {
            content.mutate();
            revision = std::max(revision, catalog.sync(content.files()).revision);
            auto& now = seen[revision];
            now.clear();
            for (const Kind kind : {Kind::DataProduct, Kind::DataContract, Kind::Dataset, Kind::Column, Kind::OutputPort}) {
                const std::vector<EntityRow> rows = catalog.allOf(kind);
                for (const EntityRow& row : rows) {
                    if (row.placeholder)
                        continue;
                    known.insert(row.id);
                    now[row.id] = row.name + dumpJson(row.facts) + dumpJson(row.extra);
                }
            }
        }
        for (const auto& [at, entities] : seen)
            for (const EntityId id : known) {
                const Result<EntityRow> past = catalog.reader().entityAt(id, at);
                const auto expected = entities.find(id);
                if (expected == entities.end()) {
                    ASSERT_FALSE(past) << "seed " << seed << " entity " << id << " at " << at;
                    EXPECT_EQ(past.error().code, "entity.absent");
                } else {
                    ASSERT_TRUE(past) << "seed " << seed << " entity " << id << " at " << at << past.error().code;
                    EXPECT_EQ(past->name + dumpJson(past->facts) + dumpJson(past->extra), expected->second);
                }
            }
    }
}

TEST(History, ReferencesAreReadBackToo)
{
    Catalog catalog;
    Drafts before("p.yaml");
    before.refer(before.product("p", "P"), Role::Domain, Kind::Domain, "sales");
    Drafts after("p.yaml");
    after.refer(after.product("p", "P"), Role::Domain, Kind::Domain, "finance");
    const RevisionId first = catalog.sync({before}).revision;
    const RevisionId second = catalog.sync({after}).revision;
    const EntityId product = catalog.one(Kind::DataProduct, "p").id;
    EXPECT_EQ(catalog.reader().referencesAt(product, first).value().at(0).target, "sales");
    EXPECT_EQ(catalog.reader().referencesAt(product, second).value().at(0).target, "finance");
    EXPECT_EQ(catalog.reader().history(product).value().size(), 1U);
}

TEST(History, AnAbsenceIsRemembered)
{
    Catalog catalog;
    Drafts file("p.yaml");
    file.product("p", "P");
    const RevisionId came = catalog.sync({file}).revision;
    const EntityId product = catalog.one(Kind::DataProduct, "p").id;
    const RevisionId went = catalog.sync({}).revision;
    EXPECT_FALSE(catalog.reader().entityAt(product, went));
    const RevisionId returned = catalog.sync({file}).revision;
    EXPECT_TRUE(catalog.reader().entityAt(product, came));
    EXPECT_EQ(catalog.reader().entityAt(product, went).error().code, "entity.absent");
    EXPECT_TRUE(catalog.reader().entityAt(product, returned));
    EXPECT_EQ(catalog.reader().entityAt(product, came - 1).error().code, "entity.absent");
}

} // namespace
} // namespace tributary::test
