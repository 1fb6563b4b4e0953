// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/technology.h"

#include "model/query/fact_access.h"

namespace tributary::query {

std::string technologyOf(Summaries& summaries, const EntityRow& row)
{
    std::string text = customText(row.facts, "technology");
    const Json servers = factAt(summaries.rootOf(row).facts, "servers");
    if (text.empty() && servers.is_array() && !servers.empty())
        text = textAt(servers[0], "type");
    if (text.empty())
        text = customText(row.facts, "storageType");
    return text;
}

std::string schemeOf(std::string_view nameSpace)
{
    return std::string(nameSpace.substr(0, nameSpace.find(':')));
}

std::string columnType(const EntityRow& column)
{
    const std::string physical = textAt(column.facts, "physicalType");
    return physical.empty() ? textAt(column.facts, "logicalType") : physical;
}

} // namespace tributary::query
