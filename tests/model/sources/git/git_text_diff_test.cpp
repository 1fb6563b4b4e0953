// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/git/git_text_diff.h"

#include "model/base/text.h"
#include "tests/support/core/git_work.h"
#include "tests/support/core/sanitizers.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <random>
#include <sstream>

namespace tributary::test::git_text_diff_tests {
namespace {

std::string patchOf(const std::string& before, const std::string& after)
{
    const auto patch = sources::textPatch(before, after, "x.yaml", "x.yaml");
    EXPECT_TRUE(patch) << patch.error().code;
    return patch.value_or("");
}

TEST(GitTextDiff, IsWrittenAsGitWritesIt)
{
    EXPECT_EQ(patchOf("a: 1\nb: 2\n", "a: 1\nb: 2\n"), "");
    EXPECT_EQ(patchOf("a: 1\nb: 2\n", "a: 1\nb: 3\n"), "--- a/x.yaml\n+++ b/x.yaml\n@@ -1,2 +1,2 @@\n a: 1\n-b: 2\n+b: 3\n");
    const std::string named = *sources::textPatch("a\n", "b\n", "old.yaml", "new.yaml");
    EXPECT_TRUE(named.starts_with("--- a/old.yaml\n+++ b/new.yaml\n")) << named;
}

TEST(GitTextDiff, HasThreeLinesAround)
{
    std::string before, after;
    for (int i = 0; i < 20; ++i) {
        before += "line " + std::to_string(i) + "\n";
        after += i == 10 ? "other\n" : "line " + std::to_string(i) + "\n";
    }
    const std::string patch = patchOf(before, after);
    EXPECT_NE(patch.find("@@ -8,7 +8,7 @@"), std::string::npos) << patch;
    EXPECT_EQ(patch.find("\n line 6"), std::string::npos) << patch;
}

TEST(GitTextDiff, TakesAnythingForText)
{
    const std::string zero("a\0b\n", 4);
    EXPECT_NE(patchOf(zero, "c\n").find("+c"), std::string::npos);
    EXPECT_NE(patchOf("", "c").find("\\ No newline at end of file"), std::string::npos);
    EXPECT_NE(patchOf("c\n", "").find("-c"), std::string::npos);
}

// What git applies makes the one text out of the other.
TEST(GitTextDiff, IsTakenByGit)
{
    TempFolder folder;
    GitWork work(folder.path() / "work");
    std::mt19937 random(7); // NOLINT: the same texts each run
    const auto text = [&random] {
        std::string lines;
        for (unsigned i = random() % 12; i > 0; --i)
            lines += std::string(1, static_cast<char>('a' + random() % 4)) + (random() % 5 == 0 ? " x" : "") + "\n";
        return lines;
    };
    const int rounds = std::max(3, timesToday(20));
    for (int round = 0; round < rounds; ++round) {
        const std::string before = text() + "end\n";
        const std::string after = text() + "end\n";
        const std::string patch = patchOf(before, after);
        ASSERT_EQ(patch.empty(), before == after);
        if (patch.empty())
            continue;
        work.write("x.yaml", before);
        work.write("patch.txt", patch);
        work.git({"apply", "patch.txt"});
        std::ostringstream now;
        now << std::ifstream(work.folder() / "x.yaml").rdbuf();
        ASSERT_EQ(now.str(), after) << patch;
    }
}

} // namespace
} // namespace tributary::test::git_text_diff_tests
