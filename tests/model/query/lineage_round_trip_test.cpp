// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/query/support/lineage_catalog.h"

#include "model/lineage/openlineage_export.h"
#include "model/lineage/openlineage_names.h"

#include <algorithm>
#include <fstream>
#include <random>

// What is written as OpenLineage events is read back, by the reader that reads everybody's events, as
// the same graph.
namespace tributary::test {
namespace {

using lineage::Level;
using lineage::LineageResult;

constexpr Micros kAt = 1'767'225'600'000'000;

std::string writtenTo(const TempFolder& folder, const std::string& events)
{
    const std::filesystem::path path = std::filesystem::path(folder.path()) / "mesh";
    std::filesystem::create_directories(path);
    std::ofstream(path / "events.ndjson", std::ios::binary) << events;
    return path.string();
}

// Every edge as a line of text, its ends by their OpenLineage names, the columns behind it included.
std::multiset<std::string> edgesOf(const LineageResult& result)
{
    const lineage::OpenLineageNames names = lineage::openLineageNames(result);
    const auto end = [&](std::size_t node) {
        const lineage::OpenLineageName& name = names.names[names.ofNode[node]];
        return name.nameSpace + "/" + name.name + (result.nodes[node].column.empty() ? "" : "#" + result.nodes[node].column);
    };
    const auto flags = [](bool direct, bool indirect) { return std::string(direct ? " direct" : "") + (indirect ? " indirect" : ""); };
    std::multiset<std::string> lines;
    const auto isKnown = [&](std::size_t node) {
        const Kind kind = result.nodes[node].kind;
        return kind == Kind::Dataset || kind == Kind::Column || kind == Kind::Job;
    };
    for (const lineage::ResultEdge& edge : result.edges) {
        if (!isKnown(edge.from) && !isKnown(edge.to))
            continue; // from a metric to a report: OpenLineage has no word for it
        std::string line = end(edge.from) + " -> " + end(edge.to) + (edge.columnsOnly ? " columns only" : "") + " " + edge.transformation;
        if (result.level == Level::Column)
            line += flags(edge.direct, edge.indirect);
        for (const lineage::ColumnPair& pair : edge.columns)
            line += "\n  " + pair.from + " -> " + pair.to + " " + pair.transformation + flags(pair.direct, pair.indirect);
        lines.insert(line);
    }
    return lines;
}

std::multiset<std::string> nodesOf(const LineageResult& result)
{
    const lineage::OpenLineageNames names = lineage::openLineageNames(result);
    std::multiset<std::string> lines;
    for (std::size_t i = 0; i < names.names.size(); ++i)
        lines.insert(std::string(kindName(result.nodes[names.first[i]].kind)) + " " + names.names[i].nameSpace + "/" + names.names[i].name);
    return lines;
}

void expectRoundTrips(LineageCatalog& catalog, bool withNodes = true)
{
    for (const Level level : {Level::Job, Level::Dataset, Level::Column}) {
        const LineageResult before = catalog.all(level, level == Level::Dataset);
        const LineageResult columns = catalog.all(Level::Dataset, true);
        TempFolder folder;
        LineageCatalog again(writtenTo(folder, lineage::toOpenLineage(before, level == Level::Job ? columns : before, kAt)));
        const LineageResult after = again.all(level, level == Level::Dataset);
        EXPECT_EQ(edgesOf(after), edgesOf(before)) << lineage::levelName(level);
        if (withNodes) {
            EXPECT_EQ(nodesOf(after), nodesOf(before)) << lineage::levelName(level);
        }
    }
}

// A mesh of random events: runs, jobs that read what they write, columns with and without what is done
// to them, datasets that only columns name.
class RandomEvents {
public:
    explicit RandomEvents(unsigned seed) : m_random(seed) {}

    std::string text()
    {
        std::string all;
        const std::size_t jobs = 1 + pick(6);
        for (std::size_t job = 0; job < jobs; ++job)
            all += dumpJson(event(job)) + "\n";
        for (std::size_t i = pick(4); i > 0; --i)
            all += dumpJson({{"eventTime", "2026-01-02T00:00:00Z"}, {"schemaURL", "https://openlineage.io/spec/2-0-2/OpenLineage.json"},
                             {"dataset", dataset(true)}}) + "\n";
        return all;
    }

private:
    std::size_t pick(std::size_t below) { return m_random() % below; }

