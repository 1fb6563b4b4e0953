// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/lineage_graphs.h"

#include "model/lineage/projection.h"
#include "model/store/connection.h"
#include "model/store/failure.h"
#include "model/store/lineage_rows.h"
#include "model/store/lineage_sql.h"
#include "model/store/manual_lineage.h"
#include "model/store/search/search_snapshot.h"

#include <algorithm>
#include <limits>
#include <list>
#include <mutex>

namespace tributary::store {

namespace {

using GraphPtr = std::shared_ptr<const lineage::Graph>;

struct Kept {
    std::string path;
    std::string present; // state of the file that it was made from
    std::string moment;  // empty: now
    lineage::Level level = lineage::Level::Product;
    Micros from = 0; // holds in [from, until)
    Micros until = 0;
    std::size_t bytes = 0;
    GraphPtr graph;
};

// What is asked for, and the state of the file in which it is asked.
struct Wanted {
    std::string path;
    std::string present;
    std::optional<RevisionId> revision;
    lineage::Level level;
    Micros at;

    std::string moment() const { return revision ? std::to_string(*revision) : std::string(); }
    bool isMetBy(const Kept& kept) const
    {
        return kept.level == level && kept.path == path && kept.present == present && kept.moment == moment() && kept.from <= at
            && at < kept.until;
    }
};

// What people decide about joined datasets and add to the lineage changes without a revision; it is little.
std::string presentState(Connection& connection)
{
    std::string state = makingOf(connection) + manualState(connection);
    Statement row = connection.use(sql::kOverrides);
    while (row.step())
        state += '\n' + row.text(0) + '\n' + row.text(1) + '\n' + std::to_string(row.integer(2));
    return state;
}

std::size_t bytesOf(const lineage::Graph& graph)
{
    std::size_t sum = sizeof(graph);
    for (const lineage::Node& node : graph.nodes())
        sum += sizeof(node) + (node.members.capacity() + 8) * sizeof(EntityId) + node.column.capacity(); // and its place in the lookup
    for (const lineage::Link& link : graph.links())
        sum += sizeof(link) + link.reasons.capacity() * sizeof(lineage::Reason) + link.transformation.capacity()
            + 2 * sizeof(lineage::Csr::Arc);
    return sum;
}

// Until when the same agreements hold, and since when.
void setBounds(Kept& kept, const std::vector<lineage::Edge>& edges, Micros at)
{
    kept.from = std::numeric_limits<Micros>::min();
    kept.until = std::numeric_limits<Micros>::max();
    for (const lineage::Edge& edge : edges) {
        for (const Micros bound : {edge.begins, edge.ends}) {
            if (bound != 0 && bound <= at)
                kept.from = std::max(kept.from, bound);
            else if (bound != 0)
                kept.until = std::min(kept.until, bound);
        }
    }
}

// Newest use first.
class GraphCache {
public:
    static GraphCache& instance()
    {
        static GraphCache cache;
        return cache;
    }

    GraphPtr find(const Wanted& wanted)
    {
        const std::lock_guard lock(m_mutex);
        const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept& kept) { return wanted.isMetBy(kept); });
        if (found == m_kept.end())
            return nullptr;
        m_kept.splice(m_kept.begin(), m_kept, found);
        return found->graph;
    }

    void put(Kept kept)
    {
        const std::lock_guard lock(m_mutex);
        ++m_made;
        m_kept.remove_if([&](const Kept& other) {
            return other.path == kept.path
                && (other.present != kept.present || (other.level == kept.level && other.moment == kept.moment));
        });
        if (kept.bytes > kMostGraphBytes)
            return;
        m_kept.push_front(std::move(kept));
        while (m_kept.size() > kMostKeptGraphs || bytes() > kMostGraphBytes)
            m_kept.pop_back();
    }

    LineageGraphUse use()
    {
        const std::lock_guard lock(m_mutex);
        return {m_made, m_kept.size(), bytes()};
    }

    std::mutex& making() { return m_making; } // who misses waits for who already makes it

private:
    std::size_t bytes() const
    {
        std::size_t sum = 0;
        for (const Kept& kept : m_kept)
            sum += kept.bytes;
        return sum;
    }

    std::mutex m_mutex;
    std::mutex m_making;
    std::list<Kept> m_kept;
    std::uint64_t m_made = 0;
};

// A search that was overtaken is cancelled, but the graph it began serves the one that overtook it.
class Unstopped {
public:
    explicit Unstopped(Connection& connection) : m_connection(connection), m_stop(connection.stop()) { connection.setStop({}); }
    ~Unstopped() { m_connection.setStop(m_stop); }
    Unstopped(const Unstopped&) = delete;
    Unstopped& operator=(const Unstopped&) = delete;

private:
    Connection& m_connection;
    StopToken m_stop;
};

GraphPtr make(Connection& connection, const Wanted& wanted)
{
    const Unstopped unstopped(connection);
    const lineage::GraphInput input = readGraphInput(connection, wanted.revision, wanted.at);
    Kept kept;
    kept.path = wanted.path;
    kept.present = wanted.present;
    kept.moment = wanted.moment();
    kept.level = wanted.level;
    setBounds(kept, input.edges, wanted.at);
    kept.graph = std::make_shared<const lineage::Graph>(lineage::projectTo(wanted.level, input));
    kept.bytes = bytesOf(*kept.graph);
    GraphPtr graph = kept.graph;
    GraphCache::instance().put(std::move(kept));
    return graph;
}

} // namespace

Result<std::shared_ptr<const lineage::Graph>> lineageGraph(Reader& reader, lineage::Level level)
{
    return guarded([&] {
        Connection& connection = reader.connection();
        const Transaction transaction(connection, Transaction::Type::Read);
        const std::optional<Moment>& moment = reader.moment();
        const Wanted wanted{connection.path(), presentState(connection), moment ? std::optional(moment->revision) : std::nullopt, level,
                            moment ? moment->at : nowMicros()};
        GraphCache& cache = GraphCache::instance();
        if (GraphPtr kept = cache.find(wanted))
            return kept;
        const std::lock_guard making(cache.making());
        if (GraphPtr kept = cache.find(wanted))
            return kept;
        return make(connection, wanted);
    });
}

LineageGraphUse lineageGraphUse()
{
    return GraphCache::instance().use();
}

} // namespace tributary::store
