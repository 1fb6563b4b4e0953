// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/derive.h"

#include "model/lineage/rules/rules.h"

#include <algorithm>

namespace tributary::lineage {

namespace {

// One edge for one statement: what several documents say of the same pair is united.
bool sameStatement(const Edge& left, const Edge& right)
{
    return left.from == right.from && left.to == right.to && left.fromColumn == right.fromColumn
        && left.toColumn == right.toColumn && left.kind == right.kind && left.via == right.via
        && left.begins == right.begins && left.ends == right.ends;
}

std::vector<Edge> united(std::vector<Edge> edges)
{
    std::sort(edges.begin(), edges.end(), [](const Edge& left, const Edge& right) {
        const auto key = [](const Edge& e) { return std::tie(e.from, e.to, e.fromColumn, e.toColumn, e.kind, e.via, e.begins, e.ends, e.evidence); };
        return key(left) < key(right);
    });
    std::vector<Edge> result;
    for (Edge& edge : edges) {
        if (result.empty() || !sameStatement(result.back(), edge)) {
            result.push_back(std::move(edge));
            continue;
        }
        Edge& kept = result.back();
        kept.direct = kept.direct || edge.direct;
        kept.indirect = kept.indirect || edge.indirect;
        if (kept.transformation.empty())
            kept.transformation = edge.transformation;
    }
    return result;
}

} // namespace

Derived derive(const DeriveInput& input)
{
    const EntityIndex index(input);
    Deriving deriving{index, {}, {}, {}};
    deriveKeys(deriving);
    derivePorts(deriving);
    deriveAgreements(deriving);
    deriveDomains(deriving);
    deriveJobs(deriving);
    deriveDatasets(deriving);
    deriveHints(deriving);
    deriveForeignKeys(deriving);
    return {united(std::move(deriving.edges)), std::move(deriving.keys)};
}

} // namespace tributary::lineage
