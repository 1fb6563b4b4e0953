// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/curve_part.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <vector>

namespace tributary::views {
namespace {

constexpr int kBits = 32;        // of each curve
constexpr int kMostHalvings = 5; // then a piece of a curve is taken for its hull

using Bit = std::array<QPointF, 4>;

QPointF between(const QPointF& from, const QPointF& to, double share)
{
    return from + (to - from) * share;
}

// The bits of a curve, each a curve itself.
void addBits(std::vector<Bit>& bits, Bit rest)
{
    for (int left = kBits; left > 1; --left) {
        const double share = 1.0 / left;
        const QPointF ab = between(rest[0], rest[1], share), bc = between(rest[1], rest[2], share), cd = between(rest[2], rest[3], share);
        const QPointF abc = between(ab, bc, share), bcd = between(bc, cd, share), middle = between(abc, bcd, share);
        bits.push_back({rest[0], ab, abc, middle});
        rest = {middle, bcd, cd, rest[3]};
    }
    bits.push_back(rest);
}

bool meets(const Bit& bit, const QRectF& area)
{
    const auto [left, right] = std::minmax({bit[0].x(), bit[1].x(), bit[2].x(), bit[3].x()});
    const auto [top, bottom] = std::minmax({bit[0].y(), bit[1].y(), bit[2].y(), bit[3].y()});
    return left <= area.right() && right >= area.left() && top <= area.bottom() && bottom >= area.top();
}

std::vector<Bit> bitsOf(const QPainterPath& line)
{
    std::vector<Bit> bits;
    for (int i = 1; i < line.elementCount(); ++i) {
        const QPointF from = line.elementAt(i - 1);
        const QPainterPath::Element& next = line.elementAt(i);
        if (next.isCurveTo()) {
            addBits(bits, {from, next, line.elementAt(i + 1), line.elementAt(i + 2)});
            i += 2;
        } else if (next.isLineTo()) {
            addBits(bits, {from, between(from, next, 1.0 / 3), between(from, next, 2.0 / 3), next});
        }
    }
    return bits;
}

bool meetsHalved(const Bit& bit, const QRectF& area, int halvings)
{
    if (!meets(bit, area))
        return false;
    if (halvings == 0 || area.contains(bit[0]) || area.contains(bit[3]))
        return true;
    const QPointF ab = (bit[0] + bit[1]) / 2, bc = (bit[1] + bit[2]) / 2, cd = (bit[2] + bit[3]) / 2;
    const QPointF abc = (ab + bc) / 2, bcd = (bc + cd) / 2, middle = (abc + bcd) / 2;
    return meetsHalved({bit[0], ab, abc, middle}, area, halvings - 1) || meetsHalved({middle, bcd, cd, bit[3]}, area, halvings - 1);
}

} // namespace

bool lineMeets(const QPainterPath& line, const QRectF& area)
{
    for (int i = 1; i < line.elementCount(); ++i) {
        const QPainterPath::Element& next = line.elementAt(i);
        const QPointF from = line.elementAt(i - 1);
        if (next.isLineTo() && meetsHalved({from, from, next, next}, area, kMostHalvings))
            return true;
        if (next.isCurveTo() && meetsHalved({from, next, line.elementAt(i + 1), line.elementAt(i + 2)}, area, kMostHalvings))
            return true;
    }
    return false;
}

CurvePart partNear(const QPainterPath& line, const QRectF& area)
{
    const std::vector<Bit> bits = bitsOf(line);
    const auto isNear = [&](const Bit& bit) { return meets(bit, area); };
    const auto first = std::find_if(bits.begin(), bits.end(), isNear);
    if (first == bits.end())
        return {};
    const auto last = std::find_if(bits.rbegin(), bits.rend(), isNear).base();
    CurvePart part{QPainterPath((*first)[0]), 0};
    for (auto bit = bits.begin(); bit != first; ++bit)
        part.before += QLineF((*bit)[0], (*bit)[3]).length();
    for (auto bit = first; bit != last; ++bit)
        part.path.cubicTo((*bit)[1], (*bit)[2], (*bit)[3]);
    return part;
}

} // namespace tributary::views
