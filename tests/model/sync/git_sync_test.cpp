// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/git_sync.h"

#include "model/store/git_history.h"
#include "tests/model/sync/support/git_mesh.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace tributary::test::git_sync_tests {
namespace {

class GitSync : public ::testing::Test, protected GitMesh {};

TEST_F(GitSync, BringsTheCatalogAndItsHistory)
{
    work.commit("p.yaml", productText("p", "1.0", "first"), "Add p");
    work.commit("p.yaml", productText("p", "1.1", "second"), "Say more");
    const auto report = sync();
    EXPECT_EQ(report.added, 2) << "the product and its port";
    EXPECT_EQ(report.kind, "git");
    EXPECT_EQ(report.commits, 2);
    EXPECT_EQ(report.versions, 2);
    EXPECT_EQ(states("p"), (Texts{"1.1 Say more", "1.0 Add p"}));
    const auto state = committed("p").front();
    EXPECT_EQ(state.commit.author, "Ada");
    EXPECT_EQ(state.version.path, "p.yaml");
    EXPECT_EQ(state.version.facts["description"]["purpose"], "second");
}

TEST_F(GitSync, ReadsOnlyNewCommitsAndChangedFiles)
{
    for (int i = 0; i < 10; ++i)
        work.commit("p" + std::to_string(i) + ".yaml", productText("p" + std::to_string(i), "1.0", "x"), "Add");
    EXPECT_EQ(sync().commits, 10);
    auto report = sync();
    EXPECT_EQ(report.commits, 0);
    EXPECT_FALSE(report.wrote);
    work.commit("p3.yaml", productText("p3", "1.1", "y"), "Change");
    report = sync();
    EXPECT_EQ(report.commits, 1);
    EXPECT_EQ(report.versions, 1);
    EXPECT_EQ(report.changed, 0) << "another version is another entity";
    EXPECT_EQ(report.added, 2);
    EXPECT_EQ(states("p3"), (Texts{"1.1 Change", "1.0 Add"}));
}

TEST_F(GitSync, WhatIsNoCatalogIsNoState)
{
    work.commit("readme.md", "text", "Write");
    work.commit("p.yaml", productText("p", "1.0", "x"), "Add");
    work.commit("other.yaml", "some: thing\n", "Something else");
    work.commit("p.yaml", "not: [yaml", "Break it");
    work.commit("p.yaml", productText("p", "1.0", "x"), "Mend it");
    const auto report = sync();
    EXPECT_EQ(report.commits, 5);
    EXPECT_EQ(states("p"), (Texts{"1.0 Mend it", "1.0 Add"}));
}

TEST_F(GitSync, AFileOfManyDocumentsBringsTheOnesThatChanged)
{
    const auto both = [](const std::string& p, const std::string& q) { return productText("p", "1.0", p) + "---\n" + productText("q", "1.0", q); };
    work.commit("all.yaml", both("a", "a"), "Add");
    work.commit("all.yaml", both("a", "b"), "Change q");
    work.commit("all.yaml", "# a comment\n" + both("a", "b"), "Say nothing");
    sync();
    EXPECT_EQ(states("p"), Texts{"1.0 Add"});
    EXPECT_EQ(states("q"), (Texts{"1.0 Change q", "1.0 Add"}));
}

TEST_F(GitSync, FollowsAFileThatIsRenamedAndADocumentThatGetsAnotherId)
{
    work.commit("old.yaml", productText("old", "1.0", "x"), "Add");
    work.commit("old.yaml", productText("old", "1.0", "y"), "Change");
    work.git({"mv", "old.yaml", "new.yaml"});
    work.commit("new.yaml", productText("new", "2.0", "y"), "Rename");
    work.commit("new.yaml", productText("new", "2.0", "z"), "Change again");
    sync();
    EXPECT_EQ(states("new"), (Texts{"2.0 Change again", "2.0 Rename", "1.0 Change", "1.0 Add"}));
    EXPECT_EQ(committed("new")[1].version.cameFrom, "old.yaml");
    EXPECT_EQ(committed("new")[1].version.former, "old");
}

TEST_F(GitSync, KnowsTheTagsOfAState)
{
    work.commit("p.yaml", productText("p", "1.0", "x"), "Add p");
    work.commit("q.yaml", productText("q", "1.0", "x"), "Add q");
    work.git({"tag", "v1.0"});
    work.commit("p.yaml", productText("p", "2.0", "y"), "Change p");
    sync();
    EXPECT_EQ(tags("p"), (Texts{"", "v1.0"})) << "the tagged commit holds what an earlier one brought";
    EXPECT_EQ(tags("q"), Texts{"v1.0"});
    work.git({"tag", "v2.0"});
    EXPECT_TRUE(sync().wrote) << "a tag alone is something new";
    EXPECT_EQ(tags("p"), (Texts{"v2.0", "v1.0"}));
    EXPECT_EQ(tags("q"), Texts{"v1.0 v2.0"});
    work.git({"tag", "-d", "v1.0"});
    work.git({"tag", "-f", "v2.0", "HEAD~1"});
    sync();
    EXPECT_EQ(tags("p"), (Texts{"", "v2.0"}));
    EXPECT_FALSE(sync().wrote);
}

TEST_F(GitSync, ForgetsWhatAForcedPushTookAway)
{
    const std::string first = work.commit("p.yaml", productText("p", "1.0", "x"), "Add");
    work.commit("p.yaml", productText("p", "1.1", "y"), "Regret");
    sync();
    work.git({"reset", "--quiet", "--hard", first});
    work.commit("p.yaml", productText("p", "1.2", "z"), "Do it otherwise");
    const auto report = sync();
    EXPECT_EQ(report.commits, 1);
    EXPECT_EQ(warnings(report), Texts{"git.rewritten 1"});
    EXPECT_EQ(states("p"), (Texts{"1.2 Do it otherwise", "1.0 Add"}));
    work.git({"reset", "--quiet", "--hard", first});
    EXPECT_EQ(warnings(sync()), Texts{"git.rewritten 1"}) << "back to a known commit";
    EXPECT_EQ(states("p"), Texts{"1.0 Add"});
}

TEST_F(GitSync, ReadsTheRestOfAShallowCloneOnceItIsThere)
{
    for (int i = 0; i < 4; ++i)
        work.commit("p.yaml", productText("p", "1." + std::to_string(i), "x"), "c" + std::to_string(i));
    const std::string clone = (temp.path() / "clone").string();
    work.git({"clone", "--quiet", "--depth", "2", "file://" + work.path(), clone});
    EXPECT_EQ(warnings(sync(clone)), Texts{"git.shallow " + work.git({"rev-parse", "HEAD"}).substr(0, 12)});
    EXPECT_EQ(states("p"), (Texts{"1.3 c3", "1.2 c2"}));
    GitWork shallow(clone, false);
    shallow.git({"fetch", "--quiet", "--unshallow"});
    EXPECT_TRUE(warnings(sync(clone)).empty());
    EXPECT_EQ(states("p"), (Texts{"1.3 c3", "1.2 c2", "1.1 c1", "1.0 c0"}));
}

TEST_F(GitSync, ReadsARemoteThroughItsMirror)
{
    work.commit("catalog/p.yaml", productText("p", "1.0", "x"), "Add");
    work.commit("elsewhere/q.yaml", productText("q", "1.0", "x"), "Add another");
    const std::string address = "file://" + work.path() + "#main:catalog";
    EXPECT_EQ(sync(address).added, 2);
    EXPECT_EQ(states("p"), Texts{"1.0 Add"});
    EXPECT_TRUE(states("q").empty());
    work.commit("catalog/p.yaml", productText("p", "1.1", "x"), "Change");
    EXPECT_EQ(sync(address).commits, 1);
    EXPECT_EQ(states("p"), (Texts{"1.1 Change", "1.0 Add"}));
}

TEST_F(GitSync, DeletesNothingWhereTheRepositoryCannotBeRead)
{
    work.commit("p.yaml", productText("p", "1.0", "x"), "Add");
    const std::string address = "file://" + work.path();
    sync(address);
    std::filesystem::rename(work.folder(), temp.path() / "away");
    const auto failed = trySync(address);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, "git.fetch-failed");
    EXPECT_EQ(reader()->byLocal("p")->size(), 1U);
    EXPECT_EQ(states("p"), Texts{"1.0 Add"});
}

