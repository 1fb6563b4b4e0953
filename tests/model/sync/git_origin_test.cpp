// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/git_origin.h"

#include "tests/model/sync/support/mesh_folder.h"
#include "tests/support/core/git_work.h"

#include <gtest/gtest.h>

#include <unistd.h>

namespace tributary::test::git_origin_tests {
namespace {

class GitOrigins : public ::testing::Test {
protected:
    std::filesystem::path place(const std::string& name) const { return temp.path() / name; }

    Result<std::unique_ptr<sync::GitOrigin>> open(const std::string& location) const
    {
        sources::MirrorWork mirrors;
        mirrors.folder = place("mirrors").string();
        return sync::GitOrigin::open(location, mirrors, {});
    }
    std::string codeOf(const std::string& location) const
    {
        const auto opened = open(location);
        return opened ? "" : opened.error().code;
    }
    // What is listed: paths of candidates, then codes of problems.
    std::vector<std::string> listed(const std::string& location) const
    {
        std::vector<std::string> out;
        auto opened = open(location);
        if (!opened)
            return {opened.error().code};
        const auto walk = (*opened)->list({});
        if (!walk)
            return {walk.error().code};
        for (const auto& file : walk->files)
            if (file.candidate)
                out.push_back(file.path);
        for (const auto& problem : walk->problems)
            out.push_back(problem.code + ' ' + problem.subject);
        return out;
    }

