// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include <algorithm>

namespace tributary::views {

// How the drawing is looked at: zoom, and the point of the drawing at the view's upper left corner.
struct Lens {
    double zoom = 1;
    QPointF origin;

    QPointF toScreen(const QPointF& point) const { return (point - origin) * zoom; }
    QRectF toScreen(const QRectF& rect) const { return {toScreen(rect.topLeft()), rect.size() * zoom}; }
    QPointF toScene(const QPointF& point) const { return point / zoom + origin; }
    QRectF toScene(const QRectF& rect) const { return {toScene(rect.topLeft()), rect.size() / zoom}; }

    // Zooms so that the point of the drawing under `screen` stays there.
    void zoomAbout(const QPointF& screen, double wanted)
    {
        const QPointF kept = toScene(screen);
        zoom = wanted;
        origin = kept - screen / zoom;
    }
    // The whole of `bounds` in the middle of a view of that size, never magnified.
    void fit(const QRectF& bounds, const QSizeF& view, double margin, double least)
    {
        const double across = (view.width() - 2 * margin) / std::max(1.0, bounds.width());
        const double down = (view.height() - 2 * margin) / std::max(1.0, bounds.height());
        zoom = std::max(least, std::min({1.0, across, down}));
        origin = bounds.center() - QPointF(view.width(), view.height()) / (2 * zoom);
    }
};

} // namespace tributary::views
