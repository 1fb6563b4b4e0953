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
                                           "{\"mesh\":null}", "{\"mesh\":1.5}", "{\"mesh\":{\"checked\":\"1\"}}", "\xff\xfe{}",
                                           "{\"mesh\":true}"));

TEST_F(CheckLogFile, AFailureIsRememberedBesideTheLastGoodLook)
{
    CheckLog log(catalog());
    log.record("mesh", 10);
    log.recordFailure("mesh", Error{"folder.missing", "/data/mesh", "gone", "x.yaml", {3, 4, 0}}, 20);
    const CheckLog again(catalog());
    EXPECT_EQ(again.lastCheck("mesh"), 10);
    const RunNote& note = again.note("mesh");
    EXPECT_EQ(note.at, 20);
    EXPECT_EQ(note.state, "failed");
    EXPECT_EQ(note.error.code, "folder.missing");
    EXPECT_EQ(note.error.subject, "/data/mesh");
    EXPECT_EQ(note.error.file, "x.yaml");
    EXPECT_EQ(note.error.mark.column, 4);
    EXPECT_EQ(again.note("other").at, 0);
    log.record("mesh", 30);
    EXPECT_EQ(CheckLog(catalog()).note("mesh").at, 0) << "a run that ends well leaves nothing to say";
}

TEST_F(CheckLogFile, AQuarantinedRunKeepsItsList)
{
    sync::SyncReport report;
    report.source = "mesh";
    report.state = sync::RunState::Quarantined;
    report.wouldRemove = 900;
    report.removals = {{Kind::DataProduct, "Orders 1.0", "", "o.yaml"}, {Kind::Column, "id", "orders 1.0 / table", "c\"<b>.yaml"}};
    report.removalDigest = "abc";
    CheckLog log(catalog());
    log.record("mesh", 5);
    log.record(report, 7);
    const CheckLog again(catalog());
    EXPECT_EQ(again.lastCheck("mesh"), 5);
    const RunNote& note = again.note("mesh");
    EXPECT_EQ(note.state, "quarantined");
    EXPECT_EQ(note.wouldRemove, 900);
    EXPECT_EQ(note.removalDigest, "abc");
    ASSERT_EQ(note.removals.size(), 2U);
    EXPECT_EQ(note.removals[1].kind, Kind::Column);
    EXPECT_EQ(note.removals[1].within, "orders 1.0 / table");
    EXPECT_EQ(note.removals[1].file, "c\"<b>.yaml");
    log.forget("mesh");
    EXPECT_EQ(CheckLog(catalog()).note("mesh").at, 0);
    EXPECT_EQ(CheckLog(catalog()).lastCheck("mesh"), 0);
}

TEST_F(CheckLogFile, NotesOfOtherShapesSayNothing)
{
    for (const char* note : {"null", "7", "[]", "{}", R"({"state":"complete","at":3})", R"({"state":"quarantined","at":"x"})"}) {
        writeLog(std::string(R"({"mesh":{"checked":4,"note":)") + note + "}}");
        EXPECT_EQ(CheckLog(catalog()).note("mesh").at, 0) << note;
        EXPECT_EQ(CheckLog(catalog()).lastCheck("mesh"), 4) << note;
    }
    writeLog(R"({"mesh":{"checked":4,"note":{"state":"quarantined","at":3,"would_remove":2,"removals":[7,{"kind":"spoon","name":1}],"error":[]}}})");
    const RunNote note = CheckLog(catalog()).note("mesh");
    EXPECT_EQ(note.wouldRemove, 2);
    ASSERT_EQ(note.removals.size(), 2U);
    EXPECT_EQ(note.removals[1].kind, Kind::Unknown);
}

TEST_F(CheckLogFile, OneBadMemberLeavesTheOthers)
{
    writeLog(R"({"a":1,"b":"x","c":3})");
    const CheckLog log(catalog());
    EXPECT_EQ(log.lastCheck("a"), 1);
    EXPECT_EQ(log.lastCheck("b"), 0);
    EXPECT_EQ(log.lastCheck("c"), 3);
}

} // namespace tributary::query::check_log
