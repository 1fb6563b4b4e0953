// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From one large dbt manifest to committed rows, beside simdjson alone: the same bytes walked once, every
// value looked at and none kept.
//   bench_manifest [--json FILE] [megabytes]
#include "tests/benchmark/folder_sync.h"
#include "tests/benchmark/generated_manifest.h"

#include "model/sources/file_reader.h"
#include "model/sources/folder/walker.h"

#include <simdjson.h>

#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

using namespace tributary;

namespace {

namespace ondemand = simdjson::ondemand;

constexpr double kMostOfSimdjson = 8;
constexpr double kMostMemory = 120;
constexpr int kRounds = 3;

std::size_t walkValue(ondemand::value value)
{
    std::size_t seen = 1;
    switch (value.type()) {
    case ondemand::json_type::object:
        for (auto field : value.get_object())
            seen += walkValue(field.value());
        break;
    case ondemand::json_type::array:
        for (auto item : value.get_array())
            seen += walkValue(item.value());
        break;
    case ondemand::json_type::string:
        seen += value.get_string().value().empty() ? 1U : 0U;
        break;
    default:
        seen += value.raw_json_token().empty() ? 1U : 0U;
        break;
    }
    return seen;
}

std::size_t walkAll(const simdjson::padded_string& text)
{
    ondemand::parser parser;
    ondemand::document document = parser.iterate(text);
    std::size_t seen = 0;
    for (auto field : document.get_object())
        seen += walkValue(field.value());
    return seen;
}

} // namespace

int main(int argc, char** argv)
{
    const benchmark::Arguments arguments = benchmark::argumentsOf(argc, argv);
    const benchmark::ScratchFolder scratch;
    benchmark::Report report("manifest", arguments.json);
    const std::string path = scratch.file("manifest.json");
    std::ofstream(path, std::ios::binary) << benchmark::manifestText(arguments.count(100) * 1'000'000, 1);
    const double bytes = static_cast<double>(std::filesystem::file_size(path));

    std::vector<double> bare, batching, syncing;
    double peak = 0;
    int entities = 0;
    for (int round = 0; round < kRounds; ++round) {
        // The sync before the peers, whose memory would otherwise be in its way.
        const auto writer = benchmark::orGiveUp(store::Writer::open(scratch.file("catalog" + std::to_string(round))));
        benchmark::forgetPeakMemory();
        const double before = benchmark::memoryNow();
        syncing.push_back(benchmark::secondsOf([&] { entities = benchmark::syncFolderOnce(*writer, path).added; }));
        if (round == 0)
            peak = benchmark::peakMemory() - before;
    }
    const std::string text = benchmark::orGiveUp(sources::readBytes(path, "manifest.json", 1U << 30U));
    const simdjson::padded_string padded(text);
    for (int round = 0; round < kRounds; ++round) {
        bare.push_back(benchmark::secondsOf([&] { walkAll(padded); }));
        batching.push_back(benchmark::secondsOf([&] { sources::readFile("manifest.json", text, {}, text.capacity()); }));
    }
    const double limit = benchmark::medianOf(bare);
    std::printf("%.1f MB, %d entities\n", bytes / 1e6, entities);
    report.number("bytes", bytes);
    report.number("entities", entities);
    report.line("simdjson", "simdjson, every value looked at", limit, limit, "simdjson");
    report.line("batch", "manifest to batch", benchmark::medianOf(batching), limit, "simdjson");
    report.line("sync", "manifest to committed rows, searchable", benchmark::medianOf(syncing), limit, "simdjson", kMostOfSimdjson);
    report.megabytes("peak", "most memory over the file's size", peak - bytes / (1 << 20), kMostMemory);
    return 0;
}
