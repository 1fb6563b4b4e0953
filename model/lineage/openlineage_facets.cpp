// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/openlineage_facets.h"

#include "model/base/text.h"

#include <algorithm>
#include <array>

namespace tributary::lineage {

namespace {

constexpr std::array<std::string_view, 7> kIndirect = {"GROUP_BY", "JOIN", "FILTER", "SORT", "WINDOW", "CONDITIONAL", "INDIRECT"};

bool isIndirect(const std::string& word)
{
    return std::find(kIndirect.begin(), kIndirect.end(), word) != kIndirect.end();
}

// A pair's words ("GROUP_BY, IDENTITY") and whether values flow, as a list of steps.
Json transformationsOf(const ColumnPair& pair)
{
    Json steps = Json::array();
    bool direct = false;
    bool indirect = false;
    for (const std::string& part : split(pair.transformation, ',')) {
        const std::string word(trimmed(part));
        if (word.empty())
            continue;
        const bool decides = pair.indirect && (!pair.direct || isIndirect(word));
        (decides ? indirect : direct) = true;
        Json step = {{"type", decides ? "INDIRECT" : "DIRECT"}};
        if (word != step["type"])
            step["subtype"] = word;
        steps.push_back(std::move(step));
    }
    if (steps.empty() && !pair.indirect)
        return steps; // nothing was said, which means that values flow
    if (pair.direct && !direct)
        steps.push_back({{"type", "DIRECT"}});
    if (pair.indirect && !indirect)
        steps.push_back({{"type", "INDIRECT"}});
    return steps;
}

Json inputField(const Inflow& inflow, const ColumnPair& pair)
{
    return {{"namespace", inflow.from.nameSpace}, {"name", inflow.from.name}, {"field", pair.from},
            {"transformations", transformationsOf(pair)}};
}

Json typed(Json input)
{
    input["type"] = "DATASET";
    return input;
}

Json facet(const char* schema)
{
    return {{"_producer", kOpenLineageProducer}, {"_schemaURL", schema}};
}

} // namespace

Json columnLineageFacet(const std::vector<Inflow>& inflows)
{
    Json fields = Json::object();
    Json dataset = Json::array();
    for (const Inflow& inflow : inflows)
        for (const ColumnPair& pair : inflow.columns) {
            if (pair.from.empty())
                continue; // the facet has no word for a whole dataset
            (pair.to.empty() ? dataset : fields[pair.to]["inputFields"]).push_back(inputField(inflow, pair));
        }
    if (fields.empty() && dataset.empty())
        return {};
    Json json = facet("https://openlineage.io/spec/facets/1-2-0/ColumnLineageDatasetFacet.json#/$defs/ColumnLineageDatasetFacet");
    json["fields"] = std::move(fields);
    if (!dataset.empty())
        json["dataset"] = std::move(dataset);
    return json;
}

Json explicitLineageFacet(const std::vector<Inflow>& inflows)
{
    Json json = facet("https://openlineage.io/spec/facets/1-0-0/LineageFacet.json#/$defs/LineageDatasetFacet");
    for (const Inflow& inflow : inflows) {
        if (inflow.whole)
            json["inputs"].push_back({{"namespace", inflow.from.nameSpace}, {"name", inflow.from.name}, {"type", "DATASET"}});
        for (const ColumnPair& pair : inflow.columns) {
            if (pair.from.empty())
                continue;
            Json& list = pair.to.empty() ? json["inputs"] : json["fields"][pair.to]["inputs"];
            list.push_back(typed(inputField(inflow, pair)));
        }
    }
    return json;
}

} // namespace tributary::lineage
