// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/walls.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace tributary::test {
namespace {

TEST(Architecture, NoIncludeBreaksAWall)
{
    int seen = 0;
    for (const SourceFile& file : sourceFiles({"app", "model", "views"}, {".h", ".cpp"})) {
        for (const Include& include : includesOf(file.text)) {
            const std::string problem = wallProblem(file.path, include);
            EXPECT_TRUE(problem.empty()) << file.path << ":" << include.line << ": " << include.target << ": " << problem;
            ++seen;
        }
    }
    EXPECT_GT(seen, 50) << "the sources were not found";
}

TEST(Architecture, QuotedIncludesAreRootedAndExist)
{
    for (const SourceFile& file : sourceFiles({"app", "model", "views", "tests"}, {".h", ".cpp"})) {
        for (const Include& include : includesOf(file.text)) {
            if (include.isQuoted && !include.target.ends_with(".moc")) {
                EXPECT_TRUE(std::filesystem::exists(std::filesystem::path(TRIBUTARY_SOURCE_DIR) / include.target))
                    << file.path << ":" << include.line << ": " << include.target;
            }
        }
    }
}

TEST(Architecture, TheRulesAllowWhatIsMeant)
{
    const auto allowed = [](const char* file, const char* target) { return wallProblem(file, {target, true, 1}); };
    EXPECT_EQ(allowed("model/store/a.cpp", "model/store/a.h"), "");
    EXPECT_EQ(allowed("model/query/a.cpp", "model/store/reader.h"), "");
    EXPECT_EQ(allowed("model/merge/a.cpp", "model/diff/list_keys.h"), "");
    EXPECT_EQ(allowed("model/outbox/a.cpp", "model/merge/merge.h"), "");
    EXPECT_EQ(allowed("model/edit/a.cpp", "model/base/tree.h"), "");
    EXPECT_EQ(allowed("model/canvas/a.h", "model/edit/value_edit.h"), "");
    EXPECT_EQ(allowed("model/sources/folder/a.cpp", "model/entities/kind.h"), "");
    EXPECT_EQ(allowed("views/product/a.cpp", "model/query/a.h"), "");
    EXPECT_EQ(allowed("views/product/a.cpp", "model/lineage/graph.h"), "");
    EXPECT_EQ(allowed("views/product/a.cpp", "model/sync/sync_report.h"), "");
    EXPECT_EQ(allowed("views/product/a.cpp", "a.moc"), "");
    EXPECT_EQ(allowed("app/main.cpp", "model/store/writer.h"), "");
    EXPECT_EQ(wallProblem("model/store/a.cpp", {"sqlite3.h", false, 1}), "");
    EXPECT_EQ(wallProblem("model/base/a.cpp", {"vector", false, 1}), "");
    EXPECT_EQ(wallProblem("model/sources/git/a.cpp", {"git2.h", false, 1}), "");
    EXPECT_EQ(wallProblem("model/query/a.h", {"QString", false, 1}), "");
    EXPECT_EQ(wallProblem("app/layout_worker/a.cpp", {"cgraph.h", false, 1}), "");
    EXPECT_EQ(allowed("app/layout_worker/a.cpp", "app/layout_worker/a.h"), "");
    EXPECT_EQ(allowed("app/layout_worker/a.cpp", "model/layout/worker_protocol.h"), "");
    EXPECT_EQ(allowed("model/layout/a.cpp", "model/layout/worker_protocol.h"), "");
}

TEST(Architecture, TheRulesRefuseWhatIsMeant)
{
    const struct {
        const char* file;
        const char* target;
        bool quoted;
    } kBroken[] = {
        {"model/base/a.h", "model/entities/kind.h", true},
        {"model/lineage/a.h", "model/diff/a.h", true},
        {"model/edit/a.h", "model/entities/kind.h", true},
        {"model/edit/a.h", "model/canvas/canvas.h", true},
        {"model/search/a.h", "model/policy/a.h", true},
        {"model/diff/a.h", "model/merge/a.h", true},
        {"model/merge/a.cpp", "QString", false},
        {"model/merge/a.cpp", "sqlite3.h", false},
        {"model/canvas/a.h", "model/access/a.h", true},
        {"model/outbox/a.h", "model/sync/a.h", true},
        {"model/sources/folder/a.h", "model/store/writer.h", true},
        {"model/query/a.h", "views/shell/page.h", true},
        {"views/a.cpp", "model/store/reader.h", true},
        {"views/a.cpp", "model/sync/engine.h", true},
        {"views/a.cpp", "model/search/query.h", true},
        {"views/a.cpp", "app/services.h", true},
        {"model/jobs/a.cpp", "QString", false},
        {"model/store/a.cpp", "QtCore/QString", false},
        {"model/query/a.cpp", "sqlite3.h", false},
        {"app/a.cpp", "SQLiteCpp/Database.h", false},
        {"model/sync/a.cpp", "git2.h", false},
        {"model/query/a.cpp", "git2/diff.h", false},
        {"views/a.cpp", "git2.h", false},
        {"model/base/a.cpp", "json.h", true},
        {"model/base/a.cpp", "tests/support/core/temp_folder.h", true},
        {"model/base/a.cpp", "model/base/json.h", false},
        {"model/cellar/a.cpp", "vector", false},
        {"model/layout/a.cpp", "cgraph.h", false},
        {"model/query/a.cpp", "graphviz/gvc.h", false},
        {"app/a.cpp", "gvc.h", false},
        {"app/a.cpp", "app/layout_worker/a.h", true},
        {"app/layout_worker/a.cpp", "QString", false},
        {"app/layout_worker/a.cpp", "model/layout/layout.h", true},
        {"app/layout_worker/a.cpp", "model/base/result.h", true},
        {"model/layout/worker_protocol.h", "model/base/error.h", true},
        {"model/base/a.cpp", "model/cellar/a.h", true},
    };
    for (const auto& broken : kBroken) {
        EXPECT_NE(wallProblem(broken.file, {broken.target, broken.quoted, 1}), "") << broken.file << " -> " << broken.target;
    }
}

TEST(Architecture, IncludesAreRecognised)
{
    const std::vector<Include> includes = includesOf("#pragma once\n#include <a>\n  # include \"b/c.h\" // x\n// #include <d>\n#define X\n");
    ASSERT_EQ(includes.size(), 2U);
    EXPECT_EQ(includes[0].target, "a");
    EXPECT_FALSE(includes[0].isQuoted);
    EXPECT_EQ(includes[1].target, "b/c.h");
    EXPECT_TRUE(includes[1].isQuoted);
    EXPECT_EQ(includes[1].line, 3);
}

} // namespace
} // namespace tributary::test
