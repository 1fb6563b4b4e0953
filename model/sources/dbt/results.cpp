// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/dbt/results.h"

#include "model/base/time.h"
#include "model/sources/dbt/json_pick.h"
#include "model/sources/dbt/unique_id.h"
#include "model/sources/diagnostic_codes.h"
#include "model/sources/reading.h"

#include <optional>

namespace tributary::sources::dbt {

namespace {

std::optional<double> numberAt(const Json& object, const char* member)
{
    const auto found = object.find(member);
    return found != object.end() && found->is_number() ? std::optional(found->get<double>()) : std::nullopt;
}

// "test.package.not_null_orders_id.cf6c17daed" -> "not_null_orders_id".
std::string testName(std::string_view uniqueId)
{
    const std::string_view name = nameOf(uniqueId);
    return plainName(name.substr(0, name.find('.')));
}

std::optional<Micros> endOf(const Json& result, const std::string& generated)
{
    std::optional<Micros> end;
    for (const Json& step : membersOf(result, "timing")) {
        if (const auto at = parseTime(textAt(step, "completed_at")); at && (!end || *end < *at)) {
            end = at;
        }
    }
    return end ? end : parseTime(generated);
}

struct Results {
    std::string generated;
    std::vector<Json> all;

    bool read(std::string_view text, std::initializer_list<std::string_view> wanted)
    {
        return forEachSection(text, [&](const std::string& section, Value value) {
            if (section == "metadata") {
                Json metadata;
                const bool done = pick(value, {"generated_at"}, metadata);
                generated = textAt(metadata, "generated_at");
                return done;
            }
            return section != "results" || forEachItem(value, [&](Value item) {
                all.emplace_back();
                return pick(item, wanted, all.back());
            });
        });
    }
};

Point pointOf(const std::string& uniqueId, Micros at, const std::string& status)
{
    Point point;
    point.kind = PointKind::Measurement;
    point.at = at;
    point.port = plainName(uniqueId);
    point.detail = status;
    return point;
}

void addResult(const Json& result, const std::string& generated, BatchBuilder& out)
{
    const std::string id = textAt(result, "unique_id");
    const std::string status = plainName(textAt(result, "status"));
    const auto at = endOf(result, generated);
    if (!at) {
        out.warn(codes::kTimeUnreadable, {}, id);
        return;
    }
    const bool test = typeOf(id) == "test" || typeOf(id) == "unit_test";
    if (!test && kindOf(id) != Kind::Dataset) {
        return; // an operation measures nothing
    }
    Point state = pointOf(id, *at, status);
    state.metric = test ? testName(id) : "status";
    state.value = status == "success" || status == "pass" ? 1.0 : 0.0;
    out.addPoint(std::move(state), "measurement");
    if (const auto seconds = numberAt(result, "execution_time"); seconds && !test) {
        Point duration = pointOf(id, *at, status);
        duration.metric = "execution_time";
        duration.value = *seconds;
        duration.unit = "s";
        out.addPoint(std::move(duration), "measurement");
    }
}

} // namespace

bool readRunResults(std::string_view text, BatchBuilder& out)
{
    Results results;
    if (!results.read(text, {"unique_id", "status", "timing", "execution_time"})) {
        return false;
    }
    for (const Json& each : results.all) {
        addResult(each, results.generated, out);
    }
    return true;
}

bool readSourceFreshness(std::string_view text, BatchBuilder& out)
{
    Results results;
    if (!results.read(text, {"unique_id", "status", "snapshotted_at", "max_loaded_at_time_ago_in_s"})) {
        return false;
    }
    for (const Json& each : results.all) {
        const std::string id = textAt(each, "unique_id");
        const auto age = numberAt(each, "max_loaded_at_time_ago_in_s");
        if (!age) {
            continue; // "runtime error": nothing was measured
        }
        const std::string taken = textAt(each, "snapshotted_at");
        const auto at = parseTime(taken.empty() ? results.generated : taken);
        if (!at) {
            out.warn(codes::kTimeUnreadable, {}, id, taken);
            continue;
        }
        Point point = pointOf(id, *at, plainName(textAt(each, "status")));
        point.metric = "freshness";
        point.value = *age;
        point.unit = "s";
        out.addPoint(std::move(point), "measurement");
    }
    return true;
}

} // namespace tributary::sources::dbt
