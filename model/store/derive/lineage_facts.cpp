// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/derive/lineage_facts.h"

#include "model/store/lineage_sql.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>
#include <unordered_set>

namespace tributary::store {

namespace {

constexpr std::string_view kHints = "transformSourceObjects";

// Most columns that are asked for say nothing themselves, and their facts are most of their room.
bool concernsLineage(std::string_view columnFacts)
{
    constexpr std::string_view kWords[] = {"columnLineage", kHints, "\"id\""};
    return std::any_of(std::begin(kWords), std::end(kWords),
                       [&](std::string_view word) { return columnFacts.find(word) != std::string_view::npos; });
}

lineage::EntityFact entityOf(const Statement& row)
{
    lineage::EntityFact entity;
    entity.id = row.integer(0);
    entity.source = row.integer(1);
    entity.root = row.integer(2);
    entity.parent = row.integer(3);
    entity.kind = static_cast<Kind>(row.integer(4));
    entity.local = row.text(5);
    entity.version = row.text(6);
    entity.name = row.text(7);
    if (const std::string_view facts = row.view(8); entity.kind != Kind::Column || concernsLineage(facts))
        entity.facts = facts;
    entity.placeholder = row.integer(9) != 0;
    entity.latest = row.integer(10) != 0;
    return entity;
}

// Documents in which a reference is about columns.
std::unordered_set<EntityId> rootsByReference(Connection& connection, const std::vector<lineage::ReferenceFact>& references)
{
    std::unordered_set<EntityId> roots;
    EntityId last = 0;
    for (const lineage::ReferenceFact& each : references) {
        if (each.from == last || (each.reference.role != Role::ForeignKey && each.reference.role != Role::DerivedFrom))
            continue;
        last = each.from;
        Statement row = connection.use(sql::kLineageRoot);
        row.bind(last);
        if (row.step())
            roots.insert(row.integer(0));
    }
    return roots;
}

} // namespace

std::vector<lineage::ReferenceFact> lineageReferences(Connection& connection)
{
    std::vector<lineage::ReferenceFact> references;
    Statement row = connection.use(sql::kLineageReferences);
    while (row.step())
        references.push_back({row.integer(0), Reference{static_cast<Role>(row.integer(1)), static_cast<Kind>(row.integer(2)),
                                                        row.text(3), row.text(4), row.text(5)}});
    return references;
}

std::vector<lineage::EntityFact> lineageEntities(Connection& connection, const std::vector<lineage::ReferenceFact>& references)
{
    const std::unordered_set<EntityId> byReference = rootsByReference(connection, references);
    std::set<EntityId> byHint; // known when the first columns of a document have gone by already
    std::vector<lineage::EntityFact> entities;
    {
        Statement row = connection.use(sql::kLineageEntities);
        while (row.step()) {
            if (static_cast<Kind>(row.integer(4)) != Kind::Column || byReference.count(row.integer(2)) != 0)
                entities.push_back(entityOf(row));
            else if (row.view(8).find(kHints) != std::string_view::npos)
                byHint.insert(row.integer(2));
        }
    }
    for (const EntityId root : byHint) {
        Statement row = connection.use(sql::kLineageColumns);
        row.bind(root);
        while (row.step())
            entities.push_back(entityOf(row));
    }
    if (!byHint.empty())
        std::sort(entities.begin(), entities.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    return entities;
}

} // namespace tributary::store
