// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/usage_summary.h"

#include "views/widgets/plain_text.h"

#include <algorithm>
#include <map>
#include <string>

namespace tributary::views {
namespace {

const std::string& consumerKey(const Point& point)
{
    return point.consumer.empty() ? point.consumerName : point.consumer;
}

Micros newestOf(const std::vector<Point>& usage)
{
    Micros newest = 0;
    for (const Point& point : usage)
        newest = std::max(newest, point.at);
    return newest;
}

// Key and row, most reads first; equal ones by key, so that the order is stable.
std::vector<std::pair<std::string, ConsumerReads>> ranked(const std::vector<Point>& usage, Micros after)
{
    std::map<std::string, ConsumerReads> sums;
    for (const Point& point : usage) {
        if (point.at <= after)
            continue;
        ConsumerReads& row = sums[consumerKey(point)];
        row.name = singleLine(point.consumerName.empty() ? point.consumer : point.consumerName, 120);
        row.kind = singleLine(point.consumerKind, 40);
        row.reads += point.value;
    }
    std::vector<std::pair<std::string, ConsumerReads>> rows(sums.begin(), sums.end());
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& left, const auto& right) { return left.second.reads > right.second.reads; });
    return rows;
}

} // namespace

std::vector<ConsumerReads> readsByConsumer(const std::vector<Point>& usage, int days, int most)
{
    std::vector<ConsumerReads> result;
    ConsumerReads rest;
    for (const auto& [key, row] : ranked(usage, newestOf(usage) - days * kMicrosPerDay)) {
        if (static_cast<int>(result.size()) < most) {
            result.push_back(row);
        } else {
            rest.reads += row.reads;
            ++rest.others;
        }
    }
    if (rest.others > 0)
        result.push_back(rest);
    return result;
}

double totalReads(const std::vector<ConsumerReads>& rows)
{
    double total = 0;
    for (const ConsumerReads& row : rows)
        total += row.reads;
    return total;
}

WeeklyReads readsByWeek(const std::vector<Point>& usage, int weeks, int most)
{
    WeeklyReads result;
    if (usage.empty() || weeks <= 0)
        return result;
    constexpr Micros kWeek = 7 * kMicrosPerDay;
    const Micros begin = newestOf(usage) - weeks * kWeek;
    for (int week = 0; week < weeks; ++week)
        result.weekStarts.push_back(begin + week * kWeek + 1);

    std::map<std::string, std::size_t> layers;
    for (const auto& [key, row] : ranked(usage, begin)) {
        if (static_cast<int>(result.consumers.size()) < most) {
            layers[key] = result.consumers.size();
            result.consumers.push_back(row);
        } else {
            if (result.consumers.back().others == 0)
                result.consumers.emplace_back();
            ++result.consumers.back().others;
            result.consumers.back().reads += row.reads;
            layers[key] = result.consumers.size() - 1;
        }
    }
    result.reads.assign(result.consumers.size(), std::vector<double>(static_cast<std::size_t>(weeks), 0.0));
    for (const Point& point : usage) {
        if (point.at > begin)
            result.reads[layers.at(consumerKey(point))][static_cast<std::size_t>((point.at - begin - 1) / kWeek)] += point.value;
    }
    return result;
}

} // namespace tributary::views
