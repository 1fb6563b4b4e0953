// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/dbt/dataset_drafts.h"

#include "model/sources/dbt/unique_id.h"
#include "model/sources/logical_type.h"
#include "model/sources/reading.h"

namespace tributary::sources::dbt {

EntityDraft datasetDraft(const std::string& uniqueId)
{
    EntityDraft draft;
    draft.kind = Kind::Dataset;
    draft.local = plainName(uniqueId);
    // Not the name that the artifact gives: catalogs write it as the database does, in capitals even,
    // and both must call it alike.
    draft.name = plainName(nameOf(uniqueId));
    draft.merges = true;
    return draft;
}

EntityDraft columnDraft(const std::string& name, const std::string& type)
{
    EntityDraft column;
    column.kind = Kind::Column;
    column.parent = 0;
    column.local = plainName(name);
    column.name = column.local;
    if (!type.empty()) {
        column.facts["physicalType"] = type;
        if (const std::string_view logical = logicalTypeOf(type); !logical.empty()) {
            column.facts["logicalType"] = logical;
        }
    }
    return column;
}

std::string inSmallLetters(std::string name)
{
    for (char& c : name) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return name;
}

void copyFacts(const Json& from, std::initializer_list<Renamed> names, Json& facts)
{
    for (const Renamed& each : names) {
        const auto found = from.is_object() ? from.find(each.from) : from.end();
        if (found == from.end() || found->is_null() || (!found->is_primitive() && found->empty()) || *found == Json("")) {
            continue;
        }
        facts[each.to] = *found;
    }
}

} // namespace tributary::sources::dbt
