// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/openlineage_names.h"

#include "model/lineage/dataset_key.h"

#include <map>
#include <set>
#include <tuple>

namespace tributary::lineage {

namespace {

constexpr const char* kOwnNamespace = "tributary";

std::string withoutColumn(const std::string& text, const std::string& column)
{
    const std::string end = "#" + column;
    const bool has = !column.empty() && text.size() > end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
    return has ? text.substr(0, text.size() - end.size()) : text;
}

std::string chosenId(const ResultNode& node)
{
    for (const std::string& id : node.native)
        if (id.find("://") != std::string::npos)
            return withoutColumn(id, node.column);
    return withoutColumn(node.native.empty() ? node.ref : node.native.front(), node.column);
}

OpenLineageName nameOf(const ResultNode& node)
{
    const std::string id = chosenId(node);
    const std::size_t scheme = id.find("://");
    const std::size_t slash = id.find('/', scheme == std::string::npos ? 0 : scheme + 3);
    if (slash == std::string::npos || slash == 0 || slash + 1 == id.size())
        return {kOwnNamespace, id};
    return {id.substr(0, slash), id.substr(slash + 1)};
}

} // namespace

OpenLineageNames openLineageNames(const LineageResult& result)
{
    OpenLineageNames all;
    std::map<EntityId, std::size_t> known;
    std::set<std::tuple<bool, std::string, std::string>> taken;
    for (std::size_t i = 0; i < result.nodes.size(); ++i) {
        const ResultNode& node = result.nodes[i];
        const auto [place, fresh] = known.emplace(node.id, all.names.size());
        all.ofNode.push_back(place->second);
        if (!fresh)
            continue;
        const bool isData = node.kind == Kind::Dataset || node.kind == Kind::Column;
        OpenLineageName name = nameOf(node);
        if (!taken.emplace(isData, name.nameSpace, name.name).second) {
            name = {kOwnNamespace, withoutColumn(node.ref, node.column)};
            taken.emplace(isData, name.nameSpace, name.name);
        }
        all.names.push_back(std::move(name));
        all.first.push_back(i);
    }
    return all;
}

} // namespace tributary::lineage
