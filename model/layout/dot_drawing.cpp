// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/dot_drawing.h"

#include "model/layout/finishing.h"
#include "model/layout/gaps.h"
#include "model/layout/level_graph.h"
#include "model/layout/path.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tributary::layout {

namespace {

constexpr double kRounding = 1; // dot counts in whole points

bool hasFrame(const Box& box)
{
    return box.cluster != kNoCluster;
}

class DotReader {
public:
    DotReader(const Input& input, const DotQuestion& question, const worker::Answer& answer)
        : m_input(input), m_question(question), m_answer(answer)
    {
        m_drawing.engine = Engine::Dot;
        m_drawing.boxes.resize(input.boxes.size());
        m_drawing.arcs.resize(input.arcs.size());
    }

    Result<Drawing> read()
    {
        if (m_answer.boxes.size() != m_question.request.boxes.size() ||
            m_answer.paths.size() != m_question.request.links.size())
            return fail("layout.bad-answer");
        sortIntoLayers();
        double reached = -std::numeric_limits<double>::infinity();
        for (const auto& layer : m_layers) {
            if (!readLayer(layer, reached))
                return fail("layout.bad-answer");
        }
        for (std::size_t i = 0; i < m_question.arcOf.size(); ++i)
            m_drawing.arcs[m_question.arcOf[i]] = readPath(i);
        finishDrawing(m_input, m_question.loose, m_drawing);
        return std::move(m_drawing);
    }

private:
    // The room that was asked for the box, where the answer put it.
    Rect room(std::uint32_t i) const
    {
        const worker::Size& size = m_question.request.boxes[i];
        return {m_answer.boxes[i].x, m_answer.boxes[i].y, size.width, size.height};
    }

    void sortIntoLayers()
    {
        m_layers.resize(m_answer.boxes.size());
        for (std::uint32_t i = 0; i < m_answer.boxes.size(); ++i)
            m_layers[m_answer.boxes[i].layer].push_back(i);
        for (auto& layer : m_layers) {
            std::stable_sort(layer.begin(), layer.end(), [this](std::uint32_t a, std::uint32_t b) {
                return m_answer.boxes[a].y < m_answer.boxes[b].y;
            });
        }
    }

    // False where the layer reaches into the one before or its boxes into each other.
    bool readLayer(const std::vector<std::uint32_t>& layer, double& reached)
    {
        double right = reached;
        for (std::size_t i = 0; i < layer.size(); ++i) {
            const Rect now = room(layer[i]);
            if (now.x < reached - kRounding)
                return false;
            right = std::max(right, now.x + now.width);
            if (i > 0 && room(layer[i - 1]).y + room(layer[i - 1]).height > now.y + kRounding)
                return false;
            placeBox(layer[i]);
            if (i == 0 || !hasFrame(boxAt(layer[i])) || boxAt(layer[i - 1]).cluster != boxAt(layer[i]).cluster)
                addFrame(layer[i], now);
            else
                growFrame(now);
        }
        reached = right;
        return true;
    }

    const Box& boxAt(std::uint32_t i) const { return m_input.boxes[m_question.boxOf[i]]; }

    void placeBox(std::uint32_t i)
    {
        const Rect all = room(i);
        const Box& box = boxAt(i);
        const double inset = hasFrame(box) ? m_input.spacing.clusterPadding : 0;
        const double header = hasFrame(box) ? m_input.spacing.clusterHeader : 0;
        m_drawing.boxes[m_question.boxOf[i]] = {all.x + inset, all.y + inset + header, box.width, box.height};
    }

    void addFrame(std::uint32_t i, const Rect& rect)
    {
        if (hasFrame(boxAt(i)))
            m_drawing.frames.push_back({rect, boxAt(i).cluster});
    }

    void growFrame(const Rect& rect)
    {
        Rect& frame = m_drawing.frames.back().rect;
        const double left = std::min(frame.x, rect.x);
        const double right = std::max(frame.x + frame.width, rect.x + rect.width);
        frame = {left, frame.y, right - left, rect.y + rect.height - frame.y};
    }

    std::vector<Point> readPath(std::size_t i) const
    {
        const Arc& arc = m_input.arcs[m_question.arcOf[i]];
        const Rect& from = m_drawing.boxes[arc.from];
        const Rect& to = m_drawing.boxes[arc.to];
        const Point start{from.x + from.width, from.y + rowHeight(m_input.boxes[arc.from], arc.fromRow)};
        const Point end{to.x, to.y + rowHeight(m_input.boxes[arc.to], arc.toRow)};
        const auto& given = m_answer.paths[i];
        const worker::Link& link = m_question.request.links[i];
        const double right = room(link.from).x + room(link.from).width;
        const double left = room(link.to).x;
        Path path(start);
        path.straightTo(right);
        if (given.size() < 4) {
            path.curveTo({left, end.y});
            path.straightTo(end.x);
            return path.take();
        }
        auto points = path.take();
        const std::size_t last = given.size() - 1;
        for (std::size_t k = 1; k <= last; ++k)
            points.push_back({given[k].x, given[k].y});
        // dot ends at the middle of a side: the outermost pieces are bent over to the rows.
        points[points.size() - last] = {std::max(given[1].x, right), given[1].y + start.y - given[0].y};
        points[points.size() - 2] = {std::min(given[last - 1].x, left), given[last - 1].y + end.y - given[last].y};
        points.back() = {left, end.y};
        Path rest({left, end.y});
        rest.straightTo(end.x);
        const auto tail = rest.take();
        points.insert(points.end(), tail.begin() + 1, tail.end());
        return points;
    }

    const Input& m_input;
    const DotQuestion& m_question;
    const worker::Answer& m_answer;
    Drawing m_drawing;
    std::vector<std::vector<std::uint32_t>> m_layers;
};

} // namespace

DotQuestion questionForDot(const Input& input)
{
    DotQuestion question;
    std::vector<bool> isJoined(input.boxes.size(), false);
    for (const Arc& arc : input.arcs) {
        if (arc.from != arc.to)
            isJoined[arc.from] = isJoined[arc.to] = true;
    }
    const Spacing& spacing = input.spacing;
    question.request.layerGap = spacing.layerGap;
    question.request.boxGap = input.clusters > 0 ? arcGap(spacing) : spacing.boxGap;
    std::vector<std::uint32_t> number(input.boxes.size(), 0);
    for (std::uint32_t i = 0; i < input.boxes.size(); ++i) {
        const Box& box = input.boxes[i];
        if (!isJoined[i]) {
            question.loose.push_back(i);
            continue;
        }
        number[i] = static_cast<std::uint32_t>(question.boxOf.size());
        question.boxOf.push_back(i);
        const double border = hasFrame(box) ? 2 * spacing.clusterPadding : 0;
        const double header = hasFrame(box) ? spacing.clusterHeader : 0;
        question.request.boxes.push_back({std::ceil(box.width + border), std::ceil(box.height + border + header)});
    }
    for (std::uint32_t i = 0; i < input.arcs.size(); ++i) {
        const Arc& arc = input.arcs[i];
        if (arc.from == arc.to)
            continue;
        question.arcOf.push_back(i);
        question.request.links.push_back({number[arc.from], number[arc.to]});
    }
    return question;
}

Result<Drawing> drawingFromDot(const Input& input, const DotQuestion& question, const worker::Answer& answer)
{
    return DotReader(input, question, answer).read();
}

} // namespace tributary::layout
