// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the layered engine takes and how often its arcs cross, beside dot in its worker on the same
// graphs, in one run.
//   bench_layout [path of tributary-layout]
//   bench_layout --export FOLDER   only writes the graphs, for the engines of layout_peers.mjs
//   bench_layout --score FOLDER    how often arcs cross in what those have drawn, beside our own
#include "tests/benchmark/generated_lineage.h"
#include "tests/benchmark/layout_exchange.h"
#include "tests/benchmark/measuring.h"

#include "model/layout/incremental.h"
#include "model/layout/layered.h"
#include "model/query/dot_layout.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

using namespace tributary;

namespace {

constexpr std::size_t kMostForCrossings = 1'000; // counting takes longer than drawing

template <typename Work>
double medianMs(int runs, Work&& work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void cancelling(const layout::Input& input)
{
    double worst = 0;
    for (int after = 1; after < 200; after += 20) {
        std::stop_source stop;
        std::chrono::steady_clock::time_point asked;
        std::jthread stopper([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(after));
            asked = std::chrono::steady_clock::now();
            stop.request_stop();
        });
        static_cast<void>(layout::layered(input, stop.get_token()));
        const auto ended = std::chrono::steady_clock::now();
        stopper.join();
        worst = std::max(worst, std::chrono::duration<double, std::milli>(ended - asked).count());
    }
    std::printf("cancelling 20000 boxes: at most %.1f ms\n", worst);
}

// As many as a day of looking around brings: the process does not grow with them.
void inARow(int layouts, std::size_t boxes)
{
    constexpr double kFlat = 1.05;
    const auto graph = benchmark::lineageGraph(boxes, true, 4);
    double early = 0;
    for (int i = 0; i < layouts; ++i) {
        static_cast<void>(layout::layered(graph));
        if (i == layouts / 10)
            early = benchmark::memoryNow();
    }
    const double late = benchmark::memoryNow();
    std::printf("%d layouts of %zu boxes in a row: %.1f MiB after a tenth of them, %.1f MiB at the end  %s\n", layouts, boxes, early, late,
                late <= early * kFlat ? "flat" : "GROWS");
}

// What one box feeds comes into a view of the others: how long that takes, and how far the others move on
// the screen, where the opened box keeps its place.
void expanding(std::size_t boxes)
{
    const auto whole = benchmark::lineageGraph(boxes, true, 3);
    std::vector<double> times;
    std::vector<double> medians;
    for (std::uint32_t opened = static_cast<std::uint32_t>(boxes) / 4; opened < boxes && times.size() < 15; opened += 17) {
        std::vector<bool> isHidden(boxes, false);
        for (const layout::Arc& arc : whole.arcs)
            if (arc.from == opened)
                isHidden[arc.to] = true;
        auto part = std::make_shared<layout::Input>();
        part->clusters = whole.clusters;
        part->spacing = whole.spacing;
        std::vector<std::uint32_t> was(boxes, layout::kNewBox);
        for (std::uint32_t box = 0; box < boxes; ++box)
            if (!isHidden[box]) {
                was[box] = static_cast<std::uint32_t>(part->boxes.size());
                part->boxes.push_back(whole.boxes[box]);
            }
        if (part->boxes.size() == boxes)
            continue; // it feeds nothing
        for (layout::Arc arc : whole.arcs)
            if (!isHidden[arc.from] && !isHidden[arc.to]) {
                arc.from = was[arc.from];
                arc.to = was[arc.to];
                part->arcs.push_back(arc);
            }
        const auto before = std::make_shared<const layout::Drawing>(layout::layered(*part).value());
        const auto begin = std::chrono::steady_clock::now();
        const auto after = layout::layeredAfter(whole, {part, before, was}).value();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
        std::vector<double> moves;
        for (std::uint32_t box = 0; box < boxes; ++box) {
            if (isHidden[box])
                continue;
            const auto away = [&](double now, double anchor, double then, double anchorThen) { return now - anchor - (then - anchorThen); };
            const layout::Rect& then = before->boxes[was[box]];
            const layout::Rect& anchorThen = before->boxes[was[opened]];
            moves.push_back(std::hypot(away(after.boxes[box].x, after.boxes[opened].x, then.x, anchorThen.x),
                                       away(after.boxes[box].y, after.boxes[opened].y, then.y, anchorThen.y)));
        }
        std::sort(moves.begin(), moves.end());
        medians.push_back(moves[moves.size() / 2]);
    }
    std::sort(times.begin(), times.end());
    std::sort(medians.begin(), medians.end());
    std::printf("expanding one of %zu boxes, %zu times: median %.1f ms, at most %.1f ms; the median other box moves %.0f, at most %.0f (a box is %.0f wide)\n",
                boxes, times.size(), times[times.size() / 2], times.back(), medians[medians.size() / 2], medians.back(), whole.boxes[0].width);
}

constexpr std::array<std::size_t, 4> kExchanged = {200, 500, 1'000, 5'000};

std::filesystem::path graphFile(const std::filesystem::path& folder, const std::string& name, std::size_t boxes)
{
    return folder / (name + "-" + std::to_string(boxes) + ".json");
}

void exportGraphs(const std::filesystem::path& folder)
{
    for (const std::size_t boxes : kExchanged) {
        benchmark::writeGraphFor(graphFile(folder, "rich", boxes), benchmark::lineageGraph(boxes, true, 1));
        benchmark::writeGraphFor(graphFile(folder, "plain", boxes), benchmark::lineageGraph(boxes, false, 1));
    }
}

void score(const std::filesystem::path& folder)
{
    for (const std::size_t boxes : kExchanged) {
        if (boxes > kMostForCrossings)
            continue;
        const std::uint64_t own = benchmark::visibleCrossings(layout::layered(benchmark::lineageGraph(boxes, false, 1)).value());
        std::printf("%7zu boxes: %llu crossings", boxes, static_cast<unsigned long long>(own));
        for (const char* engine : {"elkjs", "dagre"})
            if (const auto theirs = benchmark::drawingFrom(graphFile(folder, std::string(engine) + "-plain", boxes))) {
                const std::uint64_t crossings = benchmark::visibleCrossings(*theirs);
                std::printf(", %s %llu (%.2f)", engine, static_cast<unsigned long long>(crossings), double(own) / double(std::max<std::uint64_t>(1, crossings)));
            }
        std::printf("\n");
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc > 2 && std::string_view(argv[1]) == "--export") {
        exportGraphs(argv[2]);
        return 0;
    }
    if (argc > 2 && std::string_view(argv[1]) == "--score") {
        score(argv[2]);
        return 0;
    }
    query::DotSettings dot;
    dot.worker = argc > 1 ? argv[1] : "";
    dot.mostArcs = 100'000;
    dot.deadline = std::chrono::seconds(60);
    dot.cpuSeconds = 60;
    dot.memoryMb = 2'000;
    std::printf("%7s %16s %14s %9s %11s %11s %7s\n", "boxes", "rows, clusters", "plain", "dot", "crossings", "dot's", "ratio");
    for (const std::size_t boxes : {200, 500, 1'000, 5'000, 20'000, 50'000}) {
        const int runs = boxes > 1'000 ? 3 : 9;
        const auto rich = benchmark::lineageGraph(boxes, true, 1);
        const auto plain = benchmark::lineageGraph(boxes, false, 1);
        Result<layout::Drawing> own = layout::layered(plain);
        const double richMs = medianMs(runs, [&] { static_cast<void>(layout::layered(rich)); });
        const double plainMs = medianMs(runs, [&] { static_cast<void>(layout::layered(plain)); });
        std::printf("%7zu %13.1f ms %11.1f ms ", boxes, richMs, plainMs);
        if (boxes > kMostForCrossings || dot.worker.empty()) {
            std::printf("%9s\n", "-");
            continue;
        }
        Result<layout::Drawing> theirs = fail("not drawn");
        const double dotMs = medianMs(1, [&] { theirs = query::dotLayout(plain, dot, {}); });
        if (!theirs) {
            std::printf("%9s\n", theirs.error().code.c_str());
            continue;
        }
        const auto crossings = benchmark::visibleCrossings(*own);
        const auto others = benchmark::visibleCrossings(*theirs);
        std::printf("%6.0f ms %11llu %11llu %7.2f\n", dotMs, static_cast<unsigned long long>(crossings),
                    static_cast<unsigned long long>(others), double(crossings) / double(std::max<std::uint64_t>(1, others)));
    }
    expanding(1'000);
    cancelling(benchmark::lineageGraph(20'000, true, 2));
    inARow(1'000, 500);
    return 0;
}
