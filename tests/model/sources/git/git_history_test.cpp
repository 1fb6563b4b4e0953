// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/git/git_history.h"

#include "tests/support/core/git_work.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <sstream>

namespace tributary::test::git_history_tests {
namespace {

using sources::GitHistory;

class GitHistories : public ::testing::Test {
protected:
    Result<GitHistory> read(const std::unordered_map<std::string, Micros>& known = {}, const std::string& folder = {}, std::size_t most = 1000)
    {
        return readFrom(work.path(), known, folder, most);
    }
    static Result<GitHistory> readFrom(const std::string& path, const std::unordered_map<std::string, Micros>& known = {},
                                       const std::string& folder = {}, std::size_t most = 1000)
    {
        auto repository = sources::GitRepository::open(path);
        if (!repository)
            return tl::unexpected(repository.error());
        sources::GitHistoryRequest request{*(*repository)->commitOf({}), folder, known, most, 0};
        return sources::readGitHistory(**repository, request, {}, {});
    }
    // "path" or "before>path" of each commit's changes, by its message.
    static std::map<std::string, std::set<std::string>> changes(const GitHistory& history)
    {
        std::map<std::string, std::set<std::string>> out;
        for (const auto& commit : history.commits)
            for (const auto& change : commit.changes)
                out[commit.summary].insert(change.pathBefore.empty() || change.pathBefore == change.path ? change.path
                                                                                                       : change.pathBefore + ">" + change.path);
        return out;
    }
    static std::string lines(const std::string& word, int count)
    {
        std::string text;
        for (int i = 0; i < count; ++i)
            text += word + std::to_string(i) + ": " + std::to_string(i) + "\n";
        return text;
    }

