// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the history of a git source costs: a repository in which every commit changes one of many products,
// its history read into an empty catalog beside git writing the same history out as patches, then once more
// with nothing new and with ten commits more.
//   bench_git [--json FILE] [commits]      a product for every four commits
#include "tests/benchmark/measuring.h"

#include "model/store/writer.h"
#include "model/sync/git_sync.h"

#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>

using namespace tributary;

namespace {

constexpr double kMostOfGit = 3;
constexpr int kRounds = 3;
constexpr int kMoreCommits = 10;

std::string productFile(std::size_t number, std::size_t state, std::mt19937& random)
{
    std::string text = "apiVersion: v1.0.0\nkind: DataProduct\nid: product-" + std::to_string(number) + "\nname: Product " + std::to_string(number) +
                       "\nversion: \"1." + std::to_string(state) + "\"\nstatus: active\ndomain: domain-" + std::to_string(number % 12) +
                       "\ndescription:\n  purpose: " + std::to_string(random()) + " orders that were confirmed, state " + std::to_string(state) +
                       "\n  usage: Ask the team before joining with anything else\ntags: [gold, daily]\noutputPorts:\n";
    for (int port = 0; port < 4; ++port)
        text += "  - name: port_" + std::to_string(port) + "\n    version: 1.0.0\n    contractId: contract-" + std::to_string(number) + "-" +
                std::to_string(port) + "\n    description: What is served here, once a day\n    type: tables\n";
    return text;
}

// The stream that git fast-import reads: all products in the first commit, then one of them in each.
void writeStream(const std::string& path, std::size_t products, std::size_t first, std::size_t commits)
{
    std::mt19937 random(static_cast<unsigned>(first) + 7);
    std::FILE* out = std::fopen(path.c_str(), "wb");
    for (std::size_t i = first; i < first + commits; ++i) {
        const std::string message = "Change a product";
        std::fprintf(out, "commit refs/heads/main\ncommitter Ada <ada@example.org> %zu +0000\ndata %zu\n%s\n", 1'700'000'000 + i * 60,
                     message.size(), message.c_str());
        if (i == first && first > 0)
            std::fprintf(out, "from refs/heads/main^0\n");
        const std::size_t begin = i == 0 ? 0 : random() % products;
        for (std::size_t product = begin; product < (i == 0 ? products : begin + 1); ++product) {
            const std::string text = productFile(product, i, random);
            std::fprintf(out, "M 100644 inline catalog/domain-%zu/product-%zu.yaml\ndata %zu\n%s\n", product % 12, product, text.size(), text.c_str());
        }
    }
    std::fclose(out);
}

void run(const std::string& command)
{
    if (std::system(("GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null " + command).c_str()) != 0)
        benchmark::giveUp(Error{"bench.command", command, {}, {}, {}});
}

struct Catalog {
    Catalog(const std::string& path, std::string place) : location(std::move(place)), writer(benchmark::orGiveUp(store::Writer::open(path)))
    {
        source.name = "bench";
        source.kind = "git";
        source.location = location;
        benchmark::orGiveUp(writer->putSource(source));
    }
    sync::SyncReport history()
    {
        sync::SyncReport report;
        const auto origin = benchmark::orGiveUp(sync::GitOrigin::open(location, {}, {}));
        benchmark::orGiveUp(sync::syncHistory(*writer, source, *origin, report, {}, {}));
        return report;
    }

    std::string location;
    std::unique_ptr<store::Writer> writer;
    store::SourceRow source;
};

} // namespace

int main(int argc, char** argv)
{
    const benchmark::Arguments arguments = benchmark::argumentsOf(argc, argv);
    const std::size_t commits = arguments.count(2'000);
    const std::size_t products = commits / 4 + 1;
    const benchmark::ScratchFolder scratch;
    benchmark::Report report("git", arguments.json);
    const std::string place = scratch.file("mesh.git");
    run("git init --quiet --bare --initial-branch=main " + place);
    const auto import = [&](std::size_t first, std::size_t count) {
        writeStream(scratch.file("stream"), products, first, count);
        run("git -C " + place + " fast-import --quiet < " + scratch.file("stream"));
    };
    import(0, commits);
    run("git -C " + place + " repack -a -d --quiet"); // as a clone has it
    std::vector<double> git, whole, again;
    sync::SyncReport read;
    for (int round = 0; round < kRounds; ++round) {
        git.push_back(benchmark::secondsOf([&] { run("git -C " + place + " log -p main -- catalog > /dev/null"); }));
        Catalog catalog(scratch.file("catalog" + std::to_string(round)), place + "#main:catalog");
        whole.push_back(benchmark::secondsOf([&] { read = catalog.history(); }));
        again.push_back(benchmark::secondsOf([&] { catalog.history(); }));
        if (round + 1 == kRounds) {
            import(commits, kMoreCommits);
            sync::SyncReport fresh;
            const double seconds = benchmark::secondsOf([&] { fresh = catalog.history(); });
            report.line("ten_more", "ten commits more", seconds, benchmark::medianOf(git), "git log -p");
            if (fresh.commits != kMoreCommits)
                benchmark::giveUp(Error{"bench.commits", std::to_string(fresh.commits), {}, {}, {}});
        }
    }
    std::printf("%d commits, %d states of %zu products\n", read.commits, read.versions, products);
    const double limit = benchmark::medianOf(git);
    report.number("commits", read.commits);
    report.number("versions", read.versions);
    report.line("git", "git log -p", limit, limit, "git log -p");
    report.line("history", "history into an empty catalog", benchmark::medianOf(whole), limit, "git log -p", kMostOfGit);
    report.line("again", "the same with nothing new", benchmark::medianOf(again), limit, "git log -p");
    return 0;
}
