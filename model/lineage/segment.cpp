// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Places as paths: two of them overlap where one is the beginning of the other. Sorted by store and steps,
// what lies below a place stands right behind it, and what it lies in is found by its own beginnings.
#include "model/lineage/segment.h"

#include "model/base/text.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>
#include <tuple>
#include <utility>

namespace tributary::lineage {
namespace {

constexpr std::string_view kAuthority = "://";

// Databases name a table by its schema and database, with dots; all else are folders. A topic is one word
// whatever it holds.
constexpr std::array<std::string_view, 17> kDotted = {"snowflake", "postgres", "redshift", "mssql",   "sqlserver", "mysql", "oracle", "trino",   "presto",
                                                      "databricks", "db2",     "vertica",  "clickhouse", "hive",   "impala", "bigquery", "athena"};
constexpr std::array<std::string_view, 2> kWhole = {"kafka", "pulsar"};

template <std::size_t Size>
bool isAmong(const std::array<std::string_view, Size>& all, std::string_view one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

std::vector<std::string> stepsIn(std::string_view scheme, const std::string& name)
{
    if (isAmong(kWhole, scheme)) {
        return {name};
    }
    std::vector<std::string> steps = split(name, isAmong(kDotted, scheme) ? '.' : '/');
    std::erase(steps, std::string());
    return steps;
}

} // namespace

std::optional<Segment> segmentOf(const DatasetKey& key)
{
    if (key.empty() || key.isLoose()) {
        return std::nullopt;
    }
    const std::string joined = key.joinText(); // in the spelling that compares
    const std::size_t line = joined.find('\n');
    const std::string store = joined.substr(0, line);
    return Segment{store, stepsIn(store.substr(0, store.find(kAuthority)), joined.substr(line + 1))};
}

std::optional<Segment> segmentFromText(std::string_view text)
{
    const std::string_view plain = trimmed(text);
    if (plain.empty()) {
        return std::nullopt;
    }
    const std::size_t scheme = plain.find(kAuthority);
    if (scheme == std::string_view::npos) {
        return Segment{{}, stepsIn({}, std::string(plain))};
    }
    if (const DatasetKey key = keyOfLocal(plain); !key.empty()) {
        return segmentOf(key);
    }
    // A whole bucket or server. The name is only there to have the store spelled as in a key.
    const std::size_t end = plain.find('/', scheme + kAuthority.size());
    std::optional<Segment> whole = segmentOf(normalisedKey(plain.substr(0, end), "x"));
    if (whole) {
        whole->steps.clear();
    }
    return whole;
}

std::string_view segmentRelationName(SegmentRelation relation)
{
    switch (relation) {
    case SegmentRelation::Same: break;
    case SegmentRelation::Inside: return "inside";
    case SegmentRelation::Around: return "around";
    }
    return "same";
}

std::optional<SegmentRelation> relationOf(const Segment& first, const Segment& second)
{
    const std::size_t shared = std::min(first.steps.size(), second.steps.size());
    const auto end = first.steps.begin() + static_cast<std::ptrdiff_t>(shared);
    if (first.store != second.store || !std::equal(first.steps.begin(), end, second.steps.begin())) {
        return std::nullopt;
    }
    if (first.steps.size() == second.steps.size()) {
        return SegmentRelation::Same;
    }
    return first.steps.size() > second.steps.size() ? SegmentRelation::Inside : SegmentRelation::Around;
}

std::vector<SegmentClash> segmentClashes(const std::vector<Segment>& first, const std::vector<Segment>& second)
{
    std::vector<std::size_t> order(second.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) { return std::tie(second[left], left) < std::tie(second[right], right); });
    const auto from = [&](const Segment& place) {
        return std::lower_bound(order.begin(), order.end(), place, [&](std::size_t each, const Segment& wanted) { return second[each] < wanted; });
    };
    std::vector<SegmentClash> clashes;
    for (std::size_t i = 0; i < first.size(); ++i) {
        const std::size_t begin = clashes.size();
        // Those that it lies in, from the whole store inwards; each of them stands at its own place.
        Segment outer{first[i].store, {}};
        for (const std::string& step : first[i].steps) {
            for (auto at = from(outer); at != order.end() && second[*at] == outer; ++at) {
                clashes.push_back({i, *at, SegmentRelation::Inside});
            }
            outer.steps.push_back(step);
        }
        // Itself, and behind it all below.
        for (auto at = from(first[i]); at != order.end(); ++at) {
            const std::optional<SegmentRelation> relation = relationOf(first[i], second[*at]);
            if (!relation) {
                break;
            }
            clashes.push_back({i, *at, *relation});
        }
        std::sort(clashes.begin() + static_cast<std::ptrdiff_t>(begin), clashes.end(),
                  [](const SegmentClash& left, const SegmentClash& right) { return left.second < right.second; });
    }
    return clashes;
}

} // namespace tributary::lineage
