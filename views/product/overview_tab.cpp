// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/overview_tab.h"

#include "views/charts/bar_chart.h"
#include "views/theme/follow_theme.h"
#include "views/widgets/number_text.h"
#include "views/charts/time_series_chart.h"
#include "views/product/judgement_panel.h"
#include "views/product/objective_card.h"
#include "views/product/objective_state.h"
#include "views/product/overview_side.h"
#include "views/product/origin_text.h"
#include "views/product/panel.h"
#include "views/widgets/plain_text.h"
#include "views/product/port_diagram.h"
#include "views/product/product_page_view.h"
#include "views/product/scroll_column.h"
#include "views/product/text_label.h"
#include "views/product/usage_summary.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kSideWidth = 348;
constexpr int kSideFrom = 1100; // narrower, the side column is a drawer (Ctrl+I)
constexpr std::size_t kCards = 4;
constexpr int kCardGap = 12;
constexpr int kUsageDays = 7;
constexpr int kUsageBars = 5;
constexpr int kChartHeight = 158;

TextLabel* addColumn(QHBoxLayout* row, const QString& title, QWidget* parent)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(new TextLabel(title, TextRole::SmallStrong, Ink::Text1, parent));
    auto* text = new TextLabel({}, TextRole::Small, Ink::Text2, parent);
    text->setMaxLines(4);
    column->addWidget(text);
    column->addStretch(1);
    row->addLayout(column, 1);
    return text;
}

// The order of the cards: what misses its target first, then what is measured.
std::vector<const query::Objective*> byUrgency(const std::vector<query::Objective>& objectives)
{
    std::vector<const query::Objective*> order;
    for (const query::Objective& objective : objectives)
        order.push_back(&objective);
    std::stable_sort(order.begin(), order.end(), [](const query::Objective* left, const query::Objective* right) {
        return left->points.empty() < right->points.empty();
    });
    return order;
}

} // namespace

OverviewTab::OverviewTab(QWidget* parent)
    : ProductTab(parent),
      m_main(new ScrollColumn(tr("Overview"), this)),
      m_side(new OverviewSide(this)),
      m_diagram(new PortDiagram(this)),
      m_noQuality(new Panel(tr("Quality"), this)),
      m_traits(new JudgementPanel(tr("Is it a data product?"), this)),
      m_cardGrid(new QGridLayout)
{
    m_noQuality->body()->addWidget(new EmptyState(
        tr("No objectives. Add slaProperties to the contract of an output port, and Measurement lines to an .ndjson file in the folder."), this));
    m_cardGrid->setSpacing(kCardGap);
    auto* charts = new QHBoxLayout;
    charts->setSpacing(12);
    charts->addWidget(makeSeries(m_first), 1);
    charts->addWidget(makeSeries(m_second), 1);
    charts->addWidget(makeUsage(), 1);
    QVBoxLayout* column = m_main->column();
    column->addWidget(m_diagram);
    column->addWidget(makePurpose());
    column->addWidget(m_noQuality);
    column->addLayout(m_cardGrid);
    column->addLayout(charts);
    column->addWidget(m_traits);
    column->addStretch(1);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_main, 1);
    layout->addWidget(m_side);
    m_side->setFixedWidth(kSideWidth);
    followTheme(this, [this] { placeCards(); });

    const QString quality = QStringLiteral("series:measurements|kind:contract");
    setOrigin(m_diagram, QStringLiteral("kind:input-port|kind:output-port"), tr("Input and output ports"));
    setOrigin(m_noQuality, quality, tr("Quality"));
    setOrigin(m_first.panel, quality, tr("Quality"));
    setOrigin(m_second.panel, quality, tr("Quality"));
    setOrigin(m_usage, QStringLiteral("series:usage"), tr("Usage per consumer"));
    setOrigin(m_traits, QStringLiteral("kind:input-port|kind:output-port|kind:contract|kind:agreement|kind:endorsement|series:measurements|series:usage"),
              tr("Is it a data product?"), tr("Worked out from the ports, contracts, agreements, endorsements and observations of the product."));
    setOrigin(m_side, QStringLiteral("fields:team|kind:agreement|kind:stakeholder|kind:comment|kind:rating|series:usage"), tr("Consumers, rating and people"));
    connect(m_diagram, &PortDiagram::openRequested, this, &ProductTab::openRequested);
    connect(m_side, &OverviewSide::openRequested, this, &ProductTab::openRequested);
    const auto part = [](ProductPageView::Part which) { return static_cast<int>(which); };
    connect(m_diagram, &PortDiagram::portsRequested, this, [this, part] { emit partRequested(part(ProductPageView::Part::Ports)); });
    connect(m_side, &OverviewSide::consumersRequested, this, [this, part] { emit partRequested(part(ProductPageView::Part::Consumers)); });
    connect(m_side, &OverviewSide::discussionRequested, this, [this, part] { emit partRequested(part(ProductPageView::Part::Discussion)); });
}

Panel* OverviewTab::makePurpose()
{
    auto* panel = new Panel({}, this);
    panel->setAccessibleName(tr("Purpose"));
    setOrigin(panel, QStringLiteral("fields:description"), tr("Purpose"));
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    m_purpose = addColumn(row, tr("Purpose"), panel);
    m_limitations = addColumn(row, tr("Limitations"), panel);
    m_usageText = addColumn(row, tr("How to use it"), panel);
    panel->body()->addLayout(row);
    return panel;
}

Panel* OverviewTab::makeSeries(Series& series)
{
    series.panel = new Panel({}, this);
    series.chart = new TimeSeriesChart(series.panel);
    series.chart->setFixedHeight(kChartHeight);
    series.empty = new EmptyState({}, series.panel);
    series.panel->body()->addWidget(series.chart);
    series.panel->body()->addWidget(series.empty);
    series.panel->body()->addStretch(1);
    return series.panel;
}

