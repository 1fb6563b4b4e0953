// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/saved_search_news.h"

#include <QAbstractListModel>

#include <vector>

namespace tributary::views {

// The searches that were saved, by name, with how many hits each has and how many of them are new.
class SavedSearchModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { TotalRole = Qt::UserRole, FreshRole };

    using QAbstractListModel::QAbstractListModel;
    void setSearches(std::vector<query::SavedSearchNews> searches);
    const query::SavedSearchNews* searchAt(int row) const; // null: no such row
    int rowOf(const QString& name) const;                  // -1: none
    qint64 freshInAll() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    static QString spoken(const query::SavedSearchNews& search);

    std::vector<query::SavedSearchNews> m_searches;
};

} // namespace tributary::views