    using Texts = std::vector<std::string>;
    TempFolder temp;
};

TEST_F(GitOrigins, ReadWhatIsCommittedAndNotWhatLiesThere)
{
    GitWork work(place("work"));
    work.commit("p.yaml", productText("p", "1", "committed"), "first");
    work.write("p.yaml", productText("p", "1", "edited since"));
    work.write("q.yaml", productText("q", "1", "never added"));
    auto origin = open(work.path());
    ASSERT_TRUE(origin) << origin.error().code;
    const auto walk = (*origin)->list({});
    ASSERT_TRUE(walk);
    ASSERT_EQ(walk->files.size(), 1U);
    EXPECT_TRUE(walk->files[0].content.has_value());
    const auto content = (*origin)->read("p.yaml");
    ASSERT_TRUE(content);
    EXPECT_EQ(content->digest, *walk->files[0].content);
    EXPECT_EQ(content->batch.entities[0].facts["description"]["purpose"], "committed");
    EXPECT_EQ((*origin)->read("q.yaml").error().code, "file.unreadable");
}

TEST_F(GitOrigins, FindTheRepositoryAboveAFolder)
{
    GitWork work(place("work"));
    work.write("catalog/deep/p.yaml", productText("p", "1", "x"));
    work.write("other/q.yaml", productText("q", "1", "x"));
    work.commit("both");
    EXPECT_EQ(listed((work.folder() / "catalog").string()), Texts{"deep/p.yaml"});
    EXPECT_EQ(listed(work.path() + "#:other/"), Texts{"q.yaml"});
    EXPECT_EQ(listed(work.path() + "#main:nowhere"), Texts{"git.folder-missing"});
    EXPECT_EQ(listed(work.path()).size(), 2U);
}

TEST_F(GitOrigins, ReadABranchATagAndACommitByName)
{
    GitWork work(place("work"));
    const std::string first = work.commit("p.yaml", "a: 1\n", "first");
    work.git({"tag", "v1"});
    work.git({"tag", "-a", "v1-annotated", "-m", "the first one"});
    work.git({"branch", "old"});
    work.commit("q.yaml", "a: 2\n", "second");
    for (const std::string& name : {std::string("v1"), std::string("v1-annotated"), std::string("old"), first, first.substr(0, 10)})
        EXPECT_EQ(listed(work.path() + "#" + name), Texts{"p.yaml"}) << name;
    EXPECT_EQ(listed(work.path()).size(), 2U);
    EXPECT_EQ(codeOf(work.path() + "#no-such-branch"), "git.name-unknown");
}

TEST_F(GitOrigins, ReadABareRepository)
{
    GitWork work(place("work"));
    work.commit("p.yaml", "a: 1\n", "first");
    work.git({"clone", "--quiet", "--bare", work.path(), place("bare.git").string()});
    EXPECT_EQ(listed(place("bare.git").string()), Texts{"p.yaml"});
    EXPECT_TRUE(sources::looksLikeGit(place("bare.git").string()));
    EXPECT_FALSE(sources::looksLikeGit(work.path())) << "a working copy is also a folder";
}

TEST_F(GitOrigins, SayWhatCannotBeRead)
{
    std::filesystem::create_directories(place("plain"));
    EXPECT_EQ(codeOf(place("plain").string()), "git.not-a-repository");
    EXPECT_EQ(codeOf(place("nowhere").string()), "folder.missing");
    const GitWork unborn(place("unborn"));
    EXPECT_EQ(codeOf(unborn.path()), "git.empty");
    std::filesystem::create_directories(place("broken/.git"));
    EXPECT_EQ(codeOf(place("broken").string()), "git.not-a-repository");
}

TEST_F(GitOrigins, SayThatTheHeadIsDetached)
{
    GitWork work(place("work"));
    const std::string first = work.commit("p.yaml", "a: 1\n", "first");
    work.commit("q.yaml", "a: 2\n", "second");
    work.git({"checkout", "--quiet", first});
    EXPECT_EQ(listed(work.path()), (Texts{"p.yaml", "git.detached-head " + work.path()}));
    EXPECT_EQ(listed(work.path() + "#main").size(), 2U) << "and not where a branch was asked for";
}

TEST_F(GitOrigins, SayThatACloneIsShallow)
{
    GitWork work(place("work"));
    work.commit("p.yaml", "a: 1\n", "first");
    work.commit("p.yaml", "a: 2\n", "second");
    work.git({"clone", "--quiet", "--depth", "1", "file://" + work.path(), place("shallow").string()});
    EXPECT_EQ(listed(place("shallow").string()), (Texts{"p.yaml", "git.shallow " + place("shallow").string()}));
}

TEST_F(GitOrigins, LeaveSubmodulesLinksAndStrangeNamesOutAndSaySo)
{
    GitWork inner(place("inner"));
    inner.commit("inside.yaml", "a: 1\n", "first");
    GitWork work(place("work"));
    work.git({"submodule", "--quiet", "add", inner.path(), "sub"});
    work.write("p.yaml", "a: 1\n");
    std::filesystem::create_symlink("p.yaml", work.folder() / "link.yaml");
    work.write("na\xefve.yaml", "a: 1\n");
    work.write(".hidden/h.yaml", "a: 1\n");
    work.commit("all of it");
    EXPECT_EQ(listed(work.path()), (Texts{"p.yaml", "git.link link.yaml", "git.path-encoding na\xEF\xBF\xBDve.yaml", "git.submodule sub"}));
    const auto walk = (*open(work.path()))->list({});
    EXPECT_TRUE(walk->complete) << "what is left out on purpose is not missing";
}

TEST_F(GitOrigins, DoNotReadAHugeBlob)
{
    GitWork work(place("work"));
    work.commit("huge.yaml", "a: " + std::string(65U << 20U, 'x'), "huge");
    auto origin = open(work.path());
    ASSERT_TRUE((*origin)->list({}));
    const auto content = (*origin)->read("huge.yaml");
    ASSERT_FALSE(content);
    EXPECT_EQ(content.error().code, "file.too-large");
}

TEST_F(GitOrigins, TakeNothingFromTheRepositorysConfiguration)
{
    GitWork work(place("work"));
    work.write(".gitattributes", "*.yaml filter=evil\n");
    work.commit("p.yaml", "a: 1\n", "first");
    const std::string mark = place("filter-ran").string();
    work.git({"config", "filter.evil.smudge", "touch " + mark});
    work.git({"config", "filter.evil.clean", "touch " + mark});
    work.git({"config", "core.fsmonitor", "touch " + mark});
    work.git({"config", "core.worktree", "/etc"});
    auto origin = open(work.path());
    ASSERT_TRUE(origin) << origin.error().code << origin.error().detail;
    ASSERT_TRUE((*origin)->list({}));
    EXPECT_TRUE((*origin)->read("p.yaml"));
    EXPECT_FALSE(std::filesystem::exists(mark));
}

TEST_F(GitOrigins, SayThatARepositoryIsSomebodyElses)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only the superuser can give a folder to somebody else";
    GitWork work(place("work"));
    work.commit("p.yaml", "a: 1\n", "first");
    for (const std::string& name : {std::string(), std::string("/.git")})
        ASSERT_EQ(::chown((work.path() + name).c_str(), 65534, 65534), 0);
    const auto opened = open(work.path());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, "git.owner");
    EXPECT_EQ(opened.error().subject, std::filesystem::canonical(work.path()).string());
}

TEST_F(GitOrigins, DoNotLoseTreesThatAreMissing)
{
    GitWork work(place("work"));
    work.write("sub/p.yaml", "a: 1\n");
    work.commit("q.yaml", "a: 1\n", "first");
    const std::string tree = work.git({"rev-parse", "HEAD:sub"});
    std::filesystem::remove(work.folder() / ".git/objects" / tree.substr(0, 2) / tree.substr(2));
    auto origin = open(work.path());
    const auto walk = (*origin)->list({});
    ASSERT_TRUE(walk);
    EXPECT_FALSE(walk->complete) << "nothing may be taken for deleted";
    ASSERT_EQ(walk->problems.size(), 1U);
    EXPECT_EQ(walk->problems[0].code, "git.object-missing");
}

TEST_F(GitOrigins, StopWhenAsked)
{
    GitWork work(place("work"));
    work.commit("p.yaml", "a: 1\n", "first");
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ((*open(work.path()))->list(stop.get_token()).error().code, "cancelled");
}

} // namespace
} // namespace tributary::test::git_origin_tests
