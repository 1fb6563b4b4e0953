// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/folder/walker.h"

#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace tributary::sources::test {

namespace {

namespace fs = std::filesystem;

class WalkerTest : public ::testing::Test {
protected:
    void write(const std::string& name, const std::string& bytes = "x")
    {
        const fs::path file = root() / name;
        fs::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << bytes;
    }
    WalkResult walked(const WalkLimits& limits = {})
    {
        Result<WalkResult> result = walk(root().string(), limits, {});
        EXPECT_TRUE(result) << (result ? "" : result.error().code);
        return result ? std::move(*result) : WalkResult{};
    }
    static std::vector<std::string> paths(const WalkResult& result)
    {
        std::vector<std::string> all;
        for (const FoundFile& each : result.files) {
            all.push_back(each.path);
        }
        return all;
    }
    fs::path root() const { return m_folder.path(); }

private:
    tributary::test::TempFolder m_folder;
};

using Paths = std::vector<std::string>;

TEST_F(WalkerTest, ListsInByteOrder)
{
    write("b.yaml");
    write("a/z.json", "12345");
    write("B.txt");
    write("a\xCC\x88/e.yml"); // a name in decomposed form stays as it is
    const WalkResult result = walked();
    EXPECT_EQ(paths(result), (Paths{"B.txt", "a/z.json", "a\xCC\x88/e.yml", "b.yaml"}));
    EXPECT_TRUE(result.complete);
    EXPECT_FALSE(result.files[0].candidate);
    EXPECT_TRUE(result.files[1].candidate);
    EXPECT_EQ(result.files[1].size, 5);
    EXPECT_GT(result.files[1].modified, 0);
}

TEST_F(WalkerTest, LeavesHiddenFoldersOut)
{
    write(".git/config.yaml");
    write("seen/.hidden/x.yaml");
    write("seen/.tributary.yaml");
    EXPECT_EQ(paths(walked()), (Paths{"seen/.tributary.yaml"}));
}

TEST_F(WalkerTest, FollowsLinksOnlyInside)
{
    tributary::test::TempFolder outside;
    std::ofstream(fs::path(outside.path()) / "secret.yaml") << "x";
    write("real/a.yaml");
    fs::create_symlink("real", root() / "alias");
    fs::create_symlink("real/a.yaml", root() / "link.yaml");
    fs::create_symlink(outside.path(), root() / "out");
    const WalkResult result = walked();
    EXPECT_EQ(paths(result), (Paths{"alias/a.yaml", "link.yaml", "real/a.yaml"}));
    ASSERT_EQ(result.problems.size(), 1U);
    EXPECT_EQ(result.problems[0].code, "link.outside");
    EXPECT_TRUE(result.complete);
}

TEST_F(WalkerTest, CutsLoops)
{
    write("a/x.yaml");
    fs::create_symlink("..", root() / "a/up");
    fs::create_symlink("self", root() / "self");
    const WalkResult result = walked();
    EXPECT_EQ(paths(result), (Paths{"a/x.yaml"}));
    EXPECT_EQ(result.problems.size(), 2U);
}

TEST_F(WalkerTest, BrokenLinksMakeItIncomplete)
{
    fs::create_symlink("nowhere", root() / "gone.yaml");
    const WalkResult result = walked();
    EXPECT_FALSE(result.complete);
    ASSERT_EQ(result.problems.size(), 1U);
    EXPECT_EQ(result.problems[0].code, "link.broken");
}

TEST_F(WalkerTest, UnreadableFoldersMakeItIncomplete)
{
    write("open/a.yaml");
    write("shut/b.yaml");
    fs::permissions(root() / "shut", fs::perms::none);
    fs::permissions(root(), static_cast<fs::perms>(0755));
    // The superuser reads every folder, so the walk is somebody else's.
    constexpr uid_t kNobody = 65534;
    const bool super = ::geteuid() == 0;
    ASSERT_TRUE(!super || ::seteuid(kNobody) == 0);
    const WalkResult result = walked();
    ASSERT_TRUE(!super || ::seteuid(0) == 0);
    fs::permissions(root() / "shut", fs::perms::owner_all);
    EXPECT_EQ(paths(result), (Paths{"open/a.yaml"}));
    EXPECT_FALSE(result.complete);
    ASSERT_EQ(result.problems.size(), 1U);
    EXPECT_EQ(result.problems[0].code, "folder.unreadable");
    EXPECT_EQ(result.problems[0].subject, "shut");
}

TEST_F(WalkerTest, HoldsItsLimits)
{
    write("a/b/c/deep.yaml");
    write("top1.yaml");
    write("top2.yaml");
    WalkLimits shallow;
    shallow.maxDepth = 2;
    const WalkResult cut = walked(shallow);
    EXPECT_EQ(paths(cut), (Paths{"top1.yaml", "top2.yaml"}));
    EXPECT_FALSE(cut.complete);
    WalkLimits few;
    few.maxFiles = 2;
    EXPECT_EQ(walked(few).files.size(), 2U);
    EXPECT_FALSE(walked(few).complete);
}

TEST_F(WalkerTest, TakesASingleFile)
{
    write("only.yaml", "hello");
    const std::string file = (root() / "only.yaml").string();
    const Result<WalkResult> result = walk(file, {}, {});
    ASSERT_TRUE(result);
    EXPECT_EQ(paths(*result), (Paths{"only.yaml"}));
    EXPECT_EQ(readBytes(file, "only.yaml", 100).value(), "hello");
}

TEST_F(WalkerTest, NamesItsErrors)
{
    EXPECT_EQ(walk((root() / "none").string(), {}, {}).error().code, "folder.missing");
    std::stop_source stop;
    stop.request_stop();
    write("a.yaml");
    EXPECT_EQ(walk(root().string(), {}, stop.get_token()).error().code, "cancelled");
    EXPECT_EQ(readBytes(root().string(), "none", 10).error().code, "file.unreadable");
    write("big", "0123456789");
    EXPECT_EQ(readBytes(root().string(), "big", 9).error().code, "file.too-large");
    EXPECT_EQ(readBytes(root().string(), "big", 10).value().size(), 10U);
    ASSERT_EQ(::mkfifo((root() / "pipe").c_str(), 0600), 0);
    EXPECT_EQ(readBytes(root().string(), "pipe", 10).error().code, "file.not-regular");
    EXPECT_EQ(paths(walked()), (Paths{"a.yaml", "big"}));
}

} // namespace

} // namespace tributary::sources::test
