// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/lineage_graphs.h"

#include "model/lineage/projection.h"
#include "model/store/connection.h"
#include "model/store/failure.h"
#include "model/store/graph_file.h"
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
using SourcePtr = std::shared_ptr<const lineage::GraphInput>;

// What is asked for, and the state of the file in which it is asked.
struct Wanted {
    std::string path;
    std::string present; // state of the file
    std::optional<RevisionId> revision;
    std::optional<lineage::Level> level; // nothing: the source of all levels
    Micros at = 0;

    std::string moment() const { return revision ? std::to_string(*revision) : std::string(); }
};

template <typename T>
struct Kept {
    std::string path;
    std::string present; // state of the file that it was made from
    std::string moment;  // empty: now
    std::optional<lineage::Level> level;
    Micros from = 0; // holds in [from, until)
    Micros until = 0;
    std::size_t bytes = 0;
    std::shared_ptr<const T> value;

    bool meets(const Wanted& wanted) const
    {
        return wanted.level == level && wanted.path == path && wanted.present == present && wanted.moment() == moment && from <= wanted.at
            && wanted.at < until;
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

std::size_t bytesOf(const lineage::GraphInput& input)
{
    std::size_t sum = sizeof(input);
    for (const lineage::Edge& edge : input.edges)
        sum += sizeof(edge) + edge.fromColumn.capacity() + edge.toColumn.capacity() + edge.transformation.capacity();
    for (const lineage::GraphEntity& entity : input.entities)
        sum += sizeof(entity) + entity.local.capacity();
    return sum;
}

// Until when the same agreements hold, and since when.
template <typename T>
void setBounds(Kept<T>& kept, const std::vector<lineage::Edge>& edges, Micros at)
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
template <typename T, std::size_t most, std::size_t mostBytes>
class StateCache {
public:
    static StateCache& instance()
    {
        static StateCache cache;
        return cache;
    }

    std::shared_ptr<const T> find(const Wanted& wanted)
    {
        const std::lock_guard lock(m_mutex);
        const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept<T>& kept) { return kept.meets(wanted); });
        if (found == m_kept.end())
            return nullptr;
        m_kept.splice(m_kept.begin(), m_kept, found);
        return found->value;
    }

    void put(Kept<T> kept) // what was made
    {
        {
            const std::lock_guard lock(m_mutex);
            ++m_made;
        }
        keep(std::move(kept));
    }

    void keep(Kept<T> kept)
    {
        const std::lock_guard lock(m_mutex);
        m_kept.remove_if([&](const Kept<T>& other) {
            return other.path == kept.path
                && (other.present != kept.present || (other.level == kept.level && other.moment == kept.moment));
        });
        if (kept.bytes > mostBytes)
            return;
        m_kept.push_front(std::move(kept));
        while (m_kept.size() > most || sum() > mostBytes)
            m_kept.pop_back();
    }

    std::uint64_t made()
    {
        const std::lock_guard lock(m_mutex);
        return m_made;
    }
    std::pair<std::size_t, std::size_t> size() // how many, and their bytes
    {
        const std::lock_guard lock(m_mutex);
        return {m_kept.size(), sum()};
    }
    std::mutex& making() { return m_making; } // who misses waits for who already makes it

private:
    std::size_t sum() const
    {
        std::size_t bytes = 0;
        for (const Kept<T>& kept : m_kept)
            bytes += kept.bytes;
        return bytes;
    }

    std::mutex m_mutex;
    std::mutex m_making;
    std::list<Kept<T>> m_kept;
    std::uint64_t m_made = 0;
};

using GraphCache = StateCache<lineage::Graph, kMostKeptGraphs, kMostGraphBytes>;
using SourceCache = StateCache<lineage::GraphInput, kMostKeptSources, kMostSourceBytes>;

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

template <typename T>
Kept<T> keptAs(const Wanted& wanted, const lineage::GraphInput& input, std::shared_ptr<const T> value)
{
    Kept<T> kept;
    kept.path = wanted.path;
    kept.present = wanted.present;
    kept.moment = wanted.moment();
    kept.level = wanted.level;
    setBounds(kept, input.edges, wanted.at);
    kept.bytes = bytesOf(*value);
    kept.value = std::move(value);
    return kept;
}

