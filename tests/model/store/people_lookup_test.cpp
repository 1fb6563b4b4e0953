// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/store/support/catalog.h"

#include <gtest/gtest.h>

namespace tributary::test {
namespace {

Drafts productsOf(const std::vector<std::pair<std::string, std::string>>& owners)
{
    Drafts file("products.yaml");
    for (const auto& [id, person] : owners) {
        const int product = file.product(id, id);
        file.refer(product, Role::Member, Kind::Person, person);
        file.refer(product, Role::Owner, Kind::Person, person);
    }
    return file;
}

Point readAt(Micros at, PointKind kind = PointKind::Usage)
{
    Point point;
    point.kind = kind;
    point.at = at;
    point.product = "p";
    point.metric = "reads";
    point.value = 1;
    return point;
}

Drafts readsAt(const std::vector<Point>& points)
{
    Drafts file("u.ndjson");
    for (const Point& point : points)
        file.point(point);
    return file;
}

TEST(PeopleLookup, ReferencesAreFoundInAnyCapitalsAndRoles)
{
    Catalog catalog;
    catalog.sync({productsOf({{"a", "Ada@x.example"}, {"b", "ada@X.example"}, {"c", "bo@x.example"}})});
    const auto found = catalog.reader().referencesToFolded(Kind::Person, "ada@x.example").value();
    ASSERT_EQ(found.size(), 4U);
    EXPECT_EQ(found[0].reference.role, Role::Member);
    EXPECT_EQ(found[0].reference.target, "Ada@x.example");
    EXPECT_EQ(found[1].reference.role, Role::Owner);
    EXPECT_NE(found[2].from, found[0].from);
    EXPECT_TRUE(catalog.reader().referencesToFolded(Kind::Domain, "ada@x.example").value().empty());
}

TEST(PeopleLookup, ThePastKnowsWhoWasNamedThen)
{
    Catalog catalog;
    catalog.sync({productsOf({{"a", "Ada@x.example"}})});
    catalog.sync({productsOf({{"a", "bo@x.example"}})});
    EXPECT_TRUE(catalog.reader().referencesToFolded(Kind::Person, "ada@x.example").value().empty());
    catalog.reader().setMoment(catalog.reader().momentOf(1).value());
    EXPECT_EQ(catalog.reader().referencesToFolded(Kind::Person, "ada@x.example").value().size(), 2U);
    EXPECT_TRUE(catalog.reader().referencesToFolded(Kind::Person, "bo@x.example").value().empty());
}

TEST(PeopleLookup, TheNewestPointIsThatOfItsProductKindAndTime)
{
    Catalog catalog;
    catalog.sync({readsAt({readAt(10), readAt(30), readAt(20), readAt(99, PointKind::Cost)})});
    EXPECT_EQ(catalog.reader().newestPoint(PointKind::Usage, "p").value(), 30);
    EXPECT_EQ(catalog.reader().newestPoint(PointKind::Cost, "p").value(), 99);
    EXPECT_EQ(catalog.reader().newestPoint(PointKind::Measurement, "p").value(), 0);
    EXPECT_EQ(catalog.reader().newestPoint(PointKind::Usage, "q").value(), 0);
    const auto counted = [&](PointKind kind) {
        std::vector<std::pair<std::int64_t, Micros>> files;
        const std::vector<store::PointFileRow> rows = catalog.reader().pointFiles(kind, "p").value();
        for (const store::PointFileRow& file : rows)
            files.emplace_back(file.points, file.newest);
        return files;
    };
    EXPECT_EQ(counted(PointKind::Usage), (std::vector<std::pair<std::int64_t, Micros>>{{3, 30}}));
    EXPECT_TRUE(counted(PointKind::Measurement).empty());
    catalog.sync({readsAt({readAt(10), readAt(40)})});
    EXPECT_EQ(counted(PointKind::Usage), (std::vector<std::pair<std::int64_t, Micros>>{{2, 40}}));
    EXPECT_EQ(catalog.reader().newestPoint(PointKind::Usage, "p").value(), 40);
    catalog.reader().setMoment(catalog.reader().momentOf(1).value());
    EXPECT_EQ(catalog.reader().newestPoint(PointKind::Usage, "p").value(), 30);
    EXPECT_EQ(counted(PointKind::Usage), (std::vector<std::pair<std::int64_t, Micros>>{{3, 30}})) << "then";
}

} // namespace
} // namespace tributary::test
