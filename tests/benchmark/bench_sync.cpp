// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A first sync until everything can be searched, then one with 1 % changed and one with nothing changed,
// beside what SQLite alone needs for the same rows, indexes and full-text index.
//   bench_sync [--json FILE] [entities]
#include "tests/benchmark/bare_load.h"
#include "tests/benchmark/measuring.h"
#include "tests/benchmark/scale_mesh.h"

#include "model/jobs/parallel_for.h"
#include "model/store/reader.h"
#include "model/sync/engine.h"

#include <algorithm>
#include <cstdio>
#include <string>

using namespace tributary;

namespace {

constexpr double kMostOfBare = 1.5;
constexpr double kMostMemory = 400; // for a million entities: fewer say nothing about it
constexpr std::size_t kMemoryGoalFrom = 1'000'000;
constexpr double kMostForHundredth = 0.25;
constexpr double kMostOfReading = 2;

struct Sync {
    sync::SyncReport report;
    double seconds = 0;
};

Sync syncOnce(store::Writer& writer, benchmark::ScaleMesh& mesh, bool full)
{
    store::SourceRow source;
    source.name = "scale";
    source.kind = "folder";
    source.location = "/scale";
    sync::SyncOptions options;
    options.full = full;
    Sync done;
    done.seconds = benchmark::secondsOf([&] { done.report = benchmark::orGiveUp(sync::syncFiles(writer, source, mesh, options, {}, {})); });
    return done;
}

// What the origin alone takes: every file made and digested, on all cores.
double readingAll(benchmark::ScaleMesh& mesh)
{
    return benchmark::secondsOf([&] {
        const auto walk = benchmark::orGiveUp(mesh.list({}));
        jobs::parallelFor(walk.files.size(), 0, {}, [&](std::size_t i) { static_cast<void>(mesh.read(walk.files[i].path)); });
    });
}

} // namespace

int main(int argc, char** argv)
{
    const benchmark::Arguments arguments = benchmark::argumentsOf(argc, argv);
    const std::size_t entities = arguments.count(100'000);
    const benchmark::ScratchFolder scratch;
    benchmark::Report report("sync", arguments.json);
    benchmark::ScaleMesh mesh(entities, 1);
    const std::string path = scratch.file("catalog.tributary");

    const double reading = readingAll(mesh);
    benchmark::forgetPeakMemory();
    const double before = benchmark::memoryNow();
    Sync first, hundredth, nothing, opened;
    double peak = 0;
    {
        const auto writer = benchmark::orGiveUp(store::Writer::open(path));
        first = syncOnce(*writer, mesh, false);
        peak = benchmark::peakMemory() - before;
        mesh.change(0.01);
        hundredth = syncOnce(*writer, mesh, false);
        nothing = syncOnce(*writer, mesh, false);
        opened = syncOnce(*writer, mesh, true);
    }
    std::printf("%d entities in %zu files, %zu datasets; then %d changed\n", first.report.added, mesh.files(), mesh.datasets(), hundredth.report.changed);
    if (hundredth.report.changed == 0 || nothing.report.wrote || opened.report.wrote || first.report.filesFailed != 0)
        benchmark::giveUp(Error{"bench.wrong", "sync", "a run did other work than it should", {}, {}});

    const std::string bare = scratch.file("bare.tributary");
    benchmark::orGiveUp(store::Writer::open(bare));
    const benchmark::BareLoad load = benchmark::bareLoad(path, bare);

    report.number("entities", first.report.added);
    report.line("reading", "making and digesting all files", reading, load.seconds(), "bare SQLite");
    report.line("bare", "bare SQLite: rows", load.inserting, load.seconds(), "bare SQLite");
    report.line("bare_indexes", "bare SQLite: indexes", load.indexing, load.seconds(), "bare SQLite");
    report.line("bare_text", "bare SQLite: full text", load.fullText, load.seconds(), "bare SQLite");
    report.line("bare_commit", "bare SQLite: commit", load.committing, load.seconds(), "bare SQLite");
    report.line("first", "first sync", first.seconds, load.seconds(), "bare SQLite", kMostOfBare);
    report.megabytes("peak", "most memory in the first sync", peak, entities >= kMemoryGoalFrom ? kMostMemory : 0);
    report.line("hundredth", "1 % changed", hundredth.seconds, first.seconds, "first sync", kMostForHundredth);
    report.line("nothing", "nothing changed", nothing.seconds, reading, "reading and digesting", kMostOfReading);
    report.line("opened", "nothing changed, every file opened", opened.seconds, reading, "reading and digesting", kMostOfReading);
    report.number("file_mib", static_cast<double>(std::filesystem::file_size(path)) / (1 << 20));
    return 0;
}
