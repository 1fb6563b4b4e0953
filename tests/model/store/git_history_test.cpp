// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/git_history.h"

#include "model/store/connection.h"
#include "model/store/repair/kept_tables.h"
#include "model/store/writer.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

namespace tributary::test::git_history_rows_tests {
namespace {

using store::GitHistoryDelta;

class GitHistoryRows : public ::testing::Test {
protected:
    void SetUp() override
    {
        writer = std::move(*store::Writer::open(path()));
        store::SourceRow row;
        row.name = "mesh";
        row.kind = "git";
        row.location = "/mesh";
        source = writer->putSource(row)->id;
    }
    std::string path() const { return (folder.path() / "catalog.tributary").string(); }

    GitHistoryDelta delta(const std::string& head) const
    {
        GitHistoryDelta out;
        out.source = source;
        out.state = {head, "place", "/mesh"};
        return out;
    }
    static void add(GitHistoryDelta& delta, const std::string& oid, std::vector<std::string> parents, Micros at, const std::string& version,
                    const std::string& local = "p", const std::string& former = {})
    {
        delta.commits.push_back({oid, std::move(parents), at, at, "Ada", "ada@example.org", "Commit " + oid});
        delta.versions.push_back({oid, Kind::DataProduct, local, version, former, local + ".yaml", {}, "blob-" + oid, {{"status", "active"}}});
    }
    std::vector<std::string> listed(const std::string& local = "p") const
    {
        const auto reader = store::Reader::open(path());
        std::vector<std::string> out;
        const auto states = store::committedVersions(**reader, Kind::DataProduct, local);
        EXPECT_TRUE(states);
        for (const auto& state : *states) {
            std::string text = state.version.version;
            for (const std::string& tag : state.tags)
                text += ' ' + tag;
            out.push_back(text);
        }
        return out;
    }

