// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QRectF>

namespace tributary::views {

// Whether any of a line of straight pieces and curves lies in an area; a box around it tells little of a long curve.
// Near its border it may be taken for one that does.
bool lineMeets(const QPainterPath& line, const QRectF& area);

// Of a line of straight pieces and curves what meets an area, from the first to the last such bit of it. A pattern
// that begins where the line does goes on in it: `before` is the length that was left out in front, always the same
// for the same place on the line.
struct CurvePart {
    QPainterPath path; // empty: nothing meets the area
    double before = 0;
};
CurvePart partNear(const QPainterPath& line, const QRectF& area);

} // namespace tributary::views
