// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/rules/dataset_lookup.h"

#include <algorithm>
#include <set>
#include <utility>

namespace tributary::lineage {

namespace {

// What a columnLineage entry says of how: types and subtypes, and whether values flow. Entries
// without transformations are older than the distinction and mean that values flow.
void describe(Edge& edge, const Json& facts, const char* member, const Reference& reference)
{
    const auto entries = facts.is_object() ? facts.find(member) : facts.end();
    if (entries == facts.end() || !entries->is_array())
        return;
    std::set<std::string> words;
    bool direct = false;
    bool indirect = false;
    for (const Json& entry : *entries) {
        if (textAt(entry, "field") != reference.part || textAt(entry, "namespace") + "/" + textAt(entry, "name") != reference.target)
            continue;
        const auto steps = entry.find("transformations");
        if (steps == entry.end() || !steps->is_array() || steps->empty()) {
            direct = true;
            continue;
        }
        for (const Json& step : *steps) {
            const std::string subtype = textAt(step, "subtype");
            (textAt(step, "type") == "INDIRECT" ? indirect : direct) = true;
            words.insert(subtype.empty() ? textAt(step, "type") : subtype);
        }
    }
    if (!direct && !indirect)
        return;
    edge.direct = direct;
    edge.indirect = indirect;
    for (const std::string& word : words)
        if (!word.empty())
            edge.transformation += (edge.transformation.empty() ? "" : ", ") + word;
}

using Pair = std::pair<EntityId, EntityId>;

// Whether a job reads the one and writes the other.
class JobPairs {
public:
    explicit JobPairs(const std::vector<Edge>& edges)
    {
        for (const Edge& edge : edges) {
            if (edge.kind == EdgeKind::JobReads)
                m_reads.emplace(edge.from, edge.to);
            if (edge.kind == EdgeKind::JobWrites && !edge.stated)
                m_writes.emplace(edge.from, edge.to);
        }
    }
    bool has(EntityId from, EntityId to) const
    {
        for (auto at = m_reads.lower_bound({from, 0}); at != m_reads.end() && at->first == from; ++at)
            if (m_writes.count({at->second, to}) != 0)
                return true;
        return false;
    }

private:
    std::set<Pair> m_reads;
    std::set<Pair> m_writes;
};

void deriveColumnsOf(Deriving& deriving, const EntityFact& entity, std::set<Pair>& pairs)
{
    const auto references = deriving.index.referencesOf(entity.id);
    const bool any = std::any_of(references.begin(), references.end(),
                                 [](const ReferenceFact& each) { return each.reference.role == Role::DerivedFrom; });
    if (!any)
        return;
    const ColumnPlace place = placeOf(deriving, entity);
    if (place.dataset == nullptr)
        return;
    const bool whole = entity.kind == Kind::Dataset;
    const Json facts = parseJson(entity.facts);
    for (const ReferenceFact& each : references) {
        const EntityFact* origin = each.reference.role == Role::DerivedFrom
            ? findDataset(deriving, each.reference.target, entity.source) : nullptr;
        if (origin == nullptr)
            continue;
        Edge edge;
        edge.from = origin->id;
        edge.to = place.dataset->id;
        edge.fromColumn = each.reference.part;
        edge.toColumn = place.path;
        edge.kind = whole ? EdgeKind::ColumnDataset : EdgeKind::Column;
        edge.evidence = place.dataset->parent == 0 ? Evidence::Observed : Evidence::Declared;
        edge.source = entity.source;
        edge.direct = !whole;
        edge.indirect = whole;
        describe(edge, facts, whole ? "columnLineageDataset" : "columnLineage", each.reference);
        pairs.emplace(edge.from, edge.to);
        deriving.edges.push_back(std::move(edge));
    }
}

// A job that once wrote a dataset without saying from what is believed to have used all that it reads.
void dropOutdoneStatements(std::vector<Edge>& edges)
{
    std::set<Pair> plain;
    for (const Edge& edge : edges)
        if (edge.kind == EdgeKind::JobWrites && !edge.stated)
            plain.emplace(edge.from, edge.to);
    std::erase_if(edges, [&](const Edge& edge) { return edge.stated && plain.count({edge.from, edge.to}) != 0; });
}

} // namespace

void deriveJobs(Deriving& deriving)
{
    for (const EntityFact* job : deriving.index.ofKind(Kind::Job))
        for (const ReferenceFact& each : deriving.index.referencesOf(job->id)) {
            const Role role = each.reference.role;
            if (role != Role::Reads && role != Role::Writes)
                continue;
            const EntityFact* dataset = findDataset(deriving, each.reference.target, job->source);
            if (dataset == nullptr)
                continue;
            Edge edge;
            edge.kind = role == Role::Reads ? EdgeKind::JobReads : EdgeKind::JobWrites;
            edge.from = role == Role::Reads ? dataset->id : job->id;
            edge.to = role == Role::Reads ? job->id : dataset->id;
            edge.evidence = Evidence::Observed;
            edge.source = job->source;
            edge.stated = role == Role::Writes && each.reference.part == kStatedInputs;
            deriving.edges.push_back(std::move(edge));
        }
    dropOutdoneStatements(deriving.edges);
}

void deriveDatasets(Deriving& deriving)
{
    std::set<Pair> columnPairs;
    for (const Kind kind : {Kind::Dataset, Kind::Column})
        for (const EntityFact* entity : deriving.index.ofKind(kind))
            deriveColumnsOf(deriving, *entity, columnPairs);

    const JobPairs jobs(deriving.edges);
    std::set<Pair> declared;
    for (const Kind kind : {Kind::Dataset, Kind::Dashboard, Kind::Model, Kind::Metric})
        for (const EntityFact* entity : deriving.index.ofKind(kind))
            for (const ReferenceFact& each : deriving.index.referencesOf(entity->id)) {
                if (each.reference.role != Role::DependsOn)
                    continue;
                const EntityFact* origin = each.reference.targetKind == Kind::Dataset
                    ? findDataset(deriving, each.reference.target, entity->source)
                    : deriving.index.resolve(each.reference.targetKind, each.reference.target, {}, entity->source);
                if (origin == nullptr || !declared.emplace(origin->id, entity->id).second)
                    continue;
                Edge edge;
                edge.from = origin->id;
                edge.to = entity->id;
                edge.evidence = origin->placeholder ? Evidence::Missing : Evidence::Declared;
                edge.source = entity->source;
                deriving.edges.push_back(std::move(edge));
            }
    for (const Pair& pair : columnPairs) {
        if (pair.first == pair.second || declared.count(pair) != 0 || jobs.has(pair.first, pair.second))
            continue;
        Edge edge;
        edge.from = pair.first;
        edge.to = pair.second;
        edge.evidence = Evidence::Observed;
        edge.columnsOnly = true;
        edge.source = deriving.index.find(pair.second)->source;
        deriving.edges.push_back(std::move(edge));
    }
}

} // namespace tributary::lineage
