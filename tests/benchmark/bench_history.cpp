// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What history costs: a catalog of many entities that changes at every revision (one field of 1 % of
// the entities, 0.1 % of the edges), its size beside that of a catalog made afresh of the last state,
// and how long pages, lineage and searches of any date take to open: the first hits of a date, and all of them.
//   bench_history [entities [revisions]]
#include "tests/benchmark/changing_mesh.h"

#include "model/query/lineage_query.h"
#include "model/query/product_query.h"
#include "model/query/search_query.h"
#include "model/store/connection.h"
#include "model/store/writer.h"

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

using namespace tributary;

namespace {

constexpr int kPagesPerDate = 20;
constexpr double kGoalMillis = 300;
constexpr double kGoalRatio = 3;

template <typename Work>
double millisOf(Work&& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

template <typename T>
T orExit(Result<T> answer)
{
    if (!answer) {
        std::fprintf(stderr, "failed: %s %s %s\n", answer.error().code.c_str(), answer.error().subject.c_str(),
                     answer.error().detail.c_str());
        std::exit(3);
    }
    return std::move(*answer);
}

double megabytes(const std::string& path)
{
    return static_cast<double>(std::filesystem::file_size(path)) / 1e6;
}

SourceId addSource(store::Writer& writer)
{
    store::SourceRow source;
    source.name = "bench";
    source.kind = "folder";
    source.location = "/bench";
    return orExit(writer.putSource(source)).id;
}

// The writer closes, so that the file holds everything.
double writeWhole(const std::string& path, benchmark::ChangingMesh& mesh)
{
    auto writer = orExit(store::Writer::open(path));
    orExit(writer->apply(mesh.first(addSource(*writer)), {}, {}));
    writer.reset();
    return megabytes(path);
}

void report(const char* what, std::vector<double> times, double goal)
{
    std::sort(times.begin(), times.end());
    std::printf("%-42s p50 %8.1f ms   worst %8.1f ms   %s\n", what, times[times.size() / 2], times.back(),
                goal == 0 ? "" : times.back() <= goal ? "within the goal" : "MISSES THE GOAL");
}

// Where the room goes, by table and index.
void reportTables(const std::string& path)
{
    const auto connection = store::Connection::open(path, store::Connection::Mode::Read);
    store::Statement row = connection->prepare("SELECT name, sum(pgsize), sum(unused) FROM dbstat GROUP BY name ORDER BY 2 DESC LIMIT 14");
    while (row.step())
        std::printf("  %-28s %8.1f MB, %5.1f MB of it unused\n", row.text(0).c_str(), static_cast<double>(row.integer(1)) / 1e6,
                    static_cast<double>(row.integer(2)) / 1e6);
    std::printf("  %-28s %8.1f MB\n", "(free pages)", static_cast<double>(connection->number("PRAGMA freelist_count")) * 4096 / 1e6);
}

// Each date with a connection of its own, as a fresh process has it.
void openDates(const std::string& path, RevisionId last, std::size_t products)
{
    std::vector<double> pages, graphs, glances, firstSearches, searches;
    {
        // A window has today's index at hand long before somebody chooses a date.
        auto reader = orExit(store::Reader::open(path));
        orExit(query::searchCatalog(*reader, "customer", 50, 0, true));
    }
    std::size_t hits = 0;
    for (const RevisionId revision : {RevisionId{1}, last / 4, last / 2, last * 3 / 4, last - 1}) {
        if (revision < 1)
            continue;
        for (int i = 0; i < kPagesPerDate; ++i) {
            const std::string ref = benchmark::ChangingMesh::productRef((static_cast<std::size_t>(i) * 7919) % products);
            pages.push_back(millisOf([&] {
                auto reader = orExit(store::Reader::open(path));
                reader->setMoment(orExit(reader->momentOf(revision)));
                orExit(query::productPage(*reader, ref));
            }));
        }
        auto reader = orExit(store::Reader::open(path));
        reader->setMoment(orExit(reader->momentOf(revision)));
        query::LineageRequest request;
        request.ref = benchmark::ChangingMesh::productRef(1);
        request.depth = 3;
        graphs.push_back(millisOf([&] { orExit(query::lineageOf(*reader, request)); }));
        firstSearches.push_back(millisOf([&] {
            const auto begin = std::chrono::steady_clock::now();
            orExit(query::searchCatalog(*reader, "customer", 50, 0, true, [&](const query::SearchResult& glance) {
                glances.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
                hits += glance.hits.size();
            }));
        }));
        for (const char* text : {"customer", "order price", "kind:product"})
            searches.push_back(millisOf([&] { orExit(query::searchCatalog(*reader, text, 50, 0, true)); }));
    }
    report("product page as of a date", pages, kGoalMillis);
    report("lineage as of a date", graphs, 0);
    report("first search as of a date: first hits", glances, kGoalMillis);
    std::printf("  %.0f hits of 50 each\n", static_cast<double>(hits) / static_cast<double>(glances.size()));
    report("first search as of a date: all of it", firstSearches, 0);
    report("further searches as of it", searches, kGoalMillis);
    std::vector<double> now;
    auto reader = orExit(store::Reader::open(path));
    for (int i = 0; i < kPagesPerDate; ++i)
        now.push_back(millisOf([&] { orExit(query::productPage(*reader, benchmark::ChangingMesh::productRef(static_cast<std::size_t>(i)))); }));
    report("product page now", now, 0);
}

} // namespace

int main(int argc, char** argv)
{
    const std::size_t entities = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 100'000;
    const int revisions = argc > 2 ? std::atoi(argv[2]) : 1'800;
    std::string pattern = (std::filesystem::temp_directory_path() / "tributary-history-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr)
        return 3;
    const std::string path = pattern + "/catalog.tributary";
    const std::string plain = pattern + "/plain.tributary";

    benchmark::ChangingMesh mesh(entities, 1);
    const double first = writeWhole(path, mesh);
    std::printf("%zu entities, %.1f MB at first\n", mesh.size(), first);
    std::fflush(stdout);
    std::vector<double> applies;
    {
        auto writer = orExit(store::Writer::open(path));
        const SourceId source = orExit(writer->sources()).front().id;
        for (int i = 1; i < revisions; ++i) {
            const store::SourceDelta delta = mesh.change(source, mesh.size() / 100, mesh.edges() / 1000);
            applies.push_back(millisOf([&] { orExit(writer->apply(delta, {}, {})); }));
            if (i % 100 == 0) {
                std::printf("  revision %d, %.1f MB\n", i, megabytes(path));
                std::fflush(stdout);
            }
        }
    }
    if (!applies.empty())
        report("writing a revision", applies, 0);
    const double kept = megabytes(path);
    const double without = writeWhole(plain, mesh);
    std::printf("with history %.1f MB, the same state without %.1f MB: %.2f times %s\n", kept, without, kept / without,
                kept / without <= kGoalRatio ? "(within the goal)" : "(MISSES THE GOAL)");
    reportTables(path);
    std::printf("without history:\n");
    reportTables(plain);
    openDates(path, revisions, mesh.products());
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    std::printf("most memory in use: %ld MB\n", used.ru_maxrss / 1024);
    std::filesystem::remove_all(pattern);
    return 0;
}