TEST_F(GitSync, SaysOfAHugeStateThatItIsNotListed)
{
    work.commit("p.yaml", productText("p", "1.0", std::string(9U << 20U, 'x')), "Far too much");
    work.commit("p.yaml", productText("p", "1.0", "x"), "Less");
    const auto report = sync();
    ASSERT_EQ(report.warnings.size(), 1U);
    EXPECT_EQ(report.warnings[0].diagnostic.code, "git.version-too-large");
    EXPECT_EQ(report.warnings[0].file, "p.yaml");
    EXPECT_EQ(states("p"), Texts{"1.0 Less"});
}

TEST_F(GitSync, AReviewWritesNothing)
{
    work.commit("p.yaml", productText("p", "1.0", "x"), "Add");
    sync();
    work.commit("p.yaml", productText("p", "1.1", "y"), "Change");
    sync::SyncOptions options;
    options.review = true;
    EXPECT_FALSE(sync(work.path(), options).wrote);
    EXPECT_EQ(states("p"), Texts{"1.0 Add"});
}

TEST_F(GitSync, ASourceThatGoesTakesItsHistoryAlong)
{
    work.commit("p.yaml", productText("p", "1.0", "x"), "Add");
    work.git({"tag", "v1"});
    sync();
    auto writer = store::Writer::open(catalogPath());
    const SourceId id = (*writer)->sources()->front().id;
    ASSERT_TRUE((*writer)->removeSource("mesh"));
    EXPECT_TRUE(store::gitCommits(**writer, id)->empty());
    EXPECT_TRUE(store::gitTags(**writer, id)->empty());
    EXPECT_TRUE(store::gitHistoryState(**writer, id)->head.empty());
    writer->reset();
    EXPECT_TRUE(states("p").empty());
}

