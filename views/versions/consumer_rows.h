// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/diff_answer.h"
#include "views/product/cell_table_model.h"

#include <QCoreApplication>

#include <vector>

namespace tributary::views {

class TableSection;

// Who reads what changed, with what proves it and what the worst of it is, as rows of a table.
class ConsumerRows {
    Q_DECLARE_TR_FUNCTIONS(ConsumerRows)
public:
    static TableSection* makeTable(const QString& title, QWidget* parent);
    static std::vector<CellRow> rows(const std::vector<query::HitConsumer>& consumers);
};

} // namespace tributary::views
