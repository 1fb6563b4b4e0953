// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/lineage_result.h"

#include <QCoreApplication>
#include <QPen>
#include <QString>

namespace tributary::views {

// How sure an edge is and what it carries, told by the style of its line. The words are in the
// legend, the tooltips, the side panel and the table.
enum class EdgeLook : std::uint8_t {
    Plain,       // declared, exact or observed: the value flows
    Manual,      // a person says so, and no source
    Indirect,    // it only decides: filter, join, order
    Drift,       // the id agrees, the version does not
    Assumed,     // nothing says so, but nothing else is known; or free text hints at it
    Missing,     // what is named is described by nobody
    ColumnsOnly, // known from column lineage alone
};

constexpr int kEdgeLooks = 7;

EdgeLook lookOf(const lineage::ResultEdge& edge);
EdgeLook lookOf(const lineage::ColumnPair& pair);

// A cosmetic pen: widths are pixels of the screen at every zoom.
QPen edgePen(EdgeLook look, const QColor& color, double width);

// What edges are called on pages.
struct EdgeWords {
    Q_DECLARE_TR_FUNCTIONS(tributary::views::EdgeWords)
public:
    static QString look(EdgeLook look);
    static QString kind(lineage::EdgeKind kind);
    static QString evidence(lineage::Evidence evidence);
    // "Output port to input port, exact, by orders.load" for the first reason of an edge.
    static QString statement(const lineage::ResultReason& reason); // of a person: "Ada: the nightly copy"
    static QString reason(const lineage::ResultReason& reason);
    static QString pair(const lineage::ColumnPair& pair); // "a -> b, IDENTITY"
};

} // namespace tributary::views
