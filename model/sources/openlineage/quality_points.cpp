// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/openlineage/quality_points.h"

#include "model/sources/reading.h"
#include "model/sources/shape/numbers.h"

#include <optional>

namespace tributary::sources {

namespace {

std::optional<double> numberAt(const Json& object, const char* member)
{
    const auto found = object.find(member);
    return found == object.end() ? std::nullopt : parseNumber(scalarText(*found));
}

class PointList {
public:
    PointList(const std::string& dataset, Micros at) : m_dataset(dataset), m_at(at) {}

    void add(const std::string& metric, std::optional<double> value, const std::string& column = {})
    {
        if (!value || metric.empty()) {
            return;
        }
        Point point;
        point.kind = PointKind::Measurement;
        point.at = m_at;
        point.port = m_dataset;
        point.column = plainName(column);
        point.metric = plainName(metric);
        point.value = *value;
        m_points.push_back(std::move(point));
    }

    std::vector<Point> take() { return std::move(m_points); }

private:
    const std::string& m_dataset;
    Micros m_at;
    std::vector<Point> m_points;
};

} // namespace

std::vector<Point> metricPoints(const Json& facet, const std::string& dataset, Micros at)
{
    PointList points(dataset, at);
    for (const char* metric : {"rowCount", "bytes", "fileCount"}) {
        points.add(metric, numberAt(facet, metric));
    }
    for (const auto& [column, metrics] : objectAt(facet, "columnMetrics").items()) {
        if (!metrics.is_object()) {
            continue;
        }
        for (const char* metric : {"nullCount", "distinctCount", "sum", "count", "min", "max"}) {
            points.add(metric, numberAt(metrics, metric), column);
        }
        for (const auto& [quantile, value] : objectAt(metrics, "quantiles").items()) {
            points.add("quantile " + quantile, parseNumber(scalarText(value)), column);
        }
    }
    return points.take();
}

std::vector<Point> assertionPoints(const Json& facet, const std::string& dataset, Micros at)
{
    PointList points(dataset, at);
    for (const Json& each : membersOf(facet, "assertions")) {
        const auto success = each.is_object() ? each.find("success") : each.end();
        if (success != each.end() && success->is_boolean()) {
            const std::string name = textAt(each, "name");
            points.add(name.empty() ? textAt(each, "assertion") : name, success->get<bool>() ? 1.0 : 0.0, textAt(each, "column"));
        }
    }
    return points.take();
}

} // namespace tributary::sources
