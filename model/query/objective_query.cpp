// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/objective_query.h"

#include "model/base/text.h"
#include "model/query/fact_access.h"

#include <algorithm>

namespace tributary::query {

namespace {

Objective& objectiveFor(std::vector<Objective>& list, const std::string& metric)
{
    const std::string wanted = folded(metric);
    for (auto& objective : list) {
        if (folded(objective.metric) == wanted)
            return objective;
    }
    list.push_back({});
    list.back().metric = metric;
    list.back().smallerIsBetter = smallerIsBetter(metric);
    return list.back();
}

} // namespace

bool smallerIsBetter(const std::string& metric)
{
    // Whole words: "uptime" holds "time" and "percentage" holds "age", and of both more is better.
    const auto words = identifierWords(metric);
    const auto has = [&words](const char* word) { return std::find(words.begin(), words.end(), word) != words.end(); };
    if (has("coverage") || has("availability") || has("completeness"))
        return false;
    for (const char* word : {"freshness", "latency", "query", "error", "errors", "null", "nulls", "missing", "duplicate",
                             "duplicates", "invalid", "time", "delay", "age", "p95", "p99"}) {
        if (has(word))
            return true;
    }
    return false;
}

std::vector<Objective> objectivesOf(const std::vector<EntityRow>& contracts, const std::vector<Point>& measurements)
{
    std::vector<Objective> out;
    for (const auto& contract : contracts) {
        const Json list = factAt(contract.facts, "slaProperties");
        if (!list.is_array())
            continue;
        for (const auto& entry : list) {
            const std::string metric = textAt(entry, "property");
            const auto target = entry.is_object() && entry.contains("value") ? factNumber(entry["value"]) : std::nullopt;
            if (metric.empty() || !target)
                continue;
            auto& objective = objectiveFor(out, metric);
            if (objective.target)
                continue; // the first contract in port order speaks
            objective.target = target;
            objective.unit = textAt(entry, "unit");
        }
    }
    for (const auto& point : measurements) {
        if (!point.column.empty())
            continue;
        auto& objective = objectiveFor(out, point.metric);
        if (!objective.points.empty() && objective.port != point.port)
            continue; // one line a metric: the port measured first
        objective.port = point.port;
        if (!point.unit.empty())
            objective.unit = point.unit;
        objective.points.push_back(point);
    }
    // Measured ones first, in the order they were promised.
    std::stable_partition(out.begin(), out.end(), [](const Objective& o) { return !o.points.empty(); });
    return out;
}

} // namespace tributary::query
