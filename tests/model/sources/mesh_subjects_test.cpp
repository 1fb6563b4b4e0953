// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/sources/batch_support.h"

namespace tributary::sources::test {

namespace {

struct AboutCase {
    const char* about;
    Kind kind;
    const char* target;
    const char* version;
    const char* part;
};

class MeshAbout : public ::testing::TestWithParam<AboutCase> {};

FileBatch readMeshList(const std::string& kind, const std::string& lists)
{
    return readYaml("apiVersion: tributary/v1\nkind: " + kind + "\n" + lists);
}

} // namespace

TEST_P(MeshAbout, PointsAtItsSubject)
{
    const AboutCase& wanted = GetParam();
    const FileBatch batch = readMeshList("Feedback", std::string("comments: [{id: c, by: a, at: 2026-01-01, text: t, about: ") +
                                                         wanted.about + "}]\n");
    const EntityDraft comment = entity(batch, Kind::Comment, "c");
    ASSERT_EQ(comment.references.size(), 1U);
    const Reference expected{Role::About, wanted.kind, wanted.target, wanted.version, wanted.part};
    EXPECT_EQ(comment.references[0], expected);
}

INSTANTIATE_TEST_SUITE_P(
    Subjects, MeshAbout,
    ::testing::Values(AboutCase{"{product: p}", Kind::DataProduct, "p", "", ""},
                      AboutCase{"{product: p, version: \"2\"}", Kind::DataProduct, "p", "2", ""},
                      AboutCase{"{product: p, port: out}", Kind::DataProduct, "p", "", "out"},
                      AboutCase{"{product: p, port: out, column: x}", Kind::DataProduct, "p", "", "out#x"},
                      AboutCase{"{contract: c, column: x}", Kind::DataContract, "c", "", "#x"},
                      AboutCase{"{domain: d}", Kind::Domain, "d", "", ""}, AboutCase{"{term: t}", Kind::Term, "t", "", ""},
                      AboutCase{"{dataset: s}", Kind::Dataset, "s", "", ""},
                      AboutCase{"{agreement: a}", Kind::UsageAgreement, "a", "", ""},
                      AboutCase{"{product: ' p '}", Kind::DataProduct, "p", "", ""}));

TEST(MeshPointers, LeadFromEachKindToItsOwn)
{
    const FileBatch domains = readMeshList("Domains", "domains: [{id: d, parent: top, owner: ann}]\n");
    EXPECT_TRUE(refers(entity(domains, Kind::Domain, "d"), Role::ParentDomain, "top"));
    EXPECT_TRUE(refers(entity(domains, Kind::Domain, "d"), Role::Owner, "ann"));
    const FileBatch terms = readMeshList("Glossary", "terms: [{id: t, related: [a, b, a, {x: 1}], domain: d, parent: no}]\n");
    const EntityDraft term = entity(terms, Kind::Term, "t");
    EXPECT_TRUE(refers(term, Role::Related, "a"));
    EXPECT_TRUE(refers(term, Role::Related, "b"));
    EXPECT_TRUE(refers(term, Role::Domain, "d"));
    EXPECT_EQ(term.references.size(), 3U) << "each once, and no parent";
    const FileBatch waiver = readMeshList("Waiver", "id: w\npolicy: pol\nabout: {product: p}\n");
    EXPECT_TRUE(refers(entity(waiver, Kind::Waiver, "w"), Role::Policy, "pol"));
    const FileBatch decision = readMeshList("Decision", "id: d\nrequest: a1\n");
    EXPECT_TRUE(refers(entity(decision, Kind::Decision, "d"), Role::Related, "a1"));
    const FileBatch campaign = readMeshList("Campaign", "id: c\nproduct: p\nfromVersion: \"1\"\ntoVersion: \"2\"\n");
    EXPECT_TRUE(refers(entity(campaign, Kind::Campaign, "c"), Role::About, "p", "1"));
}

TEST(MeshPointers, EntitiesOfOurOwnHaveNoVersions)
{
    const FileBatch batch = readMeshList("Policy", "id: p\nversion: \"3\"\n");
    EXPECT_EQ(entity(batch, Kind::Policy, "p").version, "");
}

TEST(MeshPointers, WithoutAnIdThePlaceIsTheName)
{
    const FileBatch batch = readMeshList("Feedback", "comments: [{by: a, at: 2026-01-01, text: t}, {by: b, at: 2026-01-01, text: u}]\n");
    const auto comments = ofKind(batch, Kind::Comment);
    ASSERT_EQ(comments.size(), 2U);
    EXPECT_EQ(comments[0]->local, "some/file.yaml#comments[0]");
    EXPECT_EQ(comments[1]->local, "some/file.yaml#comments[1]");
    EXPECT_TRUE(has(batch, "id.missing id", Severity::Warning));
}

} // namespace tributary::sources::test
