// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/connection.h"
#include "tests/model/store/support/catalog.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <random>
#include <set>

namespace tributary::test::point_tests {
namespace {

Point pointAt(Micros at, double value, PointKind kind = PointKind::Measurement)
{
    Point point;
    point.kind = kind;
    point.at = at;
    point.product = "p";
    point.metric = "m";
    point.value = value;
    return point;
}

Drafts fileWith(const std::string& path, const std::vector<Point>& points)
{
    Drafts file(path);
    for (const Point& point : points)
        file.point(point);
    return file;
}

TEST(PointRows, KeepAllTheirFields)
{
    Catalog catalog;
    Point full = pointAt(1'700'000'000'000'000, 12.5, PointKind::Usage);
    full.port = "out";
    full.column = "customer_id";
    full.metric = "reads";
    full.unit = "rows";
    full.consumer = "svc-1";
    full.consumerName = "Caf\xC3\xA9 'Service'";
    full.consumerKind = "service";
    full.detail = "a,b";
    catalog.sync({fileWith("u.ndjson", {full})});
    const auto points = catalog.reader().points(PointKind::Usage, "p", 0).value();
    ASSERT_EQ(points.size(), 1U);
    EXPECT_EQ(points[0], full);
    EXPECT_TRUE(catalog.reader().points(PointKind::Cost, "p", 0).value().empty());
    EXPECT_TRUE(catalog.reader().points(PointKind::Usage, "P", 0).value().empty());
}

TEST(PointRows, AreOldestFirstFromAMomentOn)
{
    Catalog catalog;
    catalog.sync({fileWith("m.ndjson", {pointAt(30, 3), pointAt(-10, 0), pointAt(20, 2), pointAt(10, 1)})});
    const auto at = [&](Micros since) {
        std::vector<Micros> times;
        const auto points = catalog.reader().points(PointKind::Measurement, "p", since).value();
        for (const Point& point : points)
            times.push_back(point.at);
        return times;
    };
    EXPECT_EQ(at(std::numeric_limits<Micros>::min()), (std::vector<Micros>{-10, 10, 20, 30}));
    EXPECT_EQ(at(10), (std::vector<Micros>{10, 20, 30}));
    EXPECT_EQ(at(11), (std::vector<Micros>{20, 30}));
    EXPECT_TRUE(at(31).empty());
}

TEST(PointRows, BelongToTheirFileAndSource)
{
    Catalog catalog;
    const Drafts a = fileWith("a.ndjson", {pointAt(1, 1)});
    const Drafts b = fileWith("b.ndjson", {pointAt(1, 1)});
    catalog.sync({a, b}, "one");
    catalog.sync({a}, "two");
    const auto count = [&] { return catalog.reader().points(PointKind::Measurement, "p", 0).value().size(); };
    EXPECT_EQ(count(), 3U);
    catalog.sync({b}, "one");
    EXPECT_EQ(count(), 2U);
    ASSERT_TRUE(catalog.writer().removeSource("two"));
    EXPECT_EQ(count(), 1U);
}

TEST(PointRows, HoldFromTheirRevisionUntilTheOneThatTookThemAway)
{
    Catalog catalog;
    const RevisionId came = catalog.sync({fileWith("m.ndjson", {pointAt(1, 1), pointAt(2, 2)})}).revision;
    const RevisionId went = catalog.sync({fileWith("m.ndjson", {pointAt(2, 2)})}).revision;
    auto& connection = catalog.writer().connection();
    const std::string interval = " AND valid_from = " + std::to_string(came);
    EXPECT_EQ(connection.number(("SELECT valid_to FROM point WHERE at = 1" + interval).c_str()), went);
    EXPECT_EQ(connection.number(("SELECT count(*) FROM point WHERE at = 2 AND valid_to IS NULL" + interval).c_str()), 1);
}

// However points come and go, what is shown is what the file says, equal ones as often as it says them.
TEST(PointRows, AreThoseOfTheFileAfterAnyChange)
{
    std::mt19937 random(51);
    Catalog catalog;
    for (int step = 0; step < 30; ++step) {
        std::vector<Point> points;
        for (unsigned i = random() % 8; i > 0; --i)
            points.push_back(pointAt(static_cast<Micros>(random() % 4), static_cast<double>(random() % 3) / 2));
        catalog.sync({fileWith("m.ndjson", points)});
        auto shown = catalog.reader().points(PointKind::Measurement, "p", 0).value();
        const auto less = [](const Point& a, const Point& b) { return a.at != b.at ? a.at < b.at : a.value < b.value; };
        std::sort(points.begin(), points.end(), less);
        std::sort(shown.begin(), shown.end(), less);
        ASSERT_EQ(shown, points) << step;
    }
}

} // namespace
} // namespace tributary::test::point_tests
