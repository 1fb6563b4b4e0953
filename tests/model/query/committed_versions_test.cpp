// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/committed_versions.h"

#include "model/query/diff_query.h"
#include "model/query/product_query.h"
#include "model/query/version_timeline.h"
#include "tests/model/sync/support/git_mesh.h"

#include <gtest/gtest.h>

namespace tributary::query::committed_versions_tests {
namespace {

using test::contractText;
using test::productText;

class CommittedVersions : public ::testing::Test, protected test::GitMesh {
protected:
    // A product in three commits and two versions, and its contract in two.
    void SetUp() override
    {
        work.write("c.yaml", contractText("orders", "1.0", 2));
        first = work.commit("p.yaml", productText("p", "1.0", "first"), "Add p");
        work.git({"tag", "v1.0"});
        work.commit("c.yaml", contractText("orders", "1.0", 1), "Drop a column");
        second = work.commit("p.yaml", productText("p", "2.0", "second"), "Count otherwise");
        work.write("p.yaml", productText("p", "2.0", "third"));
        third = work.commit("Say more", "Grace");
        sync();
        catalog = reader();
    }
    ProductPage page(const std::string& ref) { return productPage(*catalog, ref).value(); }
    Result<DiffAnswer> diff(const std::string& before, const std::string& after)
    {
        DiffRequest request;
        request.before = before;
        request.after = after;
        return diffOf(*catalog, request);
    }

    std::string first, second, third;
    std::unique_ptr<store::Reader> catalog;
};

TEST_F(CommittedVersions, StandOnTheProductPage)
{
    const ProductPage p = page("p");
    ASSERT_EQ(p.versions.size(), 1U) << "one version is in the catalog";
    ASSERT_TRUE(p.versions[0].commit);
    EXPECT_EQ(p.versions[0].commit->id, third);
    EXPECT_EQ(p.versions[0].author, "Grace");
    EXPECT_EQ(p.versions[0].createdAt, p.versions[0].commit->at);
    ASSERT_EQ(p.committed.size(), 2U);
    EXPECT_EQ(p.committed[0].commit->id, second);
    EXPECT_EQ(p.committed[0].product.version, "2.0");
    EXPECT_EQ(p.committed[1].commit->tags, std::vector<std::string>{"v1.0"});
    EXPECT_EQ(p.committed[1].triplet.definition, "first");
    EXPECT_EQ(p.committed[1].product.ref, "tributary:product/p@" + first.substr(0, 12));
    EXPECT_TRUE(p.committed[1].earlier);
}

TEST_F(CommittedVersions, AreOneListWithTheOthers)
{
    const ProductPage p = page("p");
    std::vector<std::string> commits;
    for (const VersionItem& item : timelineOf(p.versions, p.committed))
        commits.push_back(item.commit->id);
    EXPECT_EQ(commits, (std::vector<std::string>{third, second, first}));
}

TEST_F(CommittedVersions, AreFoundByCommitTagAndVersion)
{
    const EntityRow root = catalog->entity(page("p").product.id).value();
    const auto found = [&](const std::string& label) {
        const auto state = committedState(*catalog, root, label).value();
        return state ? state->commit.oid : std::string("none");
    };
    EXPECT_EQ(found(first), first);
    EXPECT_EQ(found(first.substr(0, 7)), first);
    EXPECT_EQ(found("v1.0"), first);
    EXPECT_EQ(found("1.0"), first);
    EXPECT_EQ(found("2.0"), third);
    EXPECT_EQ(found(first.substr(0, 3)), "none") << "too short to mean one";
    EXPECT_EQ(found(""), "none");
    EXPECT_EQ(found("3.0"), "none");
}

TEST_F(CommittedVersions, AreComparedWithWhatIsInTheCatalogNow)
{
    for (const char* before : {"p@1.0", "p@v1.0"}) {
        const auto answer = diff(before, "p@2.0");
        ASSERT_TRUE(answer) << answer.error().code << answer.error().subject;
        ASSERT_EQ(answer->documents.size(), 2U) << "the contract as it was with that commit, and as it is";
        EXPECT_EQ(answer->documents[0].versionBefore, "1.0");
        EXPECT_EQ(answer->documents[0].versionAfter, "2.0");
        EXPECT_EQ(answer->documents[1].id, "orders");
        EXPECT_EQ(answer->worst(), diff::Severity::Breaking) << "a column is gone";
    }
}

TEST_F(CommittedVersions, AreComparedWithEachOther)
{
    const auto answer = diff("p@" + second, "p@" + third.substr(0, 10));
    ASSERT_TRUE(answer) << answer.error().code;
    ASSERT_EQ(answer->documents.size(), 1U);
    ASSERT_EQ(answer->documents[0].changes.size(), 1U);
    EXPECT_EQ(answer->documents[0].changes[0].before, "second");
    EXPECT_EQ(answer->documents[0].changes[0].after, "third");
    EXPECT_EQ(diff("p@deadbeef", "p").error().code, "ref.unknown");
}

TEST_F(CommittedVersions, SayThatTheirRepositoryIsGone)
{
    std::filesystem::rename(work.folder(), temp.path() / "away");
    const auto answer = diff("p@1.0", "p@2.0");
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, "git.not-a-repository");
    EXPECT_EQ(page("p").committed.size(), 2U) << "the list needs no repository";
}

TEST_F(CommittedVersions, OfAnotherIdAreReadUnderIt)
{
    work.git({"mv", "p.yaml", "q.yaml"});
    work.commit("q.yaml", productText("q", "3.0", "third"), "Rename");
    sync();
    catalog = reader();
    const ProductPage q = page("q");
    ASSERT_EQ(q.committed.size(), 3U);
    EXPECT_EQ(q.committed[0].product.ref, "tributary:product/p@" + third.substr(0, 12));
    const auto answer = diff("q@v1.0", "q@3.0");
    ASSERT_TRUE(answer) << answer.error().code;
    EXPECT_EQ(answer->documents[0].versionBefore, "1.0");
}

} // namespace
} // namespace tributary::query::committed_versions_tests
