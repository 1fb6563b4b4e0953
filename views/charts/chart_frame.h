// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_table.h"

#include <QtCharts/QChartView>

namespace tributary::views {

// What all charts share: no background, no animation, no legend of its own, colours and fonts by hand
// and again after a change of theme; a table twin. A little air at the top and at the right.
class ChartFrame : public QChartView {
    Q_OBJECT
public:
    explicit ChartFrame(QWidget* parent = nullptr);

protected:
    virtual void applyTheme() = 0;
    virtual ChartTable table() const = 0; // all that the chart was given, also what is not drawn
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override; // the page scrolls, the chart does not

private:
    bool m_showsRing = false; // focus by keyboard
};

} // namespace tributary::views
