// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/query/support/lineage_catalog.h"

#include <algorithm>
#include <fstream>
#include <map>

// The sample mesh edge by edge: against tables that were written down from its files, and against the
// events themselves, taken apart here with nothing of the readers in between.
namespace tributary::test {
namespace {

using lineage::EdgeKind;
using lineage::Evidence;
using lineage::Level;
using lineage::LineageResult;
using lineage::ResultEdge;
using lineage::ResultNode;

const std::string kMesh = TRIBUTARY_SOURCE_DIR "/resources/samples/quote-to-cash";

const Json& tables()
{
    static const Json kTables = [] {
        std::ifstream file(TRIBUTARY_SOURCE_DIR "/tests/golden/quote-to-cash.json");
        return Json::parse(file);
    }();
    return kTables;
}

LineageCatalog& sample()
{
    static LineageCatalog catalog(kMesh);
    catalog.judgeAt(*parseTime(tables().at("asOf").get<std::string>()));
    return catalog;
}

// Edges of one kind of reason as "from -> to evidence", by refs without their scheme and kind.
std::set<std::string> portLines(EdgeKind kind)
{
    const LineageResult all = sample().all(Level::Port);
    const auto shortRef = [](const ResultNode& node) { return node.ref.substr(node.ref.find('/') + 1); };
    std::set<std::string> lines;
    for (const ResultEdge& edge : all.edges)
        for (const lineage::ResultReason& reason : edge.reasons)
            if (reason.kind == kind)
                lines.insert(shortRef(all.nodes[edge.from]) + " -> " + shortRef(all.nodes[edge.to]) + " "
                             + std::string(lineage::evidenceName(reason.evidence)));
    return lines;
}

std::string field(const Json& row, const char* name)
{
    return row.at(name).get<std::string>();
}

// Ports carry the version that they have in their product; the table leaves it out.
std::set<std::string> withoutPortVersions(const std::set<std::string>& lines)
{
    const auto cut = [](const std::string& ref) {
        const std::size_t slash = ref.find('/');
        const std::size_t at = slash == std::string::npos ? slash : ref.find('@', slash);
        return ref.substr(0, at);
    };
    std::set<std::string> plain;
    for (const std::string& line : lines) {
        const std::size_t arrow = line.find(" -> ");
        const std::size_t end = line.rfind(' ');
        plain.insert(cut(line.substr(0, arrow)) + " -> " + cut(line.substr(arrow + 4, end - arrow - 4)) + line.substr(end));
    }
    return plain;
}

TEST(LineageTables, PortsByContract)
{
    std::set<std::string> expected;
    for (const Json& row : tables().at("inputPortEdges"))
        expected.insert(field(row, "from") + "@" + field(row, "fromVersion") + "/" + field(row, "fromPort") + " -> " + field(row, "to") + "@"
                        + field(row, "toVersion") + "/" + field(row, "toPort") + (field(row, "match") == "exact" ? " exact" : " drift"));
    ASSERT_EQ(expected.size(), 70U);
    EXPECT_EQ(withoutPortVersions(portLines(EdgeKind::Port)), expected);
}

TEST(LineageTables, FlowsWithinAProduct)
{
    std::set<std::string> expected;
    for (const Json& row : tables().at("portEdges")) {
        const std::string product = field(row, "product") + "@" + field(row, "version") + "/";
        expected.insert(product + field(row, "inputPort") + " -> " + product + field(row, "outputPort") + " " + field(row, "state"));
    }
    ASSERT_EQ(expected.size(), 86U);
    EXPECT_EQ(withoutPortVersions(portLines(EdgeKind::PortFlow)), expected);
}

TEST(LineageTables, SourcesOutsideTheMeshAndTheBrokenReference)
{
    std::set<std::string> expected;
    for (const char* list : {"externalSources", "brokenReference"}) {
        const Json& rows = tables().contains(list) ? tables().at(list) : tables().at("special").at(list);
        for (const Json& row : rows)
            expected.insert(field(row, "contractId") + " -> " + field(row, "product") + "@" + field(row, "version") + "/" + field(row, "inputPort"));
    }
    ASSERT_EQ(expected.size(), 9U);
    std::set<std::string> found;
    for (const std::string& line : withoutPortVersions(portLines(EdgeKind::External))) {
        const std::size_t arrow = line.find(" -> ");
        const std::string contract = line.substr(0, arrow);
        found.insert(contract.substr(0, contract.find('@')) + line.substr(arrow, line.rfind(' ') - arrow));
    }
    EXPECT_EQ(found, expected);
    for (const ResultNode& node : sample().all(Level::Port).nodes)
        EXPECT_EQ(node.placeholder, node.native.front() == "crm-opportunities-v4") << node.ref;
}

// What the events say, by no other means than their JSON.
struct PlainEvents {
    TextPairs datasets;
    TextPairs columns;
    TextPairs wholes;
    std::map<std::string, std::pair<std::set<std::string>, std::set<std::string>>> jobs;

    // Nothing to go through where there is no such member.
    static const Json& at(const Json& object, const char* member)
    {
        static const Json kNone = Json::object();
        return object.contains(member) ? object.at(member) : kNone;
    }

