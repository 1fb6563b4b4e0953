// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/app/program.h"
#include "tests/support/app/schema_check.h"
#include "tests/support/core/git_work.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <unistd.h>

namespace tributary::test::git_command_tests {
namespace {

std::string contract(const std::string& version, const std::string& columns)
{
    return "apiVersion: v3.0.2\nkind: DataContract\nid: orders\nname: Orders\nversion: \"" + version +
           "\"\nstatus: active\nschema:\n  - name: orders\n    properties:\n" + columns;
}

class GitCommand : public ::testing::Test {
protected:
    void SetUp() override
    {
        first = work.commit("orders.yaml", contract("1.0", "      - {name: id, logicalType: string}\n      - {name: total, logicalType: number}\n"), "Add orders");
        work.git({"tag", "v1.0"});
        work.write("orders.yaml", contract("1.1", "      - {name: id, logicalType: string}\n"));
        second = work.commit("Drop the total", "Grace");
    }

    TempFolder temp;
    GitWork work{temp.path() / "mesh"};
    Program program{temp.path().string()};
    std::string first, second;
};

TEST_F(GitCommand, ARepositoryIsAddedSyncedAndProbed)
{
    const auto added = program.json({"source", "add", "shop", work.path(), "--git"});
    EXPECT_EQ(added.exit, 0) << added.err;
    EXPECT_EQ(added.json()["source"]["kind"], "git");
    EXPECT_FITS_SCHEMA(added.json(), "source");
    const auto probe = program.json({"source", "probe", "shop"});
    EXPECT_EQ(probe.exit, 0) << probe.err;
    EXPECT_EQ(probe.json()["candidates"], 1);
    const auto sync = program.json({"sync", "shop"});
    EXPECT_EQ(sync.exit, 0) << sync.err;
    EXPECT_FITS_SCHEMA(sync.json(), "sync");
    EXPECT_EQ(sync.json()["sources"][0]["commits"], 2);
    EXPECT_EQ(sync.json()["sources"][0]["versions"], 2);
    EXPECT_EQ(program.json({"sync"}).json()["sources"][0]["commits"], 0);
}

TEST_F(GitCommand, AnAddressNeedsNotBeAddedFirst)
{
    const auto sync = program.json({"sync", "file://" + work.path() + "#main"});
    EXPECT_EQ(sync.exit, 0) << sync.err;
    EXPECT_EQ(sync.json()["sources"][0]["source"], "mesh");
    EXPECT_EQ(sync.json()["sources"][0]["kind"], "git");
    EXPECT_EQ(program.json({"sync", "file://" + work.path() + "#main"}).json()["sources"][0]["wrote"], false) << "it is known by its address";
}

TEST_F(GitCommand, VersionsAreListedWithTheirCommits)
{
    program.run({"source", "add", "shop", work.path(), "--kind", "git"});
    program.run({"sync"});
    const auto versions = program.json({"versions", "orders"});
    EXPECT_EQ(versions.exit, 0) << versions.err;
    EXPECT_FITS_SCHEMA(versions.json(), "versions");
    const Json list = versions.json()["versions"];
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0]["version"], "1.1");
    EXPECT_EQ(list[0]["commit"]["id"], second);
    EXPECT_EQ(list[0]["author"], "Grace");
    EXPECT_EQ(list[0]["earlier"], false);
    EXPECT_EQ(list[1]["commit"]["id"], first);
    EXPECT_EQ(list[1]["commit"]["tags"], Json::array({"v1.0"}));
    EXPECT_EQ(list[1]["earlier"], true);
    const auto text = program.run({"versions", "orders"});
    EXPECT_NE(text.out.find(second), std::string::npos) << text.out;
    EXPECT_NE(text.out.find("Drop the total"), std::string::npos);
}

TEST_F(GitCommand, CommittedVersionsAreCompared)
{
    program.run({"sync", "file://" + work.path()});
    for (const std::string& label : {std::string("1.0"), std::string("v1.0"), first.substr(0, 8)}) {
        const auto diff = program.json({"diff", "orders@" + label, "orders@1.1"});
        EXPECT_EQ(diff.exit, 1) << label << diff.err;
        EXPECT_FITS_SCHEMA(diff.json(), "diff");
        EXPECT_NE(diff.out.find("column.removed"), std::string::npos) << diff.out;
    }
}

