// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a first sync, a sync of an unchanged folder, one changed file and searches take, beside what
// the same machine needs at least: reading the bytes, and parsing them.
#include "tests/benchmark/generated_mesh.h"

#include "model/base/yaml_parser.h"
#include "model/query/search_query.h"
#include "model/sources/folder/walker.h"
#include "model/sync/engine.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

using namespace tributary;

namespace {

template <typename Work>
double secondsOf(Work&& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

void row(const char* what, double seconds, double limit, const char* limitName)
{
    std::printf("%-34s %10.1f ms   %8.2f x %s\n", what, seconds * 1000, seconds / limit, limitName);
}

sync::SyncReport syncOnce(store::Writer& writer, const std::string& folder)
{
    store::SourceRow source;
    source.name = "bench";
    source.kind = "folder";
    source.location = folder;
    auto report = sync::syncFolder(writer, source, {}, {}, {});
    if (!report) {
        std::fprintf(stderr, "sync failed: %s %s\n", report.error().code.c_str(), report.error().detail.c_str());
        std::exit(3);
    }
    return *report;
}

void searches(store::Reader& reader)
{
    for (const char* text : {"customer", "cust", "invoice payment", "customer order revenue", "column:tariff", "domain:domain-3 price"}) {
        std::vector<double> times;
        std::int64_t total = 0;
        for (int i = 0; i < 20; ++i)
            times.push_back(secondsOf([&] { total = query::searchCatalog(reader, text, 50, 0, true)->total; }));
        std::sort(times.begin(), times.end());
        std::printf("search %-27s %10.1f ms   p95 %8.1f ms, %lld hits\n", text, times[10] * 1000, times[18] * 1000,
                    static_cast<long long>(total));
    }
}

} // namespace

int main(int argc, char** argv)
{
    const std::size_t entities = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 100'000;
    std::string pattern = (std::filesystem::temp_directory_path() / "tributary-bench-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr)
        return 3;
    const std::filesystem::path place(pattern);
    const auto size = benchmark::writeMesh(place / "mesh", entities, 1);
    std::printf("%zu entities in %zu files, %.1f MB\n", size.entities, size.files, double(size.bytes) / 1e6);

    const std::string folder = (place / "mesh").string();
    std::vector<std::string> texts;
    const double reading = secondsOf([&] {
        const auto walk = sources::walk(folder, {}, {});
        for (const auto& file : walk->files)
            texts.push_back(*sources::readBytes(folder, file.path, 1U << 26U));
    });
    const double parsing = secondsOf([&] {
        for (const auto& text : texts)
            static_cast<void>(parseYaml(text));
    });
    row("reading the bytes", reading, reading, "itself");
    row("parsing them, one thread", parsing, reading, "reading");

    auto writer = store::Writer::open((place / "catalog.tributary").string());
    if (!writer)
        return 4;
    row("first sync", secondsOf([&] { syncOnce(**writer, folder); }), parsing, "parsing");
    row("second sync, files just written", secondsOf([&] { syncOnce(**writer, folder); }), parsing, "parsing");
    benchmark::writeMesh(place / "mesh" / "d0", 1, 2); // one product and one contract in a new place
    const auto delta = [&] { return syncOnce(**writer, folder); };
    row("sync of two new files", secondsOf(delta), reading, "reading");
    auto reader = store::Reader::open((place / "catalog.tributary").string());
    if (!reader)
        return 4;
    searches(**reader);
    std::filesystem::remove_all(place);
    return 0;
}
