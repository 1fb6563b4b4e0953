// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/check_log.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <random>

namespace tributary::query::check_log {

namespace {

class CheckLogFile : public ::testing::Test {
protected:
    std::string catalog() const { return (m_folder.path() / "catalog.tributary").string(); }
    std::string logPath() const { return catalog() + ".checks.json"; }
    void writeLog(const std::string& text) const { std::ofstream(logPath(), std::ios::binary) << text; }

private:
    tributary::test::TempFolder m_folder;
};

} // namespace

TEST_F(CheckLogFile, KnowsNothingAtFirstAndMakesNoFile)
{
    const CheckLog log(catalog());
    EXPECT_EQ(log.lastCheck("mesh"), 0);
    EXPECT_FALSE(std::filesystem::exists(logPath()));
}

TEST_F(CheckLogFile, RemembersEachSourceAcrossReading)
{
    CheckLog log(catalog());
    log.record("mesh", 42);
    log.record("other", 7 * kMicrosPerDay);
    log.record("mesh", 43);
    EXPECT_EQ(log.lastCheck("mesh"), 43);
    const CheckLog again(catalog());
    EXPECT_EQ(again.lastCheck("mesh"), 43);
    EXPECT_EQ(again.lastCheck("other"), 7 * kMicrosPerDay);
    EXPECT_EQ(again.lastCheck("me"), 0);
}

TEST_F(CheckLogFile, AnEarlierTimeReplacesALaterOne)
{
    CheckLog log(catalog());
    log.record("mesh", 100);
    log.record("mesh", 5);
    EXPECT_EQ(CheckLog(catalog()).lastCheck("mesh"), 5);
}

TEST_F(CheckLogFile, TakesAnyNameOfASource)
{
    const std::vector<std::string> names = {"", " ", "a\"b", "a\\b", "a/b", "größe", "new\nline", "{}", "a.b[0]"};
    CheckLog log(catalog());
    for (std::size_t i = 0; i < names.size(); ++i)
        log.record(names[i], static_cast<Micros>(i) + 1);
    const CheckLog again(catalog());
    for (std::size_t i = 0; i < names.size(); ++i)
        EXPECT_EQ(again.lastCheck(names[i]), static_cast<Micros>(i) + 1) << names[i];
}

TEST_F(CheckLogFile, AFolderThatIsGoneFailsNothing)
{
    CheckLog log(catalog() + "/no/such/folder/c");
    log.record("mesh", 9);
    EXPECT_EQ(log.lastCheck("mesh"), 9);
    EXPECT_EQ(CheckLog(catalog() + "/no/such/folder/c").lastCheck("mesh"), 0);
}

TEST_F(CheckLogFile, RandomHistoriesAreReadBack)
{
    std::mt19937 random(7);
    std::map<std::string, Micros> expected;
    CheckLog log(catalog());
    for (int i = 0; i < 40; ++i) {
        const std::string name = "source " + std::to_string(random() % 12);
        const auto at = static_cast<Micros>(random()) * 1'000'003;
        expected[name] = at;
        log.record(name, at);
    }
    const CheckLog again(catalog());
    for (const auto& [name, at] : expected)
        EXPECT_EQ(again.lastCheck(name), at) << name;
}

class BrokenCheckLog : public CheckLogFile, public ::testing::WithParamInterface<const char*> {};

TEST_P(BrokenCheckLog, CountsAsEmptyAndIsReplaced)
{
    writeLog(GetParam());
    CheckLog log(catalog());
    EXPECT_EQ(log.lastCheck("mesh"), 0);
    log.record("mesh", 3);
    EXPECT_EQ(CheckLog(catalog()).lastCheck("mesh"), 3);
}

INSTANTIATE_TEST_SUITE_P(Texts, BrokenCheckLog,
                         ::testing::Values("", "null", "[]", "[1,2]", "12", "{\"mesh\":", "{\"mesh\":\"12\"}",
                                           "{\"mesh\":null}", "{\"mesh\":1.5}", "{\"mesh\":{\"at\":1}}", "\xff\xfe{}",
                                           "{\"mesh\":true}"));

TEST_F(CheckLogFile, OneBadMemberLeavesTheOthers)
{
    writeLog(R"({"a":1,"b":"x","c":3})");
    const CheckLog log(catalog());
    EXPECT_EQ(log.lastCheck("a"), 1);
    EXPECT_EQ(log.lastCheck("b"), 0);
    EXPECT_EQ(log.lastCheck("c"), 3);
}

} // namespace tributary::query::check_log
