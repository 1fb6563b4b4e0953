// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"
#include "views/charts/chart_frame.h"

#include <QPointF>

#include <optional>
#include <vector>

class QCategoryAxis;
class QDateTimeAxis;
class QLineSeries;
class QScatterSeries;

namespace tributary::views {

// One measured value over time with its target as a dashed line; points that miss the target wear a
// ring.
class TimeSeriesChart : public ChartFrame {
    Q_OBJECT
public:
    struct Sample {
        Micros at = 0;
        double value = 0;
        bool breach = false;
    };
    // A moment worth a line of its own: a version that came out.
    struct Mark {
        Micros at = 0;
        QString label;
    };
    struct SeriesData {
        QString name;
        QString unit;
        std::vector<Sample> samples; // oldest first
        std::optional<double> target;
        std::vector<Mark> marks; // those outside the time of the samples are not drawn
    };

    explicit TimeSeriesChart(QWidget* parent = nullptr);
    void setData(const SeriesData& shown);
    int breachCount() const;
    int drawnCount() const; // points of the line: all, or what kMostDrawn leaves of them
    int markCount() const { return static_cast<int>(m_marks.size()); }

protected:
    void applyTheme() override;
    ChartTable table() const override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void setAxes(const SeriesData& shown);
    void drawMarks(QPainter* painter) const;

    QLineSeries* m_line;
    QLineSeries* m_target;
    QScatterSeries* m_breaches;
    QDateTimeAxis* m_time;
    QCategoryAxis* m_value;
    SeriesData m_shown;
    std::vector<Mark> m_marks;
    QString m_targetText;
    std::optional<double> m_targetValue;
};

} // namespace tributary::views