Wanted wantedAt(Reader& reader, std::optional<lineage::Level> level, Micros at)
{
    Connection& connection = reader.connection();
    const std::optional<Moment>& moment = reader.moment();
    return {connection.path(), presentState(connection), moment ? std::optional(moment->revision) : std::nullopt, level,
            at != 0 ? at : moment ? moment->at : nowMicros()};
}

SourcePtr sourceAt(Connection& connection, Wanted wanted)
{
    wanted.level.reset();
    SourceCache& cache = SourceCache::instance();
    if (SourcePtr kept = cache.find(wanted))
        return kept;
    const std::lock_guard making(cache.making());
    if (SourcePtr kept = cache.find(wanted))
        return kept;
    const Unstopped unstopped(connection);
    const auto source = std::make_shared<const lineage::GraphInput>(readGraphInput(connection, wanted.revision, wanted.at));
    cache.put(keptAs<lineage::GraphInput>(wanted, *source, source));
    return source;
}

// Of now only: of the past there are as many graphs as revisions.
GraphPtr fromFile(Connection& connection, const Wanted& wanted)
{
    if (wanted.revision || connection.isInMemory())
        return nullptr;
    auto file = readGraphFile(wanted.path, *wanted.level, wanted.present);
    if (!file || wanted.at < file->from || file->until <= wanted.at)
        return nullptr;
    Kept<lineage::Graph> kept{wanted.path, wanted.present, {}, wanted.level, file->from, file->until, 0, std::make_shared<const lineage::Graph>(std::move(file->graph))};
    kept.bytes = bytesOf(*kept.value);
    GraphCache::instance().keep(kept);
    return kept.value;
}

void toFile(Connection& connection, const Kept<lineage::Graph>& made)
{
    if (made.moment.empty() && !connection.isInMemory() && made.value->nodes().size() + made.value->links().size() >= kWorthAGraphFile)
        writeGraphFile(made.path, *made.level, made.present, made.from, made.until, *made.value);
}

// Whether what a graph is made of is kept, too: who looks at one level soon looks at another one, while a search
// does not need it again.
enum class KeepSource : std::uint8_t { No, Yes };

GraphPtr graphAt(Connection& connection, const Wanted& wanted, KeepSource keep)
{
    GraphCache& cache = GraphCache::instance();
    if (GraphPtr kept = cache.find(wanted))
        return kept;
    const std::lock_guard making(cache.making());
    if (GraphPtr kept = cache.find(wanted))
        return kept;
    if (GraphPtr kept = fromFile(connection, wanted))
        return kept;
    const Unstopped unstopped(connection);
    Wanted any = wanted;
    any.level.reset();
    SourcePtr source = keep == KeepSource::Yes ? sourceAt(connection, any) : SourceCache::instance().find(any);
    if (!source)
        source = std::make_shared<const lineage::GraphInput>(readGraphInput(connection, wanted.revision, wanted.at));
    auto graph = std::make_shared<const lineage::Graph>(lineage::projectTo(*wanted.level, *source));
    const Kept<lineage::Graph> made = keptAs<lineage::Graph>(wanted, *source, graph);
    cache.put(made);
    toFile(connection, made);
    return graph;
}

} // namespace

Result<std::shared_ptr<const lineage::Graph>> lineageGraph(Reader& reader, lineage::Level level)
{
    return guarded([&] {
        const Transaction transaction(reader.connection(), Transaction::Type::Read);
        return graphAt(reader.connection(), wantedAt(reader, level, 0), KeepSource::No);
    });
}

Result<LineageState> lineageState(Reader& reader, lineage::Level level, Micros at)
{
    return guarded([&]() -> LineageState {
        const Transaction transaction(reader.connection(), Transaction::Type::Read);
        LineageState state;
        state.graph = graphAt(reader.connection(), wantedAt(reader, level, at), KeepSource::Yes);
        const auto revision = reader.revision();
        if (!revision)
            throw Failure(revision.error());
        state.revision = *revision;
        return state;
    });
}

Result<std::shared_ptr<const lineage::GraphInput>> lineageSource(Reader& reader, Micros at)
{
    return guarded([&] {
        const Transaction transaction(reader.connection(), Transaction::Type::Read);
        return sourceAt(reader.connection(), wantedAt(reader, std::nullopt, at));
    });
}

LineageGraphUse lineageGraphUse()
{
    const auto graphs = GraphCache::instance().size();
    const auto sources = SourceCache::instance().size();
    return {GraphCache::instance().made(), SourceCache::instance().made(), graphs.first, graphs.second, sources.first, sources.second};
}

} // namespace tributary::store
