// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/picture_shot.h"

#include <QPainter>
#include <QRegion>
#include <QSemaphore>
#include <QThreadPool>

#include <cmath>
#include <cstring>

namespace tributary::views {
namespace {

constexpr int kBytes = 4;           // a pixel
constexpr double kOverhang = 24; // arrows and marks reach so far beyond what they belong to, on the screen

Lens onWholePixels(const Lens& lens, double pixelRatio)
{
    const double pixels = lens.zoom * pixelRatio;
    Lens whole = lens;
    whole.origin = {std::round(lens.origin.x() * pixels) / pixels, std::round(lens.origin.y() * pixels) / pixels};
    return whole;
}

} // namespace

void PictureShot::show(QPainter& onto, const QSize& size, const Lens& lens, const Paint& paint)
{
    make(size, onto.device()->devicePixelRatioF());
    const double pixelRatio = m_image.devicePixelRatio();
    const Lens wanted = onWholePixels(lens, pixelRatio);
    QRegion missing(m_image.rect());
    if (m_lens && m_lens->zoom == wanted.zoom) {
        const QPointF way = (m_lens->origin - wanted.origin) * wanted.zoom * pixelRatio;
        if (std::abs(way.x()) < m_image.width() && std::abs(way.y()) < m_image.height())
            missing = moveBy(way.toPoint());
    }
    m_lens = wanted;
    if (!missing.isEmpty())
        draw(missing, paint);
    onto.drawImage(QPointF(0, 0), m_image);
}

void PictureShot::showResized(QPainter& onto, const Lens& lens) const
{
    const QRectF kept(QPointF(0, 0), QSizeF(m_image.size()) / m_image.devicePixelRatio());
    onto.drawImage(lens.toScreen(m_lens->toScene(kept)), m_image);
}

void PictureShot::make(const QSize& size, double pixelRatio)
{
    const QSize pixels = size * pixelRatio;
    if (m_image.size() == pixels && m_image.devicePixelRatio() == pixelRatio)
        return;
    m_image = QImage(pixels, QImage::Format_RGB32);
    m_image.setDevicePixelRatio(pixelRatio);
    forget();
}

void PictureShot::draw(const QRegion& pixels, const Paint& paint)
{
    const double pixelRatio = m_image.devicePixelRatio();
    QSemaphore drawn;
    const auto work = [&] {
        for (const QRect& part : pixels) {
            // A picture of its own in the same memory: what is outside of a picture costs less than what is clipped.
            QImage image(m_image.bits() + part.y() * m_image.bytesPerLine() + std::ptrdiff_t{part.x()} * kBytes, part.width(), part.height(),
                         m_image.bytesPerLine(), m_image.format());
            image.setDevicePixelRatio(pixelRatio);
            const QRectF screen(QPointF(part.topLeft()) / pixelRatio, QSizeF(part.size()) / pixelRatio);
            QPainter painter(&image);
            painter.translate(-screen.topLeft());
            paint(&painter, screen.adjusted(-kOverhang, -kOverhang, kOverhang, kOverhang), *m_lens);
        }
        drawn.release();
    };
    if (!QThreadPool::globalInstance()->tryStart(work))
        work(); // all of its threads have work: slower, but now
    drawn.acquire();
}

QRegion PictureShot::moveBy(const QPoint& pixels)
{
    if (pixels.isNull())
        return {};
    const int wide = m_image.width() - std::abs(pixels.x());
    const int high = m_image.height() - std::abs(pixels.y());
    uchar* const bits = m_image.bits();
    const auto stride = static_cast<std::ptrdiff_t>(m_image.bytesPerLine());
    const auto at = [&](int x, int y) { return bits + y * stride + std::ptrdiff_t{x} * kBytes; };
    for (int i = 0; i < high; ++i) {
        const int line = pixels.y() > 0 ? high - 1 - i : i; // never over what is still to be moved
        std::memmove(at(std::max(0, pixels.x()), line + std::max(0, pixels.y())), at(std::max(0, -pixels.x()), line + std::max(0, -pixels.y())),
                     static_cast<std::size_t>(wide) * kBytes);
    }
    return QRegion(m_image.rect()) - QRegion(m_image.rect().translated(pixels));
}

} // namespace tributary::views
