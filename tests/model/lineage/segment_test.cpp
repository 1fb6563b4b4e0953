// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/segment.h"

#include <gtest/gtest.h>

#include <random>

namespace tributary::test::segment_tests {
namespace {

using namespace lineage;
using Steps = std::vector<std::string>;

Segment placeOf(const char* text)
{
    const std::optional<Segment> segment = segmentFromText(text);
    EXPECT_TRUE(segment) << text;
    return segment.value_or(Segment{});
}

TEST(Segments, AreReadAsPeopleWriteThem)
{
    const std::tuple<const char*, const char*, Steps> cases[] = {
        {"s3://acme-lake/deal/orders/", "s3://acme-lake", {"deal", "orders"}},
        {" s3a://Acme-Lake//deal ", "s3://acme-lake", {"deal"}},
        {"s3://acme-lake", "s3://acme-lake", {}},
        {"s3://acme-lake/", "s3://acme-lake", {}},
        {"snowflake://acme-eu1/SALES.DEAL.ORDERS", "snowflake://acme-eu1", {"sales", "deal", "orders"}},
        {"postgresql://db:5432/crm.public", "postgres://db:5432", {"crm", "public"}},
        {"kafka://broker:9092/deal.orders.v1", "kafka://broker:9092", {"deal.orders.v1"}},
        {"lake/deal", "", {"lake", "deal"}},
    };
    for (const auto& [text, store, steps] : cases) {
        EXPECT_EQ(placeOf(text).store, store) << text;
        EXPECT_EQ(placeOf(text).steps, steps) << text;
    }
    EXPECT_FALSE(segmentFromText("  "));
}

TEST(Segments, OfADatasetAreWhereItsServerKeepsIt)
{
    const Json lake{{"type", "s3"}, {"location", "s3://acme-lake/deal/"}};
    EXPECT_EQ(segmentOf(keyOfServer(lake, "orders")), placeOf("s3://acme-lake/deal/orders"));
    const Json house{{"type", "snowflake"}, {"account", "ACME-EU1"}, {"database", "Sales"}, {"schema", "DEAL"}};
    EXPECT_EQ(segmentOf(keyOfServer(house, "ORDERS")), placeOf("snowflake://acme-eu1/sales.deal.orders"));
    EXPECT_FALSE(segmentOf({"snowflake://", "SALES.DEAL.ORDERS"})) << "which account is not said";
    EXPECT_FALSE(segmentOf({}));
}

TEST(Segments, OverlapWhereOneIsTheBeginningOfTheOther)
{
    const std::tuple<const char*, const char*, std::optional<SegmentRelation>> cases[] = {
        {"s3://lake/deal", "s3://lake/deal/", SegmentRelation::Same},
        {"s3://lake/deal/orders", "s3://lake/deal", SegmentRelation::Inside},
        {"s3://lake", "s3://lake/deal", SegmentRelation::Around},
        {"s3://lake/deal", "s3://lake/deals", std::nullopt},
        {"s3://lake/deal", "s3://pond/deal", std::nullopt},
        {"s3://lake/Deal", "s3://lake/deal", std::nullopt}, // objects have cases
        {"snowflake://a/DB.X", "snowflake://A/db.x.T", SegmentRelation::Around},
        {"kafka://b/deal", "kafka://b/deal.orders", std::nullopt},
    };
    for (const auto& [left, right, relation] : cases) {
        EXPECT_EQ(relationOf(placeOf(left), placeOf(right)), relation) << left << ' ' << right;
    }
    EXPECT_EQ(segmentRelationName(SegmentRelation::Inside), "inside");
}

std::vector<Segment> randomSegments(std::mt19937& random, std::size_t count)
{
    static const char* const kStores[] = {"s3://a", "s3://ab", ""};
    static const char* const kSteps[] = {"x", "xy", "y", ""};
    std::vector<Segment> segments;
    for (std::size_t i = 0; i < count; ++i) {
        Segment segment{kStores[random() % std::size(kStores)], {}};
        for (unsigned depth = random() % 5; depth > 0; --depth) {
            segment.steps.emplace_back(kSteps[random() % std::size(kSteps)]);
        }
        segments.push_back(segment);
    }
    return segments;
}

TEST(SegmentProperty, ClashesAreThoseOfAllPairs)
{
    std::size_t found = 0;
    for (unsigned seed = 0; seed < 400; ++seed) {
        std::mt19937 random(seed);
        const std::vector<Segment> first = randomSegments(random, random() % 12);
        const std::vector<Segment> second = randomSegments(random, random() % 60);
        std::vector<SegmentClash> expected;
        for (std::size_t i = 0; i < first.size(); ++i) {
            for (std::size_t k = 0; k < second.size(); ++k) {
                if (const auto relation = relationOf(first[i], second[k])) {
                    expected.push_back({i, k, *relation});
                }
            }
        }
        ASSERT_EQ(segmentClashes(first, second), expected) << "seed " << seed;
        found += expected.size();
    }
    EXPECT_GT(found, 5'000U);
}

// The reference of the property itself, by what the two mean: nothing else decides.
TEST(SegmentProperty, TheRelationTurnsRoundWithItsSides)
{
    std::mt19937 random(9);
    const std::vector<Segment> all = randomSegments(random, 120);
    for (const Segment& left : all) {
        for (const Segment& right : all) {
            const auto there = relationOf(left, right);
            const auto back = relationOf(right, left);
            ASSERT_EQ(there.has_value(), back.has_value());
            ASSERT_EQ(there == SegmentRelation::Same, left == right);
            ASSERT_EQ(there == SegmentRelation::Inside, back == SegmentRelation::Around);
        }
    }
}

} // namespace
} // namespace tributary::test::segment_tests
