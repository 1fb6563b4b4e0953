// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineage_snapshot.h"

#include <QHash>

#include <algorithm>
#include <cmath>

// The positions of a saved view, from a drawing and back into one.
namespace tributary::views {
namespace {

constexpr double kSameWidth = 0.5;

} // namespace

std::vector<LineageSnapshot::Box> boxesOf(const Scene& scene, const SceneGeometry& geometry)
{
    std::vector<LineageSnapshot::Box> boxes;
    for (std::size_t i = 0; i < scene.nodes.size() && i < geometry.boxes().size(); ++i)
        boxes.push_back({scene.nodes[i].ref, geometry.boxes()[i]});
    return boxes;
}

QPointF shiftOf(const std::vector<LineageSnapshot::Box>& boxes, const Scene& scene, const SceneGeometry& geometry)
{
    QHash<QString, QPointF> before;
    for (const LineageSnapshot::Box& box : boxes)
        before.insert(box.ref, box.rect.topLeft());
    std::vector<double> across;
    std::vector<double> down;
    for (std::size_t i = 0; i < scene.nodes.size() && i < geometry.boxes().size(); ++i) {
        const auto found = before.constFind(scene.nodes[i].ref);
        if (found == before.constEnd())
            continue;
        const QPointF moved = geometry.boxes()[i].topLeft() - *found;
        across.push_back(moved.x());
        down.push_back(moved.y());
    }
    const auto median = [](std::vector<double>& values) {
        if (values.empty())
            return 0.0;
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
        std::nth_element(values.begin(), middle, values.end());
        return *middle;
    };
    return {median(across), median(down)};
}

std::optional<layout::Earlier> earlierOf(const std::vector<LineageSnapshot::Box>& boxes, const Scene& scene, const layout::Input& input)
{
    QHash<QString, std::size_t> byRef;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        byRef.insert(boxes[i].ref, i);
    const auto then = std::make_shared<layout::Input>();
    const auto drawing = std::make_shared<layout::Drawing>();
    layout::Earlier earlier;
    for (std::size_t i = 0; i < scene.nodes.size(); ++i) {
        const auto found = byRef.constFind(scene.nodes[i].ref);
        earlier.was.push_back(layout::kNewBox);
        if (found == byRef.constEnd())
            continue;
        const QRectF& rect = boxes[*found].rect;
        if (std::abs(rect.width() - input.boxes[i].width) > kSameWidth)
            return std::nullopt; // text has another size now: columns would not stand where they stood
        earlier.was.back() = static_cast<std::uint32_t>(then->boxes.size());
        then->boxes.push_back({rect.width(), rect.height(), {}, layout::kNoCluster});
        drawing->boxes.push_back({rect.x(), rect.y(), rect.width(), rect.height()});
    }
    if (then->boxes.empty())
        return std::nullopt;
    for (const layout::Arc& arc : input.arcs) {
        const std::uint32_t from = earlier.was[arc.from];
        const std::uint32_t to = earlier.was[arc.to];
        if (from == layout::kNewBox || to == layout::kNewBox)
            continue;
        then->arcs.push_back({from, to, layout::kWholeBox, layout::kWholeBox});
        drawing->arcs.emplace_back(); // how it ran is not known any more
    }
    then->spacing = input.spacing;
    earlier.input = then;
    earlier.drawing = drawing;
    return earlier;
}

} // namespace tributary::views
