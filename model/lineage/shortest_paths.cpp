// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/paths.h"
#include "model/lineage/traversal.h"

#include <algorithm>
#include <limits>
#include <set>

namespace tributary::lineage {

namespace {

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

class YenSearch {
public:
    YenSearch(const Between& part, Effort& effort)
        : m_part(part), m_effort(effort), m_before(part.down.nodes(), kNone), m_banned(part.down.nodes(), false)
    {
    }

    std::vector<Path> find(std::size_t most)
    {
        std::vector<Path> found;
        if (most == 0 || !branch({m_part.start}, {}))
            return found;
        while (!m_candidates.empty()) {
            found.push_back(*m_candidates.begin());
            m_candidates.erase(m_candidates.begin());
            if (found.size() == most)
                break;
            // Every way to leave the path found last, at each of its nodes but the end.
            const Path last = found.back();
            for (std::size_t place = 0; place + 1 < last.size(); ++place) {
                const Path prefix(last.begin(), last.begin() + static_cast<std::ptrdiff_t>(place) + 1);
                std::set<std::uint32_t> taken;
                for (const Path& path : found)
                    if (path.size() > place + 1 && std::equal(prefix.begin(), prefix.end(), path.begin()))
                        taken.insert(path[place + 1]);
                if (!branch(prefix, taken) && m_effort.shortfall() != Shortfall::None)
                    return found;
            }
        }
        return found;
    }

private:
    struct Shorter {
        bool operator()(const Path& l, const Path& r) const { return l.size() != r.size() ? l.size() < r.size() : l < r; }
    };

    // The shortest way on from the end of `prefix` that keeps off it and off the steps taken already.
    bool branch(const Path& prefix, const std::set<std::uint32_t>& taken)
    {
        for (const std::uint32_t node : prefix)
            m_banned[node] = true;
        std::vector<std::uint32_t> queue{prefix.back()};
        bool arrived = false;
        for (std::size_t next = 0; next < queue.size() && !arrived && m_effort.spend(); ++next)
            for (const Csr::Arc& arc : m_part.down.arcs(queue[next])) {
                if (m_banned[arc.node] || m_before[arc.node] != kNone || !m_effort.spend())
                    continue;
                if (next == 0 && taken.count(arc.node) != 0)
                    continue;
                m_before[arc.node] = queue[next];
                queue.push_back(arc.node);
                arrived = arrived || arc.node == m_part.end;
            }
        if (arrived && m_effort.shortfall() == Shortfall::None) {
            Path way;
            for (std::uint32_t node = m_part.end; node != prefix.back(); node = m_before[node])
                way.push_back(node);
            Path whole = prefix;
            whole.insert(whole.end(), way.rbegin(), way.rend());
            m_candidates.insert(std::move(whole));
        }
        for (const std::uint32_t node : queue)
            m_before[node] = kNone;
        for (const std::uint32_t node : prefix)
            m_banned[node] = false;
        return arrived;
    }

    const Between& m_part;
    Effort& m_effort;
    std::vector<std::uint32_t> m_before;
    std::vector<bool> m_banned;
    std::set<Path, Shorter> m_candidates; // in numbers of the part, start and end included
};

} // namespace

ShortestPaths shortestPaths(const Between& part, std::size_t most, Effort& effort)
{
    ShortestPaths result;
    if (!part.connected())
        return result;
    result.paths = YenSearch(part, effort).find(most);
    result.shortfall = effort.shortfall();
    for (Path& path : result.paths) {
        path.erase(path.begin());
        path.pop_back();
        for (std::uint32_t& node : path)
            node = part.nodes[node];
    }
    return result;
}

} // namespace tributary::lineage
