// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/consumers_tab.h"

#include "model/query/product_insight.h"
#include "model/query/qt_text.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_text.h"
#include "views/product/data_table.h"
#include "views/product/port_text.h"
#include "views/product/table_section.h"

#include <QVBoxLayout>

namespace tributary::views {
namespace {

Cell agreementCell(const query::ConsumerItem& item)
{
    const QString status = singleLine(item.status, 40);
    if (status.isEmpty())
        return stateCell(ConsumersTab::tr("no agreement"), Tone::Outline, QStringLiteral("minus"));
    const QString lower = status.toLower();
    if (lower == u"active" || lower == u"approved")
        return stateCell(status, Tone::Ok, QStringLiteral("check"));
    if (lower == u"rejected" || lower == u"expired" || lower == u"cancelled" || lower == u"revoked")
        return stateCell(status, Tone::Warn, QStringLiteral("warning"));
    return stateCell(status, Tone::Info, QStringLiteral("clock"));
}

// Both is as it should be; either alone is worth a question.
Cell knownCell(const query::ConsumerItem& item)
{
    const bool declared = query::isDeclared(item);
    const bool observed = query::isObserved(item);
    if (declared && observed)
        return stateCell(ConsumersTab::tr("declared and observed"), Tone::Ok, QStringLiteral("check"));
    if (declared)
        return stateCell(ConsumersTab::tr("declared, not observed"), Tone::Outline, QStringLiteral("minus"));
    return stateCell(ConsumersTab::tr("observed, not declared"), Tone::Warn, QStringLiteral("warning"));
}

} // namespace

ConsumersTab::ConsumersTab(QWidget* parent)
    : ProductTab(parent),
      m_consumers(new TableSection({}, {tr("Consumer"), tr("Kind"), tr("Known from"), tr("Agreement"), tr("Until"), tr("Reads per week"), tr("State")},
                                   {0, 110, 170, 140, 100, 120, 190},
                                   tr("No consumers are known. Add usage agreements to the folder, or UsageRecord lines to an .ndjson file in it."), 0, this))
{
    m_consumers->table()->setAccessibleName(tr("Consumers"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_consumers);
    connect(m_consumers, &TableSection::refActivated, this, &ProductTab::openRequested);
}

void ConsumersTab::setPage(PagePtr page)
{
    std::vector<CellRow> rows;
    for (const query::ConsumerItem& item : page->consumers) {
        Cell name = textCell(item.name, CellStyle::Strong);
        name.icon = consumerIcon(item.kind);
        rows.push_back({{std::move(name), textCell(consumerKindText(item.kind)), textCell(proofText(item.proof), CellStyle::Muted),
                         agreementCell(item), dayCell(item.until, CellStyle::Muted),
                         numberCell(item.readsPerWeek, item.readsPerWeek > 0 ? numberText(item.readsPerWeek, 0) : QString()), knownCell(item)},
                        toQt(item.ref)});
    }
    m_consumers->setRows(std::move(rows));
}

} // namespace tributary::views
