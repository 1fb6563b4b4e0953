// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/column_model.h"

#include "model/query/qt_text.h"
#include "views/widgets/number_text.h"
#include "views/product/cell_table_model.h"
#include "views/widgets/plain_text.h"

#include <numeric>

namespace tributary::views {
namespace {

bool saysPersonal(const std::string& text)
{
    const QString lower = singleLine(text, 100).toLower();
    return lower == u"pii" || lower.contains(u"personal") || lower.startsWith(u"pii") || lower.endsWith(u"pii");
}

QString joinedTags(const std::vector<std::string>& tags)
{
    QStringList parts;
    for (const std::string& tag : tags)
        parts.append(singleLine(tag, 60));
    return parts.join(QStringLiteral(", "));
}

} // namespace

bool isPersonal(const query::ColumnItem& column)
{
    if (saysPersonal(column.classification))
        return true;
    for (const std::string& tag : column.tags) {
        if (saysPersonal(tag))
            return true;
    }
    return false;
}

QString columnMarks(const query::ColumnItem& column)
{
    QStringList marks;
    if (column.primaryKeyPosition > 0)
        marks.append(ColumnModel::tr("key %1").arg(column.primaryKeyPosition));
    if (column.required)
        marks.append(ColumnModel::tr("required"));
    if (column.unique)
        marks.append(ColumnModel::tr("unique"));
    if (isPersonal(column))
        marks.append(ColumnModel::tr("PII"));
    return marks.join(QStringLiteral(", "));
}

ColumnModel::ColumnModel(QObject* parent) : QAbstractTableModel(parent) {}

void ColumnModel::setColumns(std::shared_ptr<const std::vector<query::ColumnItem>> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_haystacks.clear();
    findMatches();
    endResetModel();
}

void ColumnModel::setFilter(const QString& text)
{
    const QString folded = text.trimmed().toCaseFolded();
    if (folded == m_filter)
        return;
    beginResetModel();
    m_filter = folded;
    findMatches();
    endResetModel();
}

void ColumnModel::findMatches()
{
    m_matches.clear();
    const auto count = static_cast<std::size_t>(total());
    if (m_filter.isEmpty()) {
        m_matches.resize(count);
        std::iota(m_matches.begin(), m_matches.end(), 0);
        return;
    }
    if (m_haystacks.empty() && count > 0) {
        m_haystacks.reserve(count);
        for (const query::ColumnItem& column : *m_columns) {
            QStringList parts;
            for (int field = 0; field < ColumnCount; ++field)
                parts.append(textOf(column, field));
            m_haystacks.push_back(parts.join(u'\n').toCaseFolded());
        }
    }
    for (std::size_t row = 0; row < count; ++row) {
        if (m_haystacks[row].contains(m_filter))
            m_matches.push_back(static_cast<int>(row));
    }
}

const query::ColumnItem& ColumnModel::at(int row) const
{
    return (*m_columns)[static_cast<std::size_t>(m_matches[static_cast<std::size_t>(row)])];
}

int ColumnModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matches.size());
}

int ColumnModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ColumnModel::textOf(const query::ColumnItem& column, int field) const
{
    switch (field) {
    case Name: return singleLine(column.path.empty() ? column.column.name : column.path);
    case Marks: return columnMarks(column);
    case LogicalType: return singleLine(column.logicalType, 80);
    case PhysicalType: return singleLine(column.physicalType, 80);
    case Classification: return singleLine(column.classification, 80);
    case Tags: return joinedTags(column.tags);
    case Rules: return column.qualityRules == 0 ? QString() : countText(column.qualityRules);
    case Description: return singleLine(column.column.description);
    default: return {};
    }
}

QVariant ColumnModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const query::ColumnItem& column = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return textOf(column, index.column());
    case Qt::ToolTipRole: return plainToolTip(textOf(column, index.column()));
    case Qt::AccessibleTextRole: {
        if (index.column() != Name)
            return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), textOf(column, index.column()));
        QStringList parts;
        for (const int field : {Name, LogicalType, Marks, Classification})
            parts.append(textOf(column, field));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case Qt::TextAlignmentRole: return static_cast<int>((index.column() == Rules ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case CellSortRole:
        if (index.column() == Rules)
            return column.qualityRules;
        if (index.column() == Marks) // keys first, then by what else is marked
            return column.primaryKeyPosition > 0 ? QString::number(column.primaryKeyPosition).rightJustified(9, u'0') : QChar(u'~') + columnMarks(column);
        return textOf(column, index.column());
    case CellStyleRole:
        if (index.column() == Rules)
            return static_cast<int>(CellStyle::Number);
        if (index.column() == Name || index.column() == PhysicalType)
            return static_cast<int>(CellStyle::Code);
        return static_cast<int>(index.column() == LogicalType ? CellStyle::Plain : CellStyle::Muted);
    case CellIconRole:
        if (index.column() != Name)
            return QString();
        return column.primaryKeyPosition > 0 ? QStringLiteral("key") : isPersonal(column) ? QStringLiteral("lock") : QStringLiteral("column");
    case CellRefRole: return toQt(column.column.ref);
    default: return {};
    }
}

QVariant ColumnModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Rules ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Column");
    case Marks: return tr("Marks");
    case LogicalType: return tr("Type");
    case PhysicalType: return tr("Physical type");
    case Classification: return tr("Classification");
    case Tags: return tr("Tags");
    case Rules: return tr("Rules");
    case Description: return tr("Description");
    default: return {};
    }
}

} // namespace tributary::views