TEST_F(GitSync, ShowsAtAMomentWhatWasCommittedByThen)
{
    work.commit("p.yaml", productText("p", "1.0", "x"), "Add");
    work.commit("p.yaml", productText("p", "1.1", "y"), "Change");
    sync();
    auto opened = reader();
    auto moment = *opened->momentOf(*opened->revision());
    moment.at = committed("p").back().commit.at;
    opened->setMoment(moment);
    const auto then = store::committedVersions(*opened, Kind::DataProduct, "p");
    ASSERT_EQ(then->size(), 1U);
    EXPECT_EQ(then->front().version.version, "1.0");
}

// Random work, synced now and then, leaves what one sync of all of it leaves.
TEST_F(GitSync, ManySmallSyncsAndOneWholeAgree)
{
    std::mt19937 random(23);
    std::vector<std::string> commits;
    for (int i = 0; i < 40; ++i) {
        const std::string file = "p" + std::to_string(random() % 4);
        switch (random() % 8) {
        case 0:
            work.git({"tag", "-f", "t" + std::to_string(random() % 3)});
            break;
        case 1:
            if (commits.size() > 4) {
                work.git({"reset", "--quiet", "--hard", commits[commits.size() - 2]});
                commits.pop_back();
                break;
            }
            [[fallthrough]];
        default:
            commits.push_back(work.commit(file + ".yaml", productText(file, "1." + std::to_string(random() % 3), std::to_string(random() % 9)),
                                          "c" + std::to_string(i)));
        }
        if (random() % 3 == 0 && !commits.empty())
            sync();
    }
    sync();
    GitMesh whole;
    whole.sync(work.path());
    std::set<std::string> ids;
    for (const char* id : {"p0", "p1", "p2", "p3"}) {
        EXPECT_EQ(states(id), whole.states(id)) << id;
        EXPECT_EQ(tags(id), whole.tags(id)) << id;
    }
    EXPECT_FALSE(states("p1").empty());
}

} // namespace
} // namespace tributary::test::git_sync_tests
