// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/openlineage/explicit_lineage.h"

#include "model/sources/openlineage/column_lineage.h"
#include "model/sources/openlineage/dataset_key.h"
#include "model/sources/reading.h"
#include "model/sources/references.h"

namespace tributary::sources {

namespace {

bool isOf(const Json& input, const char* type)
{
    return textAt(input, "type") == type;
}

std::string keyOf(const Json& input)
{
    const std::string name = plainName(textAt(input, "name"));
    return name.empty() ? std::string() : lineageKey(textAt(input, "namespace"), name);
}

} // namespace

int takeDatasetLineage(const Json& facet, DatasetPart& part)
{
    part.root().facts["lineage"] = facet;
    for (const Json& input : membersOf(facet, "inputs")) {
        const bool ofField = isOf(input, "DATASET") &&
                             addInputField(input, transformationsOf(input), false, "columnLineageDataset", part.root());
        if (!ofField && isOf(input, "DATASET")) {
            addReference(part.root(), Role::DependsOn, Kind::Dataset, keyOf(input));
        }
    }
    int mappings = 0;
    for (const auto& [output, field] : objectAt(facet, "fields").items()) {
        for (const Json& input : membersOf(field, "inputs")) {
            EntityDraft* column = isOf(input, "DATASET") ? part.column(output) : nullptr;
            if (column != nullptr && addInputField(input, transformationsOf(input), false, "columnLineage", *column)) {
                ++mappings;
            }
        }
    }
    return mappings;
}

bool statesInputs(const EntityDraft& dataset)
{
    const Json& facet = objectAt(dataset.facts, "lineage");
    return facet.contains("inputs") && facet.at("inputs").is_array();
}

std::vector<LineageEntry> takeJobLineage(const Json& facet, EntityDraft& job)
{
    std::vector<LineageEntry> datasets;
    job.facts["lineage"] = facet;
    for (const Json& entry : membersOf(facet, "entries")) {
        if (isOf(entry, "DATASET") && !keyOf(entry).empty()) {
            LineageEntry found{textAt(entry, "namespace"), textAt(entry, "name"), Json::object()};
            for (const char* member : {"inputs", "fields"}) {
                if (const auto value = entry.find(member); value != entry.end()) {
                    found.facet[member] = *value;
                }
            }
            datasets.push_back(std::move(found));
        }
        const std::string key = keyOf(entry);
        if (!isOf(entry, "JOB") || (!key.empty() && key != job.local)) {
            continue; // what another job reads is said by its own events
        }
        for (const Json& input : membersOf(entry, "inputs")) {
            const bool dataset = isOf(input, "DATASET");
            addReference(job, dataset ? Role::Reads : Role::DependsOn, dataset ? Kind::Dataset : Kind::Job, keyOf(input));
        }
    }
    return datasets;
}

} // namespace tributary::sources
