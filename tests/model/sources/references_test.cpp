// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/references.h"

#include "model/sources/odcs/foreign_keys.h"
#include "tests/model/sources/batch_support.h"

namespace tributary::sources::test {

namespace {

EntityDraft draftOf(const char* facts)
{
    EntityDraft draft;
    draft.facts = Json::parse(facts);
    return draft;
}

TEST(References, AreCleanUniqueAndNeverEmpty)
{
    EntityDraft draft;
    addReference(draft, Role::Domain, Kind::Domain, "  deal \n");
    addReference(draft, Role::Domain, Kind::Domain, "deal");
    addReference(draft, Role::Domain, Kind::Domain, "   ");
    addReference(draft, Role::Contract, Kind::DataContract, std::string(10'000, 'c'), " 1.0 ");
    ASSERT_EQ(draft.references.size(), 2U);
    EXPECT_EQ(draft.references[0].target, "deal");
    EXPECT_EQ(draft.references[1].target.size(), 4096U);
    EXPECT_EQ(draft.references[1].targetVersion, "1.0");
}

TEST(References, OwnersAreKnownByTheirRole)
{
    for (const char* role : {"owner", "Owner", "Data Product Owner", "data_owner", "dataOwner", "OWNER"}) {
        EXPECT_TRUE(isOwnerRole(role)) << role;
    }
    for (const char* role : {"", "steward", "downer", "ownership", "consumer"}) {
        EXPECT_FALSE(isOwnerRole(role)) << role;
    }
}

TEST(References, MembersWithoutUsernameGoByTheirName)
{
    EntityDraft draft = draftOf(R"({"team":{"members":[{"name":"Ann","role":"owner"},{"role":"steward"},7]}})");
    addTeamReferences(draft);
    ASSERT_EQ(draft.references.size(), 2U);
    EXPECT_TRUE(refers(draft, Role::Member, "Ann", "", "owner"));
    EXPECT_TRUE(refers(draft, Role::Owner, "Ann", "", "owner"));
}

TEST(References, TermsComeFromDefinitionsAndSemanticTypes)
{
    EntityDraft draft = draftOf(R"({"semanticType":"glossary:c",
        "authoritativeDefinitions":[{"url":"glossary:a","type":"businessDefinition"},{"url":"https://glossary:x"},{"url":"glossary:"}],
        "description":{"authoritativeDefinitions":[{"url":"glossary:b"}]}})");
    addTermReferences(draft);
    ASSERT_EQ(draft.references.size(), 3U);
    EXPECT_TRUE(refers(draft, Role::Term, "a"));
    EXPECT_TRUE(refers(draft, Role::Term, "b"));
    EXPECT_TRUE(refers(draft, Role::Term, "c"));
}

TEST(References, ForeignKeysPairTheirColumns)
{
    EntityDraft draft = draftOf(R"({"relationships":[{"from":["t.a","t.b"],"to":["u.a","u.b"]},{"to":"v.id"},
        {"from":"t.c","to":"schema/u/properties/c"},{"from":"t.d"},{"to":[]}]})");
    addForeignKeys(draft);
    ASSERT_EQ(draft.references.size(), 4U);
    EXPECT_TRUE(refers(draft, Role::ForeignKey, "u.a", "", "t.a"));
    EXPECT_TRUE(refers(draft, Role::ForeignKey, "u.b", "", "t.b"));
    EXPECT_TRUE(refers(draft, Role::ForeignKey, "v.id"));
    EXPECT_TRUE(refers(draft, Role::ForeignKey, "schema/u/properties/c", "", "t.c"));
}

TEST(References, SurviveFactsOfAnyShape)
{
    for (const char* facts : {"{}", R"({"team":[],"relationships":{},"authoritativeDefinitions":"x","description":"y"})",
                              R"({"team":{"members":{}},"relationships":[1,null,[]],"authoritativeDefinitions":[1,[]]})"}) {
        EntityDraft draft = draftOf(facts);
        addTeamReferences(draft);
        addTermReferences(draft);
        addContractReferences(draft);
        addForeignKeys(draft);
        EXPECT_TRUE(draft.references.empty()) << facts;
    }
}

} // namespace

} // namespace tributary::sources::test
