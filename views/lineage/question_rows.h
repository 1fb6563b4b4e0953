// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/impact_query.h"
#include "model/query/path_query.h"
#include "views/product/cell_table_model.h"

#include <QCoreApplication>
#include <QStringList>

namespace tributary::views {

// What the pages about impact and paths say and list.
struct QuestionRows {
    Q_DECLARE_TR_FUNCTIONS(tributary::views::QuestionRows)
public:
    static QString nodeName(const lineage::ResultNode& node); // "orders.customer_id"

    static QStringList consumerHeaders();
    static std::vector<CellRow> consumers(const query::ImpactResult& result);
    static QStringList reachedHeaders();
    static std::vector<CellRow> reached(const query::ImpactResult& result);
    static QString impactSentence(const query::ImpactResult& result);

    static QStringList pathHeaders();
    static std::vector<CellRow> paths(const query::PathResult& result);
    static QStringList nodeHeaders();
    static std::vector<CellRow> nodes(const query::PathResult& result, const std::vector<std::size_t>& which);
    static QStringList cycleHeaders();
    static std::vector<CellRow> cycles(const query::PathResult& result);
    static QString verdict(const query::PathResult& result);   // how many there are, and whether that is all
    static QString cutVerdict(const query::PathResult& result); // why no cut is listed; empty where one is
};

} // namespace tributary::views
