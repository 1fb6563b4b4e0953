// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/lineage_rows.h"

namespace tributary::store {

namespace {

constexpr int kDirect = 1;
constexpr int kIndirect = 2;
constexpr int kColumnsOnly = 4;
constexpr int kStated = 8;

} // namespace

lineage::Edge readEdge(const Statement& row)
{
    lineage::Edge edge;
    edge.from = row.integer(0);
    edge.to = row.integer(1);
    edge.fromColumn = row.text(2);
    edge.toColumn = row.text(3);
    edge.kind = static_cast<lineage::EdgeKind>(row.integer(4));
    edge.evidence = static_cast<lineage::Evidence>(row.integer(5));
    edge.via = row.integer(6);
    edge.source = row.integer(7);
    const std::int64_t flags = row.integer(8);
    edge.direct = (flags & kDirect) != 0;
    edge.indirect = (flags & kIndirect) != 0;
    edge.columnsOnly = (flags & kColumnsOnly) != 0;
    edge.stated = (flags & kStated) != 0;
    edge.transformation = row.text(9);
    edge.begins = row.integer(10);
    edge.ends = row.integer(11);
    return edge;
}

int flagsOf(const lineage::Edge& edge)
{
    return (edge.direct ? kDirect : 0) | (edge.indirect ? kIndirect : 0) | (edge.columnsOnly ? kColumnsOnly : 0)
        | (edge.stated ? kStated : 0);
}

} // namespace tributary::store
