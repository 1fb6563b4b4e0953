// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/openlineage_export.h"

#include "model/lineage/openlineage_facets.h"

#include <map>
#include <set>

namespace tributary::lineage {

namespace {

bool isDataset(const ResultNode& node)
{
    return node.kind == Kind::Dataset || node.kind == Kind::Column;
}

class EventWriter {
public:
    EventWriter(const LineageResult& result, const LineageResult& columns, Micros at)
        : m_result(result), m_columns(columns), m_names(openLineageNames(result)), m_time(formatTime(at))
    {
        for (std::size_t i = 0; i < result.nodes.size(); ++i)
            m_nameOfId.emplace(result.nodes[i].id, m_names.ofNode[i]);
    }

    std::string write()
    {
        collectColumns();
        collectEdges();
        std::string text;
        for (std::size_t i = 0; i < m_names.names.size(); ++i) {
            const ResultNode& node = m_result.nodes[m_names.first[i]];
            if (!isDataset(node))
                text += jobEvent(i, node);
            else if (!node.placeholder || m_jobless.count(i) != 0)
                text += datasetEvent(i);
        }
        return text;
    }

private:
    using Inflows = std::map<std::size_t, Inflow>; // by the upstream dataset

    Inflow& inflow(std::map<std::size_t, Inflows>& flows, std::size_t from, std::size_t to)
    {
        Inflow& found = flows[to][from];
        found.from = m_names.names[from];
        return found;
    }

    // Between datasets that the answer holds, whether or not it shows the way.
    void collectColumns()
    {
        if (m_result.level == Level::Column)
            return;
        for (const ResultEdge& edge : m_columns.edges) {
            const auto from = m_nameOfId.find(m_columns.nodes[edge.from].id);
            const auto to = m_nameOfId.find(m_columns.nodes[edge.to].id);
            if (from != m_nameOfId.end() && to != m_nameOfId.end() && !edge.columns.empty())
                inflow(m_columnFlows, from->second, to->second).columns = edge.columns;
        }
    }

    void collectEdges()
    {
        for (const ResultEdge& edge : m_result.edges) {
            const ResultNode& from = m_result.nodes[edge.from];
            const ResultNode& to = m_result.nodes[edge.to];
            const std::size_t source = m_names.ofNode[edge.from];
            const std::size_t target = m_names.ofNode[edge.to];
            if (m_result.level == Level::Column)
                inflow(m_jobless, source, target).columns.push_back(
                    {from.column, to.column, edge.transformation, edge.direct, edge.indirect, Evidence::Observed});
            else if (isDataset(from) && isDataset(to))
                addJobless(source, target, !edge.columnsOnly);
            else if (isDataset(from) || isDataset(to)) // from consumer to consumer there is no event
                (isDataset(from) ? m_reads[target] : m_writes[source]).insert(isDataset(from) ? source : target);
        }
    }

    void addJobless(std::size_t from, std::size_t to, bool whole)
    {
        Inflow& flow = inflow(m_jobless, from, to);
        flow.whole = flow.whole || whole;
        if (const auto known = m_columnFlows.find(to); known != m_columnFlows.end())
            if (const auto pairs = known->second.find(from); pairs != known->second.end())
                flow.columns = pairs->second.columns;
    }

    static std::vector<Inflow> listed(const std::map<std::size_t, Inflows>& flows, std::size_t target)
    {
        std::vector<Inflow> list;
        if (const auto found = flows.find(target); found != flows.end())
            for (const auto& [from, flow] : found->second)
                list.push_back(flow);
        return list;
    }

    Json named(std::size_t name) const
    {
        return {{"namespace", m_names.names[name].nameSpace}, {"name", m_names.names[name].name}};
    }

    std::string finished(Json event, const char* type) const
    {
        event["eventTime"] = m_time;
        event["producer"] = kOpenLineageProducer;
        event["schemaURL"] = std::string("https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/") + type;
        return dumpJson(event) + '\n';
    }

    std::string jobEvent(std::size_t name, const ResultNode& node)
    {
        Json event = {{"job", named(name)}, {"inputs", Json::array()}, {"outputs", Json::array()}};
        if (node.kind != Kind::Job)
            event["job"]["facets"]["jobType"] = {
                {"_producer", kOpenLineageProducer},
                {"_schemaURL", "https://openlineage.io/spec/facets/2-0-3/JobTypeJobFacet.json#/$defs/JobTypeJobFacet"},
                {"processingType", "BATCH"}, {"integration", "TRIBUTARY"}, {"jobType", std::string(kindName(node.kind))}};
        for (const std::size_t input : m_reads[name])
            event["inputs"].push_back(named(input));
        for (const std::size_t output : m_writes[name]) {
            Json dataset = named(output);
            if (Json facet = columnLineageFacet(listed(m_columnFlows, output)); !facet.is_null())
                dataset["facets"]["columnLineage"] = std::move(facet);
            event["outputs"].push_back(std::move(dataset));
        }
        return finished(std::move(event), "JobEvent");
    }

    std::string datasetEvent(std::size_t name)
    {
        Json dataset = named(name);
        if (const std::vector<Inflow> inflows = listed(m_jobless, name); !inflows.empty()) {
            dataset["facets"]["lineage"] = explicitLineageFacet(inflows);
            if (Json facet = columnLineageFacet(inflows); !facet.is_null())
                dataset["facets"]["columnLineage"] = std::move(facet);
        }
        return finished({{"dataset", std::move(dataset)}}, "DatasetEvent");
    }

    const LineageResult& m_result;
    const LineageResult& m_columns;
    const OpenLineageNames m_names;
    const std::string m_time;
    std::map<EntityId, std::size_t> m_nameOfId;
    std::map<std::size_t, Inflows> m_columnFlows; // by the dataset that they flow into
    std::map<std::size_t, Inflows> m_jobless;     // the flows that no job of the answer carries
    std::map<std::size_t, std::set<std::size_t>> m_reads;
    std::map<std::size_t, std::set<std::size_t>> m_writes;
};

} // namespace

std::string toOpenLineage(const LineageResult& result, const LineageResult& columns, Micros at)
{
    return EventWriter(result, columns, at).write();
}

} // namespace tributary::lineage
