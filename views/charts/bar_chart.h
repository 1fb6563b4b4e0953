// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_table.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace tributary::views {

// Ranked horizontal bars with label and value on each row. Painted, because a ranking of names needs
// no axis and reads best with the figure at the end of its bar.
class BarChart : public QWidget {
    Q_OBJECT
public:
    struct Bar {
        QString label;
        double value = 0;
        QString valueText;
        bool rest = false; // "6 others": grey
    };

    explicit BarChart(QWidget* parent = nullptr);
    void setBars(const QString& name, std::vector<Bar> bars);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int rowHeight() const;

    ChartTable table() const;

    std::vector<Bar> m_bars;
    bool m_showsRing = false; // focus by keyboard
};

} // namespace tributary::views
