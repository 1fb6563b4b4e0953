// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which arcs to turn round, so that few of them are. Only arcs within a strongly connected component
// can lie on a cycle, so the others are left out first (Tarjan). The boxes that remain are put in a
// row by the greedy rule of Eades, Lin and Smyth (1993): sinks go to the end, sources to the front, and
// where there is neither, the box with the most arcs out over arcs in goes to the front. Arcs that
// point backwards in that row are turned. Linear in boxes and arcs.
#include "model/layout/cycle_breaking.h"

#include "model/layout/components.h"
#include "model/lineage/csr.h"

#include <algorithm>
#include <list>

namespace tributary::layout {

namespace {

using ArcEnds = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

// The greedy row. Boxes stand in a bucket by how many more arcs they give than they get.
class GreedyRow {
public:
    GreedyRow(std::size_t boxes, const ArcEnds& ends)
        : m_out(boxes, ends, false), m_in(boxes, ends, true), m_given(boxes, 0), m_got(boxes, 0), m_place(boxes, 0),
          m_state(boxes, State::Absent), m_where(boxes), m_back(static_cast<std::int64_t>(boxes) * 2)
    {
        for (const auto& [from, to] : ends) {
            ++m_given[from];
            ++m_got[to];
        }
        for (std::size_t i = 0; i < boxes; ++i)
            m_offset = std::max({m_offset, m_given[i], m_got[i]});
        m_buckets.resize(2 * static_cast<std::size_t>(m_offset) + 1);
        for (std::uint32_t i = 0; i < boxes; ++i) {
            if (m_given[i] + m_got[i] > 0) {
                m_state[i] = State::Waiting;
                ++m_waiting;
                enqueue(i);
            }
        }
    }

    // A number for each box, rising along the row.
    std::vector<std::int64_t> places()
    {
        while (m_waiting > 0) {
            while (!m_sinks.empty())
                take(m_sinks.front(), --m_back);
            while (!m_sources.empty())
                take(m_sources.front(), ++m_front);
            if (m_waiting == 0 || !m_sinks.empty())
                continue;
            while (m_top > 0 && m_buckets[static_cast<std::size_t>(m_top)].empty())
                --m_top;
            auto& bucket = m_buckets[static_cast<std::size_t>(m_top)];
            if (!bucket.empty())
                take(bucket.front(), ++m_front);
        }
        return m_place;
    }

private:
    enum class State : std::uint8_t { Absent, Waiting, Taken };
    using Bucket = std::list<std::uint32_t>;
    struct Where {
        Bucket* bucket = nullptr;
        Bucket::iterator at;
    };

    Bucket& bucketOf(std::uint32_t box)
    {
        if (m_given[box] == 0)
            return m_sinks;
        if (m_got[box] == 0)
            return m_sources;
        return m_buckets[static_cast<std::size_t>(m_given[box] - m_got[box] + m_offset)];
    }

    void enqueue(std::uint32_t box)
    {
        Bucket& bucket = bucketOf(box);
        m_where[box] = {&bucket, bucket.insert(bucket.end(), box)};
        m_top = std::max(m_top, m_given[box] - m_got[box] + m_offset);
    }

    void take(std::uint32_t box, std::int64_t place)
    {
        m_where[box].bucket->erase(m_where[box].at);
        m_state[box] = State::Taken;
        m_place[box] = place;
        --m_waiting;
        for (const auto& arc : m_out.arcs(box))
            loosen(arc.node, m_got);
        for (const auto& arc : m_in.arcs(box))
            loosen(arc.node, m_given);
    }

    void loosen(std::uint32_t box, std::vector<int>& count)
    {
        if (m_state[box] != State::Waiting)
            return;
        m_where[box].bucket->erase(m_where[box].at);
        --count[box];
        enqueue(box);
    }

    lineage::Csr m_out;
    lineage::Csr m_in;
    std::vector<int> m_given;
    std::vector<int> m_got;
    std::vector<std::int64_t> m_place;
    std::vector<State> m_state;
    std::vector<Where> m_where;
    std::vector<Bucket> m_buckets;
    Bucket m_sinks;
    Bucket m_sources;
    int m_offset = 0;
    int m_top = 0;
    std::size_t m_waiting = 0;
    std::int64_t m_front = 0;
    std::int64_t m_back;
};

} // namespace

std::vector<bool> arcsAgainstTheFlow(const Input& input)
{
    ArcEnds all;
    all.reserve(input.arcs.size());
    for (const Arc& arc : input.arcs)
        all.emplace_back(arc.from, arc.to);
    const auto component = stronglyConnected(input.boxes.size(), all);
    ArcEnds within;
    for (const auto& [from, to] : all) {
        if (from != to && component[from] == component[to])
            within.emplace_back(from, to);
    }
    std::vector<bool> against(input.arcs.size(), false);
    if (within.empty())
        return against;
    const auto place = GreedyRow(input.boxes.size(), within).places();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto& [from, to] = all[i];
        against[i] = from != to && component[from] == component[to] && place[from] > place[to];
    }
    return against;
}

} // namespace tributary::layout
