// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/canvas_beginnings.h"

#include "model/base/text.h"
#include "model/query/lineage_cluster.h"
#include "model/query/port_query.h"
#include "model/query/summaries.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace tributary::query {

namespace {

constexpr int kPage = 500; // rows read at once
constexpr std::size_t kMostContracts = 2'000; // that are looked at
constexpr int kMostProducts = 5'000; // that are counted

class Finder {
public:
    Finder(store::Reader& reader, const std::string& typed, int most)
        : m_reader(reader), m_summaries(reader), m_typed(folded(trimmed(typed))), m_most(static_cast<std::size_t>(most))
    {
    }

    std::vector<CanvasBeginning> contracts()
    {
        std::vector<CanvasBeginning> out;
        PortQuery ports(m_reader, m_summaries);
        for (int offset = 0; out.size() < kMostContracts; offset += kPage) {
            const auto rows = m_reader.ofKind(Kind::DataContract, kPage, offset);
            if (!rows || rows->empty())
                break;
            for (const EntityRow& row : *rows) {
                if (!row.placeholder && row.latest && isWanted(row.name))
                    out.push_back({m_summaries.referenceOf(row), row.name, row.version, 0, !ports.suppliers(row.local, 0).empty()});
            }
        }
        return sorted(std::move(out));
    }

    std::vector<CanvasBeginning> models()
    {
        std::vector<CanvasBeginning> out;
        for (const char* type : {"model", "snapshot", "seed"}) {
            const auto rows = m_reader.ofKindHolding(Kind::Dataset, type);
            for (const EntityRow& row : rows ? *rows : std::vector<EntityRow>()) {
                if (row.parent == 0 && !row.placeholder && textAt(row.facts, "resourceType") == type && isWanted(row.name))
                    out.push_back({m_summaries.referenceOf(row), row.name, textAt(row.facts, "package")});
            }
        }
        return sorted(std::move(out));
    }

    Result<std::vector<CanvasBeginning>> clusters()
    {
        const auto found = unclaimedClusters(m_reader);
        if (!found)
            return fail(found.error());
        std::vector<CanvasBeginning> out;
        for (const LineageCluster& cluster : *found) {
            if (out.size() < m_most && isWanted(cluster.name))
                out.push_back({m_summaries.referenceOf(m_summaries.rowOf(cluster.ends.front())), cluster.name, m_summaries.rowOf(cluster.ends.front()).name,
                               static_cast<int>(cluster.datasets.size())});
        }
        return out;
    }

private:
    bool isWanted(const std::string& name) const { return m_typed.empty() || folded(name).find(m_typed) != std::string::npos; }

    std::vector<CanvasBeginning> sorted(std::vector<CanvasBeginning> list) const
    {
        std::sort(list.begin(), list.end(), [](const CanvasBeginning& a, const CanvasBeginning& b) { return std::tuple(a.isOffered, folded(a.name), a.ref) < std::tuple(b.isOffered, folded(b.name), b.ref); });
        if (list.size() > m_most)
            list.resize(m_most);
        return list;
    }

    store::Reader& m_reader;
    Summaries m_summaries;
    const std::string m_typed;
    const std::size_t m_most;
};

} // namespace

Result<CanvasBeginnings> canvasBeginnings(store::Reader& reader, const std::string& typed, int most)
{
    const auto sources = writableSources(reader);
    if (!sources)
        return fail(sources.error());
    Finder finder(reader, typed, most);
    CanvasBeginnings out;
    std::map<SourceId, int> products;
    for (const EntityRow& row : reader.ofKind(Kind::DataProduct, kMostProducts, 0).value_or(std::vector<EntityRow>()))
        ++products[row.source];
    std::vector<store::SourceRow> sorted = *sources;
    std::stable_sort(sorted.begin(), sorted.end(), [&products](const store::SourceRow& a, const store::SourceRow& b) { return products[a.id] > products[b.id]; });
    for (const store::SourceRow& source : sorted)
        out.sources.push_back(source.name);
    out.contracts = finder.contracts();
    out.models = finder.models();
    auto clusters = finder.clusters();
    if (!clusters)
        return fail(clusters.error());
    out.clusters = std::move(*clusters);
    return out;
}

} // namespace tributary::query
