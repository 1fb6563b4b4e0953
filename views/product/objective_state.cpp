// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/objective_state.h"

#include "views/widgets/number_text.h"
#include "views/widgets/plain_text.h"
#include "model/query/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tributary::views {
namespace {

struct ObjectiveWords {
    Q_DECLARE_TR_FUNCTIONS(Objectives)
};

bool isPercent(const query::Objective& objective)
{
    return unitSuffix(toQt(objective.unit)) == u"%";
}

} // namespace

bool meetsTarget(const query::Objective& objective, double value)
{
    if (!objective.target)
        return true;
    return objective.smallerIsBetter ? value <= *objective.target : value >= *objective.target;
}

ObjectiveState judge(const query::Objective& objective)
{
    ObjectiveState state;
    if (objective.points.empty())
        return state;
    const Point& last = objective.points.back();
    state.last = last.value;
    state.at = last.at;
    if (!objective.target) {
        state.verdict = ObjectiveState::Verdict::NoTarget;
        return state;
    }
    const bool met = meetsTarget(objective, last.value);
    state.verdict = met ? ObjectiveState::Verdict::Met : ObjectiveState::Verdict::Missed;
    state.gap = met ? 0 : std::abs(last.value - *objective.target);
    state.breaches = static_cast<int>(std::count_if(objective.points.begin(), objective.points.end(),
        [&](const Point& point) { return !meetsTarget(objective, point.value); }));
    return state;
}

QString metricTitle(const query::Objective& objective)
{
    QString title = singleLine(objective.metric, 80);
    title.replace(u'_', u' ').replace(u'-', u' ');
    for (qsizetype i = title.size() - 1; i > 0; --i) { // "queryP95" is two words too
        if (title.at(i).isUpper() && title.at(i - 1).isLower()) {
            title[i] = title.at(i).toLower();
            title.insert(i, u' ');
        }
    }
    if (!title.isEmpty())
        title[0] = title.at(0).toUpper();
    return title;
}

QString targetText(const query::Objective& objective)
{
    if (!objective.target)
        return ObjectiveWords::tr("no target declared");
    const QString sign(QChar(objective.smallerIsBetter ? 0x2264 : 0x2265));
    return ObjectiveWords::tr("target %1 %2").arg(sign, withUnit(*objective.target, singleLine(objective.unit, 24), 3));
}

QString verdictText(const query::Objective& objective, const ObjectiveState& state)
{
    const QString gap = withUnit(state.gap, singleLine(objective.unit, 24), 3);
    switch (state.verdict) {
    case ObjectiveState::Verdict::NotMeasured: return ObjectiveWords::tr("Not measured");
    case ObjectiveState::Verdict::NoTarget: return ObjectiveWords::tr("Measured");
    case ObjectiveState::Verdict::Met: return ObjectiveWords::tr("On target");
    case ObjectiveState::Verdict::Missed:
        return objective.smallerIsBetter ? ObjectiveWords::tr("Over by %1").arg(gap) : ObjectiveWords::tr("Short by %1").arg(gap);
    }
    return {};
}

GaugeReading gaugeReading(const query::Objective& objective)
{
    const ObjectiveState state = judge(objective);
    GaugeReading reading;
    reading.value = state.last;
    reading.target = objective.target;
    reading.valueText = state.last ? withUnit(*state.last, singleLine(objective.unit, 24)) : QStringLiteral("–");
    reading.stateText = targetText(objective) + QStringLiteral(", ") + verdictText(objective, state);
    if (state.verdict == ObjectiveState::Verdict::Met)
        reading.state = GaugeReading::State::Met;
    else if (state.verdict == ObjectiveState::Verdict::Missed)
        reading.state = GaugeReading::State::Missed;

    const double target = objective.target.value_or(0);
    const double value = state.last.value_or(target);
    if (isPercent(objective) && !objective.smallerIsBetter && objective.target && target <= 100) {
        // Close to 100 only the last part matters: the tick stands at two thirds. All of 100 as a target
        // is judged on the last two points, with the tick at the end.
        const double above = target < 100 ? 100 - target : 1;
        reading.high = std::max(100.0, value);
        reading.low = std::max(0.0, target - 2 * above);
    } else {
        reading.high = std::max({target * 4 / 3, value * 1.1, 1e-9});
        reading.low = std::min(0.0, value);
    }
    // A value far off the scale still shows a sliver of ring.
    if (state.last && *state.last > reading.low)
        reading.low = std::min(reading.low, *state.last - (reading.high - reading.low) * 0.06);
    else if (state.last)
        reading.low = *state.last - (reading.high - *state.last) * 0.06;
    return reading;
}

TimeSeriesChart::SeriesData chartData(const query::Objective& objective, const std::vector<query::VersionItem>& versions)
{
    TimeSeriesChart::SeriesData data;
    data.name = metricTitle(objective);
    data.unit = singleLine(objective.unit, 24);
    data.target = objective.target;
    data.samples.reserve(objective.points.size());
    for (const Point& point : objective.points)
        data.samples.push_back({point.at, point.value, !meetsTarget(objective, point.value)});
    for (const query::VersionItem& item : versions) {
        if (item.createdAt)
            data.marks.push_back({*item.createdAt, singleLine(item.product.version, 16)});
    }
    return data;
}

} // namespace tributary::views
