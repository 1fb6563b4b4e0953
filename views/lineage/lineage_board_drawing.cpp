// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/openlineage_export.h"
#include "model/query/qt_text.h"
#include "model/query/reference_text.h"
#include "views/lineage/lineage_board.h"
#include "views/lineage/lineage_tables.h"
#include "views/lineage/time_strip.h"
#include "views/theme/theme.h"

#include <QStackedWidget>

#include <map>
#include <utility>

// From the answer to the picture.
namespace tributary::views {

void LineageBoard::rebuild(LineageView::Keep keep)
{
    m_options.columns = m_level == lineage::Level::Column;
    const ScenePtr scene = m_compared ? buildScene(m_compared, m_options) : buildScene(m_result, m_options);
    const SceneMetrics metrics = SceneMetrics::of(Theme::current().textFactor);
    m_layingOut = true;
    m_loadingSoon.start();
    const auto input = std::make_shared<const layout::Input>(layoutInput(*scene, metrics));
    const auto done = [this, scene, metrics, keep, input](const std::shared_ptr<const layout::Drawing>& drawing) {
        m_layingOut = false;
        m_input = input;
        m_drawing = drawing;
        drawn(scene, *drawing, metrics, keep);
    };
    if (const auto earlier = earlierFor(*scene, *input, keep))
        m_layout.layoutAfter(m_channel, input, *earlier, this, done);
    else
        m_layout.layout(m_channel, input, m_engine, this, done);
}

// What was seen stays where it is, unless the picture is another one altogether.
std::optional<layout::Earlier> LineageBoard::earlierFor(const Scene& scene, const layout::Input& input, LineageView::Keep keep) const
{
    if (m_restoring)
        return m_engine == layout::Engine::Layered ? earlierOf(m_restoring->boxes, scene, input) : std::nullopt;
    const bool asLarge = m_input && !m_input->boxes.empty() && !input.boxes.empty() && m_input->boxes[0].width == input.boxes[0].width;
    if (!asLarge || keep == LineageView::Keep::Nothing || !m_scene || !m_drawing || m_engine != layout::Engine::Layered || m_drawing->fallback
        || m_drawing->engine != layout::Engine::Layered || m_scene->showsColumns != scene.showsColumns || m_scene->result->level != scene.result->level)
        return std::nullopt;
    std::map<std::pair<EntityId, QString>, std::uint32_t> before;
    const auto keyOf = [](const SceneNode& node) { return std::pair(node.id, node.kind == Kind::Column ? node.name : QString()); };
    for (std::size_t i = 0; i < m_scene->nodes.size(); ++i)
        before.emplace(keyOf(m_scene->nodes[i]), static_cast<std::uint32_t>(i));
    layout::Earlier earlier{m_input, m_drawing, {}};
    for (const SceneNode& node : scene.nodes) {
        const auto found = before.find(keyOf(node));
        earlier.was.push_back(found == before.end() ? layout::kNewBox : found->second);
    }
    return earlier;
}

void LineageBoard::drawn(const ScenePtr& scene, const layout::Drawing& drawing, const SceneMetrics& metrics, LineageView::Keep keep)
{
    m_scene = scene;
    m_found.clear();
    m_foundAt = -1;
    // Before the picture: a view in the back has no size to look from.
    m_stack->setCurrentWidget(showsTables() ? static_cast<QWidget*>(m_tables) : m_picture);
    m_view->setPicture(scene, std::make_shared<const SceneGeometry>(*scene, drawing, metrics), keep);
    m_tables->setScene(scene);
    if (const lineage::LineageUnion* both = scene->both())
        m_time->showCounts(both->nodeCounts, both->edgeCounts);
    else
        m_time->showCounts({}, {});
    m_toolbar->setHasEvents(lineage::isOpenLineageLevel(m_result->level));
    showNotice(drawing);
    restoreLook();
    chooseRoot();
    if (const auto spot = std::exchange(m_pendingSpot, std::nullopt))
        showSpot(*spot);
    placeChanged();
    finish();
}

// The subject is in focus to begin with; of a column its row.
void LineageBoard::chooseRoot()
{
    if (m_rootChosen || m_link.ref.isEmpty())
        return;
    m_rootChosen = true;
    Place root;
    for (std::size_t i = 0; i < m_scene->nodes.size(); ++i) {
        if (!m_scene->nodes[i].root)
            continue;
        if (root.node >= 0)
            return; // several: all are marked, none is chosen
        root.node = static_cast<int>(i);
    }
    const auto reference = query::parseReference(fromQt(m_link.ref));
    if (root.node >= 0 && m_scene->showsColumns && reference && reference->kind == Kind::Column) {
        const SceneNode& node = m_scene->nodes[static_cast<std::size_t>(root.node)];
        QString path;
        for (auto segment = reference->path.rbegin(); segment != reference->path.rend() && root.column == kWhole; ++segment) {
            path = path.isEmpty() ? toQt(segment->local) : toQt(segment->local) + u'.' + path;
            root.column = node.columnNamed(path);
        }
    }
    m_view->setFocusPlace(root);
    m_view->reveal(root);
}

} // namespace tributary::views
