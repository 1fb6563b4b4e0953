// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/lineage_narrowing.h"

#include "model/base/text.h"
#include "model/query/fact_access.h"

#include <algorithm>
#include <limits>
#include <map>

namespace tributary::query {

namespace {

using Texts = std::vector<std::string>;

bool holds(const Texts& wanted, const std::string& text)
{
    const std::string key = folded(text);
    return std::any_of(wanted.begin(), wanted.end(), [&](const std::string& each) { return folded(each) == key; });
}

// "Quote to Cash / Deal" is meant by its whole path, by "Deal" and by "Quote to Cash".
bool inDomains(const Texts& wanted, const lineage::ResultNode& node)
{
    if (node.domain.empty())
        return false;
    if (holds(wanted, node.domain) || holds(wanted, node.domainCode))
        return true;
    for (std::size_t begin = 0; begin <= node.domain.size();) {
        const std::size_t end = std::min(node.domain.find(" / ", begin), node.domain.size());
        if (holds(wanted, node.domain.substr(begin, end - begin)))
            return true;
        begin = end + 3;
    }
    return false;
}

class Narrowing {
public:
    Narrowing(Summaries& summaries, const LineageNarrowing& narrow, RevisionId since)
        : m_summaries(summaries), m_narrow(narrow), m_since(since)
    {
    }

    bool wants(const lineage::ResultNode& shown, const lineage::Node& node)
    {
        if (shown.root)
            return true;
        if (!m_narrow.domains.empty() && !inDomains(m_narrow.domains, shown))
            return false;
        if (!m_narrow.kinds.empty() && std::find(m_narrow.kinds.begin(), m_narrow.kinds.end(), shown.kind) == m_narrow.kinds.end())
            return false;
        if (!m_narrow.platforms.empty() && !holds(m_narrow.platforms, shown.technology))
            return false;
        const auto any = [&](auto&& test) {
            return std::any_of(node.members.begin(), node.members.end(), [&](EntityId member) { return test(m_summaries.rowOf(member)); });
        };
        if (!m_narrow.tags.empty() && !any([this](const EntityRow& row) { return isTagged(row) || isTagged(m_summaries.rootOf(row)); }))
            return false;
        return m_narrow.freshSince == 0 || any([this](const EntityRow& row) { return row.validFrom >= m_since; });
    }

private:
    bool isTagged(const EntityRow& row) const
    {
        const Texts tags = factList(row.facts, "tags");
        return std::any_of(tags.begin(), tags.end(), [this](const std::string& tag) { return holds(m_narrow.tags, tag); });
    }

    Summaries& m_summaries;
    const LineageNarrowing& m_narrow;
    RevisionId m_since;
};

// The first revision that was written at `time` or later.
Result<RevisionId> firstRevisionSince(store::Reader& reader, Micros time)
{
    const auto revisions = reader.revisions({}, std::numeric_limits<int>::max());
    if (!revisions)
        return tributary::fail(revisions.error());
    RevisionId first = std::numeric_limits<RevisionId>::max();
    for (const store::RevisionRow& revision : *revisions)
        if (revision.at >= time)
            first = std::min(first, revision.id);
    return first;
}

} // namespace

Result<std::vector<bool>> keptNodes(store::Reader& reader, Summaries& summaries, const lineage::LineageResult& result,
                                    const lineage::Slice& slice, const lineage::Graph& graph, const LineageNarrowing& narrow)
{
    RevisionId since = 0;
    if (narrow.freshSince != 0) {
        const auto first = firstRevisionSince(reader, narrow.freshSince);
        if (!first)
            return tributary::fail(first.error());
        since = *first;
    }
    std::map<std::pair<EntityId, std::string>, const lineage::Node*> nodes;
    for (const std::uint32_t node : slice.nodes)
        nodes.emplace(std::pair(graph.nodes()[node].id, graph.nodes()[node].column), &graph.nodes()[node]);
    Narrowing narrowing(summaries, narrow, since);
    std::vector<bool> kept;
    for (const lineage::ResultNode& shown : result.nodes)
        kept.push_back(narrowing.wants(shown, *nodes.at({shown.id, shown.column})));
    return kept;
}

} // namespace tributary::query
