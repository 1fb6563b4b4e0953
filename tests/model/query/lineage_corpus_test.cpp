// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/query/support/lineage_catalog.h"

#include <algorithm>
#include <fstream>
#include <sstream>

// Public samples; what is expected was counted here from their JSON, or is stated with its source.
namespace tributary::test {
namespace {

using lineage::EdgeKind;
using lineage::Level;
using lineage::LineageResult;

std::string bytesOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::size_t countKind(const LineageResult& result, EdgeKind kind)
{
    return static_cast<std::size_t>(std::count_if(result.edges.begin(), result.edges.end(),
                                                  [kind](const auto& edge) { return edge.reasons.front().kind == kind; }));
}

class LineageCorpus : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!std::filesystem::is_directory(corpusFolder("dbt")))
            GTEST_SKIP() << "no corpus at " << corpusFolder("");
    }
};

TEST_F(LineageCorpus, DbtEdgesAreThoseOfItsParentMap)
{
    const std::string folder = corpusFolder("dbt/fivetran-ad-reporting-2022-12");
    const auto isData = [](const std::string& id) {
        const std::string type = id.substr(0, id.find('.'));
        return type == "model" || type == "seed" || type == "snapshot" || type == "source";
    };
    TextPairs expected;
    const Json manifest = Json::parse(bytesOf(folder + "/manifest.json"));
    for (const auto& [child, parents] : manifest.at("parent_map").items())
        for (const Json& parent : parents)
            if (isData(child) && isData(parent.get<std::string>()))
                expected.emplace(parent.get<std::string>(), child);
    ASSERT_EQ(expected.size(), 427U);

    LineageCatalog catalog(folder);
    const LineageResult all = catalog.all(Level::Dataset);
    EXPECT_EQ(all.edges.size(), expected.size());
    // A seed and the source that reads its table are one node of two ids, so an edge stands for the one
    // pair of them that the map knows: neither for none nor for several.
    TextPairs found;
    for (const auto& edge : all.edges) {
        TextPairs meant;
        for (const std::string& from : all.nodes[edge.from].native)
            for (const std::string& to : all.nodes[edge.to].native)
                if (expected.count({from, to}) != 0)
                    meant.emplace(from, to);
        EXPECT_EQ(meant.size(), 1U) << all.nodes[edge.from].ref << " -> " << all.nodes[edge.to].ref;
        found.insert(meant.begin(), meant.end());
    }
    EXPECT_EQ(found, expected);
    EXPECT_TRUE(std::all_of(all.nodes.begin(), all.nodes.end(), [&](const auto& node) { return isData(node.native.front()); }));
    EXPECT_TRUE(all.cycles.empty());
}

TEST_F(LineageCorpus, SparkColumnsAreMergedByDataset)
{
    LineageCatalog catalog(corpusFolder("openlineage/integration/spark"));
    const LineageResult columns = catalog.all(Level::Column);
    EXPECT_EQ(columns.edges.size(), 41U);
    TextPairs pairs;
    for (const auto& edge : columns.edges) {
        const auto datasetOf = [&](std::size_t node) { return columns.nodes[node].native.front().substr(0, columns.nodes[node].native.front().find('#')); };
        pairs.emplace(datasetOf(edge.from), datasetOf(edge.to));
    }
    EXPECT_EQ(pairs.size(), 22U);
}

TEST_F(LineageCorpus, MarquezSeed)
{
    std::string text = bytesOf(corpusFolder("marquez/metadata.template.json"));
    ASSERT_FALSE(text.empty());
    for (std::size_t at = text.find("{{"); at != std::string::npos; at = text.find("{{")) {
        const std::size_t end = text.find("}}", at);
        const bool start = text.compare(at, 11, "{{RUN_START") == 0;
        text.replace(at, end + 2 - at, start ? "2026-01-01T00:00:00Z" : "2026-01-01T00:10:00Z");
    }
    TempFolder folder;
    std::ofstream((std::filesystem::path(folder.path()) / "seed.json").string(), std::ios::binary) << text;
    LineageCatalog catalog(std::filesystem::path(folder.path()).string());

    const LineageResult jobs = catalog.all(Level::Job);
    const auto ofKind = [](const LineageResult& result, Kind kind, bool placeholder) {
        return std::count_if(result.nodes.begin(), result.nodes.end(),
                             [&](const auto& node) { return node.kind == kind && node.placeholder == placeholder; });
    };
    EXPECT_EQ(ofKind(jobs, Kind::Job, false), 13);
    EXPECT_EQ(ofKind(jobs, Kind::Dataset, false), 13);
    EXPECT_EQ(ofKind(jobs, Kind::Dataset, true), 1);
    EXPECT_EQ(countKind(jobs, EdgeKind::JobReads) + countKind(jobs, EdgeKind::JobWrites), 27U);
    const LineageResult datasets = catalog.all(Level::Dataset);
    EXPECT_EQ(std::count_if(datasets.edges.begin(), datasets.edges.end(), [](const auto& edge) { return !edge.columnsOnly; }), 13);
    EXPECT_EQ(std::count_if(datasets.edges.begin(), datasets.edges.end(), [](const auto& edge) { return edge.columnsOnly; }), 1);
    EXPECT_EQ(catalog.all(Level::Column).edges.size(), 39U);
}

} // namespace
} // namespace tributary::test
