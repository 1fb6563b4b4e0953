// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/scene_spot.h"

#include "model/query/qt_text.h"

#include <QStringList>

// Lines: the level; then nothing, or "box", reference and perhaps a column, or "edge" and two references.
namespace tributary::views {
namespace {

const QString kSpotBox = QStringLiteral("box");
const QString kSpotEdge = QStringLiteral("edge");

QString spotRef(const Scene& scene, int node)
{
    return scene.nodes[static_cast<std::size_t>(node)].ref;
}

int spotNode(const Scene& scene, const QString& ref)
{
    for (std::size_t i = 0; i < scene.nodes.size(); ++i)
        if (scene.nodes[i].ref == ref)
            return static_cast<int>(i);
    return -1;
}

} // namespace

QString spotText(const Scene& scene, lineage::Level level, const Place& place)
{
    QStringList lines{toQt(lineage::levelName(level))};
    if (place.arc >= 0) {
        const SceneArc& arc = scene.arcs[static_cast<std::size_t>(place.arc)];
        lines << kSpotEdge << spotRef(scene, arc.from) << spotRef(scene, arc.to);
    } else if (place.node >= 0) {
        lines << kSpotBox << spotRef(scene, place.node);
        if (place.column >= 0)
            lines << scene.nodes[static_cast<std::size_t>(place.node)].columns[static_cast<std::size_t>(place.column)].name;
    }
    return lines.join(u'\n');
}

Place placeOfSpot(const Scene& scene, const QString& spot)
{
    const QStringList lines = spot.split(u'\n');
    Place place;
    if (lines.size() >= 3 && lines[1] == kSpotBox) {
        place.node = spotNode(scene, lines[2]);
        if (place.node >= 0 && lines.size() > 3)
            place.column = scene.nodes[static_cast<std::size_t>(place.node)].columnNamed(lines[3]);
    } else if (lines.size() == 4 && lines[1] == kSpotEdge) {
        const int from = spotNode(scene, lines[2]);
        const int to = spotNode(scene, lines[3]);
        for (std::size_t i = 0; i < scene.arcs.size() && place.arc < 0; ++i)
            if (from >= 0 && scene.arcs[i].from == from && scene.arcs[i].to == to)
                place.arc = static_cast<int>(i);
    }
    return place;
}

std::optional<lineage::Level> levelOfSpot(const QString& spot)
{
    return lineage::levelFromName(fromQt(spot.section(u'\n', 0, 0)));
}

} // namespace tributary::views
