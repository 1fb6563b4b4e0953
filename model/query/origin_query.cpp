// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/origin_query.h"

#include "model/query/product_query.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace tributary::query {

namespace {

class PartCollector {
public:
    PartCollector(Summaries& summaries, ProductPage& page) : m_summaries(summaries), m_page(page) {}

    // What only a name is known of has no file to name.
    void add(const EntitySummary& part)
    {
        const EntityRow& row = m_summaries.rowOf(part.id);
        if (row.id == 0 || row.placeholder || !m_known.insert(row.id).second)
            return;
        const Provenance provenance = m_summaries.provenanceOf(row);
        m_page.parts.push_back({part, provenance, factsOf(row, provenance)});
    }

    void add(const std::vector<EntitySummary>& parts)
    {
        for (const EntitySummary& part : parts)
            add(part);
    }

    void add(const std::vector<PortItem>& ports)
    {
        for (const PortItem& port : ports) {
            add(port.port);
            if (port.contract.contract)
                add(*port.contract.contract);
            for (const ContractLink& link : port.inputContracts)
                if (link.contract)
                    add(*link.contract);
        }
    }

private:
    Summaries& m_summaries;
    ProductPage& m_page;
    std::set<EntityId> m_known;
};

void addSeries(store::Reader& reader, Summaries& summaries, const EntityRow& product, ProductPage& page)
{
    for (const PointKind kind : {PointKind::Measurement, PointKind::Usage, PointKind::Cost}) {
        const std::size_t begin = page.series.size();
        for (const auto& row : reader.pointFiles(kind, product.local).value_or(std::vector<store::PointFileRow>{}))
            page.series.push_back({kind, summaries.provenanceOfFile(row.source, row.file), row.points, row.newest});
        std::sort(page.series.begin() + static_cast<std::ptrdiff_t>(begin), page.series.end(), [](const SeriesOrigin& left, const SeriesOrigin& right) {
            return std::tie(left.provenance.source, left.provenance.file) < std::tie(right.provenance.source, right.provenance.file);
        });
    }
}

} // namespace

void addOrigins(store::Reader& reader, Summaries& summaries, const EntityRow& product, ProductPage& page)
{
    PartCollector parts(summaries, page);
    parts.add(page.inputs);
    parts.add(page.outputs);
    parts.add(page.management);
    for (const DatasetItem& item : page.datasets)
        parts.add(item.dataset);
    parts.add(page.agreements);
    parts.add(page.stakeholders);
    parts.add(page.policies);
    // What people say of it.
    for (const auto& ref : reader.referencesTo(Kind::DataProduct, product.local, Role::About).value_or(std::vector<store::ReferenceRow>{}))
        parts.add(summaries.of(summaries.rowOf(ref.from)));
    addSeries(reader, summaries, product, page);
}

} // namespace tributary::query