    static std::string nameOf(const Json& object) { return field(object, "namespace") + "/" + field(object, "name"); }

    PlainEvents()
    {
        for (const auto& file : std::filesystem::directory_iterator(kMesh + "/lineage")) {
            std::ifstream lines(file.path());
            for (std::string line; std::getline(lines, line);)
                add(Json::parse(line));
        }
        for (const auto& [job, ends] : jobs)
            for (const std::string& from : ends.first)
                for (const std::string& to : ends.second)
                    datasets.emplace(from, to);
    }

    void add(const Json& event)
    {
        auto& [inputs, outputs] = jobs[nameOf(event.at("job"))];
        for (const Json& each : event.at("inputs"))
            inputs.insert(nameOf(each));
        for (const Json& each : event.at("outputs")) {
            const std::string to = nameOf(each);
            outputs.insert(to);
            const Json& facet = at(at(each, "facets"), "columnLineage");
            for (const auto& [column, mapping] : at(facet, "fields").items())
                for (const Json& input : mapping.at("inputFields"))
                    columns.emplace(nameOf(input) + "#" + field(input, "field"), to + "#" + column);
            for (const Json& input : at(facet, "dataset"))
                wholes.emplace(nameOf(input) + "#" + field(input, "field"), to);
        }
    }
};

const PlainEvents& events()
{
    static const PlainEvents kEvents;
    return kEvents;
}

// The id that says where the data is; contracts have ids of their own beside it.
std::string place(const ResultNode& node)
{
    for (const std::string& id : node.native)
        if (id.find("://") != std::string::npos)
            return id;
    return node.native.front();
}

TextPairs pairsAt(Level level)
{
    const LineageResult all = sample().all(level);
    TextPairs pairs;
    for (const ResultEdge& edge : all.edges)
        pairs.emplace(place(all.nodes[edge.from]), place(all.nodes[edge.to]));
    EXPECT_EQ(pairs.size(), all.edges.size());
    return pairs;
}

TEST(LineageTables, DatasetsAndJobsOfTheEvents)
{
    ASSERT_EQ(events().datasets.size(), 182U);
    EXPECT_EQ(pairsAt(Level::Dataset), events().datasets);
    TextPairs jobs;
    for (const auto& [job, ends] : events().jobs) {
        for (const std::string& from : ends.first)
            jobs.emplace(from, job);
        for (const std::string& to : ends.second)
            jobs.emplace(job, to);
    }
    ASSERT_EQ(jobs.size(), 264U);
    EXPECT_EQ(pairsAt(Level::Job), jobs);
}

TEST(LineageTables, ColumnsOfTheEvents)
{
    ASSERT_EQ(events().columns.size(), 709U);
    EXPECT_EQ(pairsAt(Level::Column), events().columns);
    TextPairs wholes;
    const LineageResult datasets = sample().all(Level::Dataset, true);
    for (const ResultEdge& edge : datasets.edges)
        for (const lineage::ColumnPair& pair : edge.columns)
            if (pair.to.empty())
                wholes.emplace(place(datasets.nodes[edge.from]) + "#" + pair.from, place(datasets.nodes[edge.to]));
    ASSERT_EQ(events().wholes.size(), 170U);
    EXPECT_EQ(wholes, events().wholes);
}

// The feed for key accounts, read in lineage/marketing.ndjson line by line.
TEST(LineageTables, OneTableWrittenDownByHand)
{
    const std::string feed = "kafka://kafka.acmeco.internal:9092/marketing.key-account.v1";
    const std::string deal = "snowflake://acmeco-eu1/Q2C.DEAL.";
    const std::string team = "snowflake://acmeco-eu1/Q2C.PERSON.ACCOUNT_TEAM";
    const TextPairs datasets = {{deal + "DEAL_PIPELINE", feed}, {deal + "TOP_10_CUSTOMERS_V3", feed}, {team, feed}};
    const TextPairs columns = {
        {deal + "DEAL_PIPELINE#weighted_amount", feed + "#open_pipeline_eur"},
        {deal + "TOP_10_CUSTOMERS_V3#company_id", feed + "#company_id"},
        {deal + "TOP_10_CUSTOMERS_V3#company_id", feed + "#open_pipeline_eur"},
        {deal + "TOP_10_CUSTOMERS_V3#computed_at", feed + "#event_time"},
        {deal + "TOP_10_CUSTOMERS_V3#legal_name", feed + "#legal_name"},
        {deal + "TOP_10_CUSTOMERS_V3#rank", feed + "#rank"},
        {deal + "TOP_10_CUSTOMERS_V3#ranking_year", feed + "#ranking_year"},
        {team + "#employee_email", feed + "#employee_email"},
    };
    const auto into = [&](const TextPairs& all) {
        TextPairs found;
        for (const auto& pair : all)
            if (pair.second.substr(0, pair.second.find('#')) == feed)
                found.insert(pair);
        return found;
    };
    EXPECT_EQ(into(pairsAt(Level::Dataset)), datasets);
    EXPECT_EQ(into(pairsAt(Level::Column)), columns);
}

} // namespace
} // namespace tributary::test
