// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/routing.h"

#include "model/layout/path.h"

#include <algorithm>

namespace tributary::layout {

namespace {

struct Ends {
    Point from;
    Point to;
    std::size_t fromLayer = 0;
    std::size_t toLayer = 0;
};

std::vector<Point> along(const LevelGraph& graph, const Columns& columns, const std::vector<double>& top,
                         const Chain& chain, const Ends& ends)
{
    Path path(ends.from);
    path.straightTo(columns.right[ends.fromLayer]);
    for (std::uint32_t i = 0; i < chain.dummies; ++i) {
        const std::uint32_t dummy = chain.dummy + i;
        const auto layer = static_cast<std::size_t>(graph.layer[dummy]);
        path.curveTo({columns.left[layer], top[dummy]});
        path.straightTo(columns.right[layer]);
    }
    path.curveTo({columns.left[ends.toLayer], ends.to.y});
    path.straightTo(ends.to.x);
    return path.take();
}

std::vector<Point> against(const LevelGraph& graph, const Columns& columns, const std::vector<double>& top,
                           const Chain& chain, const Ends& ends)
{
    Path path(ends.from);
    path.straightTo(columns.right[ends.fromLayer]);
    for (std::uint32_t i = chain.dummies; i > 0; --i) {
        const std::uint32_t dummy = chain.dummy + i - 1;
        const auto layer = static_cast<std::size_t>(graph.layer[dummy]);
        if (i == chain.dummies)
            path.turnTo(top[dummy], columns.reach);
        else
            path.curveTo({columns.right[layer], top[dummy]});
        path.straightTo(columns.left[layer]);
    }
    path.turnTo(ends.to.y, -columns.reach);
    path.straightTo(ends.to.x);
    return path.take();
}

std::vector<Point> straightOver(const Columns& columns, const Chain& chain, const Ends& ends)
{
    Path path(ends.from);
    path.straightTo(columns.right[ends.fromLayer]);
    if (chain.isTurned) {
        const double middle = (ends.from.y + ends.to.y) / 2;
        path.turnTo(middle, columns.reach);
        path.straightTo(columns.left[ends.toLayer]);
        path.turnTo(ends.to.y, -columns.reach);
    } else {
        path.curveTo({columns.left[ends.toLayer], ends.to.y});
    }
    path.straightTo(ends.to.x);
    return path.take();
}

} // namespace

std::vector<Point> selfLoop(const Input& input, const Arc& arc, const Rect& box)
{
    const Spacing& spacing = input.spacing;
    const double border = spacing.clusterPadding > 0 ? std::min(spacing.boxGap, spacing.clusterPadding) : spacing.boxGap;
    const double reach = spacing.boxGap / 2;
    Path path({box.x + box.width, box.y + rowHeight(input.boxes[arc.from], arc.fromRow)});
    path.turnTo(box.y + box.height + border / 3, reach);
    path.straightTo(box.x);
    path.turnTo(box.y + rowHeight(input.boxes[arc.to], arc.toRow), -reach);
    return path.take();
}

std::vector<std::vector<Point>> routeArcs(const LevelGraph& graph, const Input& input, const Columns& columns,
                                          const std::vector<double>& top, const std::vector<Rect>& boxes)
{
    std::vector<std::vector<Point>> paths(input.arcs.size());
    for (std::size_t i = 0; i < input.arcs.size(); ++i) {
        const Arc& arc = input.arcs[i];
        if (arc.from == arc.to)
            continue;
        const Rect& from = boxes[arc.from];
        const Rect& to = boxes[arc.to];
        const Ends ends{{from.x + from.width, from.y + rowHeight(input.boxes[arc.from], arc.fromRow)},
                        {to.x, to.y + rowHeight(input.boxes[arc.to], arc.toRow)},
                        static_cast<std::size_t>(graph.layer[arc.from]),
                        static_cast<std::size_t>(graph.layer[arc.to])};
        const Chain& chain = graph.chains[i];
        paths[i] = chain.isFree     ? straightOver(columns, chain, ends)
                   : chain.isTurned ? against(graph, columns, top, chain, ends)
                                    : along(graph, columns, top, chain, ends);
    }
    return paths;
}

} // namespace tributary::layout
