// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvas_paper.h"

#include "views/canvas/canvas_svg.h"
#include "views/theme/theme.h"
#include "views/widgets/plain_text.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace tributary::views {
namespace {

constexpr double kPngPixels = 2;
constexpr double kMostPngSide = 30'000; // of an image that viewers open
constexpr double kMostPngPixels = 100'000'000;
constexpr double kPaperMarginMm = 10;
constexpr int kPaperDpi = 300;

} // namespace

QByteArray canvasPng(const query::CanvasPage& page, const Theme& theme)
{
    return sheetPng(canvasSvg(page, theme), theme);
}

QByteArray canvasPdf(const query::CanvasPage& page, const Theme& theme, QPageSize::PageSizeId paper)
{
    return sheetPdf(canvasSvg(page, theme), singleLine(page.product.name), paper);
}

QByteArray sheetPng(const QByteArray& svg, const Theme& theme)
{
    QSvgRenderer board(svg);
    const QSizeF size = board.defaultSize();
    const double scale = std::min({kPngPixels, kMostPngSide / std::max(size.width(), size.height()), std::sqrt(kMostPngPixels / (size.width() * size.height()))});
    QImage image((size * scale).toSize().expandedTo(QSize(1, 1)), QImage::Format_RGB32);
    image.fill(theme.chrome);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    board.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray sheetPdf(const QByteArray& svg, const QString& title, QPageSize::PageSizeId paper)
{
    QSvgRenderer board(svg);
    const QSizeF size = board.defaultSize();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kPaperDpi);
    const auto orientation = size.width() >= size.height() ? QPageLayout::Landscape : QPageLayout::Portrait;
    writer.setPageLayout(QPageLayout(QPageSize(paper), orientation, QMarginsF(kPaperMarginMm, kPaperMarginMm, kPaperMarginMm, kPaperMarginMm), QPageLayout::Millimeter));
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Tributary"));
    QPainter painter(&writer);
    const QSizeF room(writer.width(), writer.height());
    board.render(&painter, QRectF(QPointF(), size.scaled(room, Qt::KeepAspectRatio)));
    painter.end();
    return bytes;
}

} // namespace tributary::views
