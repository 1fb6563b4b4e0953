// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/quality_tab.h"

#include "views/widgets/number_text.h"
#include "views/product/objective_panel.h"
#include "views/product/painted_button.h"
#include "views/product/panel.h"
#include "views/product/scroll_column.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr std::size_t kObjectivesAtOnce = 12; // each is a chart; more are shown on request

} // namespace

QualityTab::QualityTab(QWidget* parent)
    : ProductTab(parent),
      m_scroll(new ScrollColumn(tr("Quality"), this)),
      m_empty(new EmptyState(tr("No objectives. Add slaProperties to the contract of an output port, and Measurement lines to an .ndjson file in the folder."), this)),
      m_list(new QVBoxLayout),
      m_more(new LinkButton({}, this))
{
    m_list->setSpacing(12);
    m_scroll->column()->addWidget(m_empty);
    m_scroll->column()->addLayout(m_list);
    m_scroll->column()->addWidget(m_more);
    m_scroll->column()->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_most += kObjectivesAtOnce;
        showObjectives();
    });
}

void QualityTab::setPage(PagePtr page)
{
    m_page = std::move(page);
    m_most = kObjectivesAtOnce;
    showObjectives();
}

void QualityTab::showObjectives()
{
    const std::vector<query::Objective>& objectives = m_page->objectives;
    const std::size_t shown = std::min(m_most, objectives.size());
    while (m_panels.size() < shown) {
        m_panels.push_back(new ObjectivePanel(this));
        m_list->addWidget(m_panels.back());
    }
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        m_panels[i]->setVisible(i < shown);
        if (i < shown)
            m_panels[i]->setObjective(objectives[i], m_page->versions);
    }
    m_empty->setVisible(objectives.empty());
    m_more->setVisible(objectives.size() > shown);
    m_more->setLabel(tr("Show %1 more").arg(countText(static_cast<qint64>(objectives.size() - shown))));
}

} // namespace tributary::views
