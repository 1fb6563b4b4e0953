// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/bar_chart.h"
#include "views/charts/gauge.h"
#include "views/charts/stacked_chart.h"
#include "views/charts/time_series_chart.h"
#include "views/gallery/gallery_page.h"
#include "views/gallery/gallery_text.h"
#include "views/gallery/in_state.h"
#include "views/product/objective_card.h"
#include "views/theme/follow_theme.h"

#include <cmath>

namespace tributary::views {
namespace {

constexpr int kChartTall = 190;
constexpr Micros kFirstDay = 1'788'200'000'000'000;

GaugeReading readingOf(std::optional<double> value)
{
    GaugeReading reading;
    reading.value = value;
    reading.target = 6;
    reading.high = 8;
    reading.state = !value ? GaugeReading::State::None : *value <= 6 ? GaugeReading::State::Met : GaugeReading::State::Missed;
    reading.valueText = value ? QStringLiteral("%1 h").arg(*value) : QStringLiteral("\u2014");
    reading.stateText = !value ? QStringLiteral("Not measured") : *value <= 6 ? QStringLiteral("On target") : QStringLiteral("Over by 1.2 h");
    return reading;
}

query::Objective freshness()
{
    query::Objective objective{"freshness", "hours", 6.0, true, "", {}};
    for (int day = 0; day < 40; ++day) {
        Point point;
        point.at = kFirstDay + day * kMicrosPerDay;
        point.value = day == 21 ? 7.1 : 3.4 + 1.4 * std::sin(day / 3.0);
        objective.points.push_back(point);
    }
    return objective;
}

TimeSeriesChart* lineChart(bool withTarget)
{
    TimeSeriesChart::SeriesData shown{QStringLiteral("Freshness"), QStringLiteral("h"), {}, {}, {}};
    if (withTarget)
        shown.target = 6;
    for (const Point& point : freshness().points)
        shown.samples.push_back({point.at, point.value, withTarget && point.value > 6});
    auto* chart = new TimeSeriesChart;
    chart->setData(shown);
    chart->setFixedHeight(grownHeight(kChartTall));
    return chart;
}

void addGauges(GalleryPage& gallery)
{
    gallery.addGroup(GalleryText::tr("Gauges"));
    const std::pair<std::optional<double>, QString> readings[] = {{2.8, GalleryText::tr("on target")}, {7.2, GalleryText::tr("missed")},
                                                                  {std::nullopt, GalleryText::tr("not measured")}};
    for (const auto& [value, caption] : readings) {
        auto* gauge = new Gauge;
        gauge->setReading(QStringLiteral("Freshness"), readingOf(value));
        gallery.add(caption, gauge);
    }
    auto* card = new ObjectiveCard;
    card->setObjective(freshness());
    gallery.add(GalleryText::tr("objective"), card, 240);
    query::Objective missed = freshness();
    missed.points.back().value = 7.4;
    auto* over = new ObjectiveCard;
    over->setObjective(missed);
    gallery.add(GalleryText::tr("objective, missed"), over, 240);
}

} // namespace

void addCharts(GalleryPage& gallery)
{
    addGauges(gallery);
    gallery.addGroup(GalleryText::tr("Charts"));
    gallery.add(GalleryText::tr("line with target"), lineChart(true), 320);
    auto* focused = lineChart(false);
    gallery.add(GalleryText::tr("line, focus"), focused, 320);
    tellFocused(focused);
    auto* stacked = new StackedChart;
    stacked->setLayers(QStringLiteral("Reads per consumer by week"), {QStringLiteral("7 Sep"), QStringLiteral("14 Sep"), QStringLiteral("21 Sep"), QStringLiteral("28 Sep")},
                       {{QStringLiteral("Board pack"), {410, 395, 480, 590}}, {QStringLiteral("Campaigns"), {200, 260, 240, 300}}, {QStringLiteral("Churn model"), {120, 90, 130, 140}}});
    stacked->setFixedHeight(grownHeight(kChartTall));
    gallery.add(GalleryText::tr("stacked"), stacked, 320);
    auto* bars = new BarChart;
    bars->setBars(QStringLiteral("Reads"), {{QStringLiteral("Board pack"), 590, QStringLiteral("590"), false},
                                            {QStringLiteral("Campaign targeting"), 410, QStringLiteral("410"), false},
                                            {QStringLiteral("6 others"), 96, QStringLiteral("96"), true}});
    gallery.add(GalleryText::tr("ranking"), bars, 300);
}

} // namespace tributary::views
