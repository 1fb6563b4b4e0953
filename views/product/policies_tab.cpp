// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/data_table.h"
#include "views/product/policies_tab.h"

#include "model/query/qt_text.h"
#include "views/product/lifecycle_text.h"
#include "views/product/table_section.h"

#include <QVBoxLayout>

namespace tributary::views {

PoliciesTab::PoliciesTab(QWidget* parent)
    : ProductTab(parent),
      m_policies(new TableSection({}, {tr("Policy"), tr("Version"), tr("State"), tr("Domain"), tr("Owner"), tr("Description")},
                                  {310, 70, 90, 160, 200, 0},
                                  tr("No policy applies. Add Policy documents to the folder."), 0, this))
{
    m_policies->table()->setAccessibleName(tr("Policies"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_policies);
    connect(m_policies, &TableSection::refActivated, this, &ProductTab::openRequested);
}

void PoliciesTab::setPage(PagePtr page)
{
    std::vector<CellRow> rows;
    for (const query::EntitySummary& policy : page->policies) {
        Cell name = textCell(policy.name, CellStyle::Strong);
        name.icon = QStringLiteral("shield");
        const LifecycleMark mark = lifecycleMark(policy);
        rows.push_back({{std::move(name), textCell(policy.version, CellStyle::Muted), stateCell(mark.text, mark.tone, mark.icon),
                         textCell(policy.domain), textCell(policy.owner), textCell(policy.description, CellStyle::Muted)},
                        toQt(policy.ref)});
    }
    m_policies->setRows(std::move(rows));
}

} // namespace tributary::views
