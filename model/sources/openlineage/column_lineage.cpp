// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/openlineage/column_lineage.h"

#include "model/sources/openlineage/dataset_key.h"
#include "model/sources/reading.h"
#include "model/sources/references.h"

#include <algorithm>

namespace tributary::sources {

namespace {

// What facets before 1-1-0 say of all inputs of a field at once; without it a plain copy of values
// is the most that can be said.
Json assumedTransformations(const Json& field)
{
    Json assumed{{"type", "DIRECT"}};
    const std::string type = textAt(field, "transformationType");
    if (type == "MASKED") {
        assumed["masking"] = true;
    } else if (!type.empty()) {
        assumed["subtype"] = type;
    }
    if (const std::string text = textAt(field, "transformationDescription"); !text.empty()) {
        assumed["description"] = text;
    }
    return Json::array({std::move(assumed)});
}

} // namespace

Json transformationsOf(const Json& input)
{
    Json all = Json::array();
    for (const Json& each : membersOf(input, "transformations")) {
        if (!each.is_object()) {
            continue;
        }
        Json kept = Json::object();
        for (const char* member : {"type", "subtype", "description", "masking"}) {
            const auto found = each.find(member);
            if (found != each.end() && !found->is_null() && *found != Json("")) {
                kept[member] = *found;
            }
        }
        all.push_back(std::move(kept));
    }
    return all;
}

bool addInputField(const Json& input, const Json& transformations, bool assumed, const char* list, EntityDraft& draft)
{
    const std::string name = plainName(textAt(input, "name"));
    const std::string field = plainName(textAt(input, "field"));
    if (name.empty() || field.empty()) {
        return false;
    }
    const std::string space = plainName(textAt(input, "namespace"));
    Json entry{{"namespace", space}, {"name", name}, {"field", field}, {"transformations", transformations}};
    if (assumed) {
        entry["assumed"] = true;
    }
    Json& entries = draft.facts[list];
    // Repeated ones stand beside each other or are few; comparing all of a long list takes its square.
    const auto compared = static_cast<Json::difference_type>(std::min<std::size_t>(entries.size(), kComparedReferences));
    if (std::find(entries.end() - compared, entries.end(), entry) == entries.end()) {
        entries.push_back(std::move(entry));
    }
    addReference(draft, Role::DerivedFrom, Kind::Dataset, lineageKey(space, name), {}, field);
    return true;
}

int addInputFields(const Json& field, EntityDraft& column)
{
    int mappings = 0;
    for (const Json& input : membersOf(field, "inputFields")) {
        const Json given = transformationsOf(input);
        const bool assumed = given.empty();
        mappings += addInputField(input, assumed ? assumedTransformations(field) : given, assumed, "columnLineage", column) ? 1 : 0;
    }
    return mappings;
}

int takeColumnLineage(const Json& facet, DatasetPart& part)
{
    int mappings = 0;
    for (const auto& [output, field] : objectAt(facet, "fields").items()) {
        // Without inputs nothing is said of the field, not even that there is one.
        if (!membersOf(field, "inputFields").empty()) {
            EntityDraft* column = part.column(output);
            mappings += column == nullptr ? 0 : addInputFields(field, *column);
        }
    }
    for (const Json& input : membersOf(facet, "dataset")) {
        addInputField(input, transformationsOf(input), false, "columnLineageDataset", part.root());
    }
    return mappings;
}

} // namespace tributary::sources
