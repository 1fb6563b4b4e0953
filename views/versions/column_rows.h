// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/side_by_side.h"
#include "views/product/cell_table_model.h"

#include <QCoreApplication>
#include <QStringList>

namespace tributary::views {

// The columns of a table in two versions beside each other, as rows of a table.
class ColumnRows {
    Q_DECLARE_TR_FUNCTIONS(ColumnRows)
public:
    static QStringList headers(const QString& before, const QString& after); // the two versions
    static std::vector<CellRow> rows(const diff::AlignedDataset& dataset, const std::vector<diff::Change>& changes);
    static QString title(const diff::AlignedDataset& dataset); // "orders", "orders -> sales_orders"
};

} // namespace tributary::views
