// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/discover/saved_search_model.h"

#include "model/query/qt_text.h"
#include "views/widgets/plain_text.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace tributary::views {
namespace {

constexpr int kMostLetters = 120;

int pluralOf(std::int64_t count)
{
    return static_cast<int>(std::clamp<std::int64_t>(count, 0, std::numeric_limits<int>::max()));
}

} // namespace

void SavedSearchModel::setSearches(std::vector<query::SavedSearchNews> searches)
{
    beginResetModel();
    m_searches = std::move(searches);
    endResetModel();
}

const query::SavedSearchNews* SavedSearchModel::searchAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_searches[static_cast<std::size_t>(row)] : nullptr;
}

int SavedSearchModel::rowOf(const QString& name) const
{
    const auto found = std::find_if(m_searches.begin(), m_searches.end(), [&](const auto& one) { return toQt(one.name) == name; });
    return found == m_searches.end() ? -1 : static_cast<int>(found - m_searches.begin());
}

qint64 SavedSearchModel::freshInAll() const
{
    return std::accumulate(m_searches.begin(), m_searches.end(), qint64{0}, [](qint64 sum, const auto& one) { return sum + one.fresh; });
}

int SavedSearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_searches.size());
}

QString SavedSearchModel::spoken(const query::SavedSearchNews& search)
{
    QString text = tr("%1, %n hit(s)", nullptr, pluralOf(search.total)).arg(singleLine(search.name, kMostLetters));
    if (search.fresh > 0) {
        text += QLatin1String(", ") + tr("%n new", nullptr, pluralOf(search.fresh));
    }
    return text;
}

QVariant SavedSearchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const query::SavedSearchNews& search = m_searches[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return singleLine(search.name, kMostLetters);
    case Qt::ToolTipRole: return plainToolTip(singleLine(search.query.empty() ? search.name : search.query, 300));
    case Qt::AccessibleTextRole: return spoken(search);
    case TotalRole: return static_cast<qint64>(search.total);
    case FreshRole: return static_cast<qint64>(search.fresh);
    default: return {};
    }
}

} // namespace tributary::views
