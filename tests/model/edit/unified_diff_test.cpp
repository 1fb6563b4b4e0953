// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/unified_diff.h"

#include <gtest/gtest.h>

#include <random>
#include <sstream>
#include <vector>

namespace tributary::edit {
namespace {

std::string diffOf(const std::string& a, const std::string& b)
{
    return unifiedDiff(a, b, "a/f", "b/f");
}

TEST(UnifiedDiff, AsOtherProgramsWriteIt)
{
    EXPECT_EQ(diffOf("a\n", "a\n"), "");
    EXPECT_EQ(diffOf("a\nb\nc\n", "a\nx\nc\n"), "--- a/f\n+++ b/f\n@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n");
    EXPECT_EQ(diffOf("", "a\n"), "--- a/f\n+++ b/f\n@@ -0,0 +1 @@\n+a\n");
    EXPECT_EQ(diffOf("a\n", ""), "--- a/f\n+++ b/f\n@@ -1 +0,0 @@\n-a\n");
    EXPECT_EQ(diffOf("a", "a\nb"), "--- a/f\n+++ b/f\n@@ -1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\n+b\n\\ No newline at end of file\n");
    EXPECT_EQ(diffOf("a\r\nb\r\n", "a\r\nc\r\n"), "--- a/f\n+++ b/f\n@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n");
}

TEST(UnifiedDiff, ChangesFarFromEachOtherAreApart)
{
    const std::string text = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n";
    EXPECT_EQ(diffOf(text, "x\n2\n3\n4\n5\n6\n7\n8\n9\ny\n"), "--- a/f\n+++ b/f\n@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -7,4 +7,4 @@\n 7\n 8\n 9\n-10\n+y\n");
    EXPECT_EQ(diffOf(text, "x\n2\n3\n4\n5\n6\n7\ny\n9\n10\n"), "--- a/f\n+++ b/f\n@@ -1,10 +1,10 @@\n-1\n+x\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+y\n 9\n 10\n") << "six lines between are one hunk";
}

// A patch as a reader of the format understands it.
std::string patched(const std::string& before, const std::string& diff)
{
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < before.size();) {
        const std::size_t end = std::min(before.find('\n', at), before.size() - 1) + 1;
        lines.push_back(before.substr(at, end - at));
        at = end;
    }
    std::istringstream in(diff);
    std::string row;
    std::string out;
    std::size_t next = 0;
    std::getline(in, row);
    std::getline(in, row);
    while (std::getline(in, row)) {
        if (row.starts_with("@@")) {
            const auto start = static_cast<std::size_t>(std::stoul(row.substr(4)));
            const bool isEmpty = row.find(",0 +") != std::string::npos;
            for (; next + (isEmpty ? 0 : 1) < start; ++next)
                out += lines.at(next);
        } else if (row.starts_with('\\')) {
            if (out.ends_with('\n') && !(next == lines.size() && !before.ends_with('\n') && out.empty()))
                out.pop_back();
        } else if (row[0] == '+') {
            out += row.substr(1) + "\n";
        } else {
            const std::string line = row.substr(1) + "\n";
            const bool isLastWithoutEnd = lines.at(next) + "\n" == line;
            EXPECT_TRUE(lines.at(next) == line || isLastWithoutEnd) << row;
            if (row[0] == ' ')
                out += line;
            else if (isLastWithoutEnd)
                std::getline(in, row); // the remark about the missing end
            ++next;
        }
    }
    for (; next < lines.size(); ++next)
        out += lines[next];
    return out;
}

TEST(UnifiedDiff, AppliedItGivesTheOtherText)
{
    std::mt19937 random(3);
    for (int round = 0; round < 2'000; ++round) {
        std::vector<std::string> lines;
        for (std::size_t i = random() % 30; i > 0; --i)
            lines.push_back(std::string(1, static_cast<char>('a' + random() % 6)));
        std::vector<std::string> changed = lines;
        for (std::size_t i = random() % 5; i > 0; --i) {
            const std::size_t at = changed.empty() ? 0 : random() % changed.size();
            if (random() % 2 == 0 || changed.empty())
                changed.insert(changed.begin() + static_cast<std::ptrdiff_t>(at), std::string(1, static_cast<char>('a' + random() % 8)));
            else
                changed.erase(changed.begin() + static_cast<std::ptrdiff_t>(at));
        }
        const auto join = [&random](const std::vector<std::string>& all) {
            std::string text;
            for (const std::string& line : all)
                text += line + "\n";
            if (!text.empty() && random() % 3 == 0)
                text.pop_back();
            return text;
        };
        const std::string before = join(lines);
        const std::string after = join(changed);
        if (before != after) {
            ASSERT_EQ(patched(before, diffOf(before, after)), after) << "from\n" << before << "\n" << diffOf(before, after);
        }
    }
}

TEST(UnifiedDiff, VeryDifferentTextsAreOneExchange)
{
    std::string a = "same\n";
    std::string b = "same\n";
    for (int i = 0; i < 3'000; ++i) {
        a += "a" + std::to_string(i) + "\n";
        b += "b" + std::to_string(i) + "\n";
    }
    const std::string diff = diffOf(a, b);
    EXPECT_EQ(diff.substr(0, diff.find(" same")), "--- a/f\n+++ b/f\n@@ -1,3001 +1,3001 @@\n");
}

} // namespace
} // namespace tributary::edit
