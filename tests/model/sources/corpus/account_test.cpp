// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/sources/corpus/corpus.h"

#include <algorithm>

namespace tributary::sources::test {

namespace {

class CorpusAccount : public CorpusTest {};

TEST_F(CorpusAccount, EveryFileIsAccountedFor)
{
    std::map<FileState, int> states;
    int files = 0;
    forEachFile("", [&](const std::string& path, const std::string& bytes) {
        ++files;
        const FileBatch batch = readFile(path, bytes);
        ++states[batch.state];
        EXPECT_EQ(batch.path, path);
        if (batch.state == FileState::Failed) {
            ASSERT_FALSE(batch.diagnostics.empty()) << path;
            EXPECT_GT(batch.diagnostics.front().mark.line, 0) << path;
        }
        if (batch.state == FileState::Skipped) {
            EXPECT_TRUE(batch.entities.empty()) << path;
            EXPECT_FALSE(batch.diagnostics.empty()) << path;
        }
    });
    EXPECT_GT(files, 1000);
    EXPECT_EQ(states[FileState::Read] + states[FileState::Warned] + states[FileState::Skipped] + states[FileState::Failed], files);
    EXPECT_GT(states[FileState::Read], 20);
    EXPECT_GT(states[FileState::Skipped], 500);
}

TEST_F(CorpusAccount, OneExampleIsNoYaml)
{
    std::map<std::string, Mark> failed;
    std::map<std::string, int> recognised;
    forEachFile("lf-odps", [&](const std::string& path, const std::string& bytes) {
        const FileBatch batch = readFile(path, bytes);
        if (batch.state == FileState::Failed) {
            failed[path] = batch.diagnostics.at(0).mark;
        }
        for (const auto& [format, count] : batch.recognised) {
            recognised[format] += count;
        }
    });
    ASSERT_EQ(failed.size(), 1U);
    EXPECT_GT(failed.begin()->second.line, 1);
    EXPECT_GT(failed.begin()->second.column, 0);
    EXPECT_GT(recognised["lf-odps"], 10);
}

TEST_F(CorpusAccount, RecognisesWhatIsNotReadYet)
{
    std::map<std::string, int> recognised;
    forEachFile("dpds", [&](const std::string& path, const std::string& bytes) {
        for (const auto& [format, count] : readFile(path, bytes).recognised) {
            recognised[format] += count;
        }
    });
    EXPECT_GT(recognised["dpds"], 0);
    EXPECT_GT(recognised["json-schema"], 0);
}

} // namespace

} // namespace tributary::sources::test
