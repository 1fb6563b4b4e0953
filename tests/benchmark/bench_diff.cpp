// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to compare two versions of a contract with many columns: in one order and in another,
// with 1 % and with 10 % of the columns changed, and with columns renamed.
//   bench_diff [columns]
#include "model/diff/diff.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

using namespace tributary;

namespace {

constexpr double kGoalMillis = 50; // for 10,000 columns
constexpr int kRounds = 15;
constexpr std::size_t kColumnsOfDataset = 200;

diff::Part contractOf(std::size_t columns)
{
    diff::Part contract{Kind::DataContract, "wide", "1.0.0", Json{{"id", "wide"}, {"version", "1.0.0"}}, Json::object(), {}};
    for (std::size_t i = 0; i < columns; ++i) {
        if (i % kColumnsOfDataset == 0) {
            const std::string name = "table_" + std::to_string(i / kColumnsOfDataset);
            contract.parts.push_back({Kind::Dataset, name, {}, Json{{"name", name}, {"physicalType", "table"}}, Json::object(), {}});
        }
        const std::string name = "column_" + std::to_string(i);
        Json facts{{"name", name}, {"logicalType", "string"}, {"physicalType", "varchar(40)"}, {"description", "What column " + std::to_string(i) + " says"},
                   {"required", i % 3 == 0}, {"logicalTypeOptions", Json{{"maxLength", 40}}}, {"tags", Json::array({"a", "b"})},
                   {"quality", Json::array({Json{{"metric", "nullValues"}, {"mustBe", 0}}})}};
        contract.parts.back().parts.push_back({Kind::Column, name, {}, std::move(facts), Json::object(), {}});
    }
    return contract;
}

template <typename Work>
void everyColumn(diff::Part& contract, std::size_t step, Work work)
{
    std::size_t at = 0;
    for (diff::Part& dataset : contract.parts) {
        for (diff::Part& column : dataset.parts) {
            if (at++ % step == 0)
                work(column);
        }
    }
}

bool measure(const char* what, const diff::Part& before, const diff::Part& after)
{
    std::vector<double> times;
    std::size_t changes = 0;
    for (int i = 0; i < kRounds; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        changes = diff::diffDocuments(before, after).size();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    std::sort(times.begin(), times.end());
    const bool isFast = times[times.size() / 2] <= kGoalMillis;
    std::printf("%-28s %6zu changes   p50 %7.1f ms   worst %7.1f ms   %s\n", what, changes, times[times.size() / 2], times.back(),
                isFast ? "within the goal" : "MISSES THE GOAL");
    return isFast;
}

} // namespace

int main(int argc, char** argv)
{
    const std::size_t columns = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 10'000;
    std::printf("%zu columns; the goal is %.0f ms for 10000\n", columns, kGoalMillis);
    const diff::Part before = contractOf(columns);
    measure("nothing changed", before, before);
    diff::Part after = before;
    std::mt19937 random(1);
    for (diff::Part& dataset : after.parts)
        std::shuffle(dataset.parts.begin(), dataset.parts.end(), random);
    measure("another order", before, after);
    everyColumn(after, 100, [](diff::Part& column) { column.facts["required"] = !column.facts["required"].get<bool>(); });
    measure("and 1 % of the columns", before, after);
    everyColumn(after, 10, [](diff::Part& column) { column.facts["physicalType"] = "varchar(80)"; });
    measure("and 10 % more", before, after);
    everyColumn(after, 50, [](diff::Part& column) {
        column.local += "_renamed";
        column.facts["name"] = column.local;
    });
    measure("and 2 % renamed", before, after);
    return 0;
}
