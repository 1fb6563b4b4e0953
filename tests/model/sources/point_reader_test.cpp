// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/sources/batch_support.h"

namespace tributary::sources::test {

namespace {

TEST(PointReader, ReadsTheThreeSeries)
{
    const FileBatch batch = readFile("m.ndjson",
        R"({"apiVersion":"tributary/v1","kind":"Measurement","at":"2026-08-20T07:00:00Z","product":"p","port":"o","column":"c","metric":"freshness","value":15.73,"unit":"h"})" "\n"
        R"({"apiVersion":"tributary/v1","kind":"UsageRecord","at":"2026-08-20","product":"p","port":"o","consumer":"ann","consumerName":"Ann","consumerKind":"human","reads":12,"columns":["a","b"]})" "\n"
        R"({"apiVersion":"tributary/v1","kind":"CostRecord","period":"2026-08","product":"p","consumer":"q","amount":-1.5e2,"currency":"EUR"})" "\n");
    EXPECT_EQ(batch.state, FileState::Read) << ::testing::PrintToString(remarks(batch));
    EXPECT_EQ(counted(batch, "measurement"), 1);
    EXPECT_EQ(counted(batch, "usage-record"), 1);
    EXPECT_EQ(counted(batch, "cost-record"), 1);
    ASSERT_EQ(batch.points.size(), 3U);
    Point measurement;
    measurement.at = *parseTime("2026-08-20T07:00:00Z");
    measurement.product = "p";
    measurement.port = "o";
    measurement.column = "c";
    measurement.metric = "freshness";
    measurement.value = 15.73;
    measurement.unit = "h";
    EXPECT_EQ(batch.points[0], measurement);
    EXPECT_EQ(batch.points[1].kind, PointKind::Usage);
    EXPECT_EQ(batch.points[1].value, 12);
    EXPECT_EQ(batch.points[1].detail, "a,b");
    EXPECT_EQ(batch.points[1].consumerKind, "human");
    EXPECT_EQ(batch.points[2].metric, "EUR");
    EXPECT_EQ(batch.points[2].value, -150);
    EXPECT_EQ(batch.points[2].at, *parseTime("2026-08-01"));
}

TEST(PointReader, LeavesOutWhatSaysNothing)
{
    const FileBatch batch = readFile("m.ndjson",
        R"({"apiVersion":"tributary/v1","kind":"Measurement","at":"yesterday","metric":"m","value":1})" "\n"
        R"({"apiVersion":"tributary/v1","kind":"Measurement","at":"2026-08-20","metric":"m","value":"many"})" "\n"
        R"({"apiVersion":"tributary/v1","kind":"Measurement","at":"2026-08-20","metric":"m"})" "\n");
    EXPECT_TRUE(batch.points.empty());
    EXPECT_EQ(batch.state, FileState::Warned);
    EXPECT_TRUE(has(batch, "time.unreadable at"));
    EXPECT_TRUE(has(batch, "number.unreadable value"));
}

TEST(PointReader, OneBrokenLineLeavesTheOthers)
{
    const FileBatch batch = readFile("m.ndjson",
        R"({"apiVersion":"tributary/v1","kind":"Measurement","at":"2026-08-20","metric":"m","value":1})" "\n"
        "{broken\n"
        R"({"apiVersion":"tributary/v1","kind":"Measurement","at":"2026-08-21","metric":"m","value":2})" "\n");
    EXPECT_EQ(batch.points.size(), 2U);
    EXPECT_EQ(batch.state, FileState::Warned);
    ASSERT_EQ(batch.diagnostics.size(), 1U);
    EXPECT_EQ(batch.diagnostics[0].code, "ndjson.line");
    EXPECT_EQ(batch.diagnostics[0].mark.line, 2);
}

} // namespace

} // namespace tributary::sources::test
