// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/domain_parts.h"

#include "model/query/domain_query.h"
#include "model/query/fact_access.h"
#include "model/query/objective_query.h"
#include "model/query/port_query.h"
#include "model/query/search_query.h"
#include "model/search/query.h"

#include <algorithm>
#include <set>

namespace tributary::query {

namespace {

constexpr Micros kWeek = 7 * kMicrosPerDay;
constexpr Micros kMeasuredWithin = 90 * kMicrosPerDay; // what is older says nothing of today

const char* fieldOf(GapKind kind)
{
    return kind == GapKind::Owner ? "owner" : "description";
}

void addReads(store::Reader& reader, Summaries& summaries, const EntityRow& product, DomainProduct& item, DomainReaders& readers)
{
    const Micros newest = reader.newestPoint(PointKind::Usage, product.local).value_or(0);
    if (newest == 0)
        return;
    std::set<const DomainReader*> here;
    for (const Point& point : reader.points(PointKind::Usage, product.local, newest - kWeek + 1).value_or(std::vector<Point>{})) {
        item.readsPerWeek += point.value;
        if (point.consumer.empty())
            continue;
        const std::string name = point.consumerName.empty() ? summaries.personName(point.consumer) : point.consumerName;
        DomainReader& entry = readers.try_emplace({name, point.consumerKind}, DomainReader{name, point.consumerKind, 0, 0}).first->second;
        entry.readsPerWeek += point.value;
        if (here.insert(&entry).second)
            ++entry.products;
    }
}

void addQuality(store::Reader& reader, PortQuery& ports, const EntityRow& product, DomainProduct& item)
{
    const Micros newest = reader.newestPoint(PointKind::Measurement, product.local).value_or(0);
    const auto measured = newest == 0 ? std::vector<Point>{}
                                      : reader.points(PointKind::Measurement, product.local, newest - kMeasuredWithin).value_or(std::vector<Point>{});
    for (const Objective& objective : objectivesOf(ports.contracts(product), measured)) {
        if (!objective.target)
            continue;
        ++item.objectives;
        if (objective.points.empty())
            continue;
        const double last = objective.points.back().value;
        if (objective.smallerIsBetter ? last <= *objective.target : last >= *objective.target)
            ++item.met;
    }
}

} // namespace

std::vector<EntityRow> referrersOfDomain(store::Reader& reader, Summaries& summaries, const EntityRow& domain, Role role)
{
    std::vector<EntityRow> out;
    std::set<EntityId> seen;
    for (const std::string& target : {domain.local, domain.name}) {
        const auto refs = reader.referencesTo(Kind::Domain, target, role);
        for (const auto& ref : refs ? *refs : std::vector<store::ReferenceRow>{}) {
            if (!seen.insert(ref.from).second)
                continue;
            if (EntityRow row = summaries.rowOf(ref.from); row.id != 0)
                out.push_back(std::move(row));
        }
        if (domain.name == domain.local)
            break;
    }
    return out;
}

std::vector<EntityRow> domainTree(store::Reader& reader, Summaries& summaries, const EntityRow& domain,
                                  std::vector<DomainBranch>& tree, bool& complete)
{
    struct Waiting {
        EntityRow row;
        int depth = 0;
    };
    std::vector<EntityRow> out;
    std::set<EntityId> seen{domain.id};
    std::vector<Waiting> waiting{{domain, 0}}; // a stack, so that no chain of domains is too deep
    while (!waiting.empty()) {
        if (out.size() == kMostDomainsBelow) {
            complete = false;
            break;
        }
        const Waiting here = std::move(waiting.back());
        waiting.pop_back();
        out.push_back(here.row);
        tree.push_back({summaries.of(here.row), here.depth, 0});
        std::vector<EntityRow> children = referrersOfDomain(reader, summaries, here.row, Role::ParentDomain);
        std::sort(children.begin(), children.end(), [](const EntityRow& a, const EntityRow& b) { return a.name > b.name; });
        for (EntityRow& child : children)
            if (child.kind == Kind::Domain && seen.insert(child.id).second)
                waiting.push_back({std::move(child), here.depth + 1});
    }
    return out;
}

DomainProduct domainProduct(store::Reader& reader, Summaries& summaries, const EntityRow& product, Micros staleBefore,
                            DomainReaders& readers)
{
    DomainProduct item;
    PortQuery ports(reader, summaries);
    item.product = summaries.of(product);
    const auto outputs = ports.ports(product, Kind::OutputPort);
    item.outputs = static_cast<int>(outputs.size());
    const auto steps = reader.steps(product.id, 1);
    item.changedAt = steps && !steps->empty() ? steps->front().at : 0;
    addQuality(reader, ports, product, item);
    addReads(reader, summaries, product, item, readers);
    const auto lacks = [&](GapKind kind) -> bool& { return item.lacks[static_cast<std::size_t>(kind)]; };
    lacks(GapKind::Owner) = item.product.owner.empty();
    lacks(GapKind::OutputPorts) = outputs.empty();
    lacks(GapKind::Contract) = std::any_of(outputs.begin(), outputs.end(), [](const PortItem& port) { return !port.contract.contract; });
    lacks(GapKind::Purpose) = descriptionText(product.facts).empty();
    lacks(GapKind::Stale) = item.changedAt != 0 && item.changedAt < staleBefore;
    return item;
}

Result<std::vector<DomainGap>> domainGaps(store::Reader& reader, const EntityRow& domain,
                                          const std::vector<DomainProduct>& products, Micros staleBefore)
{
    const std::string within = "domain:" + search::printValue(domain.local) + " ";
    std::vector<DomainGap> gaps;
    for (std::size_t i = 0; i < kGapKinds; ++i) {
        DomainGap gap{static_cast<GapKind>(i), 0, {}};
        gap.count = std::count_if(products.begin(), products.end(), [i](const DomainProduct& one) { return one.lacks[i]; });
        switch (gap.kind) {
        case GapKind::Owner:
        case GapKind::Purpose: gap.query = within + "kind:product " + fieldOf(gap.kind) + ":none"; break;
        case GapKind::Stale: gap.query = within + "kind:product changed-before:" + formatDate(staleBefore); break;
        case GapKind::Undescribed: {
            gap.query = within + "description:none (kind:contract OR kind:dataset OR kind:column)";
            const auto found = searchCatalog(reader, gap.query, 1, 0, false);
            if (!found)
                return tl::unexpected(found.error());
            gap.count = found->total;
            break;
        }
        default: break; // no field speaks of ports
        }
        gaps.push_back(std::move(gap));
    }
    return gaps;
}

} // namespace tributary::query
