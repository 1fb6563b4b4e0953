// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/product_tab.h"

class QPushButton;

namespace tributary::views {

class EmptyState;
class Panel;
class ScrollColumn;
class StackedChart;
class TableSection;

// Reads by consumer and week as stacked columns and as a heat map whose cells hold the figures; all of
// them as CSV; costs below.
class UsageTab : public ProductTab {
    Q_OBJECT
public:
    explicit UsageTab(QWidget* parent = nullptr);
    void setPage(PagePtr page) override;

private:
    void fillReads();
    void fillCosts();

    PagePtr m_page;
    ScrollColumn* m_scroll;
    Panel* m_panel;
    StackedChart* m_chart;
    EmptyState* m_empty;
    QPushButton* m_copy;
    TableSection* m_twin;
    TableSection* m_costs;
};

} // namespace tributary::views
