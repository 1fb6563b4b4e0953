// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/generated_lineage.h"

#include <algorithm>
#include <random>
#include <vector>

namespace tributary::benchmark {

namespace {

constexpr std::size_t kSamples = 6; // straight pieces a curve is taken for

struct Piece {
    layout::Point from;
    layout::Point to;
    std::uint32_t arc = 0;
};

layout::Point at(const layout::Point* curve, double t)
{
    const double u = 1 - t;
    const double a = u * u * u;
    const double b = 3 * u * u * t;
    const double c = 3 * u * t * t;
    const double d = t * t * t;
    return {a * curve[0].x + b * curve[1].x + c * curve[2].x + d * curve[3].x,
            a * curve[0].y + b * curve[1].y + c * curve[2].y + d * curve[3].y};
}

double side(const layout::Point& a, const layout::Point& b, const layout::Point& c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

bool cross(const Piece& a, const Piece& b)
{
    return side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0 &&
           side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0;
}

} // namespace

layout::Input lineageGraph(std::size_t boxes, bool rich, std::uint64_t seed)
{
    std::mt19937_64 engine(seed);
    const auto below = [&](std::size_t count) { return static_cast<std::size_t>(engine() % count); };
    layout::Input input;
    input.clusters = rich ? 8 : 0;
    for (std::size_t i = 0; i < boxes; ++i) {
        const std::size_t rows = rich ? below(9) : 0;
        layout::Box box{200, 32 + 20.0 * static_cast<double>(rows), {}, layout::kNoCluster};
        for (std::size_t row = 0; row < rows; ++row)
            box.rows.push_back(42 + 20.0 * static_cast<double>(row));
        if (rich)
            box.cluster = static_cast<std::int32_t>(i * 16 / boxes % 8);
        input.boxes.push_back(std::move(box));
    }
    const std::size_t window = std::max<std::size_t>(boxes / 8, 4);
    const auto rowOf = [&](std::uint32_t box) {
        return static_cast<std::int32_t>(below(input.boxes[box].rows.size() + 1)) - 1;
    };
    while (input.arcs.size() < 2 * boxes) {
        const std::size_t to = window + below(boxes - window);
        std::size_t from = to - window / 2 - below(window - window / 2);
        if (below(7) == 0)
            from = to / window * window - std::min(to / window * window, window) + below(3);
        if (from >= to)
            continue;
        layout::Arc arc{static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to), 0, 0};
        arc.fromRow = rowOf(arc.from);
        arc.toRow = rowOf(arc.to);
        input.arcs.push_back(arc);
    }
    return input;
}

std::uint64_t visibleCrossings(const layout::Drawing& drawing)
{
    std::vector<Piece> pieces;
    for (std::uint32_t arc = 0; arc < drawing.arcs.size(); ++arc) {
        const auto& path = drawing.arcs[arc];
        for (std::size_t i = 0; i + 3 < path.size(); i += 3) {
            for (std::size_t k = 0; k < kSamples; ++k) {
                Piece piece{at(&path[i], double(k) / kSamples), at(&path[i], double(k + 1) / kSamples), arc};
                if (piece.from.x > piece.to.x)
                    std::swap(piece.from, piece.to);
                pieces.push_back(piece);
            }
        }
    }
    std::sort(pieces.begin(), pieces.end(), [](const Piece& a, const Piece& b) { return a.from.x < b.from.x; });
    std::uint64_t crossings = 0;
    std::vector<const Piece*> open;
    for (const Piece& piece : pieces) {
        std::erase_if(open, [&](const Piece* other) { return other->to.x < piece.from.x; });
        for (const Piece* other : open)
            crossings += other->arc != piece.arc && cross(piece, *other) ? 1 : 0;
        open.push_back(&piece);
    }
    return crossings;
}

} // namespace tributary::benchmark
