// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/file_plan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

namespace tributary::sync::file_plan {

namespace {

constexpr int kVersion = 7;
constexpr Micros kReadAt = 1'000 * kMicrosPerSecond;

store::FileRow fileOnRecord(std::int64_t id, const std::string& path)
{
    store::FileRow row;
    row.id = id;
    row.path = path;
    row.size = 10;
    row.modified = 500 * kMicrosPerSecond;
    row.readerVersion = kVersion;
    row.state = FileState::Read;
    row.readAt = kReadAt;
    return row;
}

sources::FoundFile fileInFolder(const std::string& path)
{
    sources::FoundFile file;
    file.path = path;
    file.size = 10;
    file.modified = 500 * kMicrosPerSecond;
    return file;
}

class PlanOfOneFile : public ::testing::Test {
protected:
    bool isRead(bool all = false) const
    {
        sources::WalkResult walk;
        walk.files = {found};
        const std::vector<store::FileRow> rows{known};
        const FilePlan plan = planFiles(walk, rows, kVersion, all);
        EXPECT_EQ(plan.toRead.size() + plan.unchanged.size(), 1U);
        EXPECT_TRUE(plan.vanished.empty());
        return !plan.toRead.empty();
    }
    store::FileRow known = fileOnRecord(3, "a.yaml");
    sources::FoundFile found = fileInFolder("a.yaml");
};

} // namespace

TEST_F(PlanOfOneFile, IsUnchangedWithSizeAndTimeOfTheLastReading)
{
    EXPECT_FALSE(isRead());
    EXPECT_TRUE(isRead(true)) << "unless everything is to be read";
}

TEST_F(PlanOfOneFile, IsReadWithAnotherSize)
{
    found.size = 11;
    EXPECT_TRUE(isRead());
}

TEST_F(PlanOfOneFile, IsReadWithAnotherTimeEvenAnEarlierOne)
{
    found.modified -= 1;
    EXPECT_TRUE(isRead());
}

TEST_F(PlanOfOneFile, IsReadByAnotherReaderVersion)
{
    known.readerVersion = kVersion + 1;
    EXPECT_TRUE(isRead());
}

TEST_F(PlanOfOneFile, ThatFailedIsTriedAgain)
{
    known.state = FileState::Failed;
    EXPECT_TRUE(isRead());
    for (const FileState state : {FileState::Warned, FileState::Skipped}) {
        known.state = state;
        EXPECT_FALSE(isRead());
    }
}

TEST_F(PlanOfOneFile, ChangedShortlyBeforeItsReadingIsReadAgain)
{
    for (const auto& [before, read] : std::vector<std::pair<Micros, bool>>{
             {2 * kMicrosPerSecond + 1, false}, {2 * kMicrosPerSecond, true}, {1, true}, {0, true}, {-5 * kMicrosPerSecond, true}}) {
        known.modified = found.modified = kReadAt - before;
        EXPECT_EQ(isRead(), read) << before;
    }
}

TEST(FilePlanOfFolder, KnowsNewKnownAndVanishedFiles)
{
    const std::vector<store::FileRow> rows{fileOnRecord(1, "gone.yaml"), fileOnRecord(2, "kept.yaml"), fileOnRecord(3, "edited.yaml")};
    sources::WalkResult walk;
    walk.files = {fileInFolder("edited.yaml"), fileInFolder("kept.yaml"), fileInFolder("new.yaml"), fileInFolder("notes.txt")};
    walk.files[0].size = 99;
    walk.files[3].candidate = false;
    const FilePlan plan = planFiles(walk, rows, kVersion, false);
    ASSERT_EQ(plan.toRead.size(), 2U);
    EXPECT_EQ(plan.toRead[0].found, &walk.files[0]);
    EXPECT_EQ(plan.toRead[0].known, &rows[2]);
    EXPECT_EQ(plan.toRead[1].found, &walk.files[2]);
    EXPECT_EQ(plan.toRead[1].known, nullptr);
    EXPECT_EQ(plan.unchanged, (std::vector<const store::FileRow*>{&rows[1]}));
    EXPECT_EQ(plan.vanished, (std::vector<const store::FileRow*>{&rows[0]}));
    EXPECT_EQ(plan.notCandidates, 1);
}

TEST(FilePlanOfFolder, AFileThatIsNoCandidateAnyMoreHasVanished)
{
    const std::vector<store::FileRow> rows{fileOnRecord(1, "a.yaml")};
    sources::WalkResult walk;
    walk.files = {fileInFolder("a.yaml")};
    walk.files[0].candidate = false;
    const FilePlan plan = planFiles(walk, rows, kVersion, false);
    EXPECT_EQ(plan.vanished.size(), 1U);
    EXPECT_TRUE(plan.toRead.empty());
}

TEST(FilePlanOfFolder, PathsAreToldApartByTheirBytes)
{
    const std::vector<store::FileRow> rows{fileOnRecord(1, "A.yaml"), fileOnRecord(2, "e\xCC\x81.yaml")};
    sources::WalkResult walk;
    walk.files = {fileInFolder("a.yaml"), fileInFolder("\xC3\xA9.yaml")};
    const FilePlan plan = planFiles(walk, rows, kVersion, false);
    EXPECT_EQ(plan.toRead.size(), 2U);
    EXPECT_EQ(plan.vanished.size(), 2U);
}

// Every candidate is read or unchanged, every row seen or vanished: nothing is forgotten or twice.
TEST(FilePlanOfFolder, AccountsForEverything)
{
    std::mt19937 random(42);
    for (int round = 0; round < 100; ++round) {
        std::vector<store::FileRow> rows;
        sources::WalkResult walk;
        std::set<std::string> candidates;
        for (int i = 0; i < 30; ++i) {
            const std::string path = "f" + std::to_string(i) + ".yaml";
            if (random() % 3 != 0)
                rows.push_back(fileOnRecord(i + 1, path));
            if (random() % 3 != 0) {
                walk.files.push_back(fileInFolder(path));
                walk.files.back().candidate = random() % 5 != 0;
                walk.files.back().size = random() % 2 == 0 ? 10 : 20;
                if (walk.files.back().candidate)
                    candidates.insert(path);
            }
        }
        const FilePlan plan = planFiles(walk, rows, kVersion, false);
        std::set<std::string> seen;
        std::size_t knownOnes = plan.unchanged.size() + plan.vanished.size();
        for (const auto& entry : plan.toRead) {
            EXPECT_TRUE(seen.insert(entry.found->path).second);
            EXPECT_TRUE(entry.known == nullptr || entry.found->size == 20) << entry.found->path;
            EXPECT_TRUE(entry.known == nullptr || entry.known->path == entry.found->path);
            knownOnes += entry.known != nullptr ? 1U : 0U;
        }
        for (const auto* row : plan.unchanged)
            EXPECT_TRUE(seen.insert(row->path).second);
        EXPECT_EQ(seen, candidates);
        EXPECT_EQ(knownOnes, rows.size());
        EXPECT_EQ(static_cast<std::size_t>(plan.notCandidates) + candidates.size(), walk.files.size());
    }
}

} // namespace tributary::sync::file_plan
