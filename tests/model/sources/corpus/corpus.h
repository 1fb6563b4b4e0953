// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/sources/file_reader.h"
#include "model/sources/folder/walker.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <string>

// The public sample files of the standards, which are not part of the repository.
namespace tributary::sources::test {

std::string corpusRoot();

class CorpusTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!std::filesystem::is_directory(std::filesystem::path(corpusRoot()) / "odcs")) {
            GTEST_SKIP() << "no corpus at " << corpusRoot() << "; set TRIBUTARY_CORPUS";
        }
    }

    // Calls visit(path, bytes) for each candidate file of a folder of the corpus.
    template <typename Visit>
    static void forEachFile(const std::string& folder, Visit visit)
    {
        const std::string root = (std::filesystem::path(corpusRoot()) / folder).string();
        const Result<WalkResult> found = walk(root, {}, {});
        ASSERT_TRUE(found) << root;
        for (const FoundFile& each : found->files) {
            if (each.candidate) {
                const Result<std::string> bytes = readBytes(root, each.path, 256U << 20U);
                ASSERT_TRUE(bytes) << each.path;
                visit(each.path, *bytes);
            }
        }
    }

    static std::map<std::string, int> countRead(const std::string& folder)
    {
        std::map<std::string, int> sum;
        forEachFile(folder, [&sum](const std::string& path, const std::string& bytes) {
            const FileBatch batch = readFile(path, bytes);
            EXPECT_NE(batch.state, FileState::Failed) << path;
            for (const auto& [kind, count] : batch.read) {
                sum[kind] += count;
            }
        });
        return sum;
    }
};

} // namespace tributary::sources::test
