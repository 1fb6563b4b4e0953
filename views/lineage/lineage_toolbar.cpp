// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineage_toolbar.h"

#include "views/lineage/depth_stepper.h"
#include "views/lineage/find_box.h"
#include "views/lineage/level_switch.h"
#include "views/theme/icons.h"
#include "views/widgets/plain_parts.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QResizeEvent>

namespace tributary::views {
namespace {

constexpr int kOneRowFrom = 1240;

QWidget* row(QHBoxLayout*& layout)
{
    auto* widget = new QWidget;
    layout = new QHBoxLayout(widget);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    return widget;
}

} // namespace

LineageToolbar::LineageToolbar(QWidget* parent)
    : QWidget(parent), m_levels(new LevelSwitch), m_upstream(new DepthStepper(tr("Upstream"), QStringLiteral("["), QStringLiteral("]"))),
      m_downstream(new DepthStepper(tr("Downstream"), QStringLiteral("{"), QStringLiteral("}"))), m_find(new FindBox), m_depths(new QWidget),
      m_actions(new QWidget), m_viewMenu(new QMenu(this)), m_exportMenu(new QMenu(this))
{
    auto* depths = new QHBoxLayout(m_depths);
    depths->setContentsMargins(0, 0, 0, 0);
    depths->setSpacing(12);
    depths->addWidget(m_upstream);
    depths->addWidget(m_downstream);
    buildActions();
    buildViewMenu();
    buildExportMenu();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(6);
    layout->addWidget(row(m_first));
    layout->addWidget(row(m_second));
    m_narrow = true; // so that arrange() does something
    arrange(false);
}

void LineageToolbar::buildActions()
{
    auto* layout = new QHBoxLayout(m_actions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_table = iconButton(QStringLiteral("list"), tr("Show as tables"));
    m_table->setCheckable(true);
    auto* fit = iconButton(QStringLiteral("fit"), tr("Fit the whole graph (0)"));
    m_view = iconButton(QStringLiteral("sliders"), tr("View"));
    m_view->setPopupMode(QToolButton::InstantPopup);
    m_view->setMenu(m_viewMenu);
    m_export = iconButton(QStringLiteral("download"), tr("Export"));
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setMenu(m_exportMenu);
    m_panel = iconButton(QStringLiteral("info"), tr("Show or hide the side panel (Ctrl+I)"));
    m_panel->setCheckable(true);
    for (QToolButton* button : {fit, m_table, m_view, m_export, m_panel})
        layout->addWidget(button);
    connect(fit, &QToolButton::clicked, this, &LineageToolbar::fitRequested);
    connect(m_table, &QToolButton::clicked, this, &LineageToolbar::tableToggled);
    connect(m_panel, &QToolButton::clicked, this, &LineageToolbar::panelToggled);
}

void LineageToolbar::buildViewMenu()
{
    connect(m_viewMenu->addAction(tr("Zoom in (+)")), &QAction::triggered, this, [this] { emit zoomRequested(true); });
    connect(m_viewMenu->addAction(tr("Zoom out (-)")), &QAction::triggered, this, [this] { emit zoomRequested(false); });
    connect(m_viewMenu->addAction(tr("Fit the whole graph (0)")), &QAction::triggered, this, &LineageToolbar::fitRequested);
    m_viewMenu->addSeparator();
    auto* engines = new QActionGroup(this);
    m_layered = m_viewMenu->addAction(tr("Drawn by Tributary"));
    m_dot = m_viewMenu->addAction(tr("Drawn by Graphviz dot"));
    for (QAction* action : {m_layered, m_dot}) {
        action->setCheckable(true);
        engines->addAction(action);
    }
    m_layered->setChecked(true);
    connect(m_layered, &QAction::triggered, this, [this] { emit engineChosen(layout::Engine::Layered); });
    connect(m_dot, &QAction::triggered, this, [this] { emit engineChosen(layout::Engine::Dot); });
}

void LineageToolbar::buildExportMenu()
{
    const std::vector<std::pair<QString, LineageExport>> formats = {
        {tr("Picture (SVG)\u2026"), LineageExport::Svg},     {tr("Edges (CSV)\u2026"), LineageExport::Csv},
        {tr("Mermaid flowchart\u2026"), LineageExport::Mermaid}, {tr("Graphviz (DOT)\u2026"), LineageExport::Dot},
        {tr("GraphML\u2026"), LineageExport::Graphml}};
    for (const auto& [text, format] : formats)
        connect(m_exportMenu->addAction(text), &QAction::triggered, this, [this, which = format] { emit exportRequested(which); });
}

void LineageToolbar::setDepthsShown(bool shown)
{
    m_depths->setVisible(shown);
}

void LineageToolbar::setTableShown(bool shown)
{
    m_table->setChecked(shown);
}

void LineageToolbar::setPanelShown(bool shown)
{
    m_panel->setChecked(shown);
}

void LineageToolbar::setEngine(layout::Engine engine)
{
    (engine == layout::Engine::Dot ? m_dot : m_layered)->setChecked(true);
}

void LineageToolbar::arrange(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    for (QHBoxLayout* layout : {m_first, m_second})
        while (QLayoutItem* item = layout->takeAt(0))
            delete item; // the widgets stay
    m_first->addWidget(m_levels);
    QHBoxLayout* rest = narrow ? m_second : m_first;
    rest->addWidget(m_depths);
    m_first->addStretch(1);
    if (narrow)
        m_second->addStretch(1);
    rest->addWidget(m_find);
    m_first->addWidget(m_actions);
    m_second->parentWidget()->setVisible(narrow);
}

void LineageToolbar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(width() < kOneRowFrom);
}

} // namespace tributary::views
