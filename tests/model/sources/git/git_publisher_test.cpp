// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/git/git_publisher.h"

#include "tests/support/core/git_work.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <sstream>

namespace tributary::sources::test {
namespace {

namespace fs = std::filesystem;
using tributary::test::GitWork;

class Publishing : public ::testing::Test {
protected:
    Publishing()
    {
        seed.commit("mesh/orders.yaml", "a: 1\n", "Start");
        seed.git({"clone", "--quiet", "--bare", seed.path(), bare()});
        seed.git({"clone", "--quiet", bare(), mine.path()});
        seed.git({"clone", "--quiet", bare(), theirs.path()});
    }

    std::string bare() const { return (temp.path() / "mesh.git").string(); }
    static std::unique_ptr<GitPublisher> open(const std::string& location, bool ownBranch = false)
    {
        auto publisher = GitPublisher::open(location, {}, ownBranch, {});
        EXPECT_TRUE(publisher) << publisher.error().code << publisher.error().detail;
        return publisher ? std::move(*publisher) : nullptr;
    }
    static GitFileChange change(const std::string& text, const std::string& token = "t1")
    {
        return {"orders.yaml", text, "Fresher\n", "Ada <Nwosu>", "ada@acme.example", 1'795'000'000'000'000, token};
    }
    // Commits and publishes on what is there now; the commit.
    static std::string publish(GitPublisher& publisher, const std::string& text, const std::string& token = "t1")
    {
        EXPECT_TRUE(publisher.refresh());
        const std::string commit = publisher.commit(change(text, token)).value();
        EXPECT_TRUE(publisher.publish(commit, token).value());
        publisher.follow(commit, token);
        return commit;
    }
    static std::string fileIn(const GitWork& work)
    {
        std::ostringstream text;
        text << std::ifstream(work.folder() / "mesh/orders.yaml").rdbuf();
        return text.str();
    }

    tributary::test::TempFolder temp;
    GitWork seed{temp.path() / "seed"};
    GitWork mine{temp.path() / "mine", false};
    GitWork theirs{temp.path() / "theirs", false};
};

TEST_F(Publishing, CommitsInTheNameOfTheAuthorAndPushes)
{
    const auto publisher = open(mine.path() + "/mesh");
    const std::string commit = publish(*publisher, "a: 2\n");
    EXPECT_EQ(seed.git({"-C", bare(), "rev-parse", "main"}), commit);
    EXPECT_EQ(mine.git({"log", "-1", "--format=%an|%ae|%cn|%s|%at"}), "Ada  Nwosu|ada@acme.example|Ada  Nwosu|Fresher|1795000000");
    EXPECT_EQ(mine.git({"log", "-1", "--format=%(trailers:key=Tributary-Change,valueonly)"}), "t1");
    EXPECT_EQ(mine.git({"status", "--porcelain"}), "") << "the working copy was brought up to it";
    EXPECT_EQ(fileIn(mine), "a: 2\n");
    EXPECT_EQ(mine.git({"rev-parse", "HEAD"}), commit);
    EXPECT_EQ(mine.git({"for-each-ref", "refs/tributary/outbox"}), "");
    EXPECT_TRUE(publisher->isPublished(commit, "t1").value());
}

TEST_F(Publishing, WhoIsSlowerIsToldAndOverwritesNothing)
{
    const auto first = open(mine.path() + "/mesh");
    const auto second = open(theirs.path() + "/mesh");
    ASSERT_TRUE(second->refresh());
    const std::string late = second->commit(change("a: 3\n", "t2")).value();
    const std::string commit = publish(*first, "a: 2\n");
    EXPECT_FALSE(second->publish(late, "t2").value());
    EXPECT_FALSE(second->isPublished(late, "t2").value());
    EXPECT_EQ(seed.git({"-C", bare(), "rev-parse", "main"}), commit);
    ASSERT_TRUE(second->refresh());
    EXPECT_EQ(second->text("orders.yaml").value(), "a: 2\n");
    EXPECT_EQ(second->text("none.yaml").value(), std::nullopt);
    publish(*second, "a: 3\n", "t2");
    EXPECT_EQ(seed.git({"-C", bare(), "rev-list", "--count", "main"}), "3");
}

TEST_F(Publishing, ACommitIsKnownAgainByItsTokenWhereItWasRewritten)
{
    const auto publisher = open(mine.path() + "/mesh");
    const std::string commit = publish(*publisher, "a: 2\n");
    theirs.git({"pull", "--quiet"});
    theirs.git({"commit", "--quiet", "--amend", "--no-edit", "--reset-author"});
    theirs.git({"push", "--quiet", "--force"});
    EXPECT_NE(seed.git({"-C", bare(), "rev-parse", "main"}), commit);
    EXPECT_TRUE(publisher->isPublished(commit, "t1").value());
    EXPECT_FALSE(publisher->isPublished(std::string(40, '1'), "t9").value());
}

TEST_F(Publishing, WorkThatIsNotCommittedIsNeverTouched)
{
    mine.write("mesh/orders.yaml", "a: by hand\n");
    mine.write("mesh/new.yaml", "b: 1\n");
    const std::string before = mine.git({"rev-parse", "HEAD"});
    publish(*open(mine.path() + "/mesh"), "a: 2\n");
    EXPECT_EQ(fileIn(mine), "a: by hand\n");
    EXPECT_EQ(mine.git({"rev-parse", "HEAD"}), before) << "left where it was: pulling is the owner's to do";
    EXPECT_EQ(mine.git({"status", "--porcelain"}), " M mesh/orders.yaml\n?? mesh/new.yaml");
}

TEST_F(Publishing, CommitsThatNobodyPushedStayWhereTheyAre)
{
    const std::string own = mine.commit("mesh/other.yaml", "x: 1\n", "Not pushed");
    publish(*open(mine.path() + "/mesh"), "a: 2\n");
    EXPECT_EQ(mine.git({"rev-parse", "HEAD"}), own);
    EXPECT_EQ(seed.git({"-C", bare(), "ls-tree", "-r", "--name-only", "main"}), "mesh/orders.yaml");
}

TEST_F(Publishing, WithoutARemoteTheBranchHereMoves)
{
    const auto publisher = open(seed.path() + "/mesh");
    EXPECT_EQ(publisher->remote(), "");
    const std::string commit = publish(*publisher, "a: 2\n");
    EXPECT_EQ(seed.git({"rev-parse", "HEAD"}), commit);
    EXPECT_EQ(seed.git({"status", "--porcelain"}), "");
    seed.write("mesh/orders.yaml", "a: by hand\n");
    EXPECT_EQ(publisher->requireClean("orders.yaml").error().code, "git.working-copy-changed");
    EXPECT_TRUE(publisher->requireClean("other.yaml"));
    // A commit that somebody makes in the meantime.
    ASSERT_TRUE(publisher->refresh());
    const std::string late = publisher->commit(change("a: 3\n", "t2")).value();
    seed.commit("By hand");
    EXPECT_FALSE(publisher->publish(late, "t2").value());
}

TEST_F(Publishing, AWorkingCopyThatWasNotBroughtUpIsBroughtUpLater)
{
    const auto publisher = open(seed.path() + "/mesh");
    ASSERT_TRUE(publisher->refresh());
    const std::string commit = publisher->commit(change("a: 2\n")).value();
    ASSERT_TRUE(publisher->publish(commit, "t1").value());
    EXPECT_EQ(fileIn(seed), "a: 1\n") << "the program ended here";
    EXPECT_TRUE(open(seed.path() + "/mesh")->isPublished(commit, "t1").value());
    publisher->follow(commit, "t1");
    EXPECT_EQ(fileIn(seed), "a: 2\n");
    EXPECT_EQ(seed.git({"status", "--porcelain"}), "");
}

TEST_F(Publishing, AnAddressIsWrittenThroughItsMirror)
{
    const MirrorWork work{(temp.path() / "mirrors").string(), nullptr, {}};
    auto publisher = GitPublisher::open("file://" + bare() + "#main:mesh", work, false, {}).value();
    const std::string commit = publish(*publisher, "a: 2\n");
    EXPECT_EQ(seed.git({"-C", bare(), "rev-parse", "main"}), commit);
}

TEST_F(Publishing, ABranchOfItsOwnForEachChange)
{
    const auto publisher = open(mine.path() + "/mesh", true);
    const std::string commit = publish(*publisher, "a: 2\n");
    EXPECT_EQ(publisher->branchFor("t1"), "tributary/t1");
    EXPECT_EQ(seed.git({"-C", bare(), "rev-parse", "tributary/t1"}), commit);
    EXPECT_EQ(seed.git({"-C", bare(), "rev-list", "--count", "main"}), "1");
    EXPECT_EQ(fileIn(mine), "a: 1\n");
    EXPECT_TRUE(publisher->isPublished(commit, "t1").value());
}

TEST_F(Publishing, WhereThereIsNoBranchThereIsNothingToCommitOn)
{
    mine.git({"checkout", "--quiet", "--detach"});
    EXPECT_EQ(GitPublisher::open(mine.path(), {}, false, {}).error().code, "git.no-branch");
    EXPECT_EQ(GitPublisher::open(mine.path() + "#v1", {}, false, {}).error().code, "git.no-branch");
    EXPECT_TRUE(open(mine.path() + "#main"));
}

TEST_F(Publishing, ARemoteThatIsNotThereIsSaid)
{
    const auto publisher = open(mine.path() + "/mesh");
    fs::rename(bare(), bare() + ".away");
    EXPECT_EQ(publisher->refresh().error().code, "git.fetch-failed");
    fs::rename(bare() + ".away", bare());
    EXPECT_TRUE(publisher->refresh());
}

TEST_F(Publishing, AServerThatDeclinesIsNotAskedForEver)
{
    // A branch that may not be moved: its lock is held.
    const auto publisher = open(mine.path() + "/mesh");
    ASSERT_TRUE(publisher->refresh());
    const std::string commit = publisher->commit(change("a: 2\n")).value();
    std::ofstream(fs::path(bare()) / "refs/heads/main.lock") << "";
    const auto pushed = publisher->publish(commit, "t1");
    ASSERT_FALSE(pushed) << "neither pushed, nor somebody was faster";
    EXPECT_FALSE(publisher->isPublished(commit, "t1").value());
}

} // namespace
} // namespace tributary::sources::test