    using Texts = std::vector<std::string>;
    TempFolder folder;
    std::unique_ptr<store::Writer> writer;
    SourceId source = 0;
};

TEST_F(GitHistoryRows, AreGivenBackAsTheyWere)
{
    EXPECT_TRUE(store::gitHistoryState(*writer, source)->head.empty());
    auto first = delta("b");
    add(first, "a", {}, 1, "1.0");
    add(first, "b", {"a"}, 2, "1.1");
    ASSERT_TRUE(store::applyGitHistory(*writer, first));
    EXPECT_EQ(store::gitHistoryState(*writer, source)->head, "b");
    EXPECT_EQ(listed(), (Texts{"1.1", "1.0"}));
    const auto commits = store::gitCommits(*writer, source).value();
    ASSERT_EQ(commits.size(), 2U);
    EXPECT_EQ(commits[1].parents, Texts{"a"});
    EXPECT_TRUE(commits[0].parents.empty());
    const auto reader = store::Reader::open(path());
    const store::CommittedVersion state = store::committedVersions(**reader, Kind::DataProduct, "p")->front();
    EXPECT_EQ(state.commit.summary, "Commit b");
    EXPECT_EQ(state.commit.author, "Ada");
    EXPECT_EQ(state.version.facts["status"], "active");
    EXPECT_EQ(state.repository, "/mesh");
    EXPECT_TRUE(store::committedVersions(**reader, Kind::DataContract, "p")->empty()) << "kind is part of the key";
}

TEST_F(GitHistoryRows, AreForgottenOneByOneOrAllAtOnce)
{
    auto first = delta("b");
    add(first, "a", {}, 1, "1.0");
    add(first, "b", {"a"}, 2, "1.1");
    ASSERT_TRUE(store::applyGitHistory(*writer, first));
    auto forced = delta("c");
    add(forced, "c", {"a"}, 3, "1.2");
    forced.gone = {"b"};
    ASSERT_TRUE(store::applyGitHistory(*writer, forced));
    EXPECT_EQ(listed(), (Texts{"1.2", "1.0"}));
    auto again = delta("c");
    again.afresh = true;
    ASSERT_TRUE(store::applyGitHistory(*writer, again));
    EXPECT_TRUE(listed().empty());
    EXPECT_EQ(writer->connection().number("SELECT count(*) FROM git_version"), 0);
}

TEST_F(GitHistoryRows, AreAppliedWholeOrNotAtAll)
{
    auto broken = delta("b");
    add(broken, "a", {}, 1, "1.0");
    add(broken, "a", {}, 2, "1.1"); // the same commit twice
    EXPECT_FALSE(store::applyGitHistory(*writer, broken));
    EXPECT_TRUE(listed().empty());
    EXPECT_TRUE(store::gitHistoryState(*writer, source)->head.empty());
}

TEST_F(GitHistoryRows, HaveTheTagsOfTheNewestStateByThen)
{
    auto first = delta("c");
    add(first, "a", {}, 1, "1.0");
    add(first, "b", {"a"}, 2, "1.1");
    add(first, "c", {"b"}, 3, "1.0");
    first.versions[2].blob = first.versions[0].blob; // came back
    first.tags = {{"early", "b"}, {"late", "c"}};
    first.tagged = {{"early", {2, {"blob-a"}}}, {"late", {3, {"blob-a"}}}};
    ASSERT_TRUE(store::applyGitHistory(*writer, first));
    EXPECT_EQ(listed(), (Texts{"1.0 late", "1.1", "1.0 early"}));
    auto moved = delta("c");
    moved.tags = {{"late", "a"}};
    moved.tagged = {{"late", {1, {"blob-a"}}}};
    ASSERT_TRUE(store::applyGitHistory(*writer, moved));
    EXPECT_EQ(listed(), (Texts{"1.0", "1.1", "1.0 late"}));
    EXPECT_EQ(store::gitTags(*writer, source)->size(), 1U);
}

TEST_F(GitHistoryRows, FollowFormerIdsBackAndNotForward)
{
    auto first = delta("d");
    add(first, "a", {}, 1, "1.0", "old");
    add(first, "b", {"a"}, 2, "1.1", "old");
    add(first, "c", {"b"}, 3, "2.0", "p", "old");
    add(first, "d", {"c"}, 4, "9.0", "old");
    ASSERT_TRUE(store::applyGitHistory(*writer, first));
    EXPECT_EQ(listed(), (Texts{"2.0", "1.1", "1.0"})) << "what took the old id later is another document";
    EXPECT_EQ(listed("old"), (Texts{"9.0", "1.1", "1.0"}));
}

TEST_F(GitHistoryRows, OfOneRepositoryInTwoSourcesAreListedOnce)
{
    store::SourceRow clone;
    clone.name = "clone";
    clone.kind = "git";
    clone.location = "/clone";
    const SourceId other = writer->putSource(clone)->id;
    auto first = delta("b");
    add(first, "a", {}, 1, "1.0");
    add(first, "b", {"a"}, 2, "1.1");
    ASSERT_TRUE(store::applyGitHistory(*writer, first));
    first.source = other;
    add(first, "c", {"b"}, 3, "1.2");
    ASSERT_TRUE(store::applyGitHistory(*writer, first));
    EXPECT_EQ(listed(), (Texts{"1.2", "1.1", "1.0"}));
}

TEST_F(GitHistoryRows, EndInACircleOfNames)
{
    auto first = delta("b");
    add(first, "a", {}, 1, "1.0", "p", "q");
    add(first, "b", {"a"}, 2, "1.1", "q", "p");
    ASSERT_TRUE(store::applyGitHistory(*writer, first));
    EXPECT_EQ(listed("q"), (Texts{"1.1", "1.0"}));
}

TEST_F(GitHistoryRows, AreMadeAnewByARepair)
{
    for (const char* table : {"git_history", "git_commit", "git_version", "git_tag", "git_version_tag"})
        EXPECT_TRUE(store::isDerivedTable(table)) << table;
}

} // namespace
} // namespace tributary::test::git_history_rows_tests
