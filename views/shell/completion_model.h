// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/completion_query.h"

#include <QAbstractListModel>

#include <vector>

namespace tributary::views {

// What may stand at the caret of a query, and beside it what that is: what a field expects, how many
// assets have a value, what kind of thing bears a name.
class CompletionModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { RemarkRole = Qt::UserRole, IconRole };

    using QAbstractListModel::QAbstractListModel;
    void setItems(std::vector<query::CompletionItem> items);
    const query::CompletionItem* itemAt(int row) const; // null: no such row

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    static QString remark(const query::CompletionItem& item);
    static QString icon(const query::CompletionItem& item);
    static QString spoken(const query::CompletionItem& item);

    std::vector<query::CompletionItem> m_items;
};

} // namespace tributary::views
