// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lineage/scene.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace tributary::views {

class CellTableModel;
class DataTable;

// The twin of the picture: every edge and every thing of the same answer, sortable, to be copied out.
class LineageTables : public QWidget {
    Q_OBJECT
public:
    explicit LineageTables(QWidget* parent = nullptr);
    void setScene(ScenePtr scene);
    void setCurrentPlace(const Place& place); // the row of an edge or thing
    void showEdges(bool edges);
    DataTable* edgeTable() const { return m_edges; }
    DataTable* nodeTable() const { return m_nodes; }
    void copyCsv() const; // the table in front
    void focusMain();

signals:
    void placeChosen(const Place& place);
    void openRequested(const QString& ref, bool newTab);

private:
    void rowChosen(DataTable* table);
    void setCompared(bool compared); // the columns that two moments need

    ScenePtr m_scene;
    QTabBar* m_which;
    QStackedWidget* m_stack;
    CellTableModel *m_edgeModel, *m_nodeModel;
    DataTable *m_edges, *m_nodes;
    bool m_compared = false;
    bool m_following = false; // the view moved the selection, not the user
};

} // namespace tributary::views
