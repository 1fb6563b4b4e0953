// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/product_page.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace tributary::views {

bool isPersonal(const query::ColumnItem& column); // classified or tagged as personal data
QString columnMarks(const query::ColumnItem& column); // "key 1, required, unique, PII"

// The columns of one dataset. Nothing is made but what is looked at, so that ten thousand columns open
// like ten; the filter matches any part of a row.
class ColumnModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Marks, LogicalType, PhysicalType, Classification, Tags, Rules, Description, ColumnCount };

    explicit ColumnModel(QObject* parent = nullptr);
    void setColumns(std::shared_ptr<const std::vector<query::ColumnItem>> columns);
    void setFilter(const QString& text);
    int total() const { return m_columns ? static_cast<int>(m_columns->size()) : 0; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const query::ColumnItem& at(int row) const;
    QString textOf(const query::ColumnItem& column, int field) const;
    void findMatches();

    std::shared_ptr<const std::vector<query::ColumnItem>> m_columns;
    std::vector<QString> m_haystacks; // folded, made at the first filter
    std::vector<int> m_matches;       // rows in view
    QString m_filter;
};

} // namespace tributary::views
