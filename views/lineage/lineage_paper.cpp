// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One pixel of the device is one length of the drawing, whatever the size on paper: the resolution of the
// PDF is what makes the picture small. So every box keeps its columns and letters, and hairlines their
// share.
#include "views/lineage/lineage_paper.h"

#include "views/lineage/scene_painter.h"
#include "views/theme/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace tributary::views {
namespace {

constexpr double kPaperEdge = 16;
constexpr double kMarginMm = 10;
constexpr double kFootMm = 8;     // for the caption
constexpr double kOverlapMm = 10; // of neighbouring tiles
constexpr double kMmPerInch = 25.4;
constexpr int kTileDpi = 120;     // a column's name is then as large as small print
constexpr int kLeastDpi = 96;
constexpr int kMostSide = 16'000; // of a PNG, in pixels
constexpr double kMostPixels = 80e6;

QRectF pictureOf(const SceneGeometry& geometry)
{
    return geometry.bounds().adjusted(-kPaperEdge, -kPaperEdge, kPaperEdge, kPaperEdge);
}

struct Sheet {
    QPageLayout::Orientation orientation = QPageLayout::Landscape;
    QSizeF inches;  // for the picture
    int dpi = kLeastDpi;
    QSizeF room;    // inches in pixels
    double overlap = 0;
};

Sheet sheetFor(const QRectF& picture, const PaperPlan& plan)
{
    Sheet sheet;
    sheet.orientation = picture.width() >= picture.height() ? QPageLayout::Landscape : QPageLayout::Portrait;
    QSizeF paper = QPageSize(plan.size).size(QPageSize::Inch);
    if (sheet.orientation == QPageLayout::Landscape)
        paper.transpose();
    sheet.inches = {paper.width() - 2 * kMarginMm / kMmPerInch, paper.height() - (2 * kMarginMm + kFootMm) / kMmPerInch};
    const double fits = std::max(picture.width() / sheet.inches.width(), picture.height() / sheet.inches.height());
    sheet.dpi = plan.tiled ? kTileDpi : std::max(kLeastDpi, static_cast<int>(std::ceil(fits)));
    sheet.room = sheet.inches * sheet.dpi;
    sheet.overlap = plan.tiled ? kOverlapMm / kMmPerInch * sheet.dpi : 0;
    return sheet;
}

int countOf(double length, double room, double overlap)
{
    return length <= room ? 1 : static_cast<int>(std::ceil((length - overlap) / (room - overlap)));
}

QSize tilesOf(const QRectF& picture, const Sheet& sheet)
{
    return {countOf(picture.width(), sheet.room.width(), sheet.overlap), countOf(picture.height(), sheet.room.height(), sheet.overlap)};
}

class Drawer {
public:
    Drawer(const Scene& scene, const SceneGeometry& geometry, const Place& focus) : m_scene(scene), m_geometry(geometry), m_light(lightFrom(scene, focus))
    {
        m_state.light = &m_light;
        m_state.focus = focus;
        m_state.current = focus;
        m_state.grid = false;
    }

    // The part of the drawing that begins at `origin`, at the painter's (0, 0).
    void draw(QPainter* painter, const QPointF& origin, const QSizeF& size) const
    {
        Lens lens;
        lens.origin = origin;
        painter->save();
        painter->setClipRect(QRectF(QPointF(0, 0), size));
        painter->fillRect(QRectF(QPointF(0, 0), size), Theme::current().sunken);
        ScenePainter(m_scene, m_geometry, m_state, lens).paint(painter, QRectF(QPointF(0, 0), size));
        painter->restore();
    }

private:
    const Scene& m_scene;
    const SceneGeometry& m_geometry;
    const FlowLight m_light;
    PaintState m_state;
};

void drawSheetFoot(QPainter* painter, const Sheet& sheet, const QString& caption)
{
    const double mm = sheet.dpi / kMmPerInch;
    QFont font = Theme::current().caption;
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(3 * mm))));
    painter->setFont(font);
    painter->setPen(Qt::black);
    const QRectF foot(0, sheet.room.height() + 2 * mm, sheet.room.width(), kFootMm * mm - 2 * mm);
    painter->drawText(foot, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, QFontMetricsF(font).elidedText(caption, Qt::ElideRight, foot.width()));
}

} // namespace

QSize paperTiles(const SceneGeometry& geometry, const PaperPlan& plan)
{
    const QRectF picture = pictureOf(geometry);
    return tilesOf(picture, sheetFor(picture, plan));
}

QByteArray scenePdf(const Scene& scene, const SceneGeometry& geometry, const Place& focus, const PaperPlan& plan)
{
    const QRectF picture = pictureOf(geometry);
    const Sheet sheet = sheetFor(picture, plan);
    const QSize tiles = tilesOf(picture, sheet);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(sheet.dpi);
    writer.setPageLayout(QPageLayout(QPageSize(plan.size), sheet.orientation, QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter));
    writer.setTitle(plan.caption);
    writer.setCreator(QStringLiteral("Tributary"));
    const Drawer drawer(scene, geometry, focus);
    QPainter painter(&writer);
    for (int row = 0; row < tiles.height(); ++row) {
        for (int column = 0; column < tiles.width(); ++column) {
            if (row + column > 0)
                writer.newPage();
            const QPointF origin = picture.topLeft() + QPointF(column * (sheet.room.width() - sheet.overlap), row * (sheet.room.height() - sheet.overlap));
            const QSizeF left(picture.right() - origin.x(), picture.bottom() - origin.y());
            drawer.draw(&painter, origin, sheet.room.boundedTo(left));
            QString caption = plan.caption;
            if (tiles.width() * tiles.height() > 1)
                caption = QCoreApplication::translate("tributary::views::LineagePaper", "%1 \u00b7 row %2 of %3, sheet %4 of %5")
                              .arg(caption)
                              .arg(row + 1)
                              .arg(tiles.height())
                              .arg(column + 1)
                              .arg(tiles.width());
            drawSheetFoot(&painter, sheet, caption);
        }
    }
    painter.end();
    return bytes;
}

QByteArray scenePng(const Scene& scene, const SceneGeometry& geometry, const Place& focus, double scale)
{
    const QRectF picture = pictureOf(geometry);
    const double longest = std::max(picture.width(), picture.height());
    const double fitting = std::min({scale, kMostSide / longest, std::sqrt(kMostPixels / (picture.width() * picture.height()))});
    QImage image((picture.size() * fitting).toSize().expandedTo(QSize(1, 1)), QImage::Format_RGB32);
    image.fill(Theme::current().sunken);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.scale(fitting, fitting);
    Drawer(scene, geometry, focus).draw(&painter, picture.topLeft(), picture.size());
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace tributary::views
