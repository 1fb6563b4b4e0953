// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/discover/facet_model.h"

#include "model/query/qt_text.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_text.h"

namespace tributary::views {
namespace {

// Internal id of a header row; value rows carry the row of their header.
constexpr quintptr kHeader = ~quintptr(0);

// The value itself stays as it is, since it is what is searched for.
QString shownText(search::Facet facet, const QString& value)
{
    return singleLine(facetValueText(facet, singleLine(value, 200)), 200);
}

} // namespace

FacetModel::FacetModel(QObject* parent) : QAbstractItemModel(parent) {}

void FacetModel::setCounts(const std::vector<search::FacetCounts>& counts, const FacetSelection& selection)
{
    beginResetModel();
    m_groups.clear();
    m_selection = selection;
    for (const search::FacetCounts& facet : counts) {
        Group group;
        group.facet = facet.facet;
        const auto chosen = selection.find(facet.facet);
        bool chosenSeen = chosen == selection.end();
        for (const search::FacetValue& value : facet.values) {
            group.values.push_back({toQt(value.value), value.count});
            group.largest = qMax(group.largest, value.count);
            chosenSeen = chosenSeen || group.values.back().text == chosen->second;
        }
        if (!chosenSeen) { // also a value without matches can be taken back
            group.values.push_back({chosen->second, 0});
        }
        if (!group.values.empty()) {
            m_groups.push_back(std::move(group));
        }
    }
    endResetModel();
}

search::Facet FacetModel::facetOf(const QModelIndex& index) const
{
    const QModelIndex header = index.internalId() == kHeader ? index : index.parent();
    return m_groups[static_cast<std::size_t>(header.row())].facet;
}

QModelIndex FacetModel::indexOf(search::Facet facet, const QString& value) const
{
    for (std::size_t row = 0; row < m_groups.size(); ++row) {
        if (m_groups[row].facet != facet) {
            continue;
        }
        const QModelIndex header = index(static_cast<int>(row), 0);
        for (std::size_t i = 0; !value.isEmpty() && i < m_groups[row].values.size(); ++i) {
            if (m_groups[row].values[i].text == value) {
                return index(static_cast<int>(i), 0, header);
            }
        }
        return value.isEmpty() ? header : QModelIndex();
    }
    return {};
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : kHeader);
}

QModelIndex FacetModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == kHeader) {
        return {};
    }
    return createIndex(static_cast<int>(child.internalId()), 0, kHeader);
}

int FacetModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_groups.size());
    }
    if (parent.internalId() != kHeader || parent.column() != 0) {
        return 0;
    }
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].values.size());
}

int FacetModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant FacetModel::groupData(const Group& group, int role) const
{
    const auto count = static_cast<qint64>(group.values.size());
    switch (role) {
    case Qt::DisplayRole: return facetTitle(group.facet);
    case IsHeaderRole: return true;
    case CountRole: return count;
    case Qt::AccessibleTextRole: return tr("%1, %n value(s)", nullptr, static_cast<int>(count)).arg(facetTitle(group.facet));
    default: return {};
    }
}

QVariant FacetModel::valueData(const Group& group, const Value& value, int role) const
{
    const auto chosen = m_selection.find(group.facet);
    const bool on = chosen != m_selection.end() && chosen->second == value.text;
    switch (role) {
    case Qt::DisplayRole: return shownText(group.facet, value.text);
    case ValueRole: return value.text;
    case Qt::CheckStateRole: return static_cast<int>(on ? Qt::Checked : Qt::Unchecked);
    case IsHeaderRole: return false;
    case CountRole: return value.count;
    case ShareRole: return group.largest > 0 ? double(value.count) / double(group.largest) : 0.0;
    case Qt::AccessibleTextRole:
        return tr("%1: %2, %3 matches").arg(facetTitle(group.facet), shownText(group.facet, value.text), numberText(value.count));
    default: return {};
    }
}

QVariant FacetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (index.internalId() == kHeader) {
        return groupData(m_groups[static_cast<std::size_t>(index.row())], role);
    }
    const Group& group = m_groups[static_cast<std::size_t>(index.internalId())];
    return valueData(group, group.values[static_cast<std::size_t>(index.row())], role);
}

bool FacetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.internalId() == kHeader) {
        return false;
    }
    // The page decides and comes back with new counts; until then nothing changes here.
    emit checkRequested(facetOf(index), index.data(ValueRole).toString(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.internalId() == kHeader ? base : base | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

} // namespace tributary::views
