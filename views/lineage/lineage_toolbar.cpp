// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineage_toolbar.h"

#include "views/lineage/depth_stepper.h"
#include "views/lineage/find_box.h"
#include "views/lineage/level_switch.h"
#include "views/lineage/lineage_filter_menu.h"
#include "views/theme/icons.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QResizeEvent>

namespace tributary::views {
namespace {

constexpr int kSideOfRow = 12;
constexpr int kGapOfParts = 8;

QWidget* row(QHBoxLayout*& layout)
{
    auto* widget = new QWidget;
    layout = new QHBoxLayout(widget);
    layout->setContentsMargins(kSideOfRow, 0, kSideOfRow, 0);
    layout->setSpacing(kGapOfParts);
    return widget;
}

} // namespace

LineageToolbar::LineageToolbar(QWidget* parent)
    : QWidget(parent), m_levels(new LevelSwitch), m_upstream(new DepthStepper(tr("Upstream"), QStringLiteral("["), QStringLiteral("]"))),
      m_downstream(new DepthStepper(tr("Downstream"), QStringLiteral("{"), QStringLiteral("}"))), m_find(new FindBox), m_depths(new QWidget),
      m_actions(new QWidget), m_viewMenu(new QMenu(this)), m_exportMenu(new QMenu(this)), m_filter(new LineageFilterMenu(this))
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
    m_time = iconButton(QStringLiteral("clock"), tr("Past syncs: show as of, or compare"));
    m_time->setCheckable(true);
    m_view = iconButton(QStringLiteral("sliders"), tr("View"));
    m_view->setPopupMode(QToolButton::InstantPopup);
    m_view->setMenu(m_viewMenu);
    m_filterButton = iconButton(QStringLiteral("filter"), tr("Filter"));
    m_filterButton->setPopupMode(QToolButton::InstantPopup);
    m_filterButton->setMenu(m_filter);
    m_export = iconButton(QStringLiteral("download"), tr("Export"));
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setMenu(m_exportMenu);
    m_panel = iconButton(QStringLiteral("info"), tr("Show or hide the side panel (Ctrl+I)"));
    m_panel->setCheckable(true);
    m_views = iconButton(QStringLiteral("bookmark"), tr("Saved views"));
    m_views->setPopupMode(QToolButton::InstantPopup);
    m_views->hide();
    for (QToolButton* button : {fit, m_filterButton, m_table, m_time, m_view, m_views, m_export, m_panel})
        layout->addWidget(button);
    connect(fit, &QToolButton::clicked, this, &LineageToolbar::fitRequested);
    connect(m_table, &QToolButton::clicked, this, &LineageToolbar::tableToggled);
    connect(m_time, &QToolButton::clicked, this, &LineageToolbar::timeToggled);
    connect(m_panel, &QToolButton::clicked, this, &LineageToolbar::panelToggled);
}

void LineageToolbar::buildViewMenu()
{
    connect(m_viewMenu->addAction(tr("Zoom in (+)")), &QAction::triggered, this, [this] { emit zoomRequested(true); });
    connect(m_viewMenu->addAction(tr("Zoom out (-)")), &QAction::triggered, this, [this] { emit zoomRequested(false); });
    connect(m_viewMenu->addAction(tr("Fit the whole graph (0)")), &QAction::triggered, this, &LineageToolbar::fitRequested);
    connect(m_viewMenu->addAction(tr("Arrange anew")), &QAction::triggered, this, &LineageToolbar::arrangeRequested);
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

QAction* LineageToolbar::addExport(QMenu* menu, const QString& text, LineageExport format, QPageSize::PageSizeId paper)
{
    QAction* action = menu->addAction(text);
    connect(action, &QAction::triggered, this, [this, format, paper] { emit exportRequested(format, paper); });
    return action;
}

void LineageToolbar::buildExportMenu()
{
    addExport(m_exportMenu, tr("Picture (SVG)\u2026"), LineageExport::Svg);
    addExport(m_exportMenu, tr("Picture (PNG)\u2026"), LineageExport::Png);
    QMenu* paper = m_exportMenu->addMenu(tr("Paper (PDF)"));
    const std::vector<std::pair<QString, QPageSize::PageSizeId>> sizes = {{QStringLiteral("A4"), QPageSize::A4}, {QStringLiteral("A3"), QPageSize::A3},
                                                                          {QStringLiteral("A2"), QPageSize::A2}, {QStringLiteral("A1"), QPageSize::A1},
                                                                          {QStringLiteral("A0"), QPageSize::A0}};
    for (const auto& [name, size] : sizes)
        addExport(paper, tr("On one sheet of %1\u2026").arg(name), LineageExport::Pdf, size);
    paper->addSeparator();
    for (const auto& [name, size] : sizes)
        addExport(paper, tr("As large as is legible, on sheets of %1\u2026").arg(name), LineageExport::PdfTiles, size);
    m_exportMenu->addSeparator();
    addExport(m_exportMenu, tr("Edges (CSV)\u2026"), LineageExport::Csv);
    addExport(m_exportMenu, tr("Answer (JSON)\u2026"), LineageExport::Json);
    addExport(m_exportMenu, tr("Mermaid flowchart\u2026"), LineageExport::Mermaid);
    addExport(m_exportMenu, tr("Graphviz (DOT)\u2026"), LineageExport::Dot);
    addExport(m_exportMenu, tr("GraphML\u2026"), LineageExport::Graphml);
    m_events = addExport(m_exportMenu, tr("OpenLineage events\u2026"), LineageExport::OpenLineage);
}

void LineageToolbar::setViews(QMenu* menu)
{
    m_views->setMenu(menu);
    m_views->setVisible(menu != nullptr);
}

void LineageToolbar::setHasEvents(bool has)
{
    m_events->setEnabled(has);
}

void LineageToolbar::setDepthsShown(bool shown)
{
    m_depths->setVisible(shown);
    arrange(width() < oneRowFrom());
}

void LineageToolbar::setTableShown(bool shown)
{
    m_table->setChecked(shown);
}

void LineageToolbar::setPanelShown(bool shown)
{
    m_panel->setChecked(shown);
}

void LineageToolbar::setTimeShown(bool shown, bool possible)
{
    m_time->setChecked(shown);
    m_time->setEnabled(possible);
}

void LineageToolbar::showFiltered()
{
    const QString words = m_filter->words();
    m_filterButton->setAccessibleName(words.isEmpty() ? tr("Filter") : tr("Filter, %1").arg(words));
    m_filterButton->setToolTip(plainToolTip(m_filterButton->accessibleName()));
}

void LineageToolbar::setEngine(layout::Engine engine)
{
    (engine == layout::Engine::Dot ? m_dot : m_layered)->setChecked(true);
}

// Words differ in length by language and by the size of the text.
int LineageToolbar::oneRowFrom() const
{
    int width = 2 * kSideOfRow - kGapOfParts;
    for (const QWidget* part : {static_cast<const QWidget*>(m_levels), static_cast<const QWidget*>(m_depths), static_cast<const QWidget*>(m_find), static_cast<const QWidget*>(m_actions)})
        width += part->isHidden() ? 0 : part->sizeHint().width() + kGapOfParts;
    return width;
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

// Larger text, or another language, may need a second row in the same width.
bool LineageToolbar::event(QEvent* event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        arrange(width() < oneRowFrom());
    return isDone;
}

void LineageToolbar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(width() < oneRowFrom());
}

} // namespace tributary::views