    Json name()
    {
        static const std::vector<std::pair<const char*, const char*>> kNames = {
            {"postgres://db:5432", "shop.public.orders"}, {"postgres://db:5432", "shop.public.Orders"}, {"snowflake://acme", "DB.S.T"},
            {"s3://lake", "raw/orders/2026"}, {"plain", "people"}, {"plain", "a b\"c"}, {"kafka://k:9092", "größe"},
            {"file", "/tmp/warehouse/x"}, {"spark", "a#b"},
        };
        const auto& [space, text] = kNames[pick(kNames.size())];
        return {{"namespace", space}, {"name", text}};
    }

    Json inputField()
    {
        Json input = name();
        input["field"] = std::string(1, "abcD"[pick(4)]);
        static const std::vector<std::pair<const char*, const char*>> kSteps = {
            {"DIRECT", "IDENTITY"}, {"DIRECT", "AGGREGATION"}, {"DIRECT", ""}, {"INDIRECT", "FILTER"}, {"INDIRECT", "JOIN"}};
        for (std::size_t i = pick(3); i > 0; --i) {
            const auto& [type, subtype] = kSteps[pick(kSteps.size())];
            Json step = {{"type", type}};
            if (*subtype != '\0')
                step["subtype"] = subtype;
            input["transformations"].push_back(step);
        }
        return input;
    }

    Json dataset(bool withColumns)
    {
        Json made = name();
        if (!withColumns || pick(3) == 0)
            return made;
        Json facet = {{"fields", Json::object()}};
        for (std::size_t i = pick(4); i > 0; --i)
            facet["fields"][std::string(1, "xyzD"[pick(4)])]["inputFields"].push_back(inputField());
        for (std::size_t i = pick(3); i > 1; --i)
            facet["dataset"].push_back(inputField());
        made["facets"]["columnLineage"] = facet;
        return made;
    }

    Json event(std::size_t job)
    {
        Json made = {{"eventTime", "2026-01-01T00:00:00Z"}, {"eventType", "COMPLETE"}, {"run", {{"runId", std::to_string(job)}}},
                     {"job", {{"namespace", pick(2) == 0 ? "airflow" : "spark://cluster"}, {"name", "job " + std::to_string(job)}}},
                     {"inputs", Json::array()}, {"outputs", Json::array()}};
        for (std::size_t i = pick(4); i > 0; --i)
            made["inputs"].push_back(dataset(false));
        for (std::size_t i = pick(3); i > 0; --i)
            made["outputs"].push_back(dataset(true));
        return made;
    }

    std::mt19937 m_random;
};

TEST(LineageRoundTrip, RandomEventsComeBackAsTheSameGraph)
{
    std::size_t edges = 0;
    for (unsigned seed = 1; seed <= 12; ++seed) {
        SCOPED_TRACE(seed);
        TempFolder folder;
        LineageCatalog catalog(writtenTo(folder, RandomEvents(seed).text()));
        edges += catalog.all(Level::Dataset).edges.size();
        expectRoundTrips(catalog);
    }
    EXPECT_GT(edges, 60U);
}

TEST(LineageRoundTrip, TheSampleMeshComesBack)
{
    LineageCatalog mesh(TRIBUTARY_SOURCE_DIR "/resources/samples/quote-to-cash");
    expectRoundTrips(mesh);
}

TEST(LineageRoundTrip, APartOfTheGraphComesBackAsThatPart)
{
    LineageCatalog mesh(TRIBUTARY_SOURCE_DIR "/resources/samples/quote-to-cash");
    query::LineageRequest request;
    request.ref = "top-10-customers";
    request.level = Level::Dataset;
    request.columns = true;
    request.direction = lineage::Direction::Upstream;
    request.depth = 2;
    const LineageResult part = mesh.ask(request);
    ASSERT_GT(part.edges.size(), 2U);
    ASSERT_LT(part.edges.size(), mesh.all(Level::Dataset).edges.size());
    TempFolder folder;
    LineageCatalog again(writtenTo(folder, lineage::toOpenLineage(part, part, kAt)));
    EXPECT_EQ(edgesOf(again.all(Level::Dataset, true)), edgesOf(part));
}

class LineageRoundTripCorpus : public ::testing::TestWithParam<const char*> {};

TEST_P(LineageRoundTripCorpus, ComesBack)
{
    const std::string folder = corpusFolder(GetParam());
    if (!std::filesystem::is_directory(folder))
        GTEST_SKIP() << "no corpus at " << folder;
    LineageCatalog catalog(folder);
    ASSERT_FALSE(catalog.all(Level::Dataset).edges.empty());
    // Reports and metrics come back as jobs, since the events know nothing else that reads.
    expectRoundTrips(catalog, std::string(GetParam()).find("dbt") == std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Folders, LineageRoundTripCorpus,
                         ::testing::Values("openlineage/integration/spark", "dbt/fivetran-ad-reporting-2022-12"));

} // namespace
} // namespace tributary::test
