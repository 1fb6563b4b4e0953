// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/sources/batch_support.h"

namespace tributary::sources::test {

namespace {

FileBatch readKind(const std::string& kind, const std::string& rest)
{
    return readYaml("apiVersion: tributary/v1\nkind: " + kind + "\n" + rest);
}

TEST(MeshReader, ReadsDomains)
{
    const FileBatch batch = readKind("Domains", "domains:\n  - {id: sales, name: Sales, code: SA, owner: ann}\n"
                                                "  - {id: deal, name: Deal, parent: sales, notes: [one, two]}\n");
    EXPECT_EQ(batch.state, FileState::Read) << ::testing::PrintToString(remarks(batch));
    EXPECT_EQ(batch.format, "tributary");
    EXPECT_EQ(counted(batch, "domain"), 2);
    EXPECT_TRUE(refers(entity(batch, Kind::Domain, "deal"), Role::ParentDomain, "sales"));
    EXPECT_TRUE(refers(entity(batch, Kind::Domain, "sales"), Role::Owner, "ann"));
    EXPECT_EQ(entity(batch, Kind::Domain, "sales").name, "Sales");
}

TEST(MeshReader, ReadsTerms)
{
    const FileBatch batch = readKind("Glossary", "terms:\n  - {id: order, name: Order, definition: D, synonyms: [po],\n"
                                                 "     related: [quote], domain: deal, owner: ann}\n");
    const EntityDraft term = entity(batch, Kind::Term, "order");
    EXPECT_TRUE(refers(term, Role::Related, "quote"));
    EXPECT_TRUE(refers(term, Role::Domain, "deal"));
    EXPECT_EQ(term.facts.at("synonyms"), Json::array({"po"}));
}

TEST(MeshReader, ReadsStakeholders)
{
    const FileBatch batch = readKind("Stakeholders", "stakeholders:\n  - {id: s1, about: {product: p}, person: ann, name: Ann,\n"
                                                     "     role: sponsor, power: 0.9, interest: 1}\n");
    EXPECT_EQ(batch.state, FileState::Read) << ::testing::PrintToString(remarks(batch));
    const EntityDraft stakeholder = entity(batch, Kind::Stakeholder, "s1");
    EXPECT_TRUE(refers(stakeholder, Role::About, "p"));
    EXPECT_TRUE(refers(stakeholder, Role::Member, "ann", "", "sponsor"));
}

TEST(MeshReader, ReadsFeedback)
{
    const FileBatch batch = readKind("Feedback", R"(comments:
  - {id: c1, by: ann, at: "2026-08-20T06:00:00Z", about: {product: p, version: 1.0.0, port: out, column: t.x}, text: Why?}
  - {id: c2, by: bob, at: "2026-08-21T06:00:00Z", about: {contract: c, column: x}, text: So., replyTo: c1}
ratings:
  - {id: r1, by: ann, at: "2026-08-20", about: {product: p}, stars: 4, text: Good}
endorsements:
  - {id: e1, by: ann, at: "2026-08-20", about: {term: t}, reliableFor: planning}
)");
    EXPECT_EQ(batch.state, FileState::Read) << ::testing::PrintToString(remarks(batch));
    EXPECT_TRUE(refers(entity(batch, Kind::Comment, "c1"), Role::About, "p", "1.0.0", "out#t.x"));
    EXPECT_TRUE(refers(entity(batch, Kind::Comment, "c2"), Role::About, "c", "", "#x"));
    EXPECT_TRUE(refers(entity(batch, Kind::Comment, "c2"), Role::ReplyTo, "c1"));
    EXPECT_EQ(entity(batch, Kind::Rating, "r1").facts.at("stars"), 4);
    EXPECT_TRUE(refers(entity(batch, Kind::Endorsement, "e1"), Role::About, "t"));
}

TEST(MeshReader, ReadsGovernance)
{
    const FileBatch policy = readKind("Policy", "id: p1\nname: Owners\nseverity: warning\nsql: SELECT 1\nowner: ann\nfuture: [1]\n");
    EXPECT_EQ(policy.state, FileState::Read);
    EXPECT_EQ(entity(policy, Kind::Policy, "p1").facts.at("future"), Json::array({1}));
    EXPECT_TRUE(refers(entity(policy, Kind::Policy, "p1"), Role::Owner, "ann"));
    const FileBatch waiver = readKind("Waiver", "id: w\npolicy: p1\nabout: {product: x}\nexpires: 2027-01-31\n");
    EXPECT_TRUE(refers(entity(waiver, Kind::Waiver, "w"), Role::Policy, "p1"));
    EXPECT_TRUE(refers(entity(waiver, Kind::Waiver, "w"), Role::About, "x"));
    const FileBatch campaign = readKind("Campaign", "id: k\nproduct: x\nfromVersion: 1.0\ntoVersion: 2.0\n");
    EXPECT_TRUE(refers(entity(campaign, Kind::Campaign, "k"), Role::About, "x", "1.0"));
    const FileBatch decision = readKind("Decision", "id: 2026-014\nrequest: use\ndecision: approve\nabout: {product: x, port: o}\n");
    EXPECT_TRUE(refers(entity(decision, Kind::Decision, "2026-014"), Role::Related, "use"));
    EXPECT_TRUE(refers(entity(decision, Kind::Decision, "2026-014"), Role::About, "x", "", "o"));
}

TEST(MeshReader, SaysWhatItDoesNotKnow)
{
    EXPECT_TRUE(has(readKind("Novelty", "a: 1\n"), "kind.unknown Novelty", Severity::Warning));
    EXPECT_TRUE(has(readKind("Domains", "domains: []\nextra: 1\n"), "field.unknown extra", Severity::Warning));
    const FileBatch nameless = readKind("Feedback", "ratings: [{by: a, at: x, about: {product: p}, stars: 1}]\n");
    EXPECT_EQ(nameless.entities.at(0).local, "some/file.yaml#ratings[0]");
}

} // namespace

} // namespace tributary::sources::test