Panel* OverviewTab::makeUsage()
{
    m_usage = new Panel(tr("Usage per consumer"), this);
    m_bars = new BarChart(m_usage);
    m_noUsage = new EmptyState(tr("No reads are known. Add UsageRecord lines to an .ndjson file in the folder."), m_usage);
    m_usage->body()->addWidget(m_bars);
    m_usage->body()->addWidget(m_noUsage);
    m_usage->body()->addStretch(1);
    return m_usage;
}

void OverviewTab::setPage(PagePtr page)
{
    m_page = std::move(page);
    fillPurpose();
    m_diagram->setPage(m_page);
    fillQuality();
    fillSeries(m_first, 0);
    fillSeries(m_second, 1);
    fillUsage();
    m_traits->showTraits(*m_page);
    m_side->setPage(m_page);
}

void OverviewTab::fillPurpose()
{
    const auto fill = [](TextLabel* label, const std::string& text, const QString& missing) {
        label->setPlain(text.empty() ? missing : plainBlock(text, 2000));
        label->setInk(text.empty() ? Ink::Text3 : Ink::Text2);
        label->setToolTip(plainToolTip(plainBlock(text, 2000)));
    };
    fill(m_purpose, m_page->purpose, tr("Not stated. Add description.purpose to the definition."));
    fill(m_limitations, m_page->limitations, tr("Not stated. Add description.limitations to the definition."));
    fill(m_usageText, m_page->usage, tr("Not stated. Add description.usage to the definition."));
}

void OverviewTab::fillQuality()
{
    const auto objectives = byUrgency(m_page->objectives);
    const std::size_t shown = std::min(kCards, objectives.size());
    while (m_cards.size() < shown) {
        m_cards.push_back(new ObjectiveCard(this));
        setOrigin(m_cards.back(), QStringLiteral("series:measurements|kind:contract"), tr("Service level objective"));
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < shown);
        if (i < shown)
            m_cards[i]->setObjective(*objectives[i]);
    }
    m_noQuality->setVisible(objectives.empty());
    placeCards();
}

// All in one row, or two by two where their names would be cut.
void OverviewTab::placeCards()
{
    int shown = 0;
    int needed = 0;
    for (const ObjectiveCard* card : m_cards) {
        shown += card->isHidden() ? 0 : 1;
        needed = std::max(needed, card->isHidden() ? 0 : card->neededWidth());
    }
    const QMargins margins = m_main->column()->contentsMargins();
    const int room = width() - (m_side->isHidden() ? 0 : kSideWidth) - margins.left() - margins.right();
    const int columns = shown > 2 && shown * (needed + kCardGap) > room ? 2 : static_cast<int>(kCards);
    if (columns == m_cardColumns && shown == m_cardsShown)
        return;
    m_cardColumns = columns;
    m_cardsShown = shown;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cardGrid->removeWidget(m_cards[i]);
        m_cardGrid->addWidget(m_cards[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    }
    for (int column = 0; column < static_cast<int>(kCards); ++column)
        m_cardGrid->setColumnStretch(column, column < std::min(columns, shown) ? 1 : 0);
}

void OverviewTab::fillSeries(Series& series, std::size_t at)
{
    const auto objectives = byUrgency(m_page->objectives);
    series.panel->setVisible(at < objectives.size());
    if (at >= objectives.size())
        return;
    const query::Objective& objective = *objectives[at];
    const ObjectiveState state = judge(objective);
    series.panel->setTitle(metricTitle(objective));
    series.panel->setFigure(state.last ? withUnit(*state.last, singleLine(objective.unit, 24)) : QString());
    QString caption = targetText(objective);
    if (state.breaches > 0)
        caption += QStringLiteral(", ") + tr("missed %n time(s)", nullptr, state.breaches);
    series.panel->setCaption(caption);
    series.chart->setVisible(!objective.points.empty());
    series.empty->setVisible(objective.points.empty());
    series.empty->setSentence(tr("No measurements. Add Measurement lines with metric %1 to an .ndjson file in the folder.").arg(singleLine(objective.metric, 60)));
    if (!objective.points.empty())
        series.chart->setData(chartData(objective, m_page->versions));
}

void OverviewTab::fillUsage()
{
    const std::vector<ConsumerReads> rows = readsByConsumer(m_page->usage90, kUsageDays, kUsageBars);
    std::vector<BarChart::Bar> bars;
    for (const ConsumerReads& row : rows) {
        const QString label = row.others > 0 ? tr("%n other(s)", nullptr, row.others) : row.name;
        bars.push_back({label, row.reads, numberText(row.reads, 0), row.others > 0});
    }
    m_usage->setFigure(rows.empty() ? QString() : numberText(totalReads(rows), 0));
    m_usage->setCaption(rows.empty() ? QString() : tr("reads in the last %n day(s)", nullptr, kUsageDays));
    m_bars->setVisible(!rows.empty());
    m_noUsage->setVisible(rows.empty());
    m_bars->setBars(tr("Usage per consumer"), std::move(bars));
}

void OverviewTab::applySideVisibility()
{
    m_side->setVisible(m_sideWanted.value_or(width() >= kSideFrom));
    placeCards();
}

void OverviewTab::toggleSidePanel()
{
    m_sideWanted = m_side->isHidden();
    applySideVisibility();
}

void OverviewTab::resizeEvent(QResizeEvent* event)
{
    ProductTab::resizeEvent(event);
    applySideVisibility();
}

} // namespace tributary::views
