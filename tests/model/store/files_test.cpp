// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/store/support/catalog.h"
#include "model/store/connection.h"

#include <gtest/gtest.h>

#include <limits>

namespace tributary::test {
namespace {

using store::ClaimChange;
using store::FileChange;
using store::SourceDelta;

Point measured(Micros at, double value)
{
    Point point;
    point.at = at;
    point.product = "p";
    point.metric = "freshness";
    point.value = value;
    return point;
}

TEST(Points, OnlyTheDifferenceIsWritten)
{
    Catalog catalog;
    const auto countRows = [&] {
        const auto connection = store::Connection::open(catalog.path(), store::Connection::Mode::Read);
        return connection->number("SELECT count(*) FROM point");
    };
    const double nan = std::numeric_limits<double>::quiet_NaN();
    Drafts before("m.ndjson");
    before.point(measured(1, 5)).point(measured(2, 6)).point(measured(2, 6)).point(measured(3, nan));
    catalog.sync({before});
    EXPECT_EQ(catalog.reader().points(PointKind::Measurement, "p", 0).value().size(), 4U);
    Drafts after("m.ndjson");
    after.point(measured(2, 6)).point(measured(3, nan)).point(measured(4, 7));
    catalog.sync({after});
    const auto points = catalog.reader().points(PointKind::Measurement, "p", 2).value();
    ASSERT_EQ(points.size(), 3U);
    EXPECT_EQ(points[0], measured(2, 6));
    EXPECT_EQ(points[2].value, 7);
    EXPECT_EQ(countRows(), 5); // the two that went stay as history, one came
    catalog.sync({});
    EXPECT_TRUE(catalog.reader().points(PointKind::Measurement, "p", 0).value().empty());
    EXPECT_EQ(countRows(), 5);
}

FileChange fileChange(FileChange::Action action, std::int64_t id, const std::string& path)
{
    FileChange change;
    change.action = action;
    change.row.id = id;
    change.row.path = path;
    return change;
}

TEST(Files, MayChangePlaces)
{
    Catalog catalog;
    SourceDelta delta;
    delta.source = catalog.source("main");
    delta.files = {fileChange(FileChange::Action::Put, 0, "a"), fileChange(FileChange::Action::Put, 0, "b")};
    ASSERT_TRUE(catalog.writer().apply(delta, {}, {}));
    const auto files = catalog.writer().files(delta.source).value();
    ASSERT_EQ(files.size(), 2U);
    delta.files = {fileChange(FileChange::Action::Move, files[0].id, "b"), fileChange(FileChange::Action::Move, files[1].id, "a")};
    ASSERT_TRUE(catalog.writer().apply(delta, {}, {}));
    EXPECT_EQ(catalog.reader().file(files[0].id).value().path, "b");
    EXPECT_EQ(catalog.reader().file(files[1].id).value().path, "a");
    EXPECT_EQ(catalog.reader().file(99).error().code, "file.unknown");
}

TEST(Files, RemarksComeInTheOrderOfTheFile)
{
    Catalog catalog;
    std::vector<Diagnostic> remarks(3);
    for (int i = 0; i < 3; ++i) {
        remarks[static_cast<std::size_t>(i)].code = "code." + std::to_string(i);
        remarks[static_cast<std::size_t>(i)].mark = Mark{10 - i, 2, 5};
        remarks[static_cast<std::size_t>(i)].severity = Severity::Error;
    }
    SourceDelta delta;
    delta.source = catalog.source("main");
    delta.files = {fileChange(FileChange::Action::Put, 0, "a.yaml")};
    delta.files[0].diagnostics = &remarks;
    ASSERT_TRUE(catalog.writer().apply(delta, {}, {}));
    EXPECT_EQ(catalog.reader().countDiagnostics(delta.source).value(), 3);
    const auto page = catalog.reader().diagnostics(delta.source, 2, 1).value();
    ASSERT_EQ(page.size(), 2U);
    EXPECT_EQ(page[0].diagnostic.code, "code.1");
    EXPECT_EQ(page[0].diagnostic.mark.line, 9);
    EXPECT_EQ(page[0].file, "a.yaml");
    EXPECT_EQ(page[0].source, "main");
}

TEST(Claims, AWinnerCanChangeWhileItsFileStays)
{
    Catalog catalog;
    Drafts first("a.yaml");
    first.product("p", "P");
    catalog.sync({first});
    const SourceId source = catalog.source("main");
    const auto claims = catalog.writer().claims(source).value();
    ASSERT_EQ(claims.size(), 1U);
    EXPECT_TRUE(claims[0].winner);
    SourceDelta delta;
    delta.source = source;
    delta.claims = {ClaimChange{-1, claims[0].file, -1, claims[0].entity, claims[0].subtree, 7, false}};
    ASSERT_TRUE(catalog.writer().apply(delta, {}, {}));
    const auto after = catalog.reader().claimsOn(claims[0].entity).value();
    ASSERT_EQ(after.size(), 1U);
    EXPECT_FALSE(after[0].winner);
    EXPECT_EQ(after[0].line, 7);
}

TEST(Sources, AreUpdatedByName)
{
    Catalog catalog;
    const SourceId id = catalog.source("main");
    const auto changed = catalog.writer().putSource(store::SourceRow{0, "main", "folder", "/other", false, 0, 0, {}}).value();
    EXPECT_EQ(changed.id, id);
    const auto sources = catalog.reader().sources().value();
    ASSERT_EQ(sources.size(), 1U);
    EXPECT_EQ(sources[0].location, "/other");
    EXPECT_FALSE(sources[0].registered);
}

} // namespace
} // namespace tributary::test
