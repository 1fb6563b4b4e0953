// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/dataset_key.h"

#include "model/base/text.h"

#include <algorithm>
#include <utility>

namespace tributary::lineage {

namespace {

constexpr std::string_view kSchemeEnd = "://";
constexpr std::string_view kAnySystem = "dbt"; // of a manifest that does not say its adapter

struct Spelling {
    std::string_view written;
    std::string_view meant;
};

constexpr Spelling kSchemes[] = {
    {"postgresql", "postgres"}, {"s3a", "s3"}, {"s3n", "s3"}, {"gcs", "gs"}, {"sqlserver", "mssql"}, {"abfs", "abfss"},
};

std::string lowered(std::string_view text)
{
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(),
                   [](unsigned char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
    return low;
}

std::string_view withoutSlashes(std::string_view text)
{
    while (!text.empty() && text.front() == '/')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == '/')
        text.remove_suffix(1);
    return text;
}

std::string schemeOf(std::string_view nameSpace)
{
    const std::size_t end = nameSpace.find(kSchemeEnd);
    return std::string(end == std::string_view::npos ? nameSpace : nameSpace.substr(0, end));
}

} // namespace

bool DatasetKey::foldsCase() const
{
    return nameSpace.rfind("snowflake", 0) == 0;
}

bool DatasetKey::isLoose() const
{
    return nameSpace.size() >= kSchemeEnd.size() && nameSpace.compare(nameSpace.size() - kSchemeEnd.size(), kSchemeEnd.size(), kSchemeEnd) == 0;
}

std::string DatasetKey::joinText() const
{
    return lowered(nameSpace) + '\n' + (foldsCase() ? lowered(name) : name);
}

std::string DatasetKey::looseText() const
{
    return schemeOf(nameSpace) + '\n' + (foldsCase() || schemeOf(nameSpace) == kAnySystem ? lowered(name) : name);
}

std::string DatasetKey::anySystemText() const
{
    return std::string(kAnySystem) + '\n' + lowered(name);
}

DatasetKey normalisedKey(std::string_view nameSpace, std::string_view name)
{
    nameSpace = trimmed(nameSpace);
    const std::size_t end = nameSpace.find(kSchemeEnd);
    if (end == std::string_view::npos)
        return {std::string(nameSpace), std::string(trimmed(name))};
    std::string scheme = lowered(nameSpace.substr(0, end));
    for (const Spelling& each : kSchemes)
        if (scheme == each.written)
            scheme = each.meant;
    std::string_view authority = nameSpace.substr(end + kSchemeEnd.size());
    while (!authority.empty() && authority.back() == '/')
        authority.remove_suffix(1);
    return {scheme + std::string(kSchemeEnd) + lowered(authority), std::string(withoutSlashes(trimmed(name)))};
}

DatasetKey keyOfLocal(std::string_view local)
{
    const std::size_t scheme = local.find(kSchemeEnd);
    const std::size_t slash = local.find('/', scheme == std::string_view::npos ? 0 : scheme + kSchemeEnd.size());
    if (slash == std::string_view::npos)
        return {};
    return normalisedKey(local.substr(0, slash), local.substr(slash + 1));
}

DatasetKey keyOfRelation(const Json& facts)
{
    if (textAt(facts, "materialized") == "ephemeral")
        return {}; // has no table
    std::vector<std::string> parts;
    for (const char* field : {"database", "schema"})
        if (std::string part = textAt(facts, field); !part.empty())
            parts.push_back(std::move(part));
    std::string table = textAt(facts, "identifier");
    if (table.empty())
        table = textAt(facts, "alias");
    if (!table.empty()) {
        parts.push_back(std::move(table));
    } else {
        // A relation name is the same with the adapter's own quotes.
        std::string relation = textAt(facts, "relationName");
        relation.erase(std::remove_if(relation.begin(), relation.end(), [](char c) { return c == '"' || c == '`' || c == '[' || c == ']'; }),
                       relation.end());
        parts.assign(relation.empty() ? 0 : 1, relation);
    }
    const std::string adapter = textAt(facts, "adapterType");
    if (parts.empty())
        return {};
    return normalisedKey((adapter.empty() ? std::string(kAnySystem) : adapter) + std::string(kSchemeEnd), join(parts, "."));
}

} // namespace tributary::lineage
