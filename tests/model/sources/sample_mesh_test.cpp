// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/folder/walker.h"
#include "tests/model/sources/batch_support.h"

#include <filesystem>

namespace tributary::sources::test {

namespace {

// What ships with the product has to be spotless: people learn the formats from it.
TEST(SampleMesh, ReadsWithoutARemark)
{
    const std::filesystem::path samples = std::filesystem::path(TRIBUTARY_SOURCE_DIR) / "resources" / "samples";
    if (!std::filesystem::is_directory(samples)) {
        GTEST_SKIP() << "no samples at " << samples;
    }
    const Result<WalkResult> found = walk(samples.string(), {}, {});
    ASSERT_TRUE(found);
    std::map<std::string, int> read;
    for (const FoundFile& each : found->files) {
        if (!each.candidate) {
            continue;
        }
        const FileBatch batch = readFile(each.path, readBytes(samples.string(), each.path, 1U << 26U).value());
        EXPECT_TRUE(batch.state == FileState::Read || batch.state == FileState::Skipped)
            << each.path << ::testing::PrintToString(remarks(batch));
        for (const auto& [kind, count] : batch.read) {
            read[kind] += count;
        }
    }
    for (const char* kind : {"product", "contract", "dataset", "column", "input-port", "output-port", "agreement", "domain",
                             "term", "stakeholder", "comment", "rating", "endorsement", "policy", "waiver", "campaign",
                             "decision", "measurement", "usage-record", "cost-record"}) {
        EXPECT_GT(read[kind], 0) << kind;
    }
}

} // namespace

} // namespace tributary::sources::test
