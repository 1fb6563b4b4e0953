// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvas_rows.h"

#include "model/query/qt_text.h"
#include "views/canvas/field_words.h"
#include "views/canvas/item_words.h"
#include "views/widgets/plain_text.h"

#include <QCoreApplication>

namespace tributary::views {
namespace {

struct RowWords {
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

Cell fieldCell(canvas::Field field)
{
    const QString label = fieldLabel(field);
    Cell cell = textCell(canvas::isRequired(field) ? RowWords::tr("%1 *").arg(label) : label, CellStyle::Strong);
    cell.icon = fieldIcon(field);
    cell.tip = canvas::isRequired(field) ? RowWords::tr("%1, required").arg(label) : label;
    return cell;
}

Cell stateCellOf(const canvas::FieldValue& value)
{
    const StateMark mark = stateMark(value);
    if (mark.text.isEmpty())
        return stateCell(RowWords::tr("written"), Tone::Outline, QStringLiteral("check"));
    return stateCell(mark.text, mark.tone, mark.icon);
}

CellRow fieldRow(const canvas::FieldValue& value)
{
    const QString text = valueText(value);
    const QString shown = text.isEmpty() && !value.items.empty() && canvas::isList(value.field)
        ? RowWords::tr("%n item(s)", nullptr, static_cast<int>(value.items.size())) : text;
    Cell cell = textCell(shown);
    cell.tip = text;
    QStringList more{detailText(value), hintText(value.hint, value.hintSubject)};
    more.removeAll(QString());
    return {{fieldCell(value.field), std::move(cell), textCell(more.join(QStringLiteral(". ")), CellStyle::Muted), stateCellOf(value),
             textCell(value.state == canvas::State::Missing ? QString() : originPlace(value.origin), CellStyle::Code), timeCell(value.origin.readAt)},
            {}};
}

CellRow itemRow(canvas::Field field, const canvas::Item& item)
{
    Cell under = textCell(fieldLabel(field), CellStyle::Muted);
    Cell title = textCell(itemTitle(item), isCode(item) ? CellStyle::Code : CellStyle::Plain);
    title.icon = itemIcon(item);
    Cell state;
    if (const QString evidence = evidenceText(item.evidence); !evidence.isEmpty()) {
        const Tone tone = item.evidence == canvas::Evidence::Both ? Tone::Ok : item.evidence == canvas::Evidence::Observed ? Tone::Warn : Tone::Outline;
        state = stateCell(evidence, tone, evidenceIcon(item.evidence));
    } else if (!item.hint.empty()) {
        state = stateCell(hintText(item.hint, {}), Tone::Warn, QStringLiteral("warning"));
    }
    return {{std::move(under), std::move(title), textCell(itemSubtitle(item), CellStyle::Muted), std::move(state),
             textCell(originPlace(item.origin), CellStyle::Code), timeCell(item.origin.readAt)},
            toQt(item.ref)};
}

} // namespace

QStringList canvasHeaders()
{
    return {RowWords::tr("Field"), RowWords::tr("Value"), RowWords::tr("More"), RowWords::tr("State"), RowWords::tr("Where it stands"), RowWords::tr("Read at")};
}

std::vector<int> canvasColumnWidths(bool isWide)
{
    return isWide ? std::vector<int>{190, 300, 0, 170, 250, 140} : std::vector<int>{140, 190, 150, 165, 140, 0};
}

std::vector<CellRow> canvasRows(const canvas::Canvas& canvas)
{
    std::vector<CellRow> rows;
    for (const canvas::Field field : canvas::readingOrder()) {
        rows.push_back(fieldRow(canvas.at(field)));
        for (const canvas::Item& item : canvas.at(field).items)
            rows.push_back(itemRow(field, item));
    }
    return rows;
}

} // namespace tributary::views
