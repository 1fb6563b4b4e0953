// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/versions/column_rows.h"

#include "views/versions/change_words.h"
#include "views/widgets/plain_text.h"

#include <algorithm>

namespace tributary::views {
namespace {

QString textIn(const diff::Part& part, const char* field)
{
    const auto found = part.facts.find(field);
    return found != part.facts.end() && found->is_string() ? singleLine(found->get<std::string>(), 80) : QString();
}

bool isTrue(const diff::Part& part, const char* field)
{
    const auto found = part.facts.find(field);
    return found != part.facts.end() && *found == true;
}

// The type as the store has it, else as the standard names it.
QString typeOf(const diff::Part& part)
{
    const QString physical = textIn(part, "physicalType");
    return physical.isEmpty() ? textIn(part, "logicalType") : physical;
}

QString marksOf(const diff::Part& part)
{
    QStringList marks;
    if (isTrue(part, "primaryKey"))
        marks.append(ColumnRows::tr("key"));
    if (isTrue(part, "required"))
        marks.append(ColumnRows::tr("not null"));
    else if (isTrue(part, "unique"))
        marks.append(ColumnRows::tr("unique"));
    if (const QString classification = textIn(part, "classification"); !classification.isEmpty())
        marks.append(classification);
    return marks.join(QStringLiteral(", "));
}

// A side on which something changed is marked across, as what it is; the sign and the word stand in the first cell.
void addSide(std::vector<Cell>& cells, const diff::Part* part, int depth, const std::optional<Tone>& tone)
{
    if (!part) {
        for (int i = 0; i < 3; ++i)
            cells.push_back(textCell(QString(), CellStyle::Muted));
        return;
    }
    cells.push_back(textCell(QString(depth * 2, QChar(0x00A0)) + singleLine(part->local, 120), CellStyle::Code));
    cells.push_back(textCell(typeOf(*part), CellStyle::Code));
    cells.push_back(textCell(marksOf(*part), CellStyle::Muted));
    for (std::size_t i = cells.size() - 3; i < cells.size(); ++i)
        cells[i].wash = tone;
}

std::optional<diff::Severity> worstOf(const diff::AlignedColumn& column, const std::vector<diff::Change>& changes)
{
    std::optional<diff::Severity> worst;
    for (const std::size_t i : column.changes)
        worst = std::max(worst.value_or(diff::Severity::Cosmetic), changes[i].severity);
    return worst;
}

// How bad it is; that something was added or is gone shows beside it.
Cell changeCell(const diff::AlignedColumn& column, const std::vector<diff::Change>& changes)
{
    if (column.changes.empty())
        return textCell(QString());
    const diff::Severity worst = *worstOf(column, changes);
    QStringList told;
    for (const std::size_t i : column.changes) {
        const QString what = ChangeWords::subject(changes[i]) + QLatin1Char(' ') + ChangeWords::what(changes[i]);
        told.append(column.changes.size() == 1 ? what : ChangeWords::severity(changes[i].severity) + QStringLiteral(": ") + what);
    }
    Cell cell = stateCell(ChangeWords::severity(worst), ChangeWords::tone(worst), ChangeWords::icon(worst));
    cell.sortKey = -static_cast<int>(worst);
    cell.tip = told.join(QLatin1Char('\n'));
    return cell;
}

} // namespace

QStringList ColumnRows::headers(const QString& before, const QString& after)
{
    return {tr("Change"), tr("%1: column").arg(before), tr("Type"), tr("Marks"), tr("%1: column").arg(after), tr("Type"), tr("Marks")};
}

std::vector<CellRow> ColumnRows::rows(const diff::AlignedDataset& dataset, const std::vector<diff::Change>& changes)
{
    std::vector<CellRow> rows;
    rows.reserve(dataset.columns.size());
    for (const diff::AlignedColumn& column : dataset.columns) {
        CellRow& row = rows.emplace_back();
        row.cells.push_back(changeCell(column, changes));
        const auto worst = worstOf(column, changes);
        const auto tone = worst ? std::optional(ChangeWords::tone(*worst)) : std::nullopt;
        addSide(row.cells, column.before, column.depth, tone);
        addSide(row.cells, column.after, column.depth, tone);
    }
    return rows;
}

QString ColumnRows::title(const diff::AlignedDataset& dataset)
{
    const QString before = dataset.before ? singleLine(dataset.before->local, 80) : QString();
    const QString after = dataset.after ? singleLine(dataset.after->local, 80) : QString();
    if (before == after || after.isEmpty())
        return after.isEmpty() ? tr("%1 (gone)").arg(before) : after;
    return before.isEmpty() ? tr("%1 (new)").arg(after) : before + QStringLiteral(" \u2192 ") + after;
}

} // namespace tributary::views
