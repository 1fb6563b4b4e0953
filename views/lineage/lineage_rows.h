// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lineage/scene.h"
#include "views/product/cell_table_model.h"

#include <QCoreApplication>
#include <QStringList>

namespace tributary::views {

// The answer as tables: the same nodes and edges as in the picture, in its order.
struct LineageRows {
    Q_DECLARE_TR_FUNCTIONS(tributary::views::LineageRows)
public:
    // Of two moments that are compared each row begins with what became of it, and ends with how.
    static QStringList edgeHeaders(bool compared = false);
    static std::vector<CellRow> edges(const Scene& scene);
    static QStringList nodeHeaders(bool compared = false);
    static std::vector<CellRow> nodes(const Scene& scene);
};

// A model as RFC 4180 text, with its headers.
QString tableCsv(const QAbstractItemModel& model);

} // namespace tributary::views
