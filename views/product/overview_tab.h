// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/product/product_tab.h"

#include <optional>
#include <vector>

class QGridLayout;

namespace tributary::views {

class BarChart;
class EmptyState;
class ObjectiveCard;
class OverviewSide;
class JudgementPanel;
class Panel;
class PortDiagram;
class ScrollColumn;
class TextLabel;
class TimeSeriesChart;

// The four permanent panels: purpose, lineage (the port diagram), quality (gauges and the first
// series), usage (reads per consumer); below them the five traits. Consumers, rating and people stand at the right.
class OverviewTab : public ProductTab {
    Q_OBJECT
public:
    explicit OverviewTab(QWidget* parent = nullptr);
    void setPage(PagePtr page) override;
    bool hasSidePanel() const override { return true; }
    void toggleSidePanel() override;

signals:
    void partRequested(int part); // a ProductPageView::Part

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Series {
        Panel* panel = nullptr;
        TimeSeriesChart* chart = nullptr;
        EmptyState* empty = nullptr;
    };
    Panel* makePurpose();
    Panel* makeSeries(Series& series);
    Panel* makeUsage();
    void fillPurpose();
    void fillQuality();
    void placeCards();
    void fillSeries(Series& series, std::size_t at);
    void fillUsage();
    void applySideVisibility();

    PagePtr m_page;
    ScrollColumn* m_main;
    OverviewSide* m_side;
    std::optional<bool> m_sideWanted;
    TextLabel* m_purpose = nullptr;
    TextLabel* m_limitations = nullptr;
    TextLabel* m_usageText = nullptr;
    PortDiagram* m_diagram;
    std::vector<ObjectiveCard*> m_cards;
    Panel* m_noQuality;
    JudgementPanel* m_traits;
    QGridLayout* m_cardGrid;
    int m_cardColumns = 0, m_cardsShown = 0; // as they are placed
    Series m_first, m_second;
    Panel* m_usage = nullptr;
    BarChart* m_bars = nullptr;
    EmptyState* m_noUsage = nullptr;
};

} // namespace tributary::views
