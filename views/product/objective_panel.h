// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/product_page.h"
#include "views/product/panel.h"

namespace tributary::views {

class EmptyState;
class TableSection;
class TimeSeriesChart;

// An objective as a chart and, with the same values, as a table.
class ObjectivePanel : public Panel {
    Q_OBJECT
public:
    explicit ObjectivePanel(QWidget* parent = nullptr);
    void setObjective(const query::Objective& objective, const std::vector<query::VersionItem>& versions = {});

private:
    TimeSeriesChart* m_chart;
    TableSection* m_twin;
    EmptyState* m_empty;
};

} // namespace tributary::views
