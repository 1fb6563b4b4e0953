// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/cell_table_model.h"

#include "views/widgets/number_text.h"
#include "views/widgets/plain_text.h"

#include <QDateTime>

namespace tributary::views {
namespace {

QString wholeText(const Cell& cell)
{
    return cell.detail.isEmpty() ? cell.text : QStringLiteral("%1, %2").arg(cell.text, cell.detail);
}

} // namespace

Cell textCell(const QString& text, CellStyle style)
{
    Cell cell;
    cell.text = singleLine(text);
    cell.style = style;
    return cell;
}

Cell textCell(std::string_view utf8, CellStyle style)
{
    return textCell(singleLine(utf8), style);
}

Cell dayCell(std::string_view day, CellStyle style)
{
    constexpr qsizetype kMostOfADay = 40;
    const QString written = singleLine(day, kMostOfADay);
    Cell cell = textCell(writtenDayText(written), style);
    cell.sortKey = written;
    return cell;
}

Cell numberCell(double value, const QString& text)
{
    Cell cell = textCell(text, CellStyle::Number);
    cell.sortKey = value;
    return cell;
}

Cell timeCell(Micros time, CellStyle style)
{
    Cell cell;
    cell.style = style;
    cell.time = time;
    cell.sortKey = QVariant::fromValue<qlonglong>(time);
    if (time != 0) // what is copied and read out: UTC, unambiguous
        cell.text = QDateTime::fromMSecsSinceEpoch(time / 1000, Qt::UTC).toString(Qt::ISODate);
    return cell;
}

Cell stateCell(const QString& text, Tone tone, const QString& icon)
{
    Cell cell = textCell(text, CellStyle::Pill);
    cell.tone = tone;
    cell.icon = icon;
    return cell;
}

CellTableModel::CellTableModel(QStringList headers, QObject* parent)
    : QAbstractTableModel(parent), m_headers(std::move(headers)) {}

void CellTableModel::setRows(std::vector<CellRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void CellTableModel::setHeaders(const QStringList& headers)
{
    beginResetModel();
    m_headers = headers;
    endResetModel();
}

const Cell* CellTableModel::cellAt(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return nullptr;
    const std::vector<Cell>& cells = m_rows[static_cast<std::size_t>(index.row())].cells;
    const auto column = static_cast<std::size_t>(index.column());
    return column < cells.size() ? &cells[column] : nullptr;
}

int CellTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CellTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant CellTableModel::data(const QModelIndex& index, int role) const
{
    const Cell* cell = cellAt(index);
    if (!cell)
        return {};
    switch (role) {
    case Qt::DisplayRole: return cell->text;
    case Qt::ToolTipRole: return plainToolTip(cell->tip.isEmpty() ? cell->text : cell->tip);
    case Qt::AccessibleTextRole: return accessibleText(index);
    case Qt::TextAlignmentRole:
        return static_cast<int>((cell->style == CellStyle::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case CellSortRole: return cell->sortKey.isValid() ? cell->sortKey : QVariant(cell->text);
    case CellStyleRole: return static_cast<int>(cell->style);
    case CellToneRole: return static_cast<int>(cell->tone);
    case CellIconRole: return cell->icon;
    case CellTimeRole: return QVariant::fromValue<qlonglong>(cell->time);
    case CellHeatRole: return cell->heat;
    case CellWashRole: return cell->wash ? QVariant(static_cast<int>(*cell->wash)) : QVariant();
    case CellOriginRole: return m_rows[static_cast<std::size_t>(index.row())].origin;
    case CellDetailRole: return cell->detail;
    case CellRefRole: return m_rows[static_cast<std::size_t>(index.row())].ref;
    default: return {};
    }
}

// The first cell speaks for the whole row, the others name their column.
QString CellTableModel::accessibleText(const QModelIndex& index) const
{
    if (index.column() > 0)
        return QStringLiteral("%1: %2").arg(m_headers.at(index.column()), wholeText(*cellAt(index)));
    QStringList parts;
    const std::vector<Cell>& cells = m_rows[static_cast<std::size_t>(index.row())].cells;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        if (!cells[column].text.isEmpty())
            parts.append(QStringLiteral("%1: %2").arg(m_headers.value(static_cast<qsizetype>(column)), wholeText(cells[column])));
    }
    return parts.join(QStringLiteral("; "));
}

QVariant CellTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headers.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_headers.at(section);
    if (role == Qt::TextAlignmentRole) {
        const Cell* first = m_rows.empty() ? nullptr : cellAt(index(0, section));
        return static_cast<int>((first && first->style == CellStyle::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

} // namespace tributary::views
