// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From many ODCS files to committed rows that can be searched, beside libyaml alone: its events over
// the same bytes, on one core, with nothing made of them.
//   bench_files [--json FILE] [files]
#include "tests/benchmark/folder_sync.h"
#include "tests/benchmark/generated_mesh.h"

#include "model/sources/file_reader.h"
#include "model/sources/folder/walker.h"

#include <yaml.h>

#include <cstdio>
#include <string>
#include <vector>

using namespace tributary;

namespace {

constexpr double kMostOfLibyaml = 3;
constexpr int kRounds = 3;

std::size_t eventsOf(const std::string& text)
{
    yaml_parser_t parser;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    std::size_t events = 0;
    for (bool more = true; more; ++events) {
        yaml_event_t event;
        if (yaml_parser_parse(&parser, &event) == 0)
            benchmark::giveUp(Error{"yaml", "bench", "a generated file is broken", {}, {}});
        more = event.type != YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    return events;
}

} // namespace

int main(int argc, char** argv)
{
    const benchmark::Arguments arguments = benchmark::argumentsOf(argc, argv);
    const benchmark::ScratchFolder scratch;
    benchmark::Report report("files", arguments.json);
    const std::string folder = scratch.file("contracts");
    const benchmark::MeshSize size = benchmark::writeContracts(folder, arguments.count(10'000), 1);
    std::printf("%zu files, %.1f MB\n", size.files, static_cast<double>(size.bytes) / 1e6);

    std::vector<std::string> texts;
    const auto walk = benchmark::orGiveUp(sources::walk(folder, {}, {}));
    for (const auto& file : walk.files)
        texts.push_back(benchmark::orGiveUp(sources::readBytes(folder, file.path, 1U << 26U)));
    std::vector<double> bare, parsing, syncing;
    std::size_t events = 0;
    for (int round = 0; round < kRounds; ++round) {
        bare.push_back(benchmark::secondsOf([&] {
            for (const std::string& text : texts)
                events += eventsOf(text);
        }));
        parsing.push_back(benchmark::secondsOf([&] {
            for (std::size_t i = 0; i < texts.size(); ++i)
                static_cast<void>(sources::readFile(walk.files[i].path, texts[i]));
        }));
        const auto writer = benchmark::orGiveUp(store::Writer::open(scratch.file("catalog" + std::to_string(round))));
        syncing.push_back(benchmark::secondsOf([&] { benchmark::syncFolderOnce(*writer, folder); }));
    }
    const double limit = benchmark::medianOf(bare);
    report.number("files", static_cast<double>(size.files));
    report.number("events", static_cast<double>(events / kRounds));
    report.line("libyaml", "libyaml's events, one core", limit, limit, "libyaml");
    report.line("batches", "files to batches, one core", benchmark::medianOf(parsing), limit, "libyaml");
    report.line("sync", "files to committed rows", benchmark::medianOf(syncing), limit, "libyaml", kMostOfLibyaml);
    return 0;
}
