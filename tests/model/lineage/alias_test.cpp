// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/alias.h"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <set>

namespace tributary::lineage {
namespace {

KeyedDataset keyed(EntityId id, const char* space, const char* name)
{
    return {id, normalisedKey(space, name)};
}

TEST(AliasTest, EqualKeysAreOneNode)
{
    const std::vector<KeyedDataset> keys = {keyed(1, "s3://a", "x"), keyed(2, "s3://a", "y"), keyed(3, "s3a://a", "x")};
    const Aliases aliases = joinDatasets(keys, {});
    EXPECT_EQ(aliases.representative(3), 1);
    EXPECT_EQ(aliases.representative(2), 2);
    EXPECT_EQ(aliases.members(1), (std::vector<EntityId>{1, 3}));
    EXPECT_EQ(aliases.members(2), (std::vector<EntityId>{2}));
    EXPECT_EQ(aliases.representative(99), 99);
}

TEST(AliasTest, CaseCountsWhereTheSystemCountsIt)
{
    const std::vector<KeyedDataset> keys = {keyed(1, "snowflake://a", "DB.S.T"), keyed(2, "snowflake://a", "db.s.t"),
                                            keyed(3, "postgres://a", "DB.S.T"), keyed(4, "postgres://a", "db.s.t")};
    const Aliases aliases = joinDatasets(keys, {});
    EXPECT_EQ(aliases.representative(2), 1);
    EXPECT_EQ(aliases.representative(4), 4);
    EXPECT_TRUE(aliases.foldsCase(1));
    EXPECT_FALSE(aliases.foldsCase(3));
}

TEST(AliasTest, LooseKeysFollowTheOnlyServer)
{
    const std::vector<KeyedDataset> one = {keyed(1, "postgres://", "d.s.t"), keyed(2, "postgres://h:1", "d.s.t")};
    EXPECT_EQ(joinDatasets(one, {}).representative(2), 1);
    const std::vector<KeyedDataset> two = {keyed(1, "postgres://", "d.s.t"), keyed(2, "postgres://h:1", "d.s.t"),
                                           keyed(3, "postgres://i:1", "d.s.t")};
    const Aliases aliases = joinDatasets(two, {});
    EXPECT_EQ(aliases.representative(2), 2);
    EXPECT_EQ(aliases.representative(3), 3);
    const std::vector<KeyedDataset> none = {keyed(1, "postgres://", "d.s.t"), keyed(2, "postgres://", "d.s.t")};
    EXPECT_EQ(joinDatasets(none, {}).representative(2), 1);
}

TEST(AliasTest, DecisionsOfPeopleHold)
{
    const std::vector<KeyedDataset> keys = {keyed(1, "s3://a", "x"), keyed(2, "s3://a", "x"), keyed(3, "s3://a", "x"),
                                            keyed(4, "s3://b", "z")};
    const std::vector<AliasOverride> apart = {{3, 1, false}, {2, 3, false}};
    EXPECT_EQ(joinDatasets(keys, apart).representative(2), 1);
    EXPECT_EQ(joinDatasets(keys, apart).representative(3), 3);
    const std::vector<AliasOverride> together = {{4, 2, true}};
    EXPECT_EQ(joinDatasets(keys, together).representative(4), 1);
}

TEST(AliasTest, GroupsAreExactlyTheClassesOfEqualKeys)
{
    std::mt19937 random(11);
    for (int round = 0; round < 100; ++round) {
        std::vector<KeyedDataset> keys;
        std::map<std::string, std::set<EntityId>> classes;
        for (EntityId id = 1; id <= 40; ++id) {
            keys.push_back(keyed(id, random() % 2 == 0 ? "s3://a" : "snowflake://b", std::string(1, "aAbBcC"[random() % 6]).c_str()));
            classes[keys.back().key.joinText()].insert(id);
        }
        const Aliases aliases = joinDatasets(keys, {});
        for (const auto& [text, ids] : classes)
            for (const EntityId id : ids) {
                EXPECT_EQ(aliases.representative(id), *ids.begin());
                EXPECT_EQ(aliases.members(*ids.begin()), std::vector<EntityId>(ids.begin(), ids.end()));
            }
    }
}

} // namespace
} // namespace tributary::lineage
