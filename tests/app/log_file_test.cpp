// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_file.h"
#include "app/logging.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <thread>

namespace tributary::test {
namespace {

class Logs : public ::testing::Test {
protected:
    std::string path() const { return (m_folder.path() / "state" / "t.log").string(); }
    std::uintmax_t total() const
    {
        std::uintmax_t bytes = 0;
        for (const auto& entry : std::filesystem::directory_iterator(m_folder.path() / "state"))
            bytes += entry.file_size();
        return bytes;
    }
    TempFolder m_folder;
};

TEST_F(Logs, LinesStandInOrder)
{
    LogFile log(path());
    for (int i = 0; i < 5; ++i)
        log.write("line " + std::to_string(i));
    EXPECT_EQ(LogFile::lastLines(path(), 3), (std::vector<std::string>{"line 2", "line 3", "line 4"}));
    EXPECT_EQ(LogFile::lastLines(path(), 100).size(), 5U);
    EXPECT_TRUE(LogFile::lastLines(path() + ".none", 3).empty());
}

TEST_F(Logs, AMessageIsOneLineOfBoundedLength)
{
    LogFile log(path());
    log.write("a\nb\r\x1b[31mc\x7f");
    log.write(std::string(100'000, 'x'));
    const auto lines = LogFile::lastLines(path(), 10);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0], "a b  [31mc ");
    EXPECT_LE(lines[1].size(), LogFile::Limits{}.lineBytes);
}

TEST_F(Logs, TheTotalIsBoundedAndTheNewestIsKept)
{
    const LogFile::Limits limits{2'000, 3, 200};
    LogFile log(path(), limits);
    for (int i = 0; i < 2'000; ++i) {
        log.write("number " + std::to_string(i) + std::string(static_cast<std::size_t>(i % 90), '.'));
        ASSERT_LE(total(), limits.bytes * (static_cast<std::size_t>(limits.olderFiles) + 1));
    }
    EXPECT_TRUE(LogFile::lastLines(path(), 1).front().starts_with("number 1999"));
    EXPECT_TRUE(std::filesystem::exists(path() + ".3"));
    EXPECT_FALSE(std::filesystem::exists(path() + ".4"));
    EXPECT_GT(LogFile::lastLines(path(), 1'000).size(), 20U) << "the file before is read, too";
}

// As two processes would: each has the file open while the other one puts it aside.
TEST_F(Logs, TwoWritersShareOneLogWithoutLosingALine)
{
    const LogFile::Limits limits{4'000, 200, 200};
    const auto write = [&](const std::string& who) {
        LogFile log(path(), limits);
        for (int i = 0; i < 500; ++i)
            log.write(who + " " + std::to_string(i) + " end");
    };
    std::thread first(write, "first");
    std::thread second(write, "second");
    first.join();
    second.join();
    std::size_t lines = 0;
    for (const auto& entry : std::filesystem::directory_iterator(m_folder.path() / "state")) {
        EXPECT_LE(entry.file_size(), limits.bytes);
        std::ifstream file(entry.path());
        for (std::string line; std::getline(file, line); ++lines)
            EXPECT_TRUE(line.ends_with(" end")) << line;
    }
    EXPECT_EQ(lines, 1'000U);
}

TEST_F(Logs, WhereNothingCanBeWrittenNothingIs)
{
    std::ofstream(m_folder.path() / "state") << "in the way";
    LogFile log(path());
    log.write("lost");
    EXPECT_TRUE(LogFile::lastLines(path(), 1).empty());
}

TEST(LogLine, TellsTimeProcessLevelAndSubjectWithoutSecrets)
{
    const std::string line = logLine(QtWarningMsg, "tributary.sync", "https://ada:pw@acme.example failed, password=x");
    EXPECT_NE(line.find(" warning tributary.sync: https://***@acme.example failed, password=***"), std::string::npos) << line;
    EXPECT_EQ(line.substr(10, 1), "T") << line;
}

} // namespace
} // namespace tributary::test
