// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/objective_query.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace tributary::query::objective_query {

namespace {

EntityRow promising(const Json& slaProperties)
{
    EntityRow row;
    row.kind = Kind::DataContract;
    row.facts["slaProperties"] = slaProperties;
    return row;
}

Json promise(const std::string& property, const Json& value, const std::string& unit = {})
{
    Json entry{{"property", property}, {"value", value}};
    if (!unit.empty())
        entry["unit"] = unit;
    return entry;
}

Point measured(const std::string& metric, Micros at, double value, const std::string& port = {},
               const std::string& unit = {})
{
    Point point;
    point.metric = metric;
    point.at = at;
    point.value = value;
    point.port = port;
    point.unit = unit;
    return point;
}

std::vector<std::string> metricsOf(const std::vector<Objective>& list)
{
    std::vector<std::string> names;
    for (const auto& each : list)
        names.push_back(each.metric);
    return names;
}

using Names = std::vector<std::string>;

} // namespace

TEST(Objectives, NothingPromisedAndNothingMeasuredIsNothing)
{
    EXPECT_TRUE(objectivesOf({}, {}).empty());
    EXPECT_TRUE(objectivesOf({EntityRow{}}, {}).empty());
}

TEST(Objectives, APromiseAloneHasATargetAndNoPoints)
{
    const auto list = objectivesOf({promising(Json::array({promise("freshness", 4, "h")}))}, {});
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].metric, "freshness");
    EXPECT_EQ(list[0].target, 4.0);
    EXPECT_EQ(list[0].unit, "h");
    EXPECT_TRUE(list[0].smallerIsBetter);
    EXPECT_TRUE(list[0].points.empty());
}

TEST(Objectives, AMeasurementAloneHasNoTarget)
{
    const auto list = objectivesOf({}, {measured("completeness", 1, 0.5, "out", "percent")});
    ASSERT_EQ(list.size(), 1U);
    EXPECT_FALSE(list[0].target);
    EXPECT_FALSE(list[0].smallerIsBetter);
    EXPECT_EQ(list[0].port, "out");
    EXPECT_EQ(list[0].unit, "percent");
}

TEST(Objectives, NamesMeetWhateverTheirCase)
{
    const auto list = objectivesOf({promising(Json::array({promise("Freshness", "6", "h")}))},
                                   {measured("FRESHNESS", 1, 5), measured("freshness", 2, 7)});
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].metric, "Freshness");
    EXPECT_EQ(list[0].target, 6.0);
    ASSERT_EQ(list[0].points.size(), 2U);
    EXPECT_EQ(list[0].points[1].value, 7);
    EXPECT_EQ(list[0].unit, "h") << "a measurement without a unit keeps the promised one";
}

TEST(Objectives, TheFirstContractSpeaks)
{
    const auto list = objectivesOf({promising(Json::array({promise("latency", 1, "s"), promise("latency", 2, "min")})),
                                    promising(Json::array({promise("latency", 3), promise("completeness", 99.5)}))},
                                   {});
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0].target, 1.0);
    EXPECT_EQ(list[0].unit, "s");
    EXPECT_EQ(list[1].target, 99.5);
}

TEST(Objectives, TheUnitOfTheMeasurementHolds)
{
    const auto list = objectivesOf({promising(Json::array({promise("latency", 1, "s")}))}, {measured("latency", 1, 9, "", "ms")});
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].unit, "ms");
}

TEST(Objectives, OneMetricFollowsThePortMeasuredFirst)
{
    const auto list = objectivesOf({}, {measured("rows", 1, 10, "a"), measured("rows", 2, 20, "b"), measured("rows", 3, 30, "a")});
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].port, "a");
    ASSERT_EQ(list[0].points.size(), 2U);
    EXPECT_EQ(list[0].points[0].value, 10);
    EXPECT_EQ(list[0].points[1].value, 30);
}

TEST(Objectives, MeasurementsOfColumnsAreNoneOfTheProduct)
{
    Point point = measured("nullRate", 1, 0.1);
    point.column = "customer_id";
    EXPECT_TRUE(objectivesOf({}, {point}).empty());
}

TEST(Objectives, MeasuredOnesComeFirstInTheOrderOfTheirPromise)
{
    const auto list = objectivesOf({promising(Json::array({promise("a", 1), promise("b", 2), promise("c", 3), promise("d", 4)}))},
                                   {measured("d", 1, 1), measured("b", 2, 1), measured("new", 3, 1)});
    EXPECT_EQ(metricsOf(list), (Names{"b", "d", "new", "a", "c"}));
}

class OddPromise : public ::testing::TestWithParam<const char*> {};

TEST_P(OddPromise, IsNoObjective)
{
    EXPECT_TRUE(objectivesOf({promising(Json::parse(GetParam()))}, {}).empty());
}

INSTANTIATE_TEST_SUITE_P(Shapes, OddPromise,
                         ::testing::Values("null", "{}", "\"text\"", "[]", "[null]", "[1]", "[\"freshness\"]",
                                           R"([{"property":"freshness"}])", R"([{"value":4}])",
                                           R"([{"property":"","value":4}])", R"([{"property":"freshness","value":"daily"}])",
                                           R"([{"property":"freshness","value":null}])",
                                           R"([{"property":"freshness","value":[4]}])", R"([[{"property":"a","value":1}]])"));

class MetricDirection : public ::testing::TestWithParam<std::pair<const char*, bool>> {};

TEST_P(MetricDirection, FollowsItsName)
{
    EXPECT_EQ(smallerIsBetter(GetParam().first), GetParam().second) << GetParam().first;
}

INSTANTIATE_TEST_SUITE_P(Names, MetricDirection,
                         ::testing::Values(std::pair{"freshness", true}, std::pair{"Latency", true},
                                           std::pair{"errorRate", true}, std::pair{"nullValues", true},
                                           std::pair{"missingRows", true}, std::pair{"duplicateKeys", true},
                                           std::pair{"invalidValues", true}, std::pair{"responseTime", true},
                                           std::pair{"delay", true}, std::pair{"AGE", true},
                                           std::pair{"availability", false}, std::pair{"completeness", false},
                                           std::pair{"coverage", false}, std::pair{"testCoverage", false},
                                           std::pair{"rowCount", false}, std::pair{"", false}));

TEST(Objectives, EveryPointOfTheFirstPortIsKeptInOrder)
{
    std::mt19937 random(99);
    for (int round = 0; round < 60; ++round) {
        std::vector<Point> points;
        std::map<std::string, std::vector<Micros>> expected;
        std::map<std::string, std::string> firstPort;
        for (Micros at = 0; at < 30; ++at) {
            const std::string metric(1, static_cast<char>('a' + random() % 4));
            const std::string port(1, static_cast<char>('p' + random() % 3));
            points.push_back(measured(metric, at, 1, port));
            if (firstPort.emplace(metric, port).first->second == port)
                expected[metric].push_back(at);
        }
        const auto list = objectivesOf({}, points);
        ASSERT_EQ(list.size(), expected.size());
        for (const auto& objective : list) {
            std::vector<Micros> times;
            for (const auto& point : objective.points)
                times.push_back(point.at);
            EXPECT_EQ(times, expected[objective.metric]);
        }
    }
}

} // namespace tributary::query::objective_query