    using Changes = std::map<std::string, std::set<std::string>>;
    TempFolder temp;
    GitWork work{temp.path() / "work"};
};

TEST_F(GitHistories, TellWhoCommittedWhatAndWhen)
{
    const std::string first = work.commit("p.yaml", "a: 1\n", "First\n\nand more words");
    work.write("q.yaml", "a: 2\n");
    const std::string second = work.commit("p.yaml", "a: 2\n", "Second");
    const auto history = read();
    ASSERT_TRUE(history) << history.error().code << " " << history.error().subject << " " << history.error().detail;
    ASSERT_EQ(history->commits.size(), 2U);
    EXPECT_EQ(history->commits[0].id, first) << "parents first";
    EXPECT_EQ(history->commits[0].author, "Ada");
    EXPECT_EQ(history->commits[0].summary, "First");
    EXPECT_EQ(history->commits[1].parents, std::vector<std::string>{first});
    EXPECT_GT(history->commits[1].at, history->commits[0].at);
    EXPECT_EQ(history->commits[1].order, history->commits[1].at);
    EXPECT_EQ(changes(*history), (Changes{{"First", {"p.yaml"}}, {"Second", {"p.yaml", "q.yaml"}}}));
    EXPECT_EQ(history->commits[1].changes[0].blobBefore, history->commits[0].changes[0].blob);
}

TEST_F(GitHistories, LookOnlyAtSpecificationsBelowTheFolder)
{
    work.write("catalog/p.yaml", "a: 1\n");
    work.write("catalog/.hidden/p.yaml", "a: 1\n");
    work.write("catalog/usage.ndjson", "{}\n");
    work.write("catalog/readme.md", "text");
    work.write("other/p.yaml", "a: 1\n");
    work.commit("one");
    work.commit("other/p.yaml", "a: 2\n", "two");
    EXPECT_EQ(changes(*read({}, "catalog")), (Changes{{"one", {"p.yaml"}}}));
    EXPECT_EQ(read({}, "catalog")->commits.size(), 2U);
}

TEST_F(GitHistories, FollowRenames)
{
    work.write("same.yaml", lines("same", 20));
    work.write("alike.yaml", lines("alike", 20));
    work.write("other.yaml", lines("other", 20));
    work.commit("one");
    work.git({"mv", "same.yaml", "moved.yaml"});
    work.git({"mv", "alike.yaml", "sub.yaml"});
    work.git({"rm", "--quiet", "other.yaml"});
    work.write("sub.yaml", lines("alike", 18) + "fresh: 1\n");
    work.write("new.yaml", lines("new", 20));
    work.commit("two");
    const auto history = read();
    EXPECT_EQ(changes(*history).at("two"), (std::set<std::string>{"alike.yaml>sub.yaml", "new.yaml"}))
        << "what only moved is no state of its own, and what is not alike is new";
}

TEST_F(GitHistories, FollowRenamesOutOfAFolder)
{
    work.write("catalog/a/p.yaml", lines("p", 20));
    work.commit("one");
    work.git({"mv", "catalog/a", "catalog/b"});
    work.write("catalog/b/p.yaml", lines("p", 19));
    work.commit("two");
    EXPECT_EQ(changes(*read({}, "catalog")).at("two"), std::set<std::string>{"a/p.yaml>b/p.yaml"});
}

TEST_F(GitHistories, AMergeBringsOnlyWhatItChangesItself)
{
    work.write("ours.yaml", "a: 1\n");
    work.write("theirs.yaml", "a: 1\n");
    work.commit("both.yaml", lines("b", 9), "base");
    work.git({"checkout", "--quiet", "-b", "side"});
    work.write("both.yaml", "first: side\n" + lines("b", 9));
    work.commit("theirs.yaml", "a: side\n", "side");
    work.git({"checkout", "--quiet", "main"});
    work.write("both.yaml", lines("b", 9) + "last: main\n");
    work.commit("ours.yaml", "a: main\n", "main");
    work.git({"merge", "--quiet", "--no-edit", "-m", "merge", "side"});
    const auto history = read();
    ASSERT_EQ(history->commits.size(), 4U);
    EXPECT_EQ(history->commits.back().parents.size(), 2U);
    EXPECT_EQ(changes(*history).at("merge"), std::set<std::string>{"both.yaml"});
}

TEST_F(GitHistories, WrongClocksDisturbNoOrder)
{
    work.commit("p.yaml", "a: 1\n", "one");
    work.write("p.yaml", "a: 2\n");
    work.git({"add", "--all"});
    work.git({"commit", "--quiet", "--date", "2001-01-01", "-m", "two"});
    work.git({"-c", "core.editor=true", "rebase", "--quiet", "--committer-date-is-author-date", "--root"});
    work.commit("p.yaml", "a: 3\n", "three");
    const auto history = read();
    ASSERT_EQ(history->commits.size(), 3U);
    EXPECT_LT(history->commits[1].at, history->commits[0].at) << "its clock was wrong";
    EXPECT_LT(history->commits[0].order, history->commits[1].order);
    EXPECT_LT(history->commits[1].order, history->commits[2].order);
}

TEST_F(GitHistories, EndWhereAShallowCloneDoes)
{
    for (int i = 0; i < 5; ++i)
        work.commit("p.yaml", "a: " + std::to_string(i) + "\n", "c" + std::to_string(i));
    const std::string shallow = (temp.path() / "shallow").string();
    work.git({"clone", "--quiet", "--depth", "2", "file://" + work.path(), shallow});
    const auto history = readFrom(shallow);
    ASSERT_TRUE(history) << history.error().code << " " << history.error().subject << " " << history.error().detail;
    EXPECT_EQ(changes(*history), (Changes{{"c3", {"p.yaml"}}, {"c4", {"p.yaml"}}}));
    EXPECT_TRUE(history->problems.empty());
}

TEST_F(GitHistories, EndAtTheLimitAndSaySo)
{
    for (int i = 0; i < 6; ++i)
        work.commit("p.yaml", "a: " + std::to_string(i) + "\n", "c" + std::to_string(i));
    const auto history = read({}, {}, 4);
    ASSERT_EQ(history->commits.size(), 4U);
    EXPECT_EQ(history->commits.front().summary, "c2");
    ASSERT_EQ(history->problems.size(), 1U);
    EXPECT_EQ(history->problems[0].code, "git.history-limit");
}

TEST_F(GitHistories, LeaveOutNamesThatAreNotUtf8)
{
    work.write("na\xefve.yaml", "a: 1\n");
    work.write("p.yaml", "a: 1\n");
    work.git({"add", "--all"});
    work.git({"-c", "i18n.commitEncoding=latin1", "commit", "--quiet", "-m", "caf\xe9"});
    const auto history = read();
    ASSERT_EQ(history->commits.size(), 1U);
    ASSERT_EQ(history->commits[0].changes.size(), 1U);
    EXPECT_EQ(history->commits[0].summary, "caf\xEF\xBF\xBD");
}

TEST_F(GitHistories, StopWhenAsked)
{
    work.commit("p.yaml", "a: 1\n", "one");
    std::stop_source stop;
    stop.request_stop();
    const auto repository = sources::GitRepository::open(work.path());
    const auto history = sources::readGitHistory(**repository, {*(*repository)->commitOf({}), {}, {}, 9, 0}, {}, stop.get_token());
    EXPECT_EQ(history.error().code, "cancelled");
}

// Random histories with branches and merges: the same as git's own log, and the same in two readings as in one.
TEST_F(GitHistories, AgreeWithGitItselfAndWithThemselves)
{
    std::mt19937 random(11);
    std::vector<std::string> branches{"main"};
    work.commit("f0.yaml", lines("start", 12), "start");
    for (int i = 0; i < 40; ++i) {
        work.git({"checkout", "--quiet", branches[random() % branches.size()]});
        if (random() % 5 == 0) {
            branches.push_back("b" + std::to_string(i));
            work.git({"checkout", "--quiet", "-b", branches.back()});
        }
        if (random() % 4 == 0) {
            work.git({"merge", "--quiet", "--no-ff", "-X", "ours", "-m", "merge" + std::to_string(i), branches[random() % branches.size()]});
            continue;
        }
        const std::string file = (random() % 2 == 0 ? "sub/f" : "f") + std::to_string(random() % 6) + ".yaml";
        work.commit(file, lines("w" + std::to_string(random() % 50), 12), "c" + std::to_string(i));
    }
    work.git({"checkout", "--quiet", "main"});
    std::map<std::string, std::set<std::string>> wanted;
    std::istringstream log(work.git({"log", "-c", "--root", "--no-renames", "--name-only", "--format=commit %H"}));
    std::string id;
    for (std::string line; std::getline(log, line);) {
        if (line.starts_with("commit "))
            wanted[id = line.substr(7)];
        else if (!line.empty())
            wanted[id].insert(line);
    }
    const auto whole = read();
    ASSERT_TRUE(whole);
    std::map<std::string, std::set<std::string>> got;
    std::map<std::string, Micros> orders;
    for (const auto& commit : whole->commits) {
        auto& paths = got[commit.id];
        for (const auto& change : commit.changes)
            paths.insert(change.path);
        orders[commit.id] = commit.order;
        for (const std::string& parent : commit.parents)
            EXPECT_LT(orders.at(parent), commit.order);
    }
    EXPECT_EQ(got, wanted);
    for (const std::size_t cut : {std::size_t{1}, whole->commits.size() / 2, whole->commits.size() - 1}) {
        // Known is always whole: a commit with all that leads to it.
        std::unordered_map<std::string, Micros> known;
        std::vector<std::string> open{whole->commits[cut - 1].id};
        while (!open.empty()) {
            const std::string next = open.back();
            open.pop_back();
            const auto at = std::find_if(whole->commits.begin(), whole->commits.end(), [&](const auto& one) { return one.id == next; });
            if (known.emplace(next, at->order).second)
                open.insert(open.end(), at->parents.begin(), at->parents.end());
        }
        const auto rest = read(known);
        ASSERT_TRUE(rest);
        EXPECT_EQ(rest->commits.size() + known.size(), whole->commits.size());
        for (const auto& commit : rest->commits)
            EXPECT_EQ(commit.order, orders.at(commit.id));
    }
}

} // namespace
} // namespace tributary::test::git_history_tests
