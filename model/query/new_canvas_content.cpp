// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/new_canvas_content.h"

#include "model/base/text.h"
#include "model/canvas/edit.h"
#include "model/query/fact_access.h"
#include "model/sources/logical_type.h"

#include <algorithm>
#include <set>

namespace tributary::query {

namespace {

using canvas::Field;

constexpr std::size_t kMostFlows = 50;

// Words that a field does not take are left out: whoever goes on with the draft sees that they are missing.
void put(NewCanvasContent& content, Field field, const std::string& value)
{
    const std::string text(trimmed(value));
    if (!text.empty() && !canvas::problemOf({field, canvas::Edit::Operation::Set, {text}}))
        content.values[canvas::indexOf(field)] = {text};
}

void putOwner(NewCanvasContent& content, const std::string& mail, const std::string& name)
{
    put(content, Field::Owner, name.empty() || name == mail ? mail : name + " <" + mail + ">");
}

std::string lastPart(const std::string& name)
{
    const std::size_t cut = name.find_last_of("./");
    return cut == std::string::npos || cut + 1 == name.size() ? name : name.substr(cut + 1);
}

canvas::NewColumn columnOf(const std::string& name, const std::string& type, const std::string& comment)
{
    return {name, type, std::string(sources::logicalTypeOf(type)), comment, false, 0};
}

std::string physicalTypeOf(const EntityRow& dataset)
{
    const std::string type = folded(textAt(dataset.facts, "physicalType")); // "BASE TABLE", "MATERIALIZED VIEW"
    if (type.find("view") != std::string::npos || textAt(dataset.facts, "materialized") == "view")
        return "view";
    return type.empty() || type.find("table") != std::string::npos ? "table" : type;
}

// Where dbt and lineage say that it stands.
std::string physicalNameOf(const EntityRow& dataset)
{
    std::string name;
    for (const char* part : {"database", "schema", "identifier"}) {
        std::string text = textAt(dataset.facts, part);
        if (text.empty() && std::string_view(part) == "identifier" && !name.empty())
            text = dataset.name;
        if (!text.empty())
            name += (name.empty() ? "" : ".") + text;
    }
    return name.empty() ? dataset.name : name;
}

canvas::NewDataset datasetOf(store::Reader& reader, const EntityRow& row)
{
    canvas::NewDataset dataset{lastPart(row.name), physicalNameOf(row), physicalTypeOf(row), descriptionText(row.facts), {}};
    for (const EntityRow& child : reader.children(row.id, Kind::Column).value_or(std::vector<EntityRow>())) {
        canvas::NewColumn column = columnOf(child.name, textAt(child.facts, "physicalType"), descriptionText(child.facts));
        if (const std::string logical = textAt(child.facts, "logicalType"); !logical.empty())
            column.logicalType = logical;
        dataset.columns.push_back(std::move(column));
    }
    return dataset;
}

// No two datasets of a contract share a name.
void keepApart(std::vector<canvas::NewDataset>& datasets)
{
    std::set<std::string> known;
    for (canvas::NewDataset& dataset : datasets) {
        const std::string first = dataset.name;
        for (int i = 2; !known.insert(folded(dataset.name)).second; ++i)
            dataset.name = first + "_" + std::to_string(i);
    }
}

void addFlow(NewCanvasContent& content, Field field, const std::string& partner)
{
    std::vector<std::string>& flows = content.values[canvas::indexOf(field)];
    const std::string name(trimmed(partner));
    if (flows.size() < kMostFlows && !canvas::problemOf({field, canvas::Edit::Operation::Set, {name}}) && std::find(flows.begin(), flows.end(), name) == flows.end())
        flows.push_back(name);
}

} // namespace

NewCanvasContent contentOfContract(const std::string& id, const std::string& version, const std::string& name, const Json& facts)
{
    NewCanvasContent content;
    content.name = name.empty() || name == id ? canvas::titleFor(id) : name;
    content.contractId = id;
    content.contractVersion = version;
    put(content, Field::Description, descriptionText(facts));
    put(content, Field::Domain, textAt(facts, "domain"));
    const std::string owner = ownerUsername(facts);
    std::string ownerName;
    for (const Member& member : teamMembers(facts))
        ownerName = member.username == owner ? member.name : ownerName;
    putOwner(content, owner, ownerName);
    return content;
}

NewCanvasContent contentOfDataset(store::Reader& reader, Summaries& summaries, const EntityRow& dataset)
{
    if (const EntityRow contract = contractBehind(reader, summaries, dataset); contract.id != 0)
        return contentOfContract(contract.local, contract.version, contract.name, contract.facts);
    NewCanvasContent content;
    content.datasets.push_back(datasetOf(reader, dataset));
    content.name = canvas::titleFor(content.datasets.front().name);
    put(content, Field::Description, descriptionText(dataset.facts));
    put(content, Field::Materialisation, physicalTypeOf(dataset) == "view" ? "virtual" : "materialised");
    for (const char* place : {"meta.owner", "meta.owner.email", "owner.email", "owner"})
        put(content, Field::Owner, factText(dataset.facts, place));
    put(content, Field::Domain, factText(dataset.facts, "meta.domain"));
    const auto sources = reader.referencesFrom(dataset.id);
    for (const store::ReferenceRow& row : sources ? *sources : std::vector<store::ReferenceRow>()) {
        if (row.reference.role != Role::DependsOn)
            continue;
        const auto targets = reader.byLocal(row.reference.target);
        addFlow(content, Field::InboundFlows, targets && !targets->empty() ? targets->front().name : row.reference.target);
    }
    return content;
}

NewCanvasContent contentOfCluster(store::Reader& reader, Summaries& summaries, const LineageCluster& cluster)
{
    NewCanvasContent content;
    content.name = cluster.name;
    for (const EntityId end : cluster.ends)
        content.datasets.push_back(datasetOf(reader, summaries.rowOf(end)));
    keepApart(content.datasets);
    for (const EntityId supplier : cluster.suppliers)
        addFlow(content, Field::InboundFlows, summaries.rowOf(supplier).name);
    return content;
}

NewCanvasContent contentOfScript(const ddl::Script& script, const std::string& fileName)
{
    NewCanvasContent content;
    content.hints = script.hints;
    bool isAllViews = true;
    for (const ddl::Table& table : script.tables) {
        canvas::NewDataset& dataset = content.datasets.emplace_back();
        dataset.name = table.name;
        std::vector<std::string> path = table.path;
        path.push_back(table.name);
        dataset.physicalName = join(path, ".");
        dataset.physicalType = table.isView ? "view" : "table";
        dataset.description = table.comment;
        isAllViews = isAllViews && table.isView;
        for (const ddl::Column& column : table.columns) {
            canvas::NewColumn& added = dataset.columns.emplace_back(columnOf(column.name, column.type, column.comment));
            added.required = column.required;
            added.primaryKey = column.primaryKey;
        }
    }
    keepApart(content.datasets);
    const bool isOne = script.tables.size() == 1;
    const std::string file = lastPart(fileName.substr(0, fileName.rfind('.')));
    content.name = canvas::titleFor(isOne ? script.tables.front().name : file);
    if (isOne)
        put(content, Field::Description, script.tables.front().comment);
    put(content, Field::Materialisation, isAllViews ? "virtual" : "materialised");
    return content;
}

} // namespace tributary::query
