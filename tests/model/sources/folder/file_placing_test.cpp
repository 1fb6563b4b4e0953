// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/folder/file_placing.h"

#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <sstream>

namespace tributary::sources::test {
namespace {

namespace fs = std::filesystem;

class FilePlacing : public ::testing::Test {
protected:
    FilePlacing() { fs::create_directories(root); }

    FilePlace place(const std::string& path = "orders.yaml") const { return {root.string(), path, "token1"}; }
    void put(const std::string& text, const std::string& path = "orders.yaml") const { std::ofstream(root / path, std::ios::binary) << text; }
    std::string get(const std::string& path = "orders.yaml") const
    {
        std::ostringstream text;
        text << std::ifstream(root / path, std::ios::binary).rdbuf();
        return text.str();
    }
    std::size_t files() const { return static_cast<std::size_t>(std::distance(fs::directory_iterator(root), fs::directory_iterator())); }
    static Digest digest(const std::string& text) { return digestOf(text); }
    fs::path staged() const { return root / ".orders.yaml.token1.staged"; }

    tributary::test::TempFolder temp;
    fs::path root = temp.path() / "mesh";
};

TEST_F(FilePlacing, ReplacesAFileAndKeepsItsPermissions)
{
    put("old");
    ASSERT_EQ(::chmod((root / "orders.yaml").c_str(), 0640), 0);
    ASSERT_TRUE(stageFile(place(), "new"));
    EXPECT_EQ(get(), "old");
    int looked = 0;
    EXPECT_EQ(placeFile(place(), "old", [&] { ++looked; }).value(), Placing::Done);
    EXPECT_EQ(get(), "new");
    EXPECT_EQ(looked, 1);
    EXPECT_TRUE(wasPlaced(place(), digest("new"), digest("old")).value());
    put("old");
    EXPECT_TRUE(wasPlaced(place(), digest("new"), digest("old")).value()) << "somebody took it back, and it was written all the same";
    put("new");
    dropStaged(place());
    EXPECT_EQ(files(), 1U);
    struct stat status{};
    ASSERT_EQ(::stat((root / "orders.yaml").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777U, 0640U);
}

TEST_F(FilePlacing, MakesANewFileAndItsFolders)
{
    const FilePlace at = place("sales/eu/orders.yaml");
    EXPECT_EQ(fileText(at).value(), std::nullopt);
    ASSERT_TRUE(stageFile(at, "new"));
    EXPECT_EQ(placeFile(at, std::nullopt).value(), Placing::Done);
    EXPECT_EQ(fileText(at).value(), "new");
}

TEST_F(FilePlacing, AFileThatChangedIsLeftAlone)
{
    put("theirs");
    ASSERT_TRUE(stageFile(place(), "new"));
    EXPECT_EQ(placeFile(place(), "old").value(), Placing::Changed);
    EXPECT_EQ(placeFile(place(), std::nullopt).value(), Placing::Changed) << "it came in the meantime";
    EXPECT_EQ(get(), "theirs");
    fs::remove(root / "orders.yaml");
    EXPECT_EQ(placeFile(place(), "old").value(), Placing::Changed) << "it went in the meantime";
    EXPECT_FALSE(fs::exists(root / "orders.yaml"));
}

// In the moment between the look at the file and its exchange.
TEST_F(FilePlacing, AChangeInThatVeryMomentIsPutBack)
{
    put("old");
    ASSERT_TRUE(stageFile(place(), "new"));
    EXPECT_EQ(placeFile(place(), "old", [&] { std::ofstream(staged(), std::ios::binary) << "theirs"; }).value(), Placing::Changed)
        << "who had the file open wrote into what had just been exchanged";
    EXPECT_EQ(get(), "theirs");
}

TEST_F(FilePlacing, WhetherItWasPlacedIsKnownAfterEveryStep)
{
    const auto asked = [&] { return wasPlaced(place(), digest("new"), digest("old")); };
    put("old");
    ASSERT_TRUE(stageFile(place(), "new"));
    EXPECT_FALSE(asked().value()) << "staged and no more";

    put("new");
    std::ofstream(staged()) << "old";
    EXPECT_TRUE(asked().value()) << "exchanged, not yet cleared away";
    dropStaged(place());

    EXPECT_TRUE(asked().value()) << "all done";
    put("newer, by others");
    EXPECT_TRUE(asked().value()) << "all done, and changed since";
    put("old");
    EXPECT_FALSE(asked().value());

    put("new");
    std::ofstream(staged()) << "theirs";
    EXPECT_FALSE(asked().value()) << "exchanged for a change that nobody had seen";
    EXPECT_EQ(get(), "theirs") << "it is back";
    EXPECT_FALSE(asked().value()) << "and stays the answer";

    put("newer, by others");
    std::ofstream(staged()) << "theirs";
    EXPECT_EQ(asked().error().code, "file.displaced");
    EXPECT_TRUE(fs::exists(staged())) << "kept for a person to look at";
}

TEST_F(FilePlacing, WhetherANewFileWasPlacedIsKnownToo)
{
    const auto asked = [&] { return wasPlaced(place(), digest("new"), std::nullopt); };
    EXPECT_FALSE(asked().value());
    ASSERT_TRUE(stageFile(place(), "new"));
    EXPECT_FALSE(asked().value());
    ASSERT_EQ(placeFile(place(), std::nullopt).value(), Placing::Done);
    EXPECT_TRUE(asked().value());
    fs::create_hard_link(root / "orders.yaml", staged()); // where a link takes the place of a rename
    EXPECT_TRUE(asked().value());
}

TEST_F(FilePlacing, NothingIsWrittenOutsideTheFolder)
{
    fs::create_directories(temp.path() / "outside");
    std::ofstream(temp.path() / "outside" / "x.yaml") << "x";
    fs::create_directory_symlink(temp.path() / "outside", root / "link");
    EXPECT_EQ(stageFile(place("link/x.yaml"), "new").error().code, "link.outside");
    EXPECT_EQ(stageFile(place("../outside/x.yaml"), "new").error().code, "link.outside");
    EXPECT_EQ(fileText(place("link/x.yaml")).error().code, "link.outside");
    fs::create_symlink(root / "real.yaml", root / "inner.yaml");
    put("old", "real.yaml");
    ASSERT_TRUE(stageFile(place("inner.yaml"), "new"));
    EXPECT_EQ(placeFile(place("inner.yaml"), "old").value(), Placing::Done);
    EXPECT_TRUE(fs::is_symlink(root / "inner.yaml")) << "a link within the folder stays one";
    EXPECT_EQ(get("real.yaml"), "new");
    EXPECT_EQ(stageFile({(temp.path() / "gone").string(), "x.yaml", "t"}, "new").error().code, "folder.missing");
}

} // namespace
} // namespace tributary::sources::test
