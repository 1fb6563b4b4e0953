// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/check_input.h"

#include <cmath>
#include <string>

namespace tributary::layout {

namespace {

bool isLength(double value)
{
    return std::isfinite(value) && value >= 0 && value <= kLongestSide;
}

bool isFineBox(const Box& box, std::int32_t clusters)
{
    if (!isLength(box.width) || !isLength(box.height) || box.rows.size() > kMostRowsOfABox)
        return false;
    for (const double row : box.rows) {
        if (!isLength(row) || row > box.height)
            return false;
    }
    return box.cluster == kNoCluster || (box.cluster >= 0 && box.cluster < clusters);
}

bool isRowOf(const Box& box, std::int32_t row)
{
    return row == kWholeBox || (row >= 0 && static_cast<std::size_t>(row) < box.rows.size());
}

Error badInput(const char* what, std::size_t index)
{
    return {"layout.bad-input", what, std::to_string(index), {}, {}};
}

} // namespace

std::optional<Error> problemOf(const Input& input)
{
    if (input.boxes.size() > kMostBoxes)
        return badInput("boxes", input.boxes.size());
    if (input.arcs.size() > kMostArcs)
        return badInput("arcs", input.arcs.size());
    const Spacing& spacing = input.spacing;
    if (!isLength(spacing.layerGap) || !isLength(spacing.boxGap) || !isLength(spacing.clusterPadding) ||
        !isLength(spacing.clusterHeader))
        return badInput("spacing", 0);
    for (std::size_t i = 0; i < input.boxes.size(); ++i) {
        if (!isFineBox(input.boxes[i], input.clusters))
            return badInput("box", i);
    }
    for (std::size_t i = 0; i < input.arcs.size(); ++i) {
        const Arc& arc = input.arcs[i];
        const bool joinsBoxes = arc.from < input.boxes.size() && arc.to < input.boxes.size();
        if (!joinsBoxes || !isRowOf(input.boxes[arc.from], arc.fromRow) || !isRowOf(input.boxes[arc.to], arc.toRow))
            return badInput("arc", i);
    }
    return std::nullopt;
}

} // namespace tributary::layout
