// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/mesh/point_reader.h"

#include "model/base/time.h"
#include "model/sources/diagnostic_codes.h"
#include "model/sources/reading.h"
#include "model/sources/shape/numbers.h"

namespace tributary::sources {

namespace {

struct PointForm {
    std::string_view kind;
    std::string_view counted; // the name in the counts of what was read
    PointKind point;
    std::string_view time;
    std::string_view value;
    std::string_view metric;
};

constexpr PointForm kForms[] = {
    {"Measurement", "measurement", PointKind::Measurement, "at", "value", "metric"},
    {"UsageRecord", "usage-record", PointKind::Usage, "at", "reads", ""},
    {"CostRecord", "cost-record", PointKind::Cost, "period", "amount", "currency"},
};

std::string joined(const Node* columns)
{
    std::string all;
    if (columns != nullptr) {
        for (const Node* each : columns->items) {
            all += (all.empty() ? "" : ",") + plainName(each->text);
        }
    }
    return all;
}

void readForm(const Node& document, const PointForm& form, BatchBuilder& out)
{
    const auto at = parseTime(document.textOf(form.time));
    if (!at) {
        out.warn(codes::kTimeUnreadable, document.begin, std::string(form.time), std::string(document.textOf(form.time)));
        return;
    }
    const auto value = parseNumber(document.textOf(form.value));
    if (!value) {
        out.warn(codes::kNumberUnreadable, document.begin, std::string(form.value), std::string(document.textOf(form.value)));
        return;
    }
    Point point;
    point.kind = form.point;
    point.at = *at;
    point.value = *value;
    point.product = plainName(document.textOf("product"));
    point.port = plainName(document.textOf("port"));
    point.column = plainName(document.textOf("column"));
    point.metric = form.metric.empty() ? std::string() : plainName(document.textOf(form.metric));
    point.unit = plainName(document.textOf("unit"));
    point.consumer = plainName(document.textOf("consumer"));
    point.consumerName = plainName(document.textOf("consumerName"));
    point.consumerKind = plainName(document.textOf("consumerKind"));
    point.detail = joined(document.find("columns"));
    out.addPoint(std::move(point), form.counted);
}

} // namespace

bool readPoint(const Node& document, std::string_view kind, BatchBuilder& out)
{
    for (const PointForm& form : kForms) {
        if (form.kind == kind) {
            readForm(document, form, out);
            return true;
        }
    }
    return false;
}

} // namespace tributary::sources
