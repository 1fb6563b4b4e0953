// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: Apache-2.0
// Graphviz as a function of numbers. Boxes are called by their numbers, have no label and a fixed size,
// so no text is measured and no font is looked for. Lengths go in as inches and come out as points, 72
// an inch; one point stands for one pixel. Its y grows upwards, ours downwards. Ports east and west make
// every arc leave to the right and come in from the left. An arc may come back without a path.
#include "app/layout_worker/dot.h"

#include <cgraph.h>
#include <gvc.h>

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

extern gvplugin_library_t gvplugin_dot_layout_LTX_library;

namespace tributary::worker {

namespace {

using namespace layout::worker;

constexpr double kPointsPerInch = 72;

std::string inches(double points)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.6f", points / kPointsPerInch);
    return text;
}

void setDefault(Agraph_t* graph, int kind, const char* name, const std::string& value)
{
    agattr(graph, kind, const_cast<char*>(name), const_cast<char*>(value.c_str()));
}

Agraph_t* newGraph(const Request& request)
{
    Agraph_t* graph = agopen(const_cast<char*>("g"), Agdirected, nullptr);
    if (graph == nullptr)
        return nullptr;
    setDefault(graph, AGRAPH, "rankdir", "LR");
    setDefault(graph, AGRAPH, "ranksep", inches(request.layerGap));
    setDefault(graph, AGRAPH, "nodesep", inches(request.boxGap));
    setDefault(graph, AGNODE, "shape", "box");
    setDefault(graph, AGNODE, "label", "");
    setDefault(graph, AGNODE, "fixedsize", "true");
    setDefault(graph, AGNODE, "width", "1");
    setDefault(graph, AGNODE, "height", "1");
    setDefault(graph, AGEDGE, "tailport", "e");
    setDefault(graph, AGEDGE, "headport", "w");
    setDefault(graph, AGEDGE, "dir", "none");
    return graph;
}

struct Parts {
    std::vector<Agnode_t*> nodes;
    std::vector<Agedge_t*> edges;
};

bool fill(Agraph_t* graph, const Request& request, Parts& parts)
{
    for (std::size_t i = 0; i < request.boxes.size(); ++i) {
        Agnode_t* node = agnode(graph, std::to_string(i).data(), 1);
        if (node == nullptr)
            return false;
        agset(node, const_cast<char*>("width"), inches(request.boxes[i].width).data());
        agset(node, const_cast<char*>("height"), inches(request.boxes[i].height).data());
        parts.nodes.push_back(node);
    }
    for (std::size_t i = 0; i < request.links.size(); ++i) {
        const Link& link = request.links[i];
        Agedge_t* edge = agedge(graph, parts.nodes[link.from], parts.nodes[link.to], std::to_string(i).data(), 1);
        if (edge == nullptr)
            return false;
        parts.edges.push_back(edge);
    }
    return true;
}

std::vector<Place> pathOf(Agedge_t* edge, const Request& request, const Link& link, const Answer& answer, double top)
{
    const splines* found = ED_spl(edge);
    if (found == nullptr || found->size < 1 || found->list[0].size < 4)
        return {};
    const bezier& curve = found->list[0];
    std::vector<Place> path;
    for (int i = 0; i < curve.size; ++i)
        path.push_back({curve.list[i].x, top - curve.list[i].y});
    // Paths of turned edges may come the wrong way round.
    const double start = answer.boxes[link.from].x + request.boxes[link.from].width;
    const double middle = answer.boxes[link.from].y + request.boxes[link.from].height / 2;
    const auto distance = [&](const Place& place) { return std::abs(place.x - start) + std::abs(place.y - middle); };
    if (distance(path.back()) < distance(path.front()))
        std::reverse(path.begin(), path.end());
    return path;
}

Answer collect(Agraph_t* graph, const Request& request, const Parts& parts)
{
    Answer answer;
    const double top = GD_bb(graph).UR.y;
    for (std::size_t i = 0; i < parts.nodes.size(); ++i) {
        const pointf middle = ND_coord(parts.nodes[i]);
        answer.boxes.push_back({middle.x - request.boxes[i].width / 2, top - middle.y - request.boxes[i].height / 2,
                                static_cast<std::uint32_t>(std::max(0, ND_rank(parts.nodes[i])))});
    }
    for (std::size_t i = 0; i < parts.edges.size(); ++i)
        answer.paths.push_back(pathOf(parts.edges[i], request, request.links[i], answer, top));
    return answer;
}

} // namespace

std::optional<Answer> layOutWithDot(const Request& request)
{
    // Linked in, not looked for on disk.
    static lt_symlist_t plugins[] = {
        {"gvplugin_dot_layout_LTX_library", static_cast<void*>(&gvplugin_dot_layout_LTX_library)}, {nullptr, nullptr}};
    GVC_t* context = gvContextPlugins(plugins, 0);
    Agraph_t* graph = newGraph(request);
    Parts parts;
    if (context == nullptr || graph == nullptr || !fill(graph, request, parts) || gvLayout(context, graph, "dot") != 0)
        return std::nullopt;
    return collect(graph, request, parts);
}

} // namespace tributary::worker
