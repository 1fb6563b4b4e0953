// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Walking a large lineage graph: the packed graph of the program beside SQLite's recursive CTE over the same
// edges with an index each way, in one run; and loading that graph out of the same file.
//   bench_graph [--json FILE] [nodes]
#include "tests/benchmark/measuring.h"

#include "model/lineage/packed_graph.h"
#include "model/lineage/traversal.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <random>
#include <string>
#include <vector>

using namespace tributary;

namespace {

constexpr std::size_t kLayers = 12;
constexpr std::size_t kWalks = 2'000;     // of the packed graph
constexpr std::size_t kSlowWalks = 200;   // of the recursive CTE, from the first of the same roots
constexpr double kMostLoadSeconds = 0.2;
constexpr double kMostBytesAnEdge = 12;
constexpr double kMostSecondsNear = 0.001; // p99
constexpr double kMostSecondsAll = 0.1;
constexpr double kLeastTimesNear = 30;     // p50
constexpr double kLeastTimesAll = 50;

using Edges = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

// Six inputs a node, nearly all out of its neighbourhood in the layer before, some from anywhere there,
// few from a hub.
Edges lineageEdges(std::size_t nodes, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    const std::size_t width = nodes / kLayers;
    Edges edges;
    edges.reserve(nodes * 6);
    for (std::size_t node = width; node < width * kLayers; ++node) {
        const std::size_t before = (node / width - 1) * width;
        const std::size_t place = node % width;
        for (int input = 0; input < 6; ++input) {
            const std::uint64_t kind = random() % 1000;
            std::size_t from = (place + width + random() % 41 - 20) % width;
            if (kind < 10)
                from = random() % width;
            else if (kind < 20)
                from = random() % 64;
            edges.emplace_back(static_cast<std::uint32_t>(before + from), static_cast<std::uint32_t>(node));
        }
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    return edges;
}

class Database {
public:
    explicit Database(const std::string& path)
    {
        check(sqlite3_open(path.c_str(), &m_handle));
        run("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -400000; PRAGMA mmap_size = 1073741824");
    }
    ~Database() { sqlite3_close(m_handle); }
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    void run(const char* sql) { check(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr)); }
    sqlite3_stmt* prepare(const char* sql)
    {
        sqlite3_stmt* statement = nullptr;
        check(sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr));
        return statement;
    }
    sqlite3* handle() const { return m_handle; }
    void check(int code)
    {
        if (code != SQLITE_OK)
            benchmark::giveUp(Error{"sqlite", "bench_graph", sqlite3_errmsg(m_handle), {}, {}});
    }

private:
    sqlite3* m_handle = nullptr;
};

void fill(Database& database, const Edges& edges, std::string_view blob)
{
    database.run("CREATE TABLE edge(from_id INTEGER NOT NULL, to_id INTEGER NOT NULL) STRICT; CREATE TABLE graph(blob BLOB) STRICT; BEGIN");
    sqlite3_stmt* insert = database.prepare("INSERT INTO edge VALUES (?1, ?2)");
    for (const auto& [from, to] : edges) {
        sqlite3_bind_int64(insert, 1, from);
        sqlite3_bind_int64(insert, 2, to);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_stmt* store = database.prepare("INSERT INTO graph VALUES (?1)");
    sqlite3_bind_blob64(store, 1, blob.data(), blob.size(), SQLITE_STATIC);
    sqlite3_step(store);
    sqlite3_finalize(store);
    database.run("COMMIT; CREATE INDEX edge_down ON edge(from_id, to_id); CREATE INDEX edge_up ON edge(to_id, from_id); ANALYZE");
}

lineage::PackedGraph load(const std::string& path)
{
    Database database(path);
    sqlite3_blob* blob = nullptr;
    database.check(sqlite3_blob_open(database.handle(), "main", "graph", "blob", 1, 0, &blob));
    std::vector<std::uint32_t> words(static_cast<std::size_t>(sqlite3_blob_bytes(blob)) / sizeof(std::uint32_t));
    database.check(sqlite3_blob_read(blob, words.data(), sqlite3_blob_bytes(blob), 0));
    sqlite3_blob_close(blob);
    return benchmark::orGiveUp(lineage::PackedGraph::decoded(std::move(words)));
}

struct Quantiles {
    double half = 0;
    double nearlyAll = 0;
};
Quantiles quantilesOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return {values[values.size() / 2], values[values.size() * 99 / 100]};
}

