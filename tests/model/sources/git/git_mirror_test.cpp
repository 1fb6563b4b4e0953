// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/git/git_mirror.h"

#include "model/sources/git/git_repository.h"
#include "tests/support/core/git_work.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

namespace tributary::test::git_mirror_tests {
namespace {

class GitMirrors : public ::testing::Test {
protected:
    Result<std::string> update(const std::string& address)
    {
        sources::MirrorWork mirrors;
        mirrors.folder = (temp.path() / "mirrors").string();
        mirrors.progress = [this](std::int64_t, std::int64_t total) { objects = total; };
        objects = 0;
        return sources::updateMirror(*sources::parseGitPlace(address), mirrors, stop.get_token());
    }
    std::string headOf(const std::string& mirror) { return (*sources::GitRepository::open(mirror))->commitOf({}).value_or("none"); }

    TempFolder temp;
    GitWork work{temp.path() / "work"};
    std::stop_source stop;
    std::int64_t objects = 0; // of the last update
};

TEST_F(GitMirrors, FetchOnlyWhatIsNew)
{
    for (int i = 0; i < 20; ++i)
        work.commit("p" + std::to_string(i) + ".yaml", "a: " + std::to_string(i) + "\n", "commit");
    const std::string address = "file://" + work.path();
    const auto mirror = update(address);
    ASSERT_TRUE(mirror) << mirror.error().code << " " << mirror.error().detail;
    EXPECT_EQ(objects, 60) << "a commit, a tree and a blob each";
    EXPECT_EQ(headOf(*mirror), work.git({"rev-parse", "HEAD"}));
    ASSERT_EQ(update(address).value_or("none"), *mirror);
    EXPECT_EQ(objects, 0);
    const std::string last = work.commit("q.yaml", "a: one more\n", "one more");
    ASSERT_EQ(update(address).value_or("none"), *mirror);
    EXPECT_EQ(objects, 3);
    EXPECT_EQ(headOf(*mirror), last);
}

TEST_F(GitMirrors, FollowBranchesTagsAndTheHead)
{
    work.commit("p.yaml", "a: 1\n", "first");
    work.git({"tag", "v1"});
    work.git({"branch", "old"});
    const std::string address = "file://" + work.path();
    const std::string mirror = *update(address);
    EXPECT_EQ((*sources::GitRepository::open(mirror))->tags().size(), 1U);
    work.git({"checkout", "--quiet", "-b", "next"});
    const std::string last = work.commit("p.yaml", "a: 2\n", "second");
    work.git({"branch", "-D", "old"});
    work.git({"tag", "-d", "v1"});
    ASSERT_TRUE(update(address));
    EXPECT_EQ(headOf(mirror), last);
    const auto repository = sources::GitRepository::open(mirror);
    EXPECT_TRUE((*repository)->tags().empty());
    EXPECT_EQ((*repository)->commitOf("old").error().code, "git.name-unknown");
    EXPECT_TRUE((*repository)->commitOf("next"));
}

TEST_F(GitMirrors, FollowAForcedPush)
{
    const std::string first = work.commit("p.yaml", "a: 1\n", "first");
    work.commit("p.yaml", "a: 2\n", "second");
    const std::string address = "file://" + work.path();
    const std::string mirror = *update(address);
    work.git({"reset", "--quiet", "--hard", first});
    const std::string other = work.commit("p.yaml", "a: 3\n", "another second");
    ASSERT_TRUE(update(address));
    EXPECT_EQ(headOf(mirror), other);
}

TEST_F(GitMirrors, AreMadeAnewWhereTheyAreDamaged)
{
    work.commit("p.yaml", "a: 1\n", "first");
    const std::string address = "file://" + work.path();
    const std::string mirror = *update(address);
    std::filesystem::remove(std::filesystem::path(mirror) / "HEAD");
    ASSERT_EQ(update(address).value_or("none"), mirror);
    EXPECT_EQ(headOf(mirror), work.git({"rev-parse", "HEAD"}));
}

TEST_F(GitMirrors, SayThatThereIsNothingToFetch)
{
    const auto mirror = update("file://" + (temp.path() / "nowhere").string());
    ASSERT_FALSE(mirror);
    EXPECT_EQ(mirror.error().code, "git.fetch-failed");
    EXPECT_EQ(headOf(*update("file://" + work.path())), "none") << "an empty one is no error of fetching";
}

TEST_F(GitMirrors, StopWhenAsked)
{
    work.commit("p.yaml", "a: 1\n", "first");
    stop.request_stop();
    const auto mirror = update("file://" + work.path());
    ASSERT_FALSE(mirror);
    EXPECT_EQ(mirror.error().code, "cancelled");
}

TEST_F(GitMirrors, SayWhereTheyCannotBeKept)
{
    std::ofstream(temp.path() / "mirrors") << "a file in the place of the folder";
    EXPECT_EQ(update("file://" + work.path()).error().code, "git.mirror");
}

TEST_F(GitMirrors, SayThatAShallowRepositoryCannotBeFetchedFromWhole)
{
    work.commit("p.yaml", "a: 1\n", "first");
    work.commit("p.yaml", "a: 2\n", "second");
    work.git({"clone", "--quiet", "--depth", "1", "file://" + work.path(), (temp.path() / "shallow").string()});
    const auto mirror = update("file://" + (temp.path() / "shallow").string());
    ASSERT_FALSE(mirror);
    EXPECT_TRUE(mirror.error().code == "git.fetch-failed" || mirror.error().code == "git.object-missing") << mirror.error().code;
    EXPECT_FALSE(mirror.error().detail.empty());
}

} // namespace
} // namespace tributary::test::git_mirror_tests
