// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_files.h"
#include "tests/architecture/walls.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tributary::test {
namespace {

// The shares are over all files together; each folder alone would punish the young ones.
constexpr int kMedian = 80;
constexpr int kNinetyFifth = 250;
constexpr int kLongest = 400;

TEST(Architecture, FilesStayShort)
{
    std::vector<int> lengths;
    for (const SourceFile& file : sourceFiles({"app", "model", "views", "tests"}, {".h", ".cpp"})) {
        EXPECT_LE(file.lines, kLongest) << file.path;
        lengths.push_back(file.lines);
    }
    ASSERT_GT(lengths.size(), 40U) << "the sources were not found";
    std::sort(lengths.begin(), lengths.end());
    EXPECT_LE(lengths[lengths.size() / 2], kMedian);
    EXPECT_LE(lengths[lengths.size() * 95 / 100], kNinetyFifth);
}

TEST(Architecture, EverySourceNamesItsLicense)
{
    int seen = 0;
    for (const SourceFile& file : sourceFiles({"app", "model", "views", "tests", "resources", "scripts", "translations"},
                                              {".h", ".cpp", ".cmake", "CMakeLists.txt", ".sql", ".py", ".sh", ".h.in", ".cpp.in"})) {
        const std::string head = file.text.substr(0, 400);
        EXPECT_NE(head.find("SPDX-FileCopyrightText:"), std::string::npos) << file.path;
        const std::string license = isForGraphviz(file.path) ? "Apache-2.0" : "GPL-3.0-or-later";
        EXPECT_NE(head.find("SPDX-License-Identifier: " + license + "\n"), std::string::npos) << file.path;
        ++seen;
    }
    EXPECT_GT(seen, 40);
}

TEST(Architecture, HeadersGuardThemselves)
{
    for (const SourceFile& file : sourceFiles({"app", "model", "views", "tests"}, {".h"})) {
        EXPECT_NE(file.text.find("#pragma once\n"), std::string::npos) << file.path;
    }
}

} // namespace
} // namespace tributary::test
