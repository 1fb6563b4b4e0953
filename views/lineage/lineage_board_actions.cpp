// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/qt_text.h"
#include "views/lineage/edge_legend.h"
#include "views/lineage/find_box.h"
#include "views/lineage/lineage_board.h"
#include "views/lineage/lineage_edit_desk.h"
#include "views/lineage/lineage_panel.h"
#include "views/lineage/lineage_tables.h"
#include "views/lineage/question_link.h"
#include "views/lineage/scene_find.h"
#include "views/widgets/message_view.h"
#include "views/widgets/plain_text.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QStackedWidget>

// What people do with the picture.
namespace tributary::views {

QString LineageBoard::subjectName() const
{
    if (m_link.ref.isEmpty())
        return {};
    for (std::size_t i = 0; m_scene && i < m_scene->nodes.size(); ++i) {
        if (!m_scene->nodes[i].root)
            continue;
        // A product is several boxes at level port, which its name holds together.
        const bool several = m_level == lineage::Level::Port && levelOf(m_link.ref) == lineage::Level::Product;
        const QString product = singleLine(m_result->nodes[i].owner, 200);
        return several && !product.isEmpty() ? product : m_scene->nodes[i].name;
    }
    return m_link.ref.section(u'/', -1);
}

QString LineageBoard::selectedRef() const
{
    const int node = m_scene ? m_view->currentPlace().node : -1;
    return node >= 0 ? m_scene->nodes[static_cast<std::size_t>(node)].ref : m_link.ref;
}

// The focus is another: the outline starts from it.
void LineageBoard::placeChanged()
{
    const Place focus = m_view->focusPlace();
    m_panel->setScene(m_scene, focus, m_view->light());
    m_panel->setCurrentPlace(m_view->currentPlace());
    m_tables->setCurrentPlace(m_view->currentPlace());
    m_legend->setScene(m_scene.get(), !focus.empty());
}

// The current place is another, the focus stays.
void LineageBoard::setCurrent(const Place& place)
{
    m_view->setCurrentPlace(place);
    m_panel->setCurrentPlace(m_view->currentPlace());
    m_tables->setCurrentPlace(m_view->currentPlace());
}

void LineageBoard::setEngine(layout::Engine engine)
{
    m_engine = engine;
    m_toolbar->setEngine(engine);
    if (m_result && m_scene)
        rebuild(LineageView::Keep::Nothing);
}

void LineageBoard::arrangeAnew()
{
    if (m_result && m_scene)
        rebuild(LineageView::Keep::Nothing);
}

void LineageBoard::expand(int node, bool upstream)
{
    if (!m_scene || m_link.ref.isEmpty() || node < 0)
        return;
    const SceneNode& what = m_scene->nodes[static_cast<std::size_t>(node)];
    if ((upstream ? what.hiddenFedBy : what.hiddenFeeds) == 0)
        return;
    m_expansions.push_back({what.id, m_scene->result->nodes[static_cast<std::size_t>(node)].column,
                            upstream ? lineage::Direction::Upstream : lineage::Direction::Downstream});
    m_view->setAnchor(what.id);
    ask(LineageView::Keep::Anchor);
}

void LineageBoard::toggleColumns(int node)
{
    if (!m_scene || !m_scene->showsColumns || node < 0 || !m_scene->nodes[static_cast<std::size_t>(node)].hasMoreRow())
        return;
    const EntityId id = m_scene->nodes[static_cast<std::size_t>(node)].id;
    if (m_options.expanded.erase(id) == 0)
        m_options.expanded.insert(id);
    m_view->setAnchor(id);
    rebuild(LineageView::Keep::Anchor);
}

void LineageBoard::showTables(bool shown)
{
    if (m_scene)
        m_stack->setCurrentWidget(shown ? static_cast<QWidget*>(m_tables) : m_picture);
    m_toolbar->setTableShown(showsTables());
    focusMain();
}

void LineageBoard::startFind()
{
    m_toolbar->find()->start();
}

void LineageBoard::find(const QString& text)
{
    m_found = m_scene ? findInScene(*m_scene, text) : std::vector<Place>{};
    m_foundAt = -1;
    m_view->setFound(m_found);
    m_toolbar->find()->setCount(0, static_cast<int>(m_found.size()));
    if (!m_found.empty())
        stepFound(1);
}

void LineageBoard::stepFound(int by)
{
    if (m_found.empty() && !m_toolbar->find()->text().trimmed().isEmpty() && m_scene) {
        m_found = findInScene(*m_scene, m_toolbar->find()->text()); // the picture is a new one
        m_view->setFound(m_found);
    }
    const int total = static_cast<int>(m_found.size());
    if (total == 0)
        return;
    m_foundAt = m_foundAt < 0 ? (by > 0 ? 0 : total - 1) : (m_foundAt + by + total) % total;
    const Place place = m_found[static_cast<std::size_t>(m_foundAt)];
    setCurrent(place);
    m_toolbar->find()->setCount(m_foundAt + 1, total);
}

void LineageBoard::trace(const QString& ref)
{
    emit openRequested(formatLineageLink({ref, std::nullopt}), false);
}

// Of a column: "<table>#<path>".
QString LineageBoard::placeRef(const Place& place) const
{
    const auto at = static_cast<std::size_t>(place.node);
    const SceneNode& node = m_scene->nodes[at];
    const QString own = toQt(m_scene->result->nodes[at].column);
    const QString column = place.column == kWhole ? own : node.columns[static_cast<std::size_t>(place.column)].name;
    return column.isEmpty() || node.ref.contains(u'#') ? node.ref : node.ref + u'#' + column;
}

// Two places make a question: one is remembered until the other is chosen.
void LineageBoard::addWays(QMenu& menu, const QString& ref)
{
    connect(menu.addAction(tr("Ways from here \u2026")), &QAction::triggered, this, [this, ref] { m_waysFrom = ref; });
    if (m_waysFrom.isEmpty() || m_waysFrom == ref)
        return;
    const QString name = singleLine(m_waysFrom.section(u'/', -1), 60);
    connect(menu.addAction(tr("Ways from %1 to here").arg(name)), &QAction::triggered, this,
            [this, ref] { emit openRequested(formatPathsLink({m_waysFrom, ref}), false); });
}

void LineageBoard::openMenu(const QPoint& at)
{
    const Place place = m_view->currentPlace();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, auto run) { connect(menu->addAction(text), &QAction::triggered, this, run); };
    if (m_scene && place.node >= 0) {
        const SceneNode& node = m_scene->nodes[static_cast<std::size_t>(place.node)];
        add(tr("Open"), [this, ref = node.ref] { emit openRequested(ref, false); });
        add(tr("Open in a new tab"), [this, ref = node.ref] { emit openRequested(ref, true); });
        add(tr("Trace from here"), [this, ref = node.ref] { trace(ref); });
        add(tr("Impact of a change"), [this, ref = placeRef(place)] { emit openRequested(formatImpactLink(ref), false); });
        addWays(*menu, placeRef(place));
        menu->addSeparator();
        if (node.hiddenFedBy > 0 && !m_link.ref.isEmpty())
            add(tr("Show %n more upstream", nullptr, node.hiddenFedBy), [this, place] { expand(place.node, true); });
        if (node.hiddenFeeds > 0 && !m_link.ref.isEmpty())
            add(tr("Show %n more downstream", nullptr, node.hiddenFeeds), [this, place] { expand(place.node, false); });
        if (node.hasMoreRow())
            add(node.expanded ? tr("Show fewer columns") : tr("Show all columns"), [this, place] { toggleColumns(place.node); });
        add(tr("Copy name"), [name = node.name] { QApplication::clipboard()->setText(name); });
        add(tr("Copy reference"), [ref = node.ref] { QApplication::clipboard()->setText(ref); });
        menu->addSeparator();
    }
    if (m_editDesk)
        m_editDesk->addTo(*menu);
    add(tr("Fit the whole graph"), [this] { m_view->fit(); });
    add(tr("Arrange anew"), [this] { arrangeAnew(); });
    menu->popup(at);
}

} // namespace tributary::views
