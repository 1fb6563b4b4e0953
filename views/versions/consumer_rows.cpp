// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/versions/consumer_rows.h"

#include "model/query/qt_text.h"
#include "views/product/data_table.h"
#include "views/product/port_text.h"
#include "views/product/table_section.h"
#include "views/versions/change_words.h"
#include "views/widgets/plain_text.h"

namespace tributary::views {
namespace {

QStringList linesOf(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts)
        list.append(singleLine(text, 200));
    return list;
}

// Without the table, where there is but one: "rank, legal_name".
QString shortColumns(const std::vector<std::string>& columns)
{
    QStringList list;
    for (const std::string& column : columns)
        list.append(singleLine(column, 200).section(QLatin1Char('.'), 1));
    list.removeAll(QString());
    return (list.isEmpty() ? linesOf(columns) : list).join(QStringLiteral(", "));
}

// What a proof is, without its way: "usage" of "usage: orders.total".
QString shortProofs(const std::vector<std::string>& proofs)
{
    QStringList list = linesOf(proofs);
    for (QString& proof : list)
        proof = proofText(fromQt(proof.section(QLatin1Char(':'), 0, 0)));
    list.removeDuplicates();
    return list.join(QStringLiteral(", "));
}

} // namespace

TableSection* ConsumerRows::makeTable(const QString& title, QWidget* parent)
{
    auto* section = new TableSection(title, {tr("Consumer"), tr("Effect")}, {0, 104}, tr("None that the catalog knows reads what changed."), 0, parent);
    section->table()->setTwoLines();
    section->table()->setAccessibleName(title);
    return section;
}

std::vector<CellRow> ConsumerRows::rows(const std::vector<query::HitConsumer>& consumers)
{
    std::vector<CellRow> rows;
    for (const query::HitConsumer& consumer : consumers) {
        Cell name = textCell(singleLine(consumer.name, 120), CellStyle::Strong);
        name.icon = consumerIcon(consumer.kind);
        const QString reads = consumer.columns.empty() ? tr("columns not known") : shortColumns(consumer.columns);
        const QString proofs = shortProofs(consumer.proofs);
        name.detail = proofs.isEmpty() ? reads : reads + QStringLiteral(" \u00B7 ") + proofs;
        name.tip = (QStringList{name.text} + linesOf(consumer.columns) + linesOf(consumer.proofs)).join(QLatin1Char('\n'));
        Cell effect = stateCell(ChangeWords::severity(consumer.severity), ChangeWords::tone(consumer.severity), ChangeWords::icon(consumer.severity));
        effect.sortKey = -static_cast<int>(consumer.severity);
        rows.push_back({{std::move(name), std::move(effect)}, toQt(consumer.ref)});
    }
    return rows;
}

} // namespace tributary::views
