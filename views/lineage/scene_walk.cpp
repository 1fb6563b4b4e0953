// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/scene_walk.h"

#include <cmath>
#include <limits>

namespace tributary::views {
namespace {

double middleOf(const Scene& scene, const SceneGeometry& geometry, const Place& place)
{
    const SceneNode& node = scene.nodes[static_cast<std::size_t>(place.node)];
    const int row = node.rowOf(place.column);
    return row == kWhole ? geometry.headerRect(scene, place.node).center().y() : geometry.rowRect(place.node, row).center().y();
}

// Along the edges: of several ends the one nearest in height, so that straight lines are followed.
Place alongEdges(const Scene& scene, const SceneGeometry& geometry, Place from, bool upstream)
{
    from.column = from.column == kMore ? kWhole : from.column;
    Place best = from;
    double least = std::numeric_limits<double>::max();
    const double height = middleOf(scene, geometry, from);
    for (const SceneFlow& flow : scene.flows) {
        const int here = upstream ? flow.to : flow.from;
        const int column = upstream ? flow.toColumn : flow.fromColumn;
        if (here != from.node || (from.column != kWhole && column != from.column))
            continue;
        Place next;
        next.node = upstream ? flow.from : flow.to;
        next.column = from.column == kWhole ? kWhole : upstream ? flow.fromColumn : flow.toColumn;
        const SceneNode& node = scene.nodes[static_cast<std::size_t>(next.node)];
        if (next.column != kWhole && node.rowOf(next.column) >= static_cast<int>(node.rows.size()))
            next.column = kWhole; // its column is folded away: the box stands for it
        const double distance = std::abs(middleOf(scene, geometry, next) - height);
        if (next.node != from.node && distance < least) {
            least = distance;
            best = next;
        }
    }
    return best;
}

Place boxBeside(const Scene& scene, const SceneGeometry& geometry, const Place& from, bool up)
{
    const QRectF& box = geometry.boxes()[static_cast<std::size_t>(from.node)];
    Place best = from;
    double least = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < geometry.boxes().size(); ++i) {
        const QRectF& other = geometry.boxes()[i];
        const double down = other.center().y() - box.center().y();
        if (static_cast<int>(i) == from.node || (up ? down >= 0 : down <= 0))
            continue;
        // Boxes of the same layer come before nearer ones of others.
        const double distance = std::abs(down) + 4 * std::abs(other.center().x() - box.center().x());
        if (distance < least) {
            least = distance;
            best.node = static_cast<int>(i);
            best.column = kWhole;
        }
    }
    if (best.node != from.node && up && scene.showsColumns) {
        const SceneNode& node = scene.nodes[static_cast<std::size_t>(best.node)];
        if (node.rowCount() > 0 && std::abs(geometry.boxes()[static_cast<std::size_t>(best.node)].left() - box.left()) < 1)
            best.column = node.hasMoreRow() ? kMore : node.rows.back();
    }
    return best;
}

Place alongRows(const Scene& scene, const SceneGeometry& geometry, const Place& from, bool up)
{
    const SceneNode& node = scene.nodes[static_cast<std::size_t>(from.node)];
    const int row = node.rowOf(from.column);
    const int next = row + (up ? -1 : 1);
    if (scene.showsColumns && next >= kWhole && next < node.rowCount()) {
        Place place = from;
        const int rows = static_cast<int>(node.rows.size());
        place.column = next == kWhole ? kWhole : next == rows ? kMore : node.rows[static_cast<std::size_t>(next)];
        return place;
    }
    return boxBeside(scene, geometry, from, up);
}

} // namespace

Place firstPlace(const Scene& scene, const SceneGeometry& geometry)
{
    Place first;
    double least = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < scene.nodes.size(); ++i) {
        const QRectF& box = geometry.boxes()[i];
        const double distance = scene.nodes[i].root ? -1e12 + box.top() : box.left() * 4 + box.top();
        if (distance < least) {
            least = distance;
            first.node = static_cast<int>(i);
        }
    }
    return first;
}

Place walkFrom(const Scene& scene, const SceneGeometry& geometry, const Place& from, Step step)
{
    if (from.arc >= 0) { // from a line to one of its ends
        const SceneArc& arc = scene.arcs[static_cast<std::size_t>(from.arc)];
        Place end;
        end.node = step == Step::Left || step == Step::Up ? arc.from : arc.to;
        return end;
    }
    if (from.node < 0)
        return firstPlace(scene, geometry);
    switch (step) {
    case Step::Left: return alongEdges(scene, geometry, from, true);
    case Step::Right: return alongEdges(scene, geometry, from, false);
    case Step::Up: return alongRows(scene, geometry, from, true);
    case Step::Down: return alongRows(scene, geometry, from, false);
    }
    return from;
}

} // namespace tributary::views
