// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/lineage_diff_query.h"

#include "model/query/lineage_query.h"

namespace tributary::query {

namespace {

bool saysNotThere(const Error& error)
{
    return error.code == "ref.unknown" || error.code == "lineage.not-in-level";
}

Result<lineage::LineageResult> lineageThen(store::Reader& reader, const LineageRequest& request, const Moment& moment,
                                           std::vector<EntitySummary>* ambiguous)
{
    const store::MomentScope scope(reader, moment);
    return lineageOf(reader, request, ambiguous);
}

// A revision without a time means the time at which it was written.
Result<Moment> wholeMoment(store::Reader& reader, const Moment& moment)
{
    return moment.at != 0 ? Result<Moment>(moment) : reader.momentOf(moment.revision);
}

} // namespace

const lineage::ResultNode& shownNode(const LineageComparison& both, const lineage::NodeDiff& diff)
{
    return diff.after ? both.second.nodes[*diff.after] : both.first.nodes[diff.before.value_or(0)];
}

ShownEdge shownEdge(const LineageComparison& both, const lineage::EdgeDiff& diff)
{
    const lineage::LineageResult& side = diff.after ? both.second : both.first;
    return {side, side.edges[diff.after ? *diff.after : diff.before.value_or(0)]};
}

Result<LineageComparison> lineageDiff(store::Reader& reader, const LineageRequest& request, const Moment& from, const Moment& to,
                                      std::vector<EntitySummary>* ambiguous)
{
    const auto before = wholeMoment(reader, from);
    if (!before)
        return tributary::fail(before.error());
    const auto after = wholeMoment(reader, to);
    if (!after)
        return tributary::fail(after.error());
    auto first = lineageThen(reader, request, *before, ambiguous);
    if (!first && !saysNotThere(first.error()))
        return tributary::fail(first.error());
    LineageRequest again = request;
    if (first && !request.level)
        again.level = first->level;
    auto second = lineageThen(reader, again, *after, ambiguous);
    if (!second && (!first || !saysNotThere(second.error())))
        return tributary::fail(second.error());
    LineageComparison comparison;
    comparison.before = *before;
    comparison.after = *after;
    comparison.first = first ? std::move(*first) : lineage::LineageResult{};
    comparison.second = second ? std::move(*second) : lineage::LineageResult{};
    if (!first)
        comparison.first.level = comparison.second.level;
    if (!second)
        comparison.second.level = comparison.first.level;
    comparison.diff = lineage::diffOf(comparison.first, comparison.second);
    comparison.together = lineage::unionOf(comparison.first, comparison.second, comparison.diff);
    return comparison;
}

} // namespace tributary::query
