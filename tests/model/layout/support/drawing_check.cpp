// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/layout/support/drawing_check.h"

#include <cmath>

namespace tributary::test {

namespace {

using namespace layout;

constexpr double kHair = 1e-6;

bool overlap(const Rect& a, const Rect& b)
{
    return a.x + kHair < b.x + b.width && b.x + kHair < a.x + a.width && a.y + kHair < b.y + b.height &&
           b.y + kHair < a.y + a.height;
}

bool contains(const Rect& outer, const Rect& inner)
{
    return inner.x >= outer.x - kHair && inner.y >= outer.y - kHair &&
           inner.x + inner.width <= outer.x + outer.width + kHair &&
           inner.y + inner.height <= outer.y + outer.height + kHair;
}

class Check {
public:
    Check(const Input& input, const Drawing& drawing) : m_input(input), m_drawing(drawing) {}

    std::vector<std::string> run()
    {
        if (m_drawing.boxes.size() != m_input.boxes.size() || m_drawing.arcs.size() != m_input.arcs.size())
            return {"boxes or arcs are missing"};
        checkBoxes();
        checkFrames();
        for (std::size_t i = 0; i < m_input.arcs.size(); ++i)
            checkArc(i);
        return std::move(m_problems);
    }

private:
    void say(const std::string& what, std::size_t a, std::size_t b = 0)
    {
        m_problems.push_back(what + " " + std::to_string(a) + " " + std::to_string(b));
    }

    void checkBoxes()
    {
        const Rect all{0, 0, m_drawing.width, m_drawing.height};
        for (std::size_t i = 0; i < m_input.boxes.size(); ++i) {
            const Rect& box = m_drawing.boxes[i];
            if (box.width != m_input.boxes[i].width || box.height != m_input.boxes[i].height)
                say("size of box", i);
            if (!contains(all, box))
                say("outside the drawing: box", i);
            for (std::size_t j = 0; j < i; ++j) {
                if (overlap(box, m_drawing.boxes[j]))
                    say("boxes overlap", i, j);
            }
        }
    }

    void checkFrames()
    {
        const Rect all{0, 0, m_drawing.width, m_drawing.height};
        std::vector<int> framesOf(m_input.boxes.size(), 0);
        for (std::size_t i = 0; i < m_drawing.frames.size(); ++i) {
            const Frame& frame = m_drawing.frames[i];
            if (!contains(all, frame.rect))
                say("outside the drawing: frame", i);
            for (std::size_t j = 0; j < i; ++j) {
                if (overlap(frame.rect, m_drawing.frames[j].rect))
                    say("frames overlap", i, j);
            }
            int members = 0;
            for (std::size_t box = 0; box < m_input.boxes.size(); ++box) {
                const bool isIn = contains(frame.rect, m_drawing.boxes[box]);
                if (isIn && m_input.boxes[box].cluster != frame.cluster)
                    say("frame holds a stranger", i, box);
                if (!isIn && overlap(frame.rect, m_drawing.boxes[box]))
                    say("frame cuts through box", i, box);
                if (isIn && m_drawing.boxes[box].y < frame.rect.y + m_input.spacing.clusterHeader - kHair)
                    say("box covers its frame's header", box, i);
                members += isIn ? 1 : 0;
                framesOf[box] += isIn ? 1 : 0;
            }
            if (members == 0)
                say("empty frame", i);
        }
        for (std::size_t box = 0; box < framesOf.size(); ++box) {
            if (framesOf[box] != (m_input.boxes[box].cluster == kNoCluster ? 0 : 1))
                say("frames of box", box, static_cast<std::size_t>(framesOf[box]));
        }
    }

    bool isAt(const layout::Point& point, double x, const Rect& box, const Box& shape, std::int32_t row) const
    {
        const double height = row == kWholeBox ? shape.height / 2 : shape.rows[static_cast<std::size_t>(row)];
        return std::abs(point.x - x) < kHair && std::abs(point.y - box.y - height) < kHair;
    }

    void checkArc(std::size_t i)
    {
        const Arc& arc = m_input.arcs[i];
        const auto& path = m_drawing.arcs[i];
        if (path.size() < 4 || path.size() % 3 != 1)
            return say("no path of cubic pieces: arc", i, path.size());
        const Rect& from = m_drawing.boxes[arc.from];
        const Rect& to = m_drawing.boxes[arc.to];
        if (!isAt(path.front(), from.x + from.width, from, m_input.boxes[arc.from], arc.fromRow))
            say("does not leave its row: arc", i);
        if (!isAt(path.back(), to.x, to, m_input.boxes[arc.to], arc.toRow))
            say("does not arrive at its row: arc", i);
        for (const layout::Point& point : path) {
            const Rect spot{point.x, point.y, 0, 0};
            if (!std::isfinite(point.x) || !std::isfinite(point.y) ||
                !contains({0, 0, m_drawing.width, m_drawing.height}, spot))
                say("leaves the drawing: arc", i);
        }
    }

    const Input& m_input;
    const Drawing& m_drawing;
    std::vector<std::string> m_problems;
};

} // namespace

std::vector<std::string> problemsOf(const Input& input, const Drawing& drawing)
{
    return Check(input, drawing).run();
}

} // namespace tributary::test
