// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/lineage_lookup.h"

#include "model/store/lineage_rows.h"
#include "model/store/lineage_sql.h"

#include <algorithm>

namespace tributary::store {

Statement LineageLookup::asked(const Sql& now, const Sql& then, EntityId id)
{
    const std::optional<Moment>& moment = m_reader.moment();
    Statement row = m_reader.connection().use(moment ? then : now);
    if (moment)
        row.bind(id, moment->revision);
    else
        row.bind(id);
    return row;
}

EntityId LineageLookup::portServing(EntityId dataset)
{
    Statement row = asked(sql::kPortServing, sql::kPortServingAt, dataset);
    return row.step() ? row.integer(0) : 0;
}

std::optional<lineage::DatasetKey> LineageLookup::keyOf(EntityId dataset)
{
    Statement row = asked(sql::kKeyOf, sql::kKeyOfAt, dataset);
    if (!row.step())
        return std::nullopt;
    return lineage::DatasetKey{row.text(0), row.text(1)};
}

std::vector<lineage::Edge> LineageLookup::columnEdgesFrom(EntityId dataset)
{
    std::vector<lineage::Edge> edges;
    Statement row = asked(sql::kColumnEdgesFrom, sql::kColumnEdgesFromAt, dataset);
    while (row.step())
        edges.push_back(readEdge(row));
    std::sort(edges.begin(), edges.end());
    return edges;
}

} // namespace tributary::store
