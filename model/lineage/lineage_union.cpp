// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/lineage_union.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace tributary::lineage {

namespace {

// Adds the parts of `gone` that `kept` no longer has, and says what became of each. Two parts are the
// same where `sameKey` holds, and as they were where `sameRest` does too.
template <typename Part, typename Key, typename Rest>
std::vector<std::optional<Change>> joinParts(std::vector<Part>& kept, const std::vector<Part>& gone, Key sameKey, Rest sameRest)
{
    const std::size_t own = kept.size();
    std::vector<std::optional<Change>> marks(own, Change::Added);
    for (const Part& part : gone) {
        const auto end = kept.begin() + static_cast<std::ptrdiff_t>(own);
        const auto found = std::find_if(kept.begin(), end, [&](const Part& other) { return sameKey(part, other); });
        if (found == end) {
            kept.push_back(part);
            marks.emplace_back(Change::Removed);
        } else if (sameRest(part, *found)) {
            marks[static_cast<std::size_t>(found - kept.begin())].reset();
        } else {
            marks[static_cast<std::size_t>(found - kept.begin())] = Change::Changed;
        }
    }
    return marks;
}

std::vector<std::optional<Change>> joinColumns(ResultNode& node, const ResultNode& before)
{
    return joinParts(node.columns, before.columns, [](const auto& l, const auto& r) { return l.path == r.path; },
                     [](const auto& l, const auto& r) { return l.type == r.type; });
}

std::vector<std::optional<Change>> joinPairs(ResultEdge& edge, const ResultEdge& before)
{
    return joinParts(edge.columns, before.columns, [](const auto& l, const auto& r) { return l.from == r.from && l.to == r.to; },
                     [](const auto& l, const auto& r) {
                         return std::tie(l.transformation, l.direct, l.indirect) == std::tie(r.transformation, r.direct, r.indirect);
                     });
}

PartMark wholeMark(std::optional<Change> change, std::size_t parts)
{
    return {change, {}, std::vector<std::optional<Change>>(parts, change)};
}

template <typename Diff>
LineageCounts countsOf(const std::vector<Diff>& diffs, std::size_t same)
{
    LineageCounts counts;
    counts.same = same;
    for (const Diff& diff : diffs)
        ++(diff.change == Change::Added ? counts.added : diff.change == Change::Removed ? counts.removed : counts.changed);
    return counts;
}

class Joiner {
public:
    Joiner(const LineageResult& before, const LineageResult& after, const LineageDiff& diff) : m_before(before), m_diff(diff)
    {
        m_union.result = after;
        for (const ResultNode& node : after.nodes)
            m_union.nodes.push_back(wholeMark({}, node.columns.size()));
        for (const ResultEdge& edge : after.edges)
            m_union.edges.push_back(wholeMark({}, edge.columns.size()));
    }

    LineageUnion joined()
    {
        LineageResult& result = m_union.result;
        if (result.root.empty())
            result.root = m_before.root;
        result.truncated = result.truncated || m_before.truncated;
        joinNodes();
        joinEdges();
        sortEdges();
        m_union.nodeCounts = countsOf(m_diff.nodes, m_diff.sameNodes);
        m_union.edgeCounts = countsOf(m_diff.edges, m_diff.sameEdges);
        return std::move(m_union);
    }

private:
    void joinNodes()
    {
        m_place = matchesOf(m_before, m_union.result);
        for (const NodeDiff& diff : m_diff.nodes) {
            if (diff.change == Change::Removed) {
                const ResultNode& gone = m_before.nodes[*diff.before];
                m_place[*diff.before] = m_union.result.nodes.size();
                m_union.result.nodes.push_back(gone);
                m_union.nodes.push_back(wholeMark(Change::Removed, gone.columns.size()));
            } else if (diff.change == Change::Added) {
                m_union.nodes[*diff.after] = wholeMark(Change::Added, m_union.result.nodes[*diff.after].columns.size());
            } else {
                ResultNode& node = m_union.result.nodes[*diff.after];
                m_union.nodes[*diff.after] = {Change::Changed, diff.steps, joinColumns(node, m_before.nodes[*diff.before])};
            }
        }
        for (std::size_t i = 0; i < m_before.nodes.size(); ++i)
            m_union.result.nodes[m_place[i]].root |= m_before.nodes[i].root;
    }

    void joinEdges()
    {
        std::vector<ResultEdge>& edges = m_union.result.edges;
        for (const EdgeDiff& diff : m_diff.edges) {
            if (diff.change == Change::Removed) {
                ResultEdge gone = m_before.edges[*diff.before];
                gone.from = m_place[gone.from];
                gone.to = m_place[gone.to];
                m_union.edges.push_back(wholeMark(Change::Removed, gone.columns.size()));
                edges.push_back(std::move(gone));
            } else if (diff.change == Change::Added) {
                m_union.edges[*diff.after] = wholeMark(Change::Added, edges[*diff.after].columns.size());
            } else {
                m_union.edges[*diff.after] = {Change::Changed, diff.steps, joinPairs(edges[*diff.after], m_before.edges[*diff.before])};
            }
        }
    }

    void sortEdges()
    {
        std::vector<ResultEdge>& edges = m_union.result.edges;
        std::vector<std::size_t> order(edges.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(), [&](std::size_t l, std::size_t r) {
            return std::tie(edges[l].from, edges[l].to) < std::tie(edges[r].from, edges[r].to);
        });
        std::vector<ResultEdge> sorted;
        std::vector<PartMark> marks;
        for (const std::size_t at : order) {
            sorted.push_back(std::move(edges[at]));
            marks.push_back(std::move(m_union.edges[at]));
        }
        edges = std::move(sorted);
        m_union.edges = std::move(marks);
    }

    const LineageResult& m_before;
    const LineageDiff& m_diff;
    std::vector<std::size_t> m_place; // of each node of the first answer, in the union
    LineageUnion m_union;
};

} // namespace

LineageUnion unionOf(const LineageResult& before, const LineageResult& after, const LineageDiff& diff)
{
    return Joiner(before, after, diff).joined();
}

} // namespace tributary::lineage
