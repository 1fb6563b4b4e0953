// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/versions/consumer_rows.h"

#include "model/query/qt_text.h"
#include "views/widgets/plain_text.h"

namespace tributary::views {
namespace {

QString joined(const std::vector<std::string>& texts, const QString& between)
{
    QStringList list;
    for (const std::string& text : texts)
        list.append(singleLine(text, 200));
    return list.join(between);
}

// Without the table, where there is but one: "rank, legal_name".
QString shortColumns(const std::vector<std::string>& columns)
{
    QStringList list;
    for (const std::string& column : columns)
        list.append(singleLine(column, 200).section(QLatin1Char('.'), 1));
    list.removeAll(QString());
    return list.isEmpty() ? joined(columns, QStringLiteral(", ")) : list.join(QStringLiteral(", "));
}

} // namespace

QStringList ConsumerRows::headers()
{
    return {tr("Consumer"), tr("Reads"), tr("Known from")};
}

std::vector<CellRow> ConsumerRows::rows(const std::vector<query::HitConsumer>& consumers)
{
    std::vector<CellRow> rows;
    for (const query::HitConsumer& consumer : consumers) {
        Cell name = textCell(singleLine(consumer.name, 120), CellStyle::Strong);
        Cell reads = consumer.columns.empty() ? stateCell(tr("not known"), Tone::Warn, QStringLiteral("warning")) : textCell(shortColumns(consumer.columns), CellStyle::Code);
        reads.tip = joined(consumer.columns, QStringLiteral("\n"));
        Cell proof = textCell(joined(consumer.proofs, QStringLiteral("; ")), CellStyle::Muted);
        proof.tip = joined(consumer.proofs, QStringLiteral("\n"));
        rows.push_back({{std::move(name), std::move(reads), std::move(proof)}, toQt(consumer.ref)});
    }
    return rows;
}

} // namespace tributary::views
