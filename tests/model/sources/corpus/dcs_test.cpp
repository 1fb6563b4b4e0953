// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/sources/corpus/corpus.h"
#include "tests/model/sources/batch_support.h"

namespace tributary::sources::test {

namespace {

class DataContractCorpus : public CorpusTest {};

TEST_F(DataContractCorpus, Examples)
{
    const std::map<std::string, int> read = countRead("datacontract-spec/examples");
    EXPECT_EQ(read.at("contract"), 6);
    EXPECT_EQ(read.at("dataset"), 9);
    EXPECT_GE(read.at("column-mapping"), 1);
}

TEST_F(DataContractCorpus, EveryVersionReads)
{
    int contracts = 0;
    forEachFile("datacontract-spec/versions", [&](const std::string& path, const std::string& bytes) {
        if (path.find(".schema.") == std::string::npos) {
            const FileBatch batch = readFile(path, bytes);
            EXPECT_EQ(batch.state, FileState::Read) << path << ::testing::PrintToString(remarks(batch));
            contracts += counted(batch, "contract");
        }
    });
    EXPECT_EQ(contracts, 7);
}

} // namespace

} // namespace tributary::sources::test
