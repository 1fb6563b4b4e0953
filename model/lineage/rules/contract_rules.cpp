// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"
#include "model/lineage/rules/dataset_lookup.h"

#include <map>
#include <optional>

// What contracts say of their columns in words: the objects a value was made from, and foreign keys.
namespace tributary::lineage {

namespace {

struct Named {
    const EntityFact* dataset = nullptr;
    std::string column;
};

// Datasets by each name that a person may write: logical, physical, and fully qualified.
class NameIndex {
public:
    explicit NameIndex(const Deriving& deriving)
    {
        for (const EntityFact* dataset : deriving.index.ofKind(Kind::Dataset))
            add(dataset->source, dataset->name, dataset);
        for (const KeyedDataset& keyed : deriving.keys) {
            const EntityFact* dataset = deriving.index.find(keyed.id);
            for (std::size_t at = 0; at != std::string::npos; at = keyed.key.name.find('.', at), at += at == std::string::npos ? 0 : 1)
                add(dataset->source, keyed.key.name.substr(at), dataset);
        }
    }

    // "table", "schema.table", "table.column"; nothing where the name fits several tables.
    Named find(SourceId source, const std::string& text) const
    {
        if (const EntityFact* dataset = unique(source, text))
            return {dataset, {}};
        const std::size_t dot = text.rfind('.');
        if (dot == std::string::npos)
            return {};
        return {unique(source, text.substr(0, dot)), text.substr(dot + 1)};
    }

private:
    void add(SourceId source, const std::string& name, const EntityFact* dataset)
    {
        const auto [entry, fresh] = m_byName.emplace(std::to_string(source) + "\n" + folded(name), dataset);
        if (!fresh && entry->second != dataset)
            entry->second = nullptr;
    }
    const EntityFact* unique(SourceId source, const std::string& name) const
    {
        const auto found = m_byName.find(std::to_string(source) + "\n" + folded(name));
        return found == m_byName.end() ? nullptr : found->second;
    }
    std::unordered_map<std::string, const EntityFact*> m_byName;
};

// Children by name without case, or by their own id; looked through once a parent, since each of its
// columns may name another one.
class ChildNames {
public:
    explicit ChildNames(const EntityIndex& index) : m_index(index) {}

    const EntityFact* find(EntityId parent, Kind kind, std::string_view name)
    {
        const auto [known, isNew] = m_ofParent.try_emplace({parent, kind});
        if (isNew)
            fill(known->second, parent, kind);
        const auto byName = known->second.find(folded(name));
        const auto byId = known->second.find(kIdMark + std::string(name));
        if (byName == known->second.end() || byId == known->second.end())
            return byName != known->second.end() ? byName->second.child : byId != known->second.end() ? byId->second.child : nullptr;
        return (byName->second.place <= byId->second.place ? byName : byId)->second.child;
    }

private:
    static constexpr char kIdMark = '\n'; // no name holds it

    struct Child {
        std::size_t place;
        const EntityFact* child;
    };
    using Names = std::unordered_map<std::string, Child>;

    void fill(Names& names, EntityId parent, Kind kind) const
    {
        std::size_t place = 0;
        for (const EntityFact* child : m_index.children(parent)) {
            if (child->kind != kind)
                continue;
            names.emplace(folded(child->local), Child{place, child});
            if (!child->facts.empty())
                if (const std::string id = textAt(parseJson(child->facts), "id"); !id.empty())
                    names.emplace(kIdMark + id, Child{place, child});
            ++place;
        }
    }

    const EntityIndex& m_index;
    std::map<std::pair<EntityId, Kind>, Names> m_ofParent;
};

// "table.column", or "/schema/<id>/properties/<id>", within the same contract.
Named relationTarget(ChildNames& names, EntityId contract, const std::string& text)
{
    std::string table;
    std::string column;
    if (const std::size_t schema = text.find("schema/"); schema != std::string::npos) {
        if (text.rfind('#', schema) != std::string::npos && text.find('#') > 0)
            return {}; // another file's
        const std::vector<std::string> parts = split(std::string_view(text).substr(schema), '/');
        table = parts.size() > 1 ? parts[1] : std::string();
        column = parts.size() > 3 ? parts[3] : std::string();
    } else if (const std::size_t dot = text.find('.'); dot != std::string::npos) {
        table = text.substr(0, dot);
        column = text.substr(dot + 1);
    }
    const EntityFact* dataset = table.empty() ? nullptr : names.find(contract, Kind::Dataset, table);
    if (dataset == nullptr)
        return {};
    const EntityFact* found = names.find(dataset->id, Kind::Column, column);
    return {dataset, found == nullptr ? column : found->local};
}

} // namespace

void deriveHints(Deriving& deriving)
{
    std::optional<NameIndex> names; // most catalogs have no hints at all
    for (const EntityFact* column : deriving.index.ofKind(Kind::Column)) {
        if (column->facts.find("transformSourceObjects") == std::string::npos)
            continue;
        const Json facts = parseJson(column->facts);
        const auto origins = facts.is_object() ? facts.find("transformSourceObjects") : facts.end();
        const ColumnPlace place = placeOf(deriving, *column);
        if (origins == facts.end() || !origins->is_array() || place.dataset == nullptr)
            continue;
        if (!names)
            names.emplace(deriving);
        for (const Json& origin : *origins) {
            const Named named = names->find(column->source, scalarText(origin));
            if (named.dataset == nullptr)
                continue;
            Edge edge;
            edge.from = named.dataset->id;
            edge.to = place.dataset->id;
            edge.fromColumn = named.column;
            edge.toColumn = place.path;
            edge.kind = EdgeKind::Column;
            edge.evidence = Evidence::Hint;
            edge.source = column->source;
            edge.transformation = textAt(facts, "transformLogic");
            deriving.edges.push_back(std::move(edge));
        }
    }
}

void deriveForeignKeys(Deriving& deriving)
{
    ChildNames names(deriving.index);
    for (const Kind kind : {Kind::Dataset, Kind::Column})
        for (const EntityFact* owner : deriving.index.ofKind(kind))
            for (const ReferenceFact& each : deriving.index.referencesOf(owner->id)) {
                if (each.reference.role != Role::ForeignKey)
                    continue;
                const ColumnPlace place = placeOf(deriving, *owner);
                if (place.dataset == nullptr)
                    continue;
                const Named target = relationTarget(names, place.dataset->root, each.reference.target);
                if (target.dataset == nullptr)
                    continue;
                Edge edge;
                edge.from = place.dataset->id;
                edge.to = target.dataset->id;
                edge.fromColumn = place.path;
                if (kind == Kind::Dataset) { // the reference itself names the column, with or without its table
                    const Named own = relationTarget(names, place.dataset->root, each.reference.part);
                    edge.fromColumn = own.column.empty() ? each.reference.part : own.column;
                }
                edge.toColumn = target.column;
                edge.kind = EdgeKind::ForeignKey;
                edge.source = owner->source;
                deriving.edges.push_back(std::move(edge));
            }
}

} // namespace tributary::lineage
