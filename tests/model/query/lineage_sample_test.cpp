// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/query/support/lineage_catalog.h"

#include <algorithm>
#include <fstream>

// The sample mesh against the truth that was counted from its files by other means.
namespace tributary::test {
namespace {

using lineage::EdgeKind;
using lineage::Evidence;
using lineage::Level;
using lineage::LineageResult;

const Json& golden()
{
    static const Json kTruth = [] {
        std::ifstream file(TRIBUTARY_SOURCE_DIR "/tests/golden/quote-to-cash.json");
        return Json::parse(file);
    }();
    return kTruth;
}

LineageCatalog& mesh()
{
    static LineageCatalog catalog(TRIBUTARY_SOURCE_DIR "/resources/samples/quote-to-cash");
    catalog.judgeAt(*parseTime(golden().at("asOf").get<std::string>()));
    return catalog;
}

TextPairs goldenPairs(const char* member)
{
    TextPairs pairs;
    for (const Json& edge : golden().at(member))
        pairs.emplace(edge.at("from"), edge.at("to"));
    return pairs;
}

std::size_t countWith(const LineageResult& result, EdgeKind kind, std::set<Evidence> evidence = {})
{
    return static_cast<std::size_t>(std::count_if(result.edges.begin(), result.edges.end(), [&](const auto& edge) {
        return std::any_of(edge.reasons.begin(), edge.reasons.end(), [&](const auto& reason) {
            return reason.kind == kind && (evidence.empty() || evidence.count(reason.evidence) != 0);
        });
    }));
}

TextPairs onlyProducts(const LineageResult& all, TextPairs pairs)
{
    std::set<std::string> products;
    for (const auto& node : all.nodes)
        if (node.kind == Kind::DataProduct)
            products.insert(node.native.front());
    for (auto pair = pairs.begin(); pair != pairs.end();)
        pair = products.count(pair->first) != 0 && products.count(pair->second) != 0 ? std::next(pair) : pairs.erase(pair);
    return pairs;
}

TEST(LineageSample, ProductsAreConnectedAsDeclared)
{
    const LineageResult all = mesh().all(Level::Product);
    EXPECT_EQ(nativePairs(all, {EdgeKind::Port, EdgeKind::Agreement}), goldenPairs("productEdges"));
    EXPECT_EQ(countWith(all, EdgeKind::Agreement), golden().at("agreementEdges").size());
    EXPECT_FALSE(all.truncated);
}

TEST(LineageSample, ProductsAreConnectedAsObserved)
{
    const LineageResult all = mesh().all(Level::Product);
    EXPECT_EQ(onlyProducts(all, nativePairs(all, {EdgeKind::DatasetFlow})), goldenPairs("openLineageProductEdges"));
}

TEST(LineageSample, PortsAreConnectedWithTheirEvidence)
{
    const LineageResult all = mesh().all(Level::Port);
    const Json& counts = golden().at("counts");
    EXPECT_EQ(countWith(all, EdgeKind::Port), counts.at("inputPortEdges").get<std::size_t>());
    EXPECT_EQ(countWith(all, EdgeKind::Port, {Evidence::Drift}), golden().at("special").at("versionDrift").size());
    EXPECT_EQ(countWith(all, EdgeKind::PortFlow, {Evidence::Exact}), counts.at("portEdgesByState").at("exact").get<std::size_t>());
    EXPECT_EQ(countWith(all, EdgeKind::PortFlow, {Evidence::Assumed}), counts.at("portEdgesByState").at("assumed").get<std::size_t>());
    EXPECT_EQ(countWith(all, EdgeKind::External, {Evidence::Exact, Evidence::Drift}), golden().at("externalSources").size());
    EXPECT_EQ(countWith(all, EdgeKind::External, {Evidence::Missing}), golden().at("special").at("brokenReference").size());
}

TEST(LineageSample, DatasetsAndJobsAreThoseOfTheEvents)
{
    const Json& truth = golden().at("openLineage");
    const LineageResult datasets = mesh().all(Level::Dataset);
    EXPECT_EQ(datasets.edges.size(), truth.at("datasetEdges").get<std::size_t>());
    EXPECT_EQ(datasets.nodes.size(), truth.at("datasets").get<std::size_t>());
    const auto joined = std::count_if(datasets.nodes.begin(), datasets.nodes.end(), [](const auto& node) { return node.native.size() > 1; });
    EXPECT_EQ(static_cast<std::size_t>(joined), truth.at("datasetsInContracts").get<std::size_t>());
    const LineageResult jobs = mesh().all(Level::Job);
    EXPECT_EQ(countWith(jobs, EdgeKind::JobReads) + countWith(jobs, EdgeKind::JobWrites), truth.at("jobDatasetEdges").get<std::size_t>());
}

TEST(LineageSample, ColumnsAreThoseOfTheEvents)
{
    const Json& truth = golden().at("openLineage");
    const LineageResult columns = mesh().all(Level::Column);
    const auto direct = std::count_if(columns.edges.begin(), columns.edges.end(), [](const auto& edge) { return edge.direct; });
    EXPECT_EQ(columns.edges.size(), truth.at("columnEdges").get<std::size_t>());
    EXPECT_EQ(static_cast<std::size_t>(direct), truth.at("columnEdgesDirect").get<std::size_t>());
    std::size_t whole = 0;
    for (const auto& edge : mesh().all(Level::Dataset, true).edges)
        whole += static_cast<std::size_t>(std::count_if(edge.columns.begin(), edge.columns.end(), [](const auto& pair) { return pair.to.empty(); }));
    EXPECT_EQ(whole, truth.at("datasetLevelIndirect").get<std::size_t>());
}

TEST(LineageSample, TheCycleIsReported)
{
    const LineageResult all = mesh().all(Level::Product);
    std::set<std::set<std::string>> found;
    for (const auto& cycle : all.cycles) {
        std::set<std::string> names;
        for (const std::size_t node : cycle)
            names.insert(all.nodes[node].native.front());
        found.insert(names);
    }
    std::set<std::set<std::string>> expected;
    for (const Json& cycle : golden().at("special").at("cycle"))
        expected.insert(cycle.get<std::set<std::string>>());
    EXPECT_EQ(found, expected);
}

TEST(LineageSample, DepthCountsHopsAndDirectionsDiffer)
{
    query::LineageRequest request;
    request.ref = "top-10-customers";
    request.direction = lineage::Direction::Upstream;
    request.depth = 1;
    const LineageResult near = mesh().ask(request);
    for (const auto& node : near.nodes)
        EXPECT_LE(node.hops, 1);
    EXPECT_EQ(near.nodes.front().native.front(), "top-10-customers");
    EXPECT_TRUE(near.nodes.front().root);
    request.depth = lineage::kAllHops;
    EXPECT_GT(mesh().ask(request).nodes.size(), near.nodes.size());
    request.direction = lineage::Direction::Downstream;
    for (const auto& edge : mesh().ask(request).edges)
        EXPECT_NE(edge.from, edge.to);
    request.level = Level::Dataset;
    EXPECT_FALSE(mesh().ask(request).nodes.empty());
}

TEST(LineageSample, WhatIsUnknownOrElsewhereIsSaid)
{
    query::LineageRequest request;
    request.ref = "no such thing";
    EXPECT_EQ(query::lineageOf(mesh().reader(), request).error().code, "ref.unknown");
    request.ref = "tributary:term/company-id";
    request.level = Level::Port;
    const auto answer = query::lineageOf(mesh().reader(), request);
    ASSERT_FALSE(answer);
}

} // namespace
} // namespace tributary::test
