// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/openlineage_export.h"

#include "model/base/json.h"
#include "model/base/text.h"
#include "model/lineage/openlineage_names.h"

#include <gtest/gtest.h>

namespace tributary::lineage {
namespace {

constexpr Micros kAt = 1'767'225'600'000'000; // 2026-01-01

std::size_t add(LineageResult& result, Kind kind, const std::vector<std::string>& native, const std::string& column = {})
{
    ResultNode& node = result.nodes.emplace_back();
    node.id = static_cast<EntityId>(result.nodes.size());
    node.ref = "tributary:x/" + std::to_string(node.id);
    node.kind = kind;
    node.native = native;
    node.column = column;
    return result.nodes.size() - 1;
}

ResultEdge& connect(LineageResult& result, std::size_t from, std::size_t to, EdgeKind kind = EdgeKind::DatasetFlow)
{
    ResultEdge& edge = result.edges.emplace_back();
    edge.from = from;
    edge.to = to;
    edge.reasons = {{kind, Evidence::Observed, 0, {}, {}}};
    return edge;
}

std::vector<Json> eventsOf(const LineageResult& result)
{
    std::vector<Json> events;
    for (const std::string& line : split(toOpenLineage(result, result, kAt), '\n'))
        if (!line.empty())
            events.push_back(parseJson(line));
    return events;
}

std::string nameAt(const LineageResult& result, std::size_t node)
{
    const OpenLineageNames names = openLineageNames(result);
    const OpenLineageName& name = names.names[names.ofNode[node]];
    return name.nameSpace + " | " + name.name;
}

TEST(OpenLineageNamesTest, APlaceIsABetterNameThanAnId)
{
    LineageResult result;
    result.level = Level::Dataset;
    add(result, Kind::Dataset, {"orders/table", "snowflake://acme/DB.S.T"});
    add(result, Kind::Dataset, {"food_delivery/public.orders"});
    add(result, Kind::Dataset, {"model.shop.orders"});
    add(result, Kind::Dataset, {"s3://lake/a/b#c"});
    add(result, Kind::Dataset, {"/leading"});
    EXPECT_EQ(nameAt(result, 0), "snowflake://acme | DB.S.T");
    EXPECT_EQ(nameAt(result, 1), "food_delivery | public.orders");
    EXPECT_EQ(nameAt(result, 2), "tributary | model.shop.orders");
    EXPECT_EQ(nameAt(result, 3), "s3://lake | a/b#c");
    EXPECT_EQ(nameAt(result, 4), "tributary | /leading");
}

TEST(OpenLineageNamesTest, NoTwoDatasetsAreCalledAlikeButAJobMayBe)
{
    LineageResult result;
    add(result, Kind::Dataset, {"s3://lake/x"});
    add(result, Kind::Dataset, {"set apart by hand", "s3://lake/x"});
    add(result, Kind::Job, {"s3://lake/x"});
    EXPECT_EQ(nameAt(result, 0), "s3://lake | x");
    EXPECT_EQ(nameAt(result, 1), "tributary | tributary:x/2");
    EXPECT_EQ(nameAt(result, 2), "s3://lake | x");
}

TEST(OpenLineageNamesTest, ColumnsShareTheNameOfTheirDataset)
{
    LineageResult result;
    result.level = Level::Column;
    add(result, Kind::Column, {"s3://lake/x#a"}, "a");
    add(result, Kind::Column, {"s3://lake/x#b"}, "b");
    result.nodes[1].id = result.nodes[0].id;
    const OpenLineageNames names = openLineageNames(result);
    ASSERT_EQ(names.names.size(), 1U);
    EXPECT_EQ(names.names[0].name, "x");
    EXPECT_EQ(names.ofNode, (std::vector<std::size_t>{0, 0}));
}

TEST(OpenLineageExportTest, ADatasetSaysWhatItIsMadeFrom)
{
    LineageResult result;
    result.level = Level::Dataset;
    const std::size_t a = add(result, Kind::Dataset, {"s3://lake/a"});
    const std::size_t b = add(result, Kind::Dataset, {"s3://lake/b"});
    const std::size_t c = add(result, Kind::Dataset, {"s3://lake/known from columns"});
    result.nodes[c].placeholder = true;
    connect(result, a, b).columns = {{"x", "y", "AGGREGATION, GROUP_BY", true, true, Evidence::Observed},
                                     {"f", "", "FILTER", false, true, Evidence::Observed},
                                     {"o", "p", "", true, false, Evidence::Observed},
                                     {"", "q", "", true, false, Evidence::Observed}};
    ResultEdge& only = connect(result, c, b);
    only.columnsOnly = true;
    only.columns = {{"m", "y", "IDENTITY", true, false, Evidence::Observed}};
    const std::vector<Json> events = eventsOf(result);
    ASSERT_EQ(events.size(), 2U) << "nobody describes the third";
    EXPECT_EQ(events[0]["dataset"], (Json{{"namespace", "s3://lake"}, {"name", "a"}}));
    EXPECT_EQ(events[0]["eventTime"], "2026-01-01T00:00:00Z");

    const Json& lineage = events[1]["dataset"]["facets"]["lineage"];
    ASSERT_EQ(lineage["inputs"].size(), 2U);
    EXPECT_EQ(lineage["inputs"][0], (Json{{"namespace", "s3://lake"}, {"name", "a"}, {"type", "DATASET"}}));
    EXPECT_EQ(lineage["inputs"][1]["field"], "f");
    EXPECT_EQ(lineage["fields"]["y"]["inputs"].size(), 2U);
    EXPECT_FALSE(lineage["fields"].contains("q"));
    const Json& columns = events[1]["dataset"]["facets"]["columnLineage"];
    EXPECT_EQ(columns["dataset"][0]["transformations"], Json::array({Json{{"type", "INDIRECT"}, {"subtype", "FILTER"}}}));
    EXPECT_EQ(columns["fields"]["y"]["inputFields"][0]["transformations"],
              Json::array({Json{{"type", "DIRECT"}, {"subtype", "AGGREGATION"}}, Json{{"type", "INDIRECT"}, {"subtype", "GROUP_BY"}}}));
    EXPECT_EQ(columns["fields"]["p"]["inputFields"][0]["transformations"], Json::array());
}

TEST(OpenLineageExportTest, WhatOnlyColumnsKnowStatesNoInputs)
{
    LineageResult result;
    result.level = Level::Dataset;
    const std::size_t a = add(result, Kind::Dataset, {"s3://lake/a"});
    const std::size_t b = add(result, Kind::Dataset, {"s3://lake/b"});
    ResultEdge& edge = connect(result, a, b);
    edge.columnsOnly = true;
    edge.columns = {{"x", "y", "IDENTITY", true, false, Evidence::Observed}};
    const Json lineage = eventsOf(result)[1]["dataset"]["facets"]["lineage"];
    EXPECT_FALSE(lineage.contains("inputs")) << "an empty list would say that it has none";
    EXPECT_TRUE(lineage.contains("fields"));
}

TEST(OpenLineageExportTest, JobsReadAndWriteAndReportsOnlyRead)
{
    LineageResult result;
    result.level = Level::Job;
    const std::size_t a = add(result, Kind::Dataset, {"s3://lake/a"});
    const std::size_t job = add(result, Kind::Job, {"airflow/load \"it\"\n"});
    const std::size_t b = add(result, Kind::Dataset, {"s3://lake/b"});
    const std::size_t board = add(result, Kind::Dashboard, {"exposure.shop.board"});
    const std::size_t metric = add(result, Kind::Metric, {"metric.shop.sum"});
    connect(result, a, job, EdgeKind::JobReads);
    connect(result, job, b, EdgeKind::JobWrites);
    connect(result, b, board);
    connect(result, metric, board); // there is no event for it
    const std::vector<Json> events = eventsOf(result);
    ASSERT_EQ(events.size(), 5U);
    EXPECT_EQ(events[1]["job"]["name"], "load \"it\"\n");
    EXPECT_EQ(events[1]["inputs"].size(), 1U);
    EXPECT_EQ(events[1]["outputs"][0]["name"], "b");
    EXPECT_EQ(events[3]["job"]["facets"]["jobType"]["jobType"], "dashboard");
    EXPECT_EQ(events[3]["inputs"].size(), 1U);
    EXPECT_TRUE(events[4]["outputs"].empty());
    EXPECT_TRUE(toOpenLineage({}, {}, kAt).empty());
}

} // namespace
} // namespace tributary::lineage