TEST_F(GitCommand, TheTextsOfTwoVersionsAreComparedLineByLine)
{
    program.run({"sync", "file://" + work.path()});
    const auto texts = program.json({"diff", "orders@1.0", "orders@1.1", "--text"});
    EXPECT_EQ(texts.exit, 0) << texts.err;
    EXPECT_FITS_SCHEMA(texts.json(), "diff-text");
    ASSERT_EQ(texts.json()["files"].size(), 1U);
    const std::string patch = texts.json()["files"][0]["patch"];
    EXPECT_TRUE(patch.starts_with("--- a/orders.yaml\n+++ b/orders.yaml\n@@ ")) << patch;
    EXPECT_NE(patch.find("\n-      - {name: total, logicalType: number}\n"), std::string::npos) << patch;
    EXPECT_NE(patch.find("\n-version: \"1.0\"\n+version: \"1.1\"\n"), std::string::npos) << patch;
    EXPECT_EQ(program.run({"diff", "orders@1.0", "orders@1.1", "--text"}).out, patch);
    // The working copy may have moved on: the version is what was committed as it.
    work.write("orders.yaml", contract("1.1", "      - {name: something_else, logicalType: string}\n"));
    EXPECT_EQ(program.run({"diff", "orders@1.0", "orders@1.1", "--text"}).out, patch);
    const auto commits = program.json({"diff", "--git", "v1.0..main", work.path(), "--text"});
    EXPECT_EQ(commits.exit, 0) << commits.err;
    EXPECT_EQ(commits.json()["files"][0]["patch"], patch);
    EXPECT_EQ(program.run({"diff", "orders@1.0", "orders@1.0", "--text"}).out, "No change\n");
    EXPECT_EQ(program.run({"diff", "orders@1.0", "orders@1.1", "--text", "--markdown"}).exit, 2);
}

TEST_F(GitCommand, TwoCommitsAreComparedWithoutACatalog)
{
    const auto diff = program.json({"diff", "--git", "v1.0..main", work.path()});
    EXPECT_EQ(diff.exit, 1) << diff.err;
    EXPECT_FITS_SCHEMA(diff.json(), "diff");
    EXPECT_NE(diff.out.find("column.removed"), std::string::npos) << diff.out;
    EXPECT_EQ(program.json({"diff", "--git", "main..", work.path()}).exit, 0) << "the same on both sides";
    EXPECT_EQ(program.json({"diff", "--git", "main..", "--fail-on", "cosmetic", work.path()}).exit, 0);
    EXPECT_FALSE(std::filesystem::exists(program.catalog()));
}

TEST_F(GitCommand, APasswordGoesIntoTheKeychainOrNowhere)
{
    program.setEnvironment("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all");
    program.run({"source", "add", "shop", "https://example.org/mesh.git"});
    program.run({"source", "add", "local", work.path(), "--git"});
    const auto noInput = [] { ::dup2(::open("/dev/null", O_RDONLY), STDIN_FILENO); };
    const auto code = [&](std::vector<std::string> words) {
        words.insert(words.end(), {"--json"});
        return program.run(words, noInput).json()["error"]["code"];
    };
    EXPECT_EQ(code({"source", "password", "shop"}), "source.empty-password");
    EXPECT_EQ(code({"source", "password", "shop", "--forget"}), "keychain.unavailable");
    EXPECT_EQ(code({"source", "password", "local"}), "source.no-password");
    EXPECT_EQ(code({"source", "password", "none"}), "usage.unknown-source");
}

TEST_F(GitCommand, MistakesAreToldInOneLine)
{
    const auto check = [this](const std::vector<std::string>& words, int exit, const std::string& code) {
        const auto answer = program.json(words);
        EXPECT_EQ(answer.exit, exit) << words.back();
        EXPECT_EQ(answer.json()["error"]["code"], code) << words.back();
        EXPECT_EQ(std::count(answer.err.begin(), answer.err.end(), '\n'), 1) << answer.err;
        EXPECT_EQ(answer.err.find("hunter2"), std::string::npos) << answer.err;
        EXPECT_EQ(answer.out.find("hunter2"), std::string::npos) << answer.out;
    };
    check({"source", "add", "shop", temp.path().string(), "--git"}, 3, "git.not-a-repository");
    check({"source", "add", "shop", "https://ada:hunter2@example.org/mesh.git"}, 3, "git.secret");
    check({"source", "add", "shop", "http://example.org/mesh.git", "--git"}, 3, "git.scheme");
    check({"source", "add", "shop", work.path(), "--git", "--kind", "folder"}, 2, "usage.exclusive");
    check({"sync", "https://hunter2@example.org/mesh.git"}, 3, "git.secret");
    check({"diff", "--git", "v1.0", work.path()}, 2, "diff.range");
    check({"diff", "--git", "v1.0..nothing", work.path()}, 3, "git.name-unknown");
    check({"diff", "orders"}, 2, "usage.words");
    check({"diff", "--git", "a..b", work.path(), "more"}, 2, "usage.words");
    const auto failed = program.json({"sync", "file:///nowhere/at/all"});
    EXPECT_EQ(failed.exit, 3);
    EXPECT_EQ(failed.json()["sources"][0]["errors"][0]["code"], "git.fetch-failed");
}

} // namespace
} // namespace tributary::test::git_command_tests
