// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/layout_exchange.h"

#include "model/base/json.h"

#include <fstream>
#include <sstream>

namespace tributary::benchmark {

namespace {

layout::Point pointOf(const Json& point)
{
    return {point.at(0).get<double>(), point.at(1).get<double>()};
}

// A straight piece as the cubic that drawings are made of.
void addPiece(std::vector<layout::Point>& arc, const layout::Point& to)
{
    const layout::Point from = arc.back();
    const auto between = [&](double part) { return layout::Point{from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part}; };
    arc.insert(arc.end(), {between(1.0 / 3), between(2.0 / 3), to});
}

} // namespace

void writeGraphFor(const std::filesystem::path& file, const layout::Input& input)
{
    Json graph{{"boxes", Json::array()}, {"arcs", Json::array()}, {"clusters", input.clusters}};
    for (const layout::Box& box : input.boxes)
        graph["boxes"].push_back({box.width, box.height, box.cluster, box.rows});
    for (const layout::Arc& arc : input.arcs)
        graph["arcs"].push_back({arc.from, arc.to, arc.fromRow, arc.toRow});
    std::ofstream(file) << graph.dump();
}

std::optional<layout::Drawing> drawingFrom(const std::filesystem::path& file)
{
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    const Json arcs = parseJson(text.str());
    if (!arcs.is_array())
        return std::nullopt;
    layout::Drawing drawing;
    for (const Json& points : arcs) {
        std::vector<layout::Point>& arc = drawing.arcs.emplace_back();
        for (const Json& point : points) {
            if (arc.empty())
                arc.push_back(pointOf(point));
            else
                addPiece(arc, pointOf(point));
        }
    }
    return drawing;
}

} // namespace tributary::benchmark
