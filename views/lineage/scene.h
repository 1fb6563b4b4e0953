// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout.h"
#include "model/lineage/lineage_result.h"
#include "model/query/lineage_diff_query.h"
#include "views/lineage/edge_look.h"

#include <QMetaType>
#include <QString>

#include <memory>
#include <optional>
#include <set>
#include <vector>

// What the graph view shows, as plain data: boxes with rows, lines between them, frames of domains.
// Positions are kept apart (SceneGeometry), so that the same scene can be laid out by any engine.
namespace tributary::views {

using LineagePtr = std::shared_ptr<const lineage::LineageResult>;
using ComparisonPtr = std::shared_ptr<const query::LineageComparison>;

constexpr int kWhole = -1; // no column: the box as a whole
constexpr int kMore = -2;  // the row that says how many columns are not shown

struct SceneColumn {
    QString name;
    QString type;
    bool connected = false;
    std::optional<lineage::Change> change = {}; // between two moments, where they are compared
};

struct SceneNode {
    EntityId id = 0;
    Kind kind = Kind::Unknown;
    QString ref;
    QString name;
    QString caption;    // the second line, where there are no columns
    QString icon;
    QString domain;     // the display path
    QString domainCode;
    bool placeholder = false;
    bool root = false;
    int hops = 0;
    int cluster = layout::kNoCluster;
    std::vector<SceneColumn> columns; // all that are known
    std::vector<int> rows;            // the columns shown, indices into `columns`
    int hidden = 0;                   // columns that are not shown
    bool expanded = false;            // all are shown although they are many
    int feeds = 0, fedBy = 0;         // neighbours on the whole level
    int hiddenFeeds = 0, hiddenFedBy = 0; // edges that the picture does not show
    std::optional<lineage::Change> change = {};
    int notes = 0; // that people wrote

    bool hasMoreRow() const { return hidden > 0 || expanded; }
    int rowCount() const { return static_cast<int>(rows.size()) + (hasMoreRow() ? 1 : 0); }
    // The row a column is shown in; the last one for columns that are not shown; kWhole for the box.
    int rowOf(int column) const;
    int columnNamed(const QString& name) const; // kWhole where there is none
};

// A line of the picture. Several flows may share one, where their columns are not shown.
struct SceneArc {
    int from = 0, to = 0;                 // nodes
    int fromRow = kWhole, toRow = kWhole; // rows of the nodes
    std::size_t edge = 0;                 // of the answer
    EdgeLook look = EdgeLook::Plain;
    bool cyclic = false; // both ends lie on one cycle
    // Of a line that holds several flows: changed, unless the same became of all of them.
    std::optional<lineage::Change> change = {};
};

// What flows, exactly: between columns, or between boxes where no columns are known.
struct SceneFlow {
    int from = 0, to = 0;
    int fromColumn = kWhole, toColumn = kWhole;
    bool byColumns = false; // known column by column; kWhole then means all columns
    int arc = 0;
};

struct SceneCluster {
    QString name; // the last part of the domain
    QString domain;
    QString code;
    int nodes = 0;
};

struct Scene {
    LineagePtr result;
    ComparisonPtr compared; // the result is both of its moments as one; null: there is one moment
    bool showsColumns = false;
    std::vector<SceneNode> nodes; // as the answer's
    std::vector<SceneArc> arcs;
    std::vector<SceneFlow> flows;
    std::vector<SceneCluster> clusters;

    bool empty() const { return nodes.empty(); }
    const lineage::LineageUnion* both() const { return compared ? &compared->together : nullptr; }
    int nodeOf(EntityId id, const QString& column = {}) const; // -1 where it is not shown
};

using ScenePtr = std::shared_ptr<const Scene>;

struct SceneOptions {
    bool columns = false;          // boxes of datasets list their columns
    std::set<EntityId> expanded;   // boxes that show all of them
};

// Boxes with more columns than this show only those that are connected, and say how many more there
// are; of those at most kMostRows, until the box is expanded.
constexpr int kFewColumns = 12;
constexpr int kMostRows = 24;

ScenePtr buildScene(const LineagePtr& result, const SceneOptions& options);
// Two moments as one picture.
ScenePtr buildScene(const ComparisonPtr& compared, const SceneOptions& options);

// One thing of a scene: a box, one of its columns, or a line. Indices of that scene.
struct Place {
    int node = -1;
    int column = kWhole;
    int arc = -1;

    bool empty() const { return node < 0 && arc < 0; }
    bool operator==(const Place&) const = default;
};

} // namespace tributary::views

Q_DECLARE_METATYPE(tributary::views::Place)
