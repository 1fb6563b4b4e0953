// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// QtCharts draws its labels as HTML; names and units come from files.
#include "views/charts/stacked_chart.h"
#include "views/charts/time_series_chart.h"

#include <gtest/gtest.h>

#include <QGraphicsTextItem>

namespace tributary::views::chart_labels_test {
namespace {

constexpr const char* kHostile = "<b>bold</b> & co";

// What the labels of a chart show, once they are laid out.
QStringList shownTexts(ChartFrame& chart)
{
    chart.resize(600, 300);
    chart.grab();
    QStringList texts;
    for (const QGraphicsItem* item : chart.scene()->items())
        if (const auto* text = dynamic_cast<const QGraphicsTextItem*>(item))
            texts.append(text->toPlainText());
    return texts;
}

TEST(ChartLabels, ANameOfALayerIsShownAsItIs)
{
    StackedChart chart;
    chart.setLayers(QStringLiteral("Reads"), {QStringLiteral("a"), QStringLiteral("b")}, {{QString::fromLatin1(kHostile), {1.0, 2.0}}});
    EXPECT_TRUE(shownTexts(chart).contains(QString::fromLatin1(kHostile))) << shownTexts(chart).join(QLatin1Char('|')).toStdString();
}

TEST(ChartLabels, StepsWithoutRoomAreLeftOutAndNotCut)
{
    StackedChart chart;
    QStringList weeks;
    for (int week = 1; week <= 26; ++week)
        weeks.append(QStringLiteral("week %1 of 2026").arg(week));
    chart.setLayers(QStringLiteral("Reads"), weeks, {{QStringLiteral("a"), std::vector<double>(26, 3.0)}});
    const QStringList shown = shownTexts(chart);
    int whole = 0;
    for (const QString& text : shown) {
        EXPECT_FALSE(text.contains(QStringLiteral("..."))) << text.toStdString();
        whole += weeks.contains(text) ? 1 : 0;
    }
    EXPECT_TRUE(shown.contains(weeks.front()));
    EXPECT_GT(whole, 2);
    EXPECT_LT(whole, 14);
}

TEST(ChartLabels, AUnitIsShownAsItIs)
{
    TimeSeriesChart chart;
    TimeSeriesChart::SeriesData data;
    data.name = QStringLiteral("n");
    data.unit = QStringLiteral("<i>u</i>&");
    data.samples = {{kMicrosPerDay, 1.0, false}, {2 * kMicrosPerDay, 5.0, false}};
    chart.setData(data);
    const QString all = shownTexts(chart).join(QLatin1Char('|'));
    EXPECT_TRUE(all.contains(QStringLiteral("<i>u</i>&"))) << all.toStdString();
}

} // namespace
} // namespace tributary::views::chart_labels_test
