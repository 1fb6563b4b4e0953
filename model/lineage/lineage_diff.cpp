// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/lineage_diff.h"

#include "model/base/text.h"

#include <algorithm>
#include <map>

namespace tributary::lineage {

namespace {

void note(std::vector<FieldStep>& steps, const char* field, const std::string& before, const std::string& after)
{
    if (before != after)
        steps.push_back({field, before, after});
}

std::string joinedColumns(const ResultNode& node)
{
    std::vector<std::string> columns;
    for (const ResultColumn& column : node.columns)
        columns.push_back(column.type.empty() ? column.path : column.path + " " + column.type);
    return join(columns, ", ");
}

// Where the traversal stands (hops, feeds, fed by) is left out: edges say that.
std::vector<FieldStep> stepsOf(const ResultNode& before, const ResultNode& after)
{
    std::vector<FieldStep> steps;
    note(steps, "ref", before.ref, after.ref);
    note(steps, "native", join(before.native, ", "), join(after.native, ", "));
    note(steps, "name", before.name, after.name);
    note(steps, "domain", before.domain, after.domain);
    note(steps, "product", before.owner, after.owner);
    note(steps, "version", before.version, after.version);
    note(steps, "technology", before.technology, after.technology);
    note(steps, "description", before.description, after.description);
    note(steps, "owner", before.responsible, after.responsible);
    note(steps, "described", before.placeholder ? "no" : "yes", after.placeholder ? "no" : "yes");
    note(steps, "columns", joinedColumns(before), joinedColumns(after));
    return steps;
}

std::string reasonsText(const ResultEdge& edge)
{
    std::vector<std::string> reasons;
    for (const ResultReason& reason : edge.reasons) {
        std::string text = std::string(edgeKindName(reason.kind)) + ", " + std::string(evidenceName(reason.evidence));
        if (!reason.viaRef.empty())
            text += ", by " + reason.viaRef;
        if (!reason.author.empty())
            text += ", says " + reason.author + " (" + reason.note + ")";
        if (!reason.source.empty())
            text += ", says " + reason.source;
        reasons.push_back(std::move(text));
    }
    std::sort(reasons.begin(), reasons.end());
    return join(reasons, "; ");
}

std::string flowText(const ResultEdge& edge)
{
    return std::string(edge.direct ? "direct" : "") + (edge.direct && edge.indirect ? ", " : "") + (edge.indirect ? "indirect" : "");
}

std::string pairsText(const ResultEdge& edge)
{
    std::vector<std::string> pairs;
    for (const ColumnPair& pair : edge.columns)
        pairs.push_back((pair.from.empty() ? "*" : pair.from) + " -> " + (pair.to.empty() ? "*" : pair.to)
                        + (pair.transformation.empty() ? "" : " (" + pair.transformation + ")") + (pair.direct ? "" : " indirect"));
    std::sort(pairs.begin(), pairs.end());
    return join(pairs, "; ");
}

std::vector<FieldStep> stepsOf(const ResultEdge& before, const ResultEdge& after)
{
    std::vector<FieldStep> steps;
    note(steps, "how", reasonsText(before), reasonsText(after));
    note(steps, "flow", flowText(before), flowText(after));
    note(steps, "transformation", before.transformation, after.transformation);
    note(steps, "columns", pairsText(before), pairsText(after));
    return steps;
}

// The common shape of both halves: `matches` says what each of the first list became.
template <typename Diff, typename Item>
void compare(const std::vector<Item>& before, const std::vector<Item>& after, const std::vector<std::size_t>& matches,
             std::vector<Diff>& diffs, std::size_t& same)
{
    std::vector<bool> known(after.size(), false);
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (matches[i] == kNoMatch) {
            diffs.push_back({Change::Removed, i, {}, {}});
            continue;
        }
        known[matches[i]] = true;
        std::vector<FieldStep> steps = stepsOf(before[i], after[matches[i]]);
        if (steps.empty())
            ++same;
        else
            diffs.push_back({Change::Changed, i, matches[i], std::move(steps)});
    }
    for (std::size_t i = 0; i < after.size(); ++i)
        if (!known[i])
            diffs.push_back({Change::Added, {}, i, {}});
}

} // namespace

std::string_view changeName(Change change)
{
    return change == Change::Added ? "added" : change == Change::Removed ? "removed" : "changed";
}

std::vector<std::size_t> matchesOf(const LineageResult& earlier, const LineageResult& later)
{
    const std::vector<ResultNode>& before = earlier.nodes;
    const std::vector<ResultNode>& after = later.nodes;
    std::multimap<std::string, std::size_t> byRef;
    std::multimap<std::string, std::size_t> byNative;
    const auto nativeKey = [](const ResultNode& node, const std::string& id) {
        return std::string(kindName(node.kind)) + '\n' + node.version + '\n' + id;
    };
    for (std::size_t i = 0; i < after.size(); ++i) {
        byRef.emplace(after[i].ref, i);
        for (const std::string& id : after[i].native)
            byNative.emplace(nativeKey(after[i], id), i);
    }
    std::vector<std::size_t> matches(before.size(), kNoMatch);
    std::vector<bool> taken(after.size(), false);
    const auto take = [&](std::size_t node, const std::multimap<std::string, std::size_t>& known, const std::string& key) {
        const auto [first, behind] = known.equal_range(key);
        for (auto found = first; found != behind && matches[node] == kNoMatch; ++found)
            if (!taken[found->second]) {
                matches[node] = found->second;
                taken[found->second] = true;
            }
    };
    for (std::size_t i = 0; i < before.size(); ++i)
        take(i, byRef, before[i].ref);
    for (std::size_t i = 0; i < before.size(); ++i)
        for (const std::string& id : before[i].native)
            take(i, byNative, nativeKey(before[i], id));
    return matches;
}

LineageDiff diffOf(const LineageResult& before, const LineageResult& after)
{
    LineageDiff diff;
    const std::vector<std::size_t> nodes = matchesOf(before, after);
    compare(before.nodes, after.nodes, nodes, diff.nodes, diff.sameNodes);

    std::map<std::pair<std::size_t, std::size_t>, std::size_t> places;
    for (std::size_t i = 0; i < after.edges.size(); ++i)
        places.emplace(std::pair(after.edges[i].from, after.edges[i].to), i);
    std::vector<std::size_t> edges;
    for (const ResultEdge& edge : before.edges) {
        const auto found = places.find({nodes[edge.from], nodes[edge.to]});
        edges.push_back(found == places.end() ? kNoMatch : found->second);
    }
    compare(before.edges, after.edges, edges, diff.edges, diff.sameEdges);
    return diff;
}

} // namespace tributary::lineage
