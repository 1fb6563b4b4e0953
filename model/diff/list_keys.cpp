// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/list_keys.h"

#include <algorithm>
#include <set>

namespace tributary::diff {

namespace {

using Levels = std::vector<std::vector<std::string>>;

struct NaturalKey {
    std::string_view list;
    Levels levels; // tried from the first on
};

// The first level is the standards' own natural key; a later one is tried where it repeats.
const std::vector<NaturalKey>& naturalKeys()
{
    static const std::vector<NaturalKey> kKeys{
        {"customProperties", {{"property"}, {"property", "id"}}},
        {"authoritativeDefinitions", {{"type"}, {"url"}, {"type", "url"}, {"id"}}},
        {"slaProperties", {{"property"}, {"property", "element"}, {"property", "element", "driver"}, {"property", "element", "driver", "unit"}}},
        {"servers", {{"server"}, {"server", "environment"}, {"server", "environment", "type"}}},
        {"roles", {{"role"}, {"role", "access"}}},
        {"support", {{"channel"}, {"channel", "tool"}, {"channel", "url"}}},
        {"members", {{"username"}, {"username", "role"}, {"username", "role", "dateIn"}}},
        {"quality", {{"name"}, {"id"}, {"metric", "type"}, {"metric", "type", "dimension"}, {"metric", "type", "description"}, {"metric", "type", "query"}}},
        {"relationships", {{"type", "from"}, {"type", "from", "to"}}},
        {"synonyms", {{"synonym"}, {"synonym", "locale"}}},
        {"inputContracts", {{"id"}, {"id", "version"}}},
        {"sbom", {{"type"}, {"url"}}},
        {"constraints", {{"id"}, {"constraint"}}},
        {"verifiedStatements", {{"id"}, {"question"}}},
        {"columnLineage", {{"namespace", "name", "field"}}},
    };
    return kKeys;
}

// For lists that no standard knows.
const Levels& commonLevels()
{
    static const Levels kLevels{{"id"}, {"name"}, {"key"}};
    return kLevels;
}

std::string keyText(const Json& item, const std::vector<std::string>& members)
{
    std::string text;
    for (const std::string& member : members) {
        const auto found = item.find(member);
        if (found == item.end() || found->is_null())
            continue;
        text += (text.empty() ? "" : " / ") + (found->is_structured() ? dumpJson(*found) : scalarText(*found));
    }
    return text;
}

bool tellsApart(const Json& list, const std::vector<std::string>& members)
{
    std::set<std::string> seen;
    for (const Json& item : list) {
        std::string text = keyText(item, members);
        if (text.empty() || !seen.insert(std::move(text)).second)
            return false;
    }
    return true;
}

} // namespace

bool isOrdered(std::string_view list)
{
    return list == "from" || list == "to" || list == "mustBeBetween" || list == "mustNotBeBetween";
}

std::string ListKey::of(const Json& item) const
{
    return byContent() ? dumpJson(item) : keyText(item, members);
}

bool isListOfMappings(const Json& value)
{
    return value.is_array() && !value.empty() && std::all_of(value.begin(), value.end(), [](const Json& item) { return item.is_object(); });
}

ListKey keyFor(std::string_view list, const Json& before, const Json& after)
{
    return keyFor(list, {&before, &after});
}

ListKey keyFor(std::string_view list, const std::vector<const Json*>& states)
{
    const auto& keys = naturalKeys();
    const auto known = std::find_if(keys.begin(), keys.end(), [&](const NaturalKey& key) { return key.list == list; });
    const Levels& levels = known == keys.end() ? commonLevels() : known->levels;
    for (const auto& level : levels) {
        if (std::all_of(states.begin(), states.end(), [&level](const Json* state) { return tellsApart(*state, level); }))
            return {level};
    }
    return {};
}

} // namespace tributary::diff
