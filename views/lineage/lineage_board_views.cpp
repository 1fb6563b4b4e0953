// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/qt_text.h"
#include "views/lineage/depth_stepper.h"
#include "views/lineage/detail.h"
#include "views/lineage/lineage_board.h"
#include "views/lineage/lineage_filter_menu.h"
#include "views/lineage/lineage_tables.h"
#include "views/lineage/scene_spot.h"
#include "views/widgets/message_view.h"
#include "views/widgets/plain_text.h"

#include <QLayout>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

// Where one is, and how it all looks: as text to come back to, and as a saved view.
namespace tributary::views {

QString LineageBoard::spot() const
{
    if (m_pendingSpot)
        return *m_pendingSpot;
    return m_scene ? spotText(*m_scene, m_level, m_view->focusPlace()) : QString();
}

// At another level it is asked for first. What was folded into domains for its size stays so.
void LineageBoard::showSpot(const QString& spot)
{
    if (!m_scene || m_asking || m_layingOut) {
        m_pendingSpot = spot;
        return;
    }
    if (const auto level = levelOfSpot(spot); level && *level != m_level && !m_condensedFrom) {
        setLevel(*level);
        m_pendingSpot = spot;
        return;
    }
    const Place place = placeOfSpot(*m_scene, spot);
    if (place.empty()) {
        m_view->setFocusPlace({});
        m_rootChosen = false;
        chooseRoot();
    } else {
        m_view->setFocusPlace(place);
        m_view->reveal(place);
    }
    placeChanged();
}

void LineageBoard::chooseLevel(lineage::Level level)
{
    setLevel(level);
    m_pendingSpot.reset();
    emit spotChanged(false);
}

LineageSnapshot LineageBoard::snapshot() const
{
    LineageSnapshot kept;
    kept.ref = m_link.ref;
    kept.level = m_level;
    kept.upstream = m_toolbar->upstream()->depth();
    kept.downstream = m_toolbar->downstream()->depth();
    kept.narrowing = m_toolbar->filter()->narrowing();
    kept.narrowing.freshSince = 0;
    kept.freshDays = m_toolbar->filter()->freshDays();
    kept.engine = m_engine;
    kept.since = m_since ? m_since->revision : 0;
    kept.tables = showsTables();
    if (!m_scene)
        return kept;
    const auto refOfId = [this](EntityId id) {
        const int node = m_scene->nodeOf(id);
        return node < 0 ? QString() : m_scene->nodes[static_cast<std::size_t>(node)].ref;
    };
    for (const query::LineageExpansion& expansion : m_expansions)
        if (const QString ref = refOfId(expansion.node); !ref.isEmpty())
            kept.expansions.push_back({ref, expansion.column, expansion.direction});
    for (const EntityId id : m_options.expanded)
        if (const QString ref = refOfId(id); !ref.isEmpty())
            kept.unfolded.push_back(ref);
    const QSizeF area = m_view->viewport()->size();
    kept.zoom = m_view->lens().zoom;
    kept.middle = m_view->lens().origin + QPointF(area.width(), area.height()) / (2 * kept.zoom);
    kept.spot = spot();
    kept.boxes = boxesOf(*m_scene, *m_view->picture());
    return kept;
}

void LineageBoard::showSnapshot(const LineageSnapshot& snapshot)
{
    m_restoring = snapshot;
    m_pendingSpot.reset();
    {
        const QSignalBlocker upstream(m_toolbar->upstream());
        const QSignalBlocker downstream(m_toolbar->downstream());
        m_toolbar->upstream()->setDepth(snapshot.upstream);
        m_toolbar->downstream()->setDepth(snapshot.downstream);
    }
    m_toolbar->filter()->setNarrowing({});
    m_toolbar->showFiltered();
    m_engine = snapshot.engine;
    m_toolbar->setEngine(snapshot.engine);
    showLink({snapshot.ref, snapshot.level, snapshot.since > 0 ? std::optional(snapshot.since) : std::nullopt, m_link.view});
}

void LineageBoard::askForView(const LineageLink& link)
{
    m_askingView = true;
    m_loadingSoon.start();
    m_catalog.lineageViews(m_channel + QStringLiteral(":view"), this, [this, link](const Result<std::shared_ptr<const std::vector<query::LineageViewItem>>>& answer) {
        m_askingView = false;
        std::optional<LineageSnapshot> kept;
        if (answer)
            for (const query::LineageViewItem& view : **answer)
                if (toQt(view.name) == link.view)
                    kept = parseSnapshot(toQt(view.document));
        if (kept) {
            showSnapshot(*kept);
            return;
        }
        m_message->showMessage(tr("There is no saved view called %1. It may have been renamed or forgotten.").arg(singleLine(link.view, 120)), tr("Show the whole graph"));
        m_action = [this] { showLink({}); };
        m_stack->setCurrentWidget(m_message);
        finish();
    });
}

// What a view shows is found step by step: what was opened further, once the box is there that it was opened
// from; then what was hidden, which is offered for choosing only while nothing is.
bool LineageBoard::restoresMore(const lineage::LineageResult& result)
{
    if (!m_restoring)
        return false;
    const auto nodeOf = [&result](const QString& ref) {
        return std::find_if(result.nodes.begin(), result.nodes.end(), [&](const lineage::ResultNode& node) { return toQt(node.ref) == ref; });
    };
    std::vector<LineageSnapshot::Expansion> left;
    const std::size_t before = m_restoring->expansions.size();
    for (const LineageSnapshot::Expansion& expansion : std::exchange(m_restoring->expansions, {})) {
        const auto node = nodeOf(expansion.ref);
        if (node == result.nodes.end())
            left.push_back(expansion);
        else
            m_expansions.push_back({node->id, expansion.column, expansion.direction});
    }
    const bool found = left.size() < before;
    m_restoring->expansions = std::move(left);
    if (found) {
        ask(LineageView::Keep::Nothing);
        return true;
    }
    for (const QString& ref : std::exchange(m_restoring->unfolded, {}))
        if (const auto node = nodeOf(ref); node != result.nodes.end())
            m_options.expanded.insert(node->id);
    LineageFilterMenu* filter = m_toolbar->filter();
    const query::LineageNarrowing narrowing = std::exchange(m_restoring->narrowing, {});
    const int days = std::exchange(m_restoring->freshDays, 0);
    if (narrowing == query::LineageNarrowing{} && days == 0)
        return false;
    filter->setOffered(result);
    filter->setNarrowing(narrowing);
    filter->setFreshDays(days);
    m_toolbar->showFiltered();
    ask(LineageView::Keep::Nothing);
    return true;
}

// All boxes may have shifted by the same amount.
void LineageBoard::restoreLook()
{
    const auto kept = std::exchange(m_restoring, std::nullopt);
    if (!kept)
        return;
    const QPointF shift = shiftOf(kept->boxes, *m_scene, *m_view->picture());
    layout()->activate(); // a notice takes its room first
    const QSizeF area = m_view->viewport()->size();
    Lens lens;
    lens.zoom = std::clamp(kept->zoom, kLeastZoom, kMostZoom);
    lens.origin = kept->middle + shift - QPointF(area.width(), area.height()) / (2 * lens.zoom);
    m_view->setLens(lens);
    m_view->setFocusPlace(placeOfSpot(*m_scene, kept->spot));
    if (kept->tables != showsTables())
        showTables(kept->tables);
}

} // namespace tributary::views
