// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/dbt/node_drafts.h"

#include "model/sources/dbt/unique_id.h"
#include "model/sources/reading.h"

#include <algorithm>
#include <array>

namespace tributary::sources::dbt {

namespace {

constexpr std::array<std::string_view, 26> kWanted{
    "name", "database", "schema", "alias", "identifier", "relation_name", "resource_type", "package_name", "config",
    "access", "version", "latest_version", "description", "tags", "meta", "original_file_path", "source_name", "loader",
    "type", "url", "maturity", "owner", "label", "calculation_method", "expression", "group"};

bool isQuoted(const Json& column)
{
    const auto found = column.is_object() ? column.find("quote") : column.end();
    return found != column.end() && found->is_boolean() && found->get<bool>();
}

// Since 1.10 tags and meta stand below config.
void copyConfigured(const Json& fields, Json& facts)
{
    const Json& config = objectAt(fields, "config");
    copyFacts(config, {{"tags", "tags"}, {"meta", "meta"}, {"access", "access"}}, facts);
    copyFacts(fields, {{"tags", "tags"}, {"meta", "meta"}, {"access", "access"}}, facts);
}

EntityDraft tableRoot(const Node& node)
{
    EntityDraft draft = datasetDraft(node.id);
    const Json& config = objectAt(node.fields, "config");
    copyFacts(node.fields, {{"name", "name"}, {"alias", "identifier"}, {"identifier", "identifier"}, {"database", "database"},
                            {"schema", "schema"}, {"relation_name", "relationName"}, {"version", "version"},
                            {"latest_version", "latestVersion"}, {"source_name", "sourceName"}, {"loader", "loader"}},
              draft.facts);
    copyFacts(config, {{"materialized", "materialized"}}, draft.facts);
    return draft;
}

// Exposures and metrics: what uses the tables.
EntityDraft consumerRoot(const Node& node)
{
    EntityDraft draft;
    draft.kind = kindOf(node.id);
    draft.local = plainName(node.id);
    const std::string label = plainName(textAt(node.fields, "label"));
    draft.name = label.empty() ? plainName(nameOf(node.id)) : label;
    copyFacts(node.fields, {{"name", "name"}, {"label", "label"}, {"type", "type"}, {"url", "url"}, {"maturity", "maturity"},
                            {"owner", "owner"}, {"calculation_method", "calculationMethod"}, {"expression", "expression"}},
              draft.facts);
    return draft;
}

EntityDraft columnOf(const std::string& name, const Json& described, bool foldsNames)
{
    const bool folds = foldsNames && !isQuoted(described);
    EntityDraft column = columnDraft(folds ? inSmallLetters(name) : name, textAt(described, "data_type"));
    copyFacts(described, {{"description", "description"}, {"constraints", "constraints"}}, column.facts);
    copyConfigured(described, column.facts);
    return column;
}

} // namespace

bool readFields(Value value, Node& node)
{
    return forEachMember(value, [&node](const std::string& key, Value member) {
        if (key == "columns") {
            return forEachMember(member, [&node](const std::string& name, Value column) {
                node.columns.emplace_back(name, Json());
                return toJson(column, node.columns.back().second);
            });
        }
        const bool wanted = std::find(kWanted.begin(), kWanted.end(), key) != kWanted.end();
        return !wanted || toJson(member, node.fields[key]);
    });
}

std::vector<EntityDraft> nodeDrafts(const Node& node, bool foldsNames)
{
    const bool table = kindOf(node.id) == Kind::Dataset;
    std::vector<EntityDraft> drafts{table ? tableRoot(node) : consumerRoot(node)};
    Json& facts = drafts.front().facts;
    facts["resourceType"] = std::string(typeOf(node.id));
    copyFacts(node.fields, {{"package_name", "package"}, {"description", "description"}, {"original_file_path", "path"}, {"group", "group"}}, facts);
    copyConfigured(node.fields, facts);
    for (const auto& [name, described] : node.columns) {
        if (table && !plainName(name).empty()) {
            drafts.push_back(columnOf(name, described, foldsNames));
        }
    }
    return drafts;
}

} // namespace tributary::sources::dbt
