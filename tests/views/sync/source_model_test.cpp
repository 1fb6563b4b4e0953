// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets/sample_mesh.h"
#include "views/sync/diagnostic_model.h"
#include "views/sync/source_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTextDocument>

namespace tributary::views {
namespace {

constexpr Micros kNow = 1'790'000'000'000'000;

TEST(SourceModel, KeepsTheRulesOfItemModels)
{
    SourceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const query::SyncStatus status = test::sampleStatus();
    model.setStatus(status.sources, kNow);
    model.setRunning(QStringLiteral("q2c-products"), {true, 1, 3, 9, {}});
    model.setStatus(status.sources, kNow);
    model.setStatus({}, kNow);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(SourceModel, TheSameSourcesAreNoNewRows)
{
    SourceModel model;
    query::SyncStatus status = test::sampleStatus();
    model.setStatus(status.sources, kNow);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    status.sources[0].files = 9;
    model.setStatus(status.sources, kNow);
    EXPECT_EQ(reset.count(), 0) << "selection and place stay";
    EXPECT_EQ(changed.count(), 1);
    status.sources.pop_back();
    model.setStatus(status.sources, kNow);
    EXPECT_EQ(reset.count(), 1);
}

TEST(SourceModel, ProgressReachesItsRow)
{
    SourceModel model;
    model.setStatus(test::sampleStatus().sources, kNow);
    const int row = model.rowOf(QStringLiteral("dbt-revenue"));
    ASSERT_EQ(row, 2);
    model.setRunning(QStringLiteral("dbt-revenue"), {true, 1, 62, 96, {}});
    EXPECT_EQ(model.index(row, SourceModel::StateColumn).data().toString(), QStringLiteral("Syncing"));
    EXPECT_TRUE(model.index(row, SourceModel::ProgressColumn).data().toString().contains(QStringLiteral("62 of 96")));
    EXPECT_EQ(model.index(row, SourceModel::DeltaColumn).data().toString(), QStringLiteral("+12 ~340 \u22123"));
    EXPECT_EQ(model.rowOf(QStringLiteral("unknown")), -1);
}

TEST(SourceModel, TheFirstInNeedIsTheOneThatFailed)
{
    SourceModel model;
    query::SyncStatus status = test::sampleStatus();
    for (query::SourceStatus& source : status.sources) {
        source.source.state = "complete";
        source.note = {};
        source.failed = 0;
    }
    model.setStatus(status.sources, kNow);
    EXPECT_EQ(model.rowInNeed(), 0) << "none is";
    status.sources[1].source.state = "partial";
    model.setStatus(status.sources, kNow);
    EXPECT_EQ(model.rowInNeed(), 1);
    status.sources[2].note.state = "failed";
    model.setStatus(status.sources, kNow);
    EXPECT_EQ(model.rowInNeed(), 2);
    model.setStatus({}, kNow);
    EXPECT_EQ(model.rowInNeed(), 0);
}

TEST(SourceModel, ARowReadsOutEverything)
{
    SourceModel model;
    model.setStatus(test::sampleStatus().sources, kNow);
    const QString text = model.index(1, 0).data(Qt::AccessibleTextRole).toString();
    for (const char* part : {"record-to-report", "Folder", "/srv/mesh/r2r", "Partial", "+12"}) {
        EXPECT_TRUE(text.contains(QLatin1String(part))) << part << " in " << text.toStdString();
    }
}

TEST(SourceLook, EveryStateHasWordIconAndTone)
{
    query::SourceStatus status = test::sampleStatus().sources[0];
    const auto word = [&](const RunningSync& run = {}) { return sourceLook(status, run).word; };
    EXPECT_EQ(word(), QStringLiteral("Up to date"));
    EXPECT_EQ(word({true, 0, 0, 0, {}}), QStringLiteral("Syncing"));
    EXPECT_LT(sourceLook(status, {true, 0, 0, 0, {}}).share, 0) << "no total yet";
    EXPECT_EQ(word({false, 0, 0, 0, QStringLiteral("disk full")}), QStringLiteral("Failed"));
    EXPECT_EQ(sourceLook(status, {false, 0, 0, 0, QStringLiteral("disk full")}).line, QStringLiteral("disk full"));
    status.source.state = "quarantined";
    EXPECT_EQ(word(), QStringLiteral("Quarantined"));
    status.source.state = "partial";
    EXPECT_EQ(sourceLook(status, {}).tone, Tone::Warn);
    EXPECT_EQ(word(), QStringLiteral("Partial"));
    status = {};
    EXPECT_EQ(word(), QStringLiteral("Not synced"));
}

TEST(DiagnosticModel, ShowsPlaceAndWords)
{
    DiagnosticModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    store::DiagnosticRow row;
    row.file = "a/b.yaml";
    row.diagnostic = {Severity::Warning, "no.such-code", {12, 5, 0}, "<b>subject</b>", "detail"};
    store::DiagnosticRow whole = row;
    whole.diagnostic.mark = {};
    model.setDiagnostics({row, whole});
    EXPECT_EQ(model.index(0).data(DiagnosticModel::PlaceRole).toString(), QStringLiteral("a/b.yaml:12:5"));
    EXPECT_EQ(model.index(1).data(DiagnosticModel::PlaceRole).toString(), QStringLiteral("a/b.yaml"));
    EXPECT_TRUE(model.index(0).data().toString().contains(QStringLiteral("no.such-code"))) << "unknown codes are not swallowed";
    const QString tip = model.index(0).data(Qt::ToolTipRole).toString();
    EXPECT_FALSE(Qt::mightBeRichText(tip) && tip.contains(QStringLiteral("<b>"))) << "markup is shown and not obeyed";
    EXPECT_TRUE(model.index(0).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Warning")));
}

} // namespace
} // namespace tributary::views
