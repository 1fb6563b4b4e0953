// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/objective_panel.h"

#include "views/widgets/number_text.h"
#include "views/charts/time_series_chart.h"
#include "views/product/data_table.h"
#include "model/query/product_insight.h"
#include "views/product/insight_text.h"
#include "views/product/objective_state.h"
#include "views/widgets/plain_text.h"
#include "views/product/table_section.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

constexpr int kObjectiveHeight = 216;
constexpr int kTwinWidth = 400;

std::vector<CellRow> measurementRows(const query::Objective& objective)
{
    std::vector<CellRow> rows;
    rows.reserve(objective.points.size());
    for (auto point = objective.points.rbegin(); point != objective.points.rend(); ++point) {
        const bool met = meetsTarget(objective, point->value);
        const QString unit = singleLine(point->unit.empty() ? objective.unit : point->unit, 24);
        Cell state = !objective.target ? textCell(QString())
            : met ? stateCell(ObjectivePanel::tr("on target"), Tone::Ok, QStringLiteral("check"))
                  : stateCell(ObjectivePanel::tr("missed"), Tone::Warn, QStringLiteral("warning"));
        rows.push_back({{timeCell(point->at), numberCell(point->value, withUnit(point->value, unit, 3)), std::move(state)}, {}});
    }
    return rows;
}

} // namespace

ObjectivePanel::ObjectivePanel(QWidget* parent)
    : Panel({}, parent),
      m_chart(new TimeSeriesChart(this)),
      m_twin(new TableSection({}, {tr("Measured at"), tr("Value"), tr("State")}, {150, 110, 0}, {}, 0, this)),
      m_empty(new EmptyState({}, this))
{
    m_chart->setMinimumWidth(320);
    m_chart->setFixedHeight(kObjectiveHeight);
    m_twin->setFixedSize(kTwinWidth, kObjectiveHeight);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_chart, 1);
    row->addWidget(m_twin);
    body()->addLayout(row);
    body()->addWidget(m_empty);
}

void ObjectivePanel::setObjective(const query::Objective& objective, const std::vector<query::VersionItem>& versions)
{
    const ObjectiveState state = judge(objective);
    setTitle(objective.port.empty() ? metricTitle(objective) : tr("%1 of %2").arg(metricTitle(objective), singleLine(objective.port, 80)));
    setFigure(state.last ? QStringLiteral("%1 · %2").arg(withUnit(*state.last, singleLine(objective.unit, 24)), verdictText(objective, state)) : QString());
    QString caption = targetText(objective);
    if (state.breaches > 0)
        caption += QStringLiteral(", ") + tr("missed %n time(s)", nullptr, state.breaches);
    const auto budget = query::errorBudgetOf(objective);
    setCaption(budget && !objective.points.empty() ? caption + QStringLiteral(" · ") + budgetText(*budget) : caption);
    const bool measured = !objective.points.empty();
    m_chart->setVisible(measured);
    m_twin->setVisible(measured);
    m_empty->setVisible(!measured);
    m_empty->setSentence(tr("No measurements. Add Measurement lines with metric %1 to an .ndjson file in the folder.").arg(singleLine(objective.metric, 60)));
    m_twin->table()->setAccessibleName(tr("Measurements of %1").arg(metricTitle(objective)));
    m_twin->setRows(measurementRows(objective));
    if (measured)
        m_chart->setData(chartData(objective, versions));
}

} // namespace tributary::views
