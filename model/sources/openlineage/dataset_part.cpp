// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/openlineage/dataset_part.h"

#include "model/base/tree.h"
#include "model/sources/logical_type.h"
#include "model/sources/openlineage/dataset_key.h"
#include "model/sources/reading.h"

namespace tributary::sources {

DatasetPart::DatasetPart(std::string_view space, std::string_view name, const std::string& at, const Mark& mark)
{
    m_drafts.push_back(lineageRoot(Kind::Dataset, space, name, at, mark));
}

void DatasetPart::addSchema(const Json& facet)
{
    addFields(membersOf(facet, "fields"), 0, 0);
}

void DatasetPart::addFields(const Json& fields, int parent, int depth)
{
    if (depth > Limits{}.maxDepth) {
        return; // the parsers do not let such documents pass; this only keeps the stack safe
    }
    int position = 0;
    for (const Json& field : fields) {
        ++position;
        EntityDraft column;
        column.kind = Kind::Column;
        column.parent = parent;
        column.local = plainName(textAt(field, "name"));
        column.name = column.local;
        column.mark = root().mark;
        if (column.local.empty()) {
            continue;
        }
        const auto ordinal = field.find("ordinal_position");
        const bool given = ordinal != field.end() && ordinal->is_number_integer();
        column.facts["position"] = given ? *ordinal : Json(position);
        if (const std::string type = textAt(field, "type"); !type.empty()) {
            column.facts["physicalType"] = type;
            if (const std::string_view logical = logicalTypeOf(type); !logical.empty()) {
                column.facts["logicalType"] = logical;
            }
        }
        if (const std::string text = textAt(field, "description"); !text.empty()) {
            column.facts["description"] = text;
        }
        const int index = static_cast<int>(m_drafts.size());
        if (parent == 0 && !m_columns.try_emplace(column.local, m_drafts.size()).second) {
            continue;
        }
        m_drafts.push_back(std::move(column));
        addFields(membersOf(field, "fields"), index, depth + 1);
    }
}

EntityDraft* DatasetPart::column(std::string_view name)
{
    const std::string local = plainName(name);
    if (local.empty()) {
        return nullptr;
    }
    const auto [found, isNew] = m_columns.try_emplace(local, m_drafts.size());
    if (isNew) {
        EntityDraft column;
        column.kind = Kind::Column;
        column.parent = 0;
        column.local = local;
        column.name = local;
        column.mark = root().mark;
        column.facts["inferred"] = true;
        m_drafts.push_back(std::move(column));
    }
    return &m_drafts[found->second];
}

} // namespace tributary::sources
