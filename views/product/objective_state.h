// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/product_page.h"
#include "views/charts/gauge.h"
#include "views/charts/time_series_chart.h"

#include <QString>

#include <optional>
#include <vector>

namespace tributary::views {

// A service level objective judged by its last measurement.
struct ObjectiveState {
    enum class Verdict { NotMeasured, NoTarget, Met, Missed };
    Verdict verdict = Verdict::NotMeasured;
    std::optional<double> last;
    Micros at = 0;
    double gap = 0; // how far the last value is beyond the target; 0 where met
    int breaches = 0;
};

bool meetsTarget(const query::Objective& objective, double value); // true without a target
ObjectiveState judge(const query::Objective& objective);

QString metricTitle(const query::Objective& objective);  // "Freshness"
QString targetText(const query::Objective& objective);   // "target ≤ 6 h", or that there is none
QString verdictText(const query::Objective& objective, const ObjectiveState& state); // "Over by 0.4 s"

GaugeReading gaugeReading(const query::Objective& objective);
TimeSeriesChart::SeriesData chartData(const query::Objective& objective, const std::vector<query::VersionItem>& versions = {});

} // namespace tributary::views
