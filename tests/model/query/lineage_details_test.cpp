// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/technology.h"
#include "tests/model/query/support/lineage_catalog.h"

#include <algorithm>
#include <cctype>
#include <set>

// What an answer says of its nodes beyond their names.
namespace tributary::test {
namespace {

using lineage::Level;
using lineage::LineageResult;
using lineage::ResultNode;

LineageCatalog& detailMesh()
{
    static LineageCatalog catalog(TRIBUTARY_SOURCE_DIR "/resources/samples/quote-to-cash");
    return catalog;
}

const ResultNode* named(const LineageResult& result, const std::string& name)
{
    const auto found = std::find_if(result.nodes.begin(), result.nodes.end(), [&](const ResultNode& node) { return node.name == name; });
    return found == result.nodes.end() ? nullptr : &*found;
}

TEST(LineageDetails, ADatasetNamesItsSystemItsProductAndItsOwner)
{
    const LineageResult all = detailMesh().all(Level::Dataset, true);
    const ResultNode* lines = named(all, "invoice_lines");
    ASSERT_NE(lines, nullptr);
    EXPECT_EQ(lines->technology, "snowflake");
    EXPECT_EQ(lines->owner, "Invoices");
    EXPECT_FALSE(lines->responsible.empty());
    EXPECT_FALSE(lines->description.empty());
    EXPECT_FALSE(lines->domainCode.empty());
    ASSERT_FALSE(lines->columns.empty());
    EXPECT_EQ(lines->columns.front().path, "invoice_id");
    EXPECT_FALSE(lines->columns.front().type.empty());
    const ResultNode* staged = named(all, "STAGING.DEAL.STG_QUOTE");
    ASSERT_NE(staged, nullptr);
    EXPECT_EQ(staged->technology, "snowflake") << "from its namespace";
    EXPECT_TRUE(staged->owner.empty());
}

TEST(LineageDetails, ColumnsOfJoinedViewsAreListedOnce)
{
    const LineageResult all = detailMesh().all(Level::Dataset, true);
    std::size_t joined = 0;
    for (const ResultNode& node : all.nodes) {
        std::set<std::string> seen;
        for (const lineage::ResultColumn& column : node.columns) {
            std::string path = column.path;
            std::transform(path.begin(), path.end(), path.begin(), [](unsigned char c) { return std::tolower(c); });
            EXPECT_TRUE(seen.insert(path).second) << node.name << "." << column.path;
        }
        joined += node.native.size() > 1 && !node.columns.empty() ? 1 : 0;
    }
    EXPECT_GT(joined, 10U);
    for (const ResultNode& node : detailMesh().all(Level::Dataset).nodes)
        EXPECT_TRUE(node.columns.empty()) << "only where asked for";
}

TEST(LineageDetails, PortsNameTheirProductAndColumnsTheirDataset)
{
    for (const ResultNode& node : detailMesh().all(Level::Port).nodes)
        if (node.kind == Kind::InputPort || node.kind == Kind::OutputPort) {
            EXPECT_FALSE(node.owner.empty()) << node.ref;
        }
    for (const ResultNode& node : detailMesh().all(Level::Column).nodes)
        EXPECT_FALSE(node.dataset.empty()) << node.ref;
}

TEST(LineageDetails, NeighboursAreCountedOnTheWholeLevel)
{
    const LineageResult all = detailMesh().all(Level::Product);
    query::LineageRequest near;
    near.ref = "top-10-customers";
    near.depth = 1;
    for (const ResultNode& node : detailMesh().ask(near).nodes) {
        const auto whole = std::find_if(all.nodes.begin(), all.nodes.end(), [&](const ResultNode& each) { return each.id == node.id; });
        ASSERT_NE(whole, all.nodes.end());
        const auto at = static_cast<std::size_t>(whole - all.nodes.begin());
        EXPECT_EQ(node.feeds, static_cast<std::size_t>(std::count_if(all.edges.begin(), all.edges.end(), [&](const auto& edge) { return edge.from == at; })));
        EXPECT_EQ(node.fedBy, static_cast<std::size_t>(std::count_if(all.edges.begin(), all.edges.end(), [&](const auto& edge) { return edge.to == at; })));
    }
}

TEST(LineageDetails, ExpandingAddsWhatLiesBehindOneNode)
{
    query::LineageRequest request;
    request.ref = "top-10-customers";
    request.depth = 1;
    const LineageResult before = detailMesh().ask(request);
    const ResultNode* revenue = named(before, "Customer revenue");
    ASSERT_NE(revenue, nullptr);
    request.expand = {{revenue->id, {}, lineage::Direction::Upstream}};
    const LineageResult after = detailMesh().ask(request);
    EXPECT_GT(after.nodes.size(), before.nodes.size());
    const ResultNode* orders = named(after, "Orders");
    ASSERT_NE(orders, nullptr);
    EXPECT_EQ(named(before, "Orders"), nullptr);
    EXPECT_EQ(orders->hops, 2);
    request.expand = {{999'999, {}, lineage::Direction::Both}};
    EXPECT_EQ(detailMesh().ask(request).nodes.size(), before.nodes.size());
}

TEST(LineageDetails, DirectionsMayDifferInDepth)
{
    query::LineageRequest request;
    request.ref = "top-10-customers";
    request.depth = 1;
    request.downstreamDepth = 0;
    const LineageResult up = detailMesh().ask(request);
    EXPECT_EQ(named(up, "Campaign audiences"), nullptr);
    EXPECT_NE(named(up, "Customer revenue"), nullptr);
}

TEST(LineageDetails, EveryReasonNamesItsSource)
{
    for (const lineage::ResultEdge& edge : detailMesh().all(Level::Product).edges)
        for (const lineage::ResultReason& reason : edge.reasons)
            EXPECT_EQ(reason.source, "mesh");
    EXPECT_EQ(query::schemeOf("postgres://host:5432"), "postgres");
    EXPECT_EQ(query::schemeOf("bigquery"), "bigquery");
    EXPECT_EQ(query::schemeOf(""), "");
}

} // namespace
} // namespace tributary::test
