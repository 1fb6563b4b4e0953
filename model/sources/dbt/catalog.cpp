// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/dbt/catalog.h"

#include "model/sources/dbt/dataset_drafts.h"
#include "model/sources/dbt/json_pick.h"
#include "model/sources/dbt/unique_id.h"

#include <algorithm>

namespace tributary::sources::dbt {

namespace {

bool isInCapitals(const std::string& name)
{
    return std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

std::vector<EntityDraft> tableDrafts(const std::string& uniqueId, const Json& metadata, const Columns& columns)
{
    std::vector<EntityDraft> drafts{datasetDraft(uniqueId)};
    Json& facts = drafts.front().facts;
    copyFacts(metadata, {{"type", "physicalType"}}, facts);
    Json given = Json::object();
    copyFacts(metadata, {{"database", "database"}, {"schema", "schema"}, {"name", "name"}, {"owner", "owner"}, {"comment", "comment"}}, given);
    if (!given.empty()) {
        facts["catalog"] = std::move(given);
    }
    const bool capitals = std::all_of(columns.begin(), columns.end(), [](const auto& each) { return isInCapitals(each.first); });
    for (const auto& [name, described] : columns) {
        EntityDraft column = columnDraft(capitals ? inSmallLetters(name) : name, textAt(described, "type"));
        if (capitals && column.local != name) {
            column.facts["physicalName"] = name;
        }
        copyFacts(described, {{"index", "position"}, {"comment", "comment"}}, column.facts);
        drafts.push_back(std::move(column));
    }
    return drafts;
}

bool readTable(const std::string& uniqueId, Value table, std::vector<std::vector<EntityDraft>>& tables)
{
    Json metadata = Json::object();
    Columns columns;
    const bool read = forEachMember(table, [&](const std::string& key, Value value) {
        if (key == "metadata") {
            return toJson(value, metadata);
        }
        if (key != "columns") {
            return true;
        }
        return forEachMember(value, [&](const std::string& name, Value column) {
            columns.emplace_back(name, Json());
            return toJson(column, columns.back().second);
        });
    });
    if (read && kindOf(uniqueId) == Kind::Dataset) {
        tables.push_back(tableDrafts(uniqueId, metadata, columns));
    }
    return read;
}

} // namespace

bool readCatalog(std::string_view text, BatchBuilder& out)
{
    std::vector<std::vector<EntityDraft>> tables;
    const bool read = forEachSection(text, [&](const std::string& section, Value value) {
        if (section != "nodes" && section != "sources") {
            return true;
        }
        return forEachMember(value, [&](const std::string& id, Value table) { return readTable(id, table, tables); });
    });
    if (!read) {
        return false;
    }
    for (std::vector<EntityDraft>& table : tables) {
        out.count("catalog-column", static_cast<int>(table.size()) - 1);
        out.addDocument(std::move(table));
    }
    return true;
}

} // namespace tributary::sources::dbt
