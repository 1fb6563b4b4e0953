// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/outbox/conflict_rows.h"

#include "model/query/outbox_words.h"
#include "views/widgets/plain_text.h"

namespace tributary::views {
namespace {

Cell sideCell(const std::optional<Json>& value, CellStyle style)
{
    Cell cell = textCell(singleLine(query::OutboxWords::value(value)), value ? style : CellStyle::Muted);
    cell.tip = plainLines(query::OutboxWords::value(value), 2000);
    return cell;
}

} // namespace

QStringList ConflictRows::headers()
{
    return {tr("Taken"), tr("Field"), tr("Base"), tr("Mine"), tr("Theirs"), tr("File")};
}

CellRow ConflictRows::row(const query::OutboxItem& item, const store::OutboxConflict& conflict)
{
    const QString take = query::OutboxWords::take(conflict);
    const Cell state = conflict.take ? stateCell(take, Tone::Ok, QStringLiteral("check")) : stateCell(take, Tone::Warn, QStringLiteral("branch"));
    return {{state, textCell(query::OutboxWords::place(conflict), CellStyle::Code), sideCell(conflict.conflict.base, CellStyle::Muted),
             sideCell(conflict.conflict.mine, CellStyle::Plain), sideCell(conflict.conflict.theirs, CellStyle::Plain),
             textCell(item.entry.change.path, CellStyle::Code)},
            {}};
}

QStringList ConflictRows::mergedHeaders()
{
    return {tr("Field"), tr("Whose"), tr("Before"), tr("After"), tr("File")};
}

std::vector<CellRow> ConflictRows::merged(const query::OutboxItem& item)
{
    std::vector<CellRow> rows;
    for (const merge::Taken& one : item.entry.merged)
        rows.push_back({{textCell(one.place, CellStyle::Code), textCell(query::OutboxWords::side(one.side)), sideCell(one.before, CellStyle::Muted),
                         sideCell(one.after, CellStyle::Plain), textCell(item.entry.change.path, CellStyle::Code)},
                        {}});
    return rows;
}

QString ConflictRows::summary(int conflicts, int changes, int open)
{
    if (conflicts == 0)
        return tr("Nothing has to be decided");
    const QString of = tr("of %n change(s)", nullptr, changes);
    const QString left = open == 0 ? tr("all decided") : tr("%n still open", nullptr, open);
    return tr("%n field(s) %1, %2. Nothing is overwritten before you decide.", nullptr, conflicts).arg(of, left);
}

} // namespace tributary::views