// The same question to both, and their answers have to agree.
void compare(benchmark::Report& report, const char* name, const lineage::PackedGraph& graph, Database& database, int depth,
             const std::vector<std::uint32_t>& roots, double mostSeconds, double leastTimes)
{
    sqlite3_stmt* recursive = database.prepare(
        depth == lineage::kAllHops
            ? "WITH RECURSIVE reached(id) AS (SELECT ?1 UNION SELECT to_id FROM reached JOIN edge ON from_id = id) SELECT count(*) FROM reached"
            : "WITH RECURSIVE reached(id, hops) AS (SELECT ?1, 0 UNION SELECT to_id, hops + 1 FROM reached JOIN edge ON from_id = id"
              " WHERE hops < ?2) SELECT count(DISTINCT id) FROM reached");
    // One after the other, so that neither works in caches that the other has just filled.
    lineage::PackedWalk walk(graph);
    std::vector<double> ours, theirs;
    std::vector<std::size_t> found(roots.size(), 0);
    for (std::size_t i = 0; i < roots.size(); ++i)
        ours.push_back(benchmark::secondsOf([&] { found[i] = walk.from(roots[i], false, depth).size(); }));
    const std::size_t reached = std::accumulate(found.begin(), found.end(), std::size_t{0});
    const std::vector<double> oursOfTheirs(ours.begin(), ours.begin() + static_cast<std::ptrdiff_t>(std::min(kSlowWalks, ours.size())));
    for (std::size_t i = 0; i < oursOfTheirs.size(); ++i) {
        std::size_t counted = 0;
        theirs.push_back(benchmark::secondsOf([&] {
            sqlite3_bind_int64(recursive, 1, roots[i]);
            if (depth != lineage::kAllHops)
                sqlite3_bind_int64(recursive, 2, depth);
            sqlite3_step(recursive);
            counted = static_cast<std::size_t>(sqlite3_column_int64(recursive, 0));
            sqlite3_reset(recursive);
        }));
        if (counted != found[i])
            benchmark::giveUp(Error{"graph", "bench_graph", "the two count differently", {}, {}});
    }
    sqlite3_finalize(recursive);
    const Quantiles own = quantilesOf(ours);
    const Quantiles peer = quantilesOf(theirs);
    const double times = peer.half / quantilesOf(oursOfTheirs).half;
    const bool good = own.nearlyAll <= mostSeconds && times >= leastTimes;
    std::printf("%-22s p50 %9.4f ms  p99 %9.3f ms  reached %zu on average; recursive CTE p50 %9.3f ms  p99 %9.1f ms; p50 %.0f times faster%s\n", name,
                own.half * 1e3, own.nearlyAll * 1e3, reached / roots.size(), peer.half * 1e3, peer.nearlyAll * 1e3, times,
                good ? "  within the goals" : "  MISSES A GOAL");
    const std::string key = name;
    report.number(key + "_p50_seconds", own.half);
    report.number(key + "_p99_seconds", own.nearlyAll);
    report.number(key + "_cte_p50_seconds", peer.half);
    report.number(key + "_cte_p99_seconds", peer.nearlyAll);
    report.number(key + "_times_faster", times);
}

} // namespace

int main(int argc, char** argv)
{
    const benchmark::Arguments arguments = benchmark::argumentsOf(argc, argv);
    const benchmark::ScratchFolder scratch;
    benchmark::Report report("graph", arguments.json);
    const std::size_t nodes = std::max<std::size_t>(arguments.count(1'000'000), 2'000);
    const Edges edges = lineageEdges(nodes, 7);
    std::printf("%zu nodes, %zu edges\n", nodes, edges.size());
    report.number("nodes", static_cast<double>(nodes));
    report.number("edges", static_cast<double>(edges.size()));

    lineage::PackedGraph built;
    const double building = benchmark::secondsOf([&] { built = lineage::PackedGraph(nodes, edges); });
    const double bytes = static_cast<double>(built.blob().size()) / static_cast<double>(edges.size());
    const std::string path = scratch.file("graph.sqlite");
    {
        Database database(path);
        fill(database, edges, built.blob());
    }
    std::vector<double> loads;
    lineage::PackedGraph graph;
    for (int round = 0; round < 5; ++round)
        loads.push_back(benchmark::secondsOf([&] { graph = load(path); }));
    const double loading = benchmark::medianOf(loads);
    std::printf("build %.2f s; load %.3f s (goal %.1f)%s; %.2f bytes an edge for both directions (goal %.0f)%s\n", building, loading,
                kMostLoadSeconds, loading <= kMostLoadSeconds ? "  within the goal" : "  MISSES THE GOAL", bytes, kMostBytesAnEdge,
                bytes <= kMostBytesAnEdge ? "  within the goal" : "  MISSES THE GOAL");
    report.number("build_seconds", building);
    report.number("load_seconds", loading);
    report.number("bytes_an_edge", bytes);

    std::mt19937_64 random(11);
    std::vector<std::uint32_t> roots;
    for (std::size_t i = 0; i < kWalks; ++i)
        roots.push_back(static_cast<std::uint32_t>(random() % nodes));
    Database database(path);
    compare(report, "depth_5", graph, database, 5, roots, kMostSecondsNear, kLeastTimesNear);
    compare(report, "unlimited", graph, database, lineage::kAllHops, roots, kMostSecondsAll, kLeastTimesAll);
    return 0;
}
