// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout.h"
#include "model/lineage/graph.h"

#include <QPageSize>
#include <QWidget>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace tributary::views {

class DepthStepper;
class FindBox;
class LevelSwitch;
class LineageFilterMenu;

enum class LineageExport { Svg, Png, Pdf, PdfTiles, Csv, Json, Mermaid, Dot, Graphml, OpenLineage };

// Level, depths, find, look and export. In narrow windows it has two rows.
class LineageToolbar : public QWidget {
    Q_OBJECT
public:
    explicit LineageToolbar(QWidget* parent = nullptr);

    LevelSwitch* levels() const { return m_levels; }
    DepthStepper* upstream() const { return m_upstream; }
    DepthStepper* downstream() const { return m_downstream; }
    FindBox* find() const { return m_find; }
    LineageFilterMenu* filter() const { return m_filter; }
    void showFiltered(); // the button tells whether anything is narrowed
    void setDepthsShown(bool shown); // a whole graph has no depth
    void setTableShown(bool shown);
    void setPanelShown(bool shown);
    void setTimeShown(bool shown, bool possible); // the line of past syncs
    void setEngine(layout::Engine engine);
    void setViews(QMenu* menu);  // saved ones; without it there is no button
    QToolButton* viewsButton() const { return m_views; }
    void setHasEvents(bool has); // OpenLineage knows datasets and jobs alone
    QMenu* exportMenu() const { return m_exportMenu; }
    QMenu* viewMenu() const { return m_viewMenu; }

signals:
    void fitRequested();
    void zoomRequested(bool in);
    void tableToggled(bool shown);
    void panelToggled(bool shown);
    void timeToggled(bool shown);
    void engineChosen(layout::Engine engine);
    void exportRequested(LineageExport format, QPageSize::PageSizeId paper);
    void arrangeRequested();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildActions();
    void buildViewMenu();
    void buildExportMenu();
    QAction* addExport(QMenu* menu, const QString& text, LineageExport format, QPageSize::PageSizeId paper = QPageSize::A4);
    int oneRowFrom() const;
    void arrange(bool narrow);

    LevelSwitch* m_levels;
    DepthStepper *m_upstream, *m_downstream;
    FindBox* m_find;
    QWidget *m_depths, *m_actions;
    QToolButton *m_table = nullptr, *m_panel = nullptr, *m_time = nullptr, *m_filterButton = nullptr, *m_view = nullptr, *m_views = nullptr, *m_export = nullptr;
    QMenu *m_viewMenu, *m_exportMenu;
    LineageFilterMenu* m_filter;
    QAction *m_layered = nullptr, *m_dot = nullptr, *m_events = nullptr;
    QHBoxLayout *m_first, *m_second;
    bool m_narrow = false;
};

} // namespace tributary::views
