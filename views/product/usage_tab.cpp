// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/usage_tab.h"

#include "model/query/qt_text.h"
#include "model/query/usage_csv.h"
#include "views/widgets/number_text.h"
#include "views/charts/stacked_chart.h"
#include "views/product/data_table.h"
#include "views/product/panel.h"
#include "views/widgets/plain_text.h"
#include "views/product/port_text.h"
#include "views/product/scroll_column.h"
#include "views/product/table_section.h"
#include "views/product/usage_summary.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tributary::views {
namespace {

constexpr int kWeeks = 13; // 90 days, rounded up
constexpr int kLayers = 6;

std::vector<int> usageWidths()
{
    std::vector<int> widths{0, 110, 90};
    widths.insert(widths.end(), kWeeks, 68);
    return widths;
}

} // namespace

UsageTab::UsageTab(QWidget* parent)
    : ProductTab(parent),
      m_scroll(new ScrollColumn(tr("Usage"), this)),
      m_panel(new Panel(tr("Reads per consumer"), this)),
      m_chart(new StackedChart(m_panel)),
      m_empty(new EmptyState(tr("No reads are known. Add UsageRecord lines to an .ndjson file in the folder."), m_panel)),
      m_copy(new QPushButton(tr("Copy all reads as CSV"), this)),
      m_twin(new TableSection(tr("Reads by week"), QStringList(kWeeks + 3, QString()), {}, {}, 12, this)),
      m_costs(new TableSection(tr("Costs"), {tr("Period"), tr("Consumer"), tr("Amount"), tr("Currency")}, {140, 300, 140, 0},
                               tr("No costs are known. Add CostRecord lines to an .ndjson file in the folder."), 12, this))
{
    m_chart->setFixedHeight(280);
    m_copy->setAutoDefault(false);
    m_copy->setToolTip(tr("Every read that is known, one line each: day, consumer, port, columns, reads"));
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(toQt(query::usageCsv(m_page->usage90)));
    });
    m_panel->body()->addWidget(m_chart);
    m_panel->body()->addWidget(m_empty);
    QVBoxLayout* column = m_scroll->column();
    column->addWidget(m_panel);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    column->addWidget(m_twin);
    column->addWidget(m_costs);
    column->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

void UsageTab::setPage(PagePtr page)
{
    m_page = std::move(page);
    fillReads();
    fillCosts();
}

void UsageTab::fillReads()
{
    const WeeklyReads weekly = readsByWeek(m_page->usage90, kWeeks, kLayers);
    const bool has = !weekly.consumers.empty();
    m_chart->setVisible(has);
    m_empty->setVisible(!has);
    m_twin->setVisible(has);
    m_copy->setVisible(has);
    m_panel->setFigure(has ? numberText(totalReads(weekly.consumers), 0) : QString());
    m_panel->setCaption(has ? tr("by week, the last %n day(s)", nullptr, 7 * kWeeks) : QString());
    if (!has)
        return;

    QStringList weeks;
    for (const Micros start : weekly.weekStarts)
        weeks.append(dayText(start));
    double most = 0;
    for (const std::vector<double>& reads : weekly.reads)
        most = std::max(most, *std::max_element(reads.begin(), reads.end()));
    std::vector<StackedChart::Layer> layers;
    std::vector<CellRow> rows;
    for (std::size_t i = 0; i < weekly.consumers.size(); ++i) {
        const ConsumerReads& consumer = weekly.consumers[i];
        const QString name = consumer.others > 0 ? tr("%n other(s)", nullptr, consumer.others) : consumer.name;
        layers.push_back({name, weekly.reads[i]});
        CellRow row{{textCell(name, CellStyle::Strong), textCell(consumerKindText(consumer.kind.toStdString()), CellStyle::Muted),
                     numberCell(consumer.reads, numberText(consumer.reads, 0))}, {}};
        for (const double reads : weekly.reads[i]) {
            row.cells.push_back(numberCell(reads, numberText(reads, 0)));
            row.cells.back().heat = most > 0 ? std::sqrt(reads / most) : 0;
        }
        rows.push_back(std::move(row));
    }
    m_chart->setLayers(tr("Reads per consumer by week"), weeks, layers);
    m_twin->model()->setHeaders(QStringList{tr("Consumer"), tr("Kind"), tr("Total")} + weeks);
    m_twin->setRows(std::move(rows));
    m_twin->table()->setColumnWidths(usageWidths());
}

void UsageTab::fillCosts()
{
    std::vector<CellRow> rows;
    for (auto point = m_page->costs.rbegin(); point != m_page->costs.rend(); ++point) {
        const std::string& who = point->consumerName.empty() ? point->consumer : point->consumerName;
        rows.push_back({{timeCell(point->at, CellStyle::Date), textCell(who), numberCell(point->value, numberText(point->value, 2)),
                         textCell(point->metric.empty() ? point->unit : point->metric)}, {}});
    }
    m_costs->setRows(std::move(rows));
}

} // namespace tributary::views
