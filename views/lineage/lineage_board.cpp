// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineage_board.h"

#include "model/query/moment_catalog.h"
#include "views/lineage/depth_stepper.h"
#include "views/lineage/edge_legend.h"
#include "views/lineage/find_box.h"
#include "views/lineage/level_switch.h"
#include "views/lineage/lineage_edit_bar.h"
#include "views/lineage/lineage_edit_desk.h"
#include "views/lineage/lineage_filter_menu.h"
#include "views/lineage/lineage_panel.h"
#include "views/lineage/lineage_tables.h"
#include "views/lineage/lineage_view_desk.h"
#include "views/lineage/time_strip.h"
#include "views/theme/follow_theme.h"
#include "views/widgets/message_view.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/progress_line.h"

#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

// What the board is made of, and how its parts are joined. Asking and drawing are in
// lineage_board_requests.cpp, what people do in lineage_board_actions.cpp.
namespace tributary::views {
namespace {

constexpr int kPanelFrom = 1124; // width of the page, the rail being 76 wide
constexpr int kPanelWidth = 336;
constexpr int kLoadingAfterMs = 150;
constexpr int kUsualDepth = 2;
constexpr int kLegendFrom = 260; // height of the board: in a lower one the picture needs the room

} // namespace

LineageBoard::LineageBoard(query::CatalogService& catalog, query::LayoutService& layout, const QString& channel, QWidget* parent)
    : QWidget(parent), m_catalog(catalog), m_layout(layout), m_moments(qobject_cast<query::MomentCatalog*>(&catalog)), m_channel(channel), m_toolbar(new LineageToolbar), m_progress(new ProgressLine),
      m_splitter(new QSplitter(Qt::Horizontal)), m_stack(new QStackedWidget), m_picture(new QWidget), m_view(new LineageView),
      m_legend(new EdgeLegend), m_tables(new LineageTables), m_message(new MessageView), m_panel(new LineagePanel), m_time(new TimeStrip), m_editBar(new LineageEditBar)
{
    m_loadingSoon.setSingleShot(true);
    m_loadingSoon.setInterval(kLoadingAfterMs);
    m_toolbar->upstream()->setDepth(kUsualDepth);
    m_toolbar->downstream()->setDepth(kUsualDepth);
    build();
    connectParts();
    connectTools();
    connectTime();
}

void LineageBoard::build()
{
    auto* picture = new QVBoxLayout(m_picture);
    picture->setContentsMargins(0, 0, 0, 0);
    picture->setSpacing(0);
    picture->addWidget(m_view, 1);
    picture->addWidget(m_legend);
    m_stack->addWidget(m_picture);
    m_stack->addWidget(m_tables);
    m_stack->addWidget(m_message);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    m_timeLine = hairline(Qt::Horizontal);
    column->addWidget(m_timeLine);
    column->addWidget(m_time);
    m_time->hide();
    m_timeLine->hide();
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({1000, kPanelWidth});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_stack->setMinimumWidth(320);
    followTheme(m_panel, [this] { m_panel->setMinimumWidth(grownHeight(280)); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolbar);
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addWidget(m_progress);
    layout->addWidget(buildBanner());
    layout->addWidget(m_editBar);
    layout->addWidget(m_splitter, 1);
}

QFrame* LineageBoard::buildBanner()
{
    m_banner = new QFrame;
    m_banner->setProperty("role", "banner");
    m_noticeText = plainLabel({}, "value");
    m_noticeText->setWordWrap(true);
    m_noticeAction = textButton(tr("Show everything"));
    auto* layout = new QHBoxLayout(m_banner);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->addWidget(m_noticeText, 1);
    layout->addWidget(m_noticeAction);
    m_banner->hide();
    connect(m_noticeAction, &QPushButton::clicked, this, [this] {
        if (m_toolbar->filter()->isNarrowing()) {
            m_toolbar->filter()->clearAll();
            return;
        }
        if (!m_condensedFrom)
            return;
        m_showAll = true;
        m_level = *m_condensedFrom;
        m_condensedFrom.reset();
        ask(LineageView::Keep::Nothing);
    });
    return m_banner;
}

void LineageBoard::connectParts()
{
    connect(&m_catalog, &query::CatalogService::catalogChanged, this, &LineageBoard::reload);
    // Boxes are as large as their text; the panel holds icons of the old colours.
    connect(&themeNews(), &ThemeNews::changed, this, [this] {
        if (m_scene)
            rebuild(LineageView::Keep::Lens);
    });
    connect(&m_loadingSoon, &QTimer::timeout, this, [this] {
        m_progress->setBusy(!isSettled());
        if (!isSettled() && !m_scene) {
            m_message->showMessage(tr("Reading the lineage\u2026"));
            m_stack->setCurrentWidget(m_message);
        }
    });
    connect(m_message, &MessageView::actionTriggered, this, [this] {
        if (m_action)
            m_action();
    });
    connect(m_view, &LineageView::placeChosen, this, [this](bool inPassing) {
        placeChanged();
        emit spotChanged(inPassing);
    });
    connect(m_view, &LineageView::activated, this, &LineageBoard::openRequested);
    connect(m_view, &LineageView::columnsToggled, this, &LineageBoard::toggleColumns);
    connect(m_view, &LineageView::expandRequested, this, &LineageBoard::expand);
    connect(m_view, &LineageView::menuRequested, this, &LineageBoard::openMenu);
    connect(m_view, &LineageView::depthStepped, this, [this](bool upstream, int by) {
        (upstream ? m_toolbar->upstream() : m_toolbar->downstream())->stepBy(by);
    });
    connect(m_editBar, &LineageEditBar::closed, this, &LineageBoard::focusMain);
    connect(m_panel, &LineagePanel::placeChosen, this, &LineageBoard::setCurrent);
    connect(m_panel, &LineagePanel::placeActivated, this, [this](const Place& place) {
        m_view->setFocusPlace(place);
        m_view->reveal(place);
        placeChanged();
        emit spotChanged(false);
    });
    connect(m_panel, &LineagePanel::openRequested, this, &LineageBoard::openRequested);
    connect(m_panel, &LineagePanel::traceRequested, this, &LineageBoard::trace);
    connect(m_tables, &LineageTables::placeChosen, this, &LineageBoard::setCurrent);
    connect(m_tables, &LineageTables::openRequested, this, &LineageBoard::openRequested);
}

void LineageBoard::connectTools()
{
    connect(m_toolbar->levels(), &LevelSwitch::levelChosen, this, &LineageBoard::chooseLevel);
    for (DepthStepper* stepper : {m_toolbar->upstream(), m_toolbar->downstream()})
        connect(stepper, &DepthStepper::depthChanged, this, [this] {
            m_expansions.clear();
            ask(LineageView::Keep::Anchor);
        });
    connect(m_toolbar->find(), &FindBox::textEdited, this, &LineageBoard::find);
    connect(m_toolbar->find(), &FindBox::stepped, this, &LineageBoard::stepFound);
    connect(m_toolbar->find(), &FindBox::left, this, &LineageBoard::focusMain);
    connect(m_toolbar, &LineageToolbar::fitRequested, m_view, &LineageView::fit);
    connect(m_toolbar, &LineageToolbar::zoomRequested, this, [this](bool in) { m_view->zoomBy(in ? 1.25 : 0.8); });
    connect(m_toolbar, &LineageToolbar::tableToggled, this, &LineageBoard::showTables);
    connect(m_toolbar, &LineageToolbar::panelToggled, this, &LineageBoard::showPanel);
    connect(m_toolbar, &LineageToolbar::engineChosen, this, &LineageBoard::setEngine);
    connect(m_toolbar, &LineageToolbar::exportRequested, this, &LineageBoard::saveAs);
    connect(m_toolbar->filter(), &LineageFilterMenu::narrowed, this, [this] {
        m_toolbar->showFiltered();
        ask(LineageView::Keep::Anchor);
    });
    connect(m_toolbar, &LineageToolbar::arrangeRequested, this, &LineageBoard::arrangeAnew);
    const auto shortcut = [this](const QKeySequence& keys, auto run) {
        auto* held = new QShortcut(keys, this);
        held->setContext(Qt::WidgetWithChildrenShortcut);
        connect(held, &QShortcut::activated, this, run);
    };
    shortcut(QKeySequence::Find, [this] { startFind(); });
    shortcut(QKeySequence(Qt::Key_F3), [this] { stepFound(1); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { stepFound(-1); });
}

bool LineageBoard::showsTables() const
{
    return m_stack->currentWidget() == m_tables;
}

bool LineageBoard::showsMessage() const
{
    return m_stack->currentWidget() == m_message;
}

void LineageBoard::setEdits(query::LineageEditService* edits, std::function<QString()> author)
{
    m_editDesk = edits ? new LineageEditDesk(*this, *m_editBar, *edits, std::move(author)) : nullptr;
}

void LineageBoard::setViews(query::LineageViewService* views, std::function<QString()> author)
{
    m_viewDesk = views ? new LineageViewDesk(*this, *m_editBar, m_catalog, *views, std::move(author)) : nullptr;
    m_toolbar->setViews(m_viewDesk ? m_viewDesk->menu() : nullptr);
}

QString LineageBoard::notice() const
{
    return m_banner->isHidden() ? QString() : m_noticeText->text();
}

void LineageBoard::showPanel(bool shown)
{
    m_panelWanted = shown;
    arrange();
}

void LineageBoard::arrange()
{
    const bool shown = m_panelWanted.value_or(width() >= kPanelFrom);
    m_panel->setVisible(shown);
    m_toolbar->setPanelShown(shown);
    arrangeTime();
}

void LineageBoard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_legend->setVisible(height() >= grownHeight(kLegendFrom));
    arrange();
}

void LineageBoard::focusMain()
{
    if (showsTables())
        m_tables->focusMain();
    else if (showsMessage())
        m_message->setFocus(Qt::ShortcutFocusReason);
    else
        m_view->setFocus(Qt::ShortcutFocusReason);
}

} // namespace tributary::views
