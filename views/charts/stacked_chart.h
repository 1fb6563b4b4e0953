// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_frame.h"

#include <QStringList>

#include <vector>

class QBarCategoryAxis;
class QCategoryAxis;
class QStackedBarSeries;

namespace tributary::views {

// Stacked columns over named steps of time. Neighbouring layers differ in hatching as well as in
// colour, and the legend repeats both.
class StackedChart : public ChartFrame {
    Q_OBJECT
public:
    struct Layer {
        QString name;
        std::vector<double> values; // one a step
    };

    explicit StackedChart(QWidget* parent = nullptr);
    void setLayers(const QString& name, const QStringList& steps, const std::vector<Layer>& layers);
    QBrush layerBrush(int layer) const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void applyTheme() override;
    ChartTable table() const override;

private:
    void fitSteps();
    QString m_name;
    QStringList m_stepNames;
    std::vector<Layer> m_layers;
    QStackedBarSeries* m_series;
    QBarCategoryAxis* m_steps;
    QCategoryAxis* m_value;
};

} // namespace tributary::views
