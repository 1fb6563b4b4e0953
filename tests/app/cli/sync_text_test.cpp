// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sync_text.h"

#include "app/cli/sync_json.h"

#include <gtest/gtest.h>

namespace tributary::cli {
namespace {

sync::SyncReport sampleReport()
{
    sync::SyncReport report;
    report.source = "shop";
    report.kind = "folder";
    report.location = "/data/shop";
    report.revision = 4;
    report.filesRead = 10;
    report.filesFailed = 1;
    report.read = {{"product", 3}, {"column", 40}};
    report.recognised = {{"avro", 2}};
    report.added = 5;
    report.changed = 6;
    report.removed = 7;
    report.unchanged = 8;
    report.wrote = true;
    report.state = sync::RunState::Partial;
    Diagnostic diagnostic;
    diagnostic.code = "yaml.syntax";
    diagnostic.mark = {3, 9, 40};
    diagnostic.detail = "did not find expected ','";
    report.errors.push_back({"p/orders.yaml", diagnostic});
    return report;
}

TEST(SyncText, TellsCountsAndPlaces)
{
    const QString text = reportText(sampleReport());
    EXPECT_TRUE(text.startsWith(QStringLiteral("shop: partial")));
    EXPECT_TRUE(text.contains(QStringLiteral("5 added, 6 changed, 7 removed, 8 unchanged (revision 4)")));
    EXPECT_TRUE(text.contains(QStringLiteral("40 column, 3 product")));
    EXPECT_TRUE(text.contains(QStringLiteral("2 avro")));
    EXPECT_TRUE(text.contains(QStringLiteral("error: p/orders.yaml:3:9: ")));
    EXPECT_FALSE(text.contains(QStringLiteral("nothing written")));
}

TEST(SyncText, LongListsAreCutAndSayHowMuch)
{
    auto report = sampleReport();
    report.errors.resize(75, report.errors.front());
    const QString text = reportText(report);
    EXPECT_EQ(text.count(QStringLiteral("error: ")), 20);
    EXPECT_TRUE(text.contains(QStringLiteral("55")));
}

TEST(SyncText, AQuarantineSaysWhatToDo)
{
    auto report = sampleReport();
    report.state = sync::RunState::Quarantined;
    EXPECT_TRUE(reportText(report).contains(QStringLiteral("--release")));
}

TEST(SyncText, ANameCannotBreakTheLine)
{
    auto report = sampleReport();
    report.errors.front().file = "a\nb\x1b[31m.yaml";
    const QString text = reportText(report);
    EXPECT_FALSE(text.contains(QChar(0x1b)));
    EXPECT_TRUE(text.contains(QStringLiteral("error: a b [31m.yaml:3:9")));
}

TEST(SyncText, ProgressCountsWhereTheEndIsKnown)
{
    sync::SyncProgress progress;
    EXPECT_FALSE(progressText("shop", progress).contains(QLatin1Char('/')));
    progress.stage = sync::SyncProgress::Stage::Reading;
    progress.done = 64;
    progress.total = 512;
    EXPECT_TRUE(progressText("shop", progress).contains(QStringLiteral("64/512")));
}

TEST(SyncJson, HasTheSameShapeForAFailure)
{
    const Json report = reportJson(sampleReport());
    store::SourceRow source;
    source.name = "shop";
    source.kind = "folder";
    const Json failure = failureJson(source, Error{"folder.missing", "/data/shop", {}, {}, {}});
    for (const auto& [name, value] : report.items()) {
        ASSERT_TRUE(failure.contains(name)) << name;
        EXPECT_EQ(std::string(failure[name].type_name()), std::string(value.type_name())) << name;
    }
    EXPECT_EQ(failure["state"], "failed");
    EXPECT_EQ(failure["errors"][0]["code"], "folder.missing");
    EXPECT_EQ(failureJson(source, Error{"cancelled", {}, {}, {}, {}})["state"], "cancelled");
    EXPECT_EQ(report["errors"][0]["line"], 3);
    EXPECT_EQ(report["errors"][0]["column"], 9);
}

} // namespace
} // namespace tributary::cli
