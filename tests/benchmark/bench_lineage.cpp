// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody waits for who opens lineage in a large catalog: the first time after a start or a sync, and
// every further time; beside SQLite reading the rows that lineage is made of, once and with nothing made of them.
//   bench_lineage [--json FILE] [entities]
#include "tests/benchmark/large_catalog.h"
#include "tests/benchmark/measuring.h"

#include "model/query/domain_query.h"
#include "model/query/impact_query.h"
#include "model/query/lineage_query.h"
#include "model/query/path_query.h"
#include "model/query/product_query.h"
#include "model/store/connection.h"
#include "model/store/reader.h"

#include <cstdio>
#include <string>
#include <vector>

using namespace tributary;

namespace {

constexpr int kRefs = 50;
constexpr std::size_t kEntitiesAFile = 69; // of the mesh, with one product each

std::string productRef(std::size_t number, std::size_t products)
{
    return "product-" + std::to_string((number * 7'919) % products) + "@1.0.0";
}

double readingRows(const std::string& path)
{
    const auto connection = store::Connection::open(path, store::Connection::Mode::Read);
    std::size_t bytes = 0;
    const double seconds = benchmark::secondsOf([&] {
        for (const char* text : {"SELECT * FROM edge WHERE valid_to IS NULL", "SELECT * FROM dataset_key WHERE valid_to IS NULL"}) {
            store::Statement row = connection->prepare(text);
            while (row.step())
                bytes += row.view(2).size() + row.view(3).size();
        }
    });
    std::printf("%lld edges, %lld keys (%zu bytes of names)\n", static_cast<long long>(connection->number("SELECT count(*) FROM edge")),
                static_cast<long long>(connection->number("SELECT count(*) FROM dataset_key")), bytes);
    return seconds;
}

void say(benchmark::Report& report, const std::string& key, const char* what, double first, const std::vector<double>& further, double rows)
{
    std::printf("%-34s first %8.1f ms (%5.2f of reading the rows)   further p50 %7.2f ms   worst %7.2f ms\n", what, first * 1e3, first / rows,
                benchmark::medianOf(further) * 1e3, benchmark::percentileOf(further, 1) * 1e3);
    report.number(key + "_first_ms", first * 1e3);
    report.number(key + "_p50_ms", benchmark::medianOf(further) * 1e3);
    report.number(key + "_worst_ms", benchmark::percentileOf(further, 1) * 1e3);
}

// The first is that of a process which has not looked at this level yet.
template <typename Ask>
void measure(benchmark::Report& report, const std::string& key, const char* what, const std::string& path, double rows, Ask ask)
{
    auto reader = benchmark::orGiveUp(store::Reader::open(path));
    const double first = benchmark::secondsOf([&] { ask(*reader, 0); });
    std::vector<double> further;
    for (std::size_t i = 1; i <= kRefs; ++i)
        further.push_back(benchmark::secondsOf([&] { ask(*reader, i); }));
    say(report, key, what, first, further, rows);
}

} // namespace

int main(int argc, char** argv)
{
    const benchmark::Arguments arguments = benchmark::argumentsOf(argc, argv);
    const std::size_t entities = arguments.count(100'000);
    const benchmark::ScratchFolder scratch;
    benchmark::Report report("lineage", arguments.json);
    const std::string path = scratch.file("catalog.tributary");
    const int came = benchmark::makeLargeCatalog(path, entities);
    const std::size_t products = static_cast<std::size_t>(came) / kEntitiesAFile;
    std::printf("%d entities, %zu products\n", came, products);
    const double rows = readingRows(path);
    std::printf("reading the rows of edges and keys: %.1f ms\n", rows * 1e3);

    using lineage::Level;
    const auto look = [&](Level level, bool columns) {
        return [=](store::Reader& reader, std::size_t i) {
            query::LineageRequest request;
            request.ref = productRef(i, products);
            request.level = level;
            request.depth = 2;
            request.columns = columns;
            benchmark::orGiveUp(query::lineageOf(reader, request));
        };
    };
    measure(report, "product", "lineage, products", path, rows, look(Level::Product, false));
    measure(report, "dataset", "lineage, datasets with columns", path, rows, look(Level::Dataset, true));
    measure(report, "paths", "paths between two products", path, rows, [&](store::Reader& reader, std::size_t i) {
        query::PathRequest request;
        request.from = productRef(i, products);
        request.to = productRef(i + 1, products);
        benchmark::orGiveUp(query::pathsOf(reader, request));
    });
    measure(report, "impact", "impact of a product", path, rows, [&](store::Reader& reader, std::size_t i) {
        benchmark::orGiveUp(query::impactOf(reader, {productRef(i, products), 0}));
    });
    measure(report, "page", "product page", path, rows, [&](store::Reader& reader, std::size_t i) {
        benchmark::orGiveUp(query::productPage(reader, productRef(i, products)));
    });
    measure(report, "domain", "domain page", path, rows, [&](store::Reader& reader, std::size_t i) {
        benchmark::orGiveUp(query::domainPage(reader, "domain-" + std::to_string(i % 40), nowMicros()));
    });
    return 0;
}
