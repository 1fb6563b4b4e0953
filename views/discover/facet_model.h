// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/discover/search_text.h"

#include <QAbstractItemModel>

namespace tributary::views {

// Two levels: facets, and under each its values with exact counts.
class FacetModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { IsHeaderRole = Qt::UserRole, CountRole, ShareRole, ValueRole };

    explicit FacetModel(QObject* parent = nullptr);
    void setCounts(const std::vector<search::FacetCounts>& counts, const FacetSelection& selection);
    search::Facet facetOf(const QModelIndex& index) const;
    QModelIndex indexOf(search::Facet facet, const QString& value = {}) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void checkRequested(tributary::search::Facet facet, const QString& value, bool on);

private:
    struct Value {
        QString text;
        qint64 count = 0;
    };
    struct Group {
        search::Facet facet = search::Facet::Kind;
        qint64 largest = 0;
        std::vector<Value> values;
    };
    QVariant groupData(const Group& group, int role) const;
    QVariant valueData(const Group& group, const Value& value, int role) const;

    std::vector<Group> m_groups;
    FacetSelection m_selection;
};

} // namespace tributary::views
