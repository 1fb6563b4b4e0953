// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/outbox_page.h"
#include "views/product/cell_table_model.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace tributary::views {

// Conflicts, and what went together without a question, as rows.
struct ConflictRows {
    Q_DECLARE_TR_FUNCTIONS(tributary::views::ConflictRows)
public:
    static QStringList headers();
    static CellRow row(const query::OutboxItem& item, const store::OutboxConflict& conflict);
    static QStringList mergedHeaders();
    static std::vector<CellRow> merged(const query::OutboxItem& item);
    // "2 fields of 1 change, 1 still open"
    static QString summary(int conflicts, int changes, int open);
};

} // namespace tributary::views
