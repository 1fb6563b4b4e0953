// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/search/search_document.h"

#include "model/base/text.h"
#include "model/store/search/fact_reading.h"

#include <set>
#include <unordered_map>

namespace tributary::store {

namespace {

using search::Facet;

constexpr int kMaxLevels = 200;
// Names of what lies below, on one row. Some 50,000 columns; more are found as themselves.
constexpr std::size_t kMaxColumnsBytes = 1U << 20U;

// Products come first.
int weightOf(const EntityRow& row)
{
    int weight = 6;
    switch (row.kind) {
    case Kind::DataProduct: weight = 1; break;
    case Kind::DataContract: weight = 2; break;
    case Kind::InputPort:
    case Kind::OutputPort:
    case Kind::ManagementPort: weight = 3; break;
    case Kind::Dataset: weight = 4; break;
    case Kind::Domain:
    case Kind::Term:
    case Kind::Policy:
    case Kind::Person:
    case Kind::Team: weight = 5; break;
    case Kind::Column: weight = 7; break;
    default: break;
    }
    if (row.placeholder)
        weight = 8;
    if (!row.latest)
        weight += 16;
    return weight;
}

// What all rows of a document share.
struct Inherited : DocumentContext {
    std::string status;
    std::vector<std::string> technologies;
};

SearchRow rowOf(const EntityRow& entity, const EntityRow& root, const Inherited& shared)
{
    SearchRow row;
    row.entity = entity.id;
    row.root = entity.root;
    row.weight = weightOf(entity);
    row.revision = entity.validFrom;
    // A domain that is only ever named is still a domain; other dangling names show when asked for.
    row.shown = entity.latest && (!entity.placeholder || entity.kind == Kind::Domain);

    row.texts[NameText] = entity.name;
    row.texts[WordsText] = join(identifierWords(entity.name), " ");
    if (folded(entity.local) != folded(entity.name))
        append(row.texts[WordsText], entity.local);
    if (entity.kind == Kind::Column)
        row.texts[ColumnsText] = entity.name;
    row.texts[DescriptionText] = descriptionText(entity.facts);
    for (const std::string& synonym : synonymsOf(entity.facts))
        append(row.texts[DescriptionText], synonym);
    for (const std::string& tag : tagsOf(entity.facts)) {
        append(row.texts[TagsText], tag);
        row.put(Facet::Tag, tag);
    }

    row.put(Facet::Kind, std::string(kindName(entity.kind)));
    row.put(Facet::Source, shared.source);
    row.put(Facet::Domain, shared.domain.name);
    row.put(Facet::Lifecycle, shared.status);
    row.put(Facet::Classification, classificationOf(entity.facts));
    for (const std::string& key : shared.domain.keys)
        row.put(Aspect::DomainPath, key);
    for (const auto& [user, name] : shared.owners) {
        row.put(Facet::Owner, name.empty() ? user : name);
        row.put(Aspect::OwnerKey, folded(user));
        if (&entity == &root) {
            append(row.texts[OwnersText], name);
            append(row.texts[OwnersText], user);
        }
    }
    row.put(Aspect::Version, folded(root.version));
    if (entity.placeholder)
        row.put(Aspect::Flag, "placeholder");
    if (shared.status == "deprecated" || shared.status == "retired")
        row.put(Aspect::Flag, "deprecated");
    if (entity.latest)
        row.put(Aspect::Flag, "latest");
    if (entity.kind == Kind::Dataset || entity.kind == Kind::DataContract || entity.kind == Kind::DataProduct)
        row.columns = 0;
    if (entity.kind == Kind::Column)
        for (const std::string& type : columnTypesOf(entity.facts))
            row.put(Aspect::ColumnType, type);
    if (isPersonal(entity.facts))
        row.put(Aspect::Flag, "pii");
    row.put(Aspect::Flag, row.texts[DescriptionText].empty() ? "empty" : "has description");
    if (!row.texts[TagsText].empty())
        row.put(Aspect::Flag, "has tag");
    if (!shared.owners.empty())
        row.put(Aspect::Flag, "has owner");
    if (!shared.domain.name.empty())
        row.put(Aspect::Flag, "has domain");
    return row;
}

void appendName(SearchRow& row, const std::string& name)
{
    if (row.texts[ColumnsText].size() + name.size() <= kMaxColumnsBytes)
        append(row.texts[ColumnsText], name);
}

bool isPort(Kind kind)
{
    return kind == Kind::OutputPort || kind == Kind::InputPort || kind == Kind::ManagementPort;
}

// What a row shows of one below it.
void putBelow(SearchRow& above, const EntityRow& entity)
{
    appendName(above, entity.name);
    above.put(Facet::Classification, classificationOf(entity.facts));
    if (entity.kind != Kind::Column)
        return;
    ++above.columns;
    for (const std::string& type : columnTypesOf(entity.facts))
        above.put(Aspect::ColumnType, type);
    if (isPersonal(entity.facts))
        above.put(Aspect::Flag, "pii");
}

// What an output port says of itself and of its product.
void putPort(SearchRow& port, SearchRow& product, const Json& facts)
{
    for (SearchRow* row : {&port, &product}) {
        for (const std::string& type : technologiesOf(facts))
            row->put(Aspect::PortType, type);
        row->put(Aspect::PortType, textAt(facts, "type"));
        for (const std::string& use : customTexts(facts, "useCase"))
            row->put(Aspect::Use, use);
    }
    for (const std::string& technology : technologiesOf(facts))
        product.put(Facet::Technology, technology);
}

int linesOf(const std::string& text)
{
    if (text.empty())
        return 0;
    const std::vector<std::string> lines = split(text, '\n');
    return static_cast<int>(std::set<std::string>(lines.begin(), lines.end()).size());
}

} // namespace

std::vector<SearchRow> searchRowsOf(const std::vector<EntityRow>& document, DocumentContext context)
{
    std::vector<SearchRow> rows;
    if (document.empty())
        return rows;
    const EntityRow& root = document.front();
    Inherited shared{std::move(context), statusOf(root.facts), {}};
    if (root.kind == Kind::DataContract)
        shared.technologies = technologiesOf(root.facts);
    std::unordered_map<EntityId, std::size_t> indexOf;
    for (const EntityRow& entity : document) {
        indexOf[entity.id] = rows.size();
        rows.push_back(rowOf(entity, root, shared));
        SearchRow& row = rows.back();
        if (entity.id == root.id && root.kind == Kind::DataProduct)
            row.put(Facet::Archetype, archetypeOf(root.facts));
        if (entity.id == root.id && !shared.domain.path.empty())
            append(row.texts[DescriptionText], shared.domain.path);
        for (const std::string& technology : isPort(entity.kind) ? technologiesOf(entity.facts) : shared.technologies)
            row.put(Facet::Technology, technology);

        // What lies below is found on what lies above: columns on datasets and contracts, the
        // columns of output ports' contracts on their product.
        const bool named = entity.kind == Kind::Column || entity.kind == Kind::Dataset;
        int levels = 0; // in a damaged file parents can go round in a circle
        for (auto up = indexOf.find(entity.parent); named && up != indexOf.end() && levels < kMaxLevels;
             up = indexOf.find(document[up->second].parent), ++levels) {
            if (document[up->second].kind == Kind::Column)
                continue;
            putBelow(rows[up->second], entity);
        }
        if (entity.kind == Kind::OutputPort)
            putPort(row, rows.front(), entity.facts);
    }
    for (const std::string& names : shared.contractColumns)
        appendName(rows.front(), names);
    if (root.kind == Kind::DataProduct)
        rows.front().columns = linesOf(rows.front().texts[ColumnsText]);
    for (SearchRow& row : rows)
        if (!row.texts[ColumnsText].empty())
            row.put(Aspect::Flag, "has column");
    return rows;
}

} // namespace tributary::store
