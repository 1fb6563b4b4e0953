// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lineage/lens.h"

#include <QImage>

#include <functional>
#include <optional>

class QPainter;

namespace tributary::views {

// The picture as it was drawn last: dragging a large one moves what is there and draws only what comes into view,
// and zooming shows it larger or smaller until it is drawn anew. A thread of Qt's pool draws while the caller
// waits: on any other thread Qt hands the spans of each line to that pool in portions, which takes thin lines three
// times as long as drawing them.
class PictureShot {
public:
    // Draws all that touches `screen`, ground included; what lies outside is cut off.
    using Paint = std::function<void(QPainter* painter, const QRectF& screen, const Lens& lens)>;

    void forget() { m_lens.reset(); } // what is shown is not the same any more
    bool isEmpty() const { return !m_lens; }

    // Through a lens moved by less than a pixel, so that what is kept can be moved by whole ones.
    void show(QPainter& onto, const QSize& size, const Lens& lens, const Paint& paint);
    // What is kept, as far as it reaches. Not for an empty one.
    void showResized(QPainter& onto, const Lens& lens) const;

private:
    void make(const QSize& size, double pixelRatio);
    void draw(const QRegion& pixels, const Paint& paint);
    QRegion moveBy(const QPoint& pixels); // what comes into view

    QImage m_image;
    std::optional<Lens> m_lens; // none: nothing is kept
};

} // namespace tributary::views
