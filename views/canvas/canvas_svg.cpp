// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvas_svg.h"

#include "views/canvas/block_words.h"
#include "views/canvas/board_grid.h"
#include "views/canvas/canvas_markdown.h"
#include "views/canvas/item_words.h"
#include "views/canvas/svg_field.h"
#include "views/theme/theme.h"
#include "views/widgets/plain_text.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kWidth = 1280;
constexpr int kHead = 62;
constexpr int kFoot = 40;

struct SvgWords {
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

double columnLeft(int column)
{
    const double wide = double(kWidth - 2 * kBoardMargin - (kBoardColumns - 1) * kBoardGap) / kBoardColumns;
    return kBoardMargin + column * (wide + kBoardGap);
}

QRectF cellArea(const BoardCell& cell, double top, double height)
{
    const double left = columnLeft(cell.column);
    return {left, top, columnLeft(cell.column + cell.columns) - kBoardGap - left, height};
}

std::array<int, kBoardRows> rowHeights(const query::CanvasPage& page, const Theme& theme)
{
    std::array<int, kBoardRows> heights = kBoardRowHeights;
    SvgField measure(theme, nullptr);
    for (const BoardCell& cell : kBoard) {
        int& height = heights[static_cast<std::size_t>(cell.row)];
        height = std::max(height, measure.heightOf(page.canvas.at(cell.field), static_cast<int>(cellArea(cell, 0, 0).width())));
    }
    return heights;
}

QString provenancePlace(const query::Provenance& from)
{
    const QString file = singleLine(from.file);
    const QString place = from.line > 0 ? QStringLiteral("%1:%2").arg(file, QString::number(from.line)) : file;
    return from.source.empty() ? place : SvgWords::tr("%1, source %2").arg(place, singleLine(from.source, 80));
}

void drawHead(SvgWriter& svg, const query::CanvasPage& page, const Theme& theme, const QString& completeness)
{
    QFont strong = theme.small;
    strong.setWeight(QFont::DemiBold);
    const double room = kWidth - 2 * kBoardMargin - QFontMetrics(strong).horizontalAdvance(completeness) - 40;
    const QString version = singleLine(page.product.version, 40);
    const QString title = version.isEmpty() ? singleLine(page.product.name) : SvgWords::tr("%1 v%2").arg(singleLine(page.product.name), version);
    svg.text({kBoardMargin + 2, 32}, QFontMetrics(theme.title).elidedText(title, Qt::ElideRight, static_cast<int>(room)), theme.title, theme.text1);
    svg.text({kBoardMargin + 2, 52}, QFontMetrics(theme.caption).elidedText(singleLine(page.product.ref), Qt::ElideMiddle, static_cast<int>(room)), theme.caption, theme.text3);
    svg.text({kWidth - kBoardMargin - 2, 32}, completeness, strong, theme.text2, SvgWriter::Anchor::End);
}

void drawFoot(SvgWriter& svg, const query::CanvasPage& page, const Theme& theme, double top)
{
    double x = kBoardMargin + 2;
    for (const canvas::Evidence evidence : {canvas::Evidence::Both, canvas::Evidence::Declared, canvas::Evidence::Observed}) {
        svg.icon({x, top + 9}, 13, evidenceIcon(evidence), theme.text3);
        svg.text({x + 18, top + 20}, evidenceText(evidence), theme.caption, theme.text3);
        x += 18 + QFontMetrics(theme.caption).horizontalAdvance(evidenceText(evidence)) + 20;
    }
    const int room = static_cast<int>(kWidth - kBoardMargin - x - 20);
    svg.text({kWidth - kBoardMargin - 2, top + 20}, QFontMetrics(theme.caption).elidedText(provenancePlace(page.provenance), Qt::ElideMiddle, room),
             theme.caption, theme.text3, SvgWriter::Anchor::End);
}

} // namespace

QByteArray canvasSvg(const query::CanvasPage& page, const Theme& theme)
{
    const auto heights = rowHeights(page, theme);
    std::array<double, kBoardRows + 1> tops{};
    tops[0] = kHead;
    for (std::size_t row = 0; row < kBoardRows; ++row)
        tops[row + 1] = tops[row] + heights[row] + kBoardGap;
    const double height = tops[kBoardRows] - kBoardGap + kFoot;
    const QString completeness = completenessWords(canvas::completenessOf(page.canvas)).join(QStringLiteral(" \u00B7 "));
    SvgWriter svg;
    svg.rect({0, 0, double(kWidth), height}, 0, theme.chrome);
    drawHead(svg, page, theme, completeness);
    SvgField field(theme, &svg);
    for (const BoardCell& cell : kBoard) {
        const auto row = static_cast<std::size_t>(cell.row);
        const QRectF area = cellArea(cell, tops[row], heights[row]);
        svg.pushClip(area);
        field.draw(page.canvas.at(cell.field), area);
        svg.popClip();
    }
    drawFoot(svg, page, theme, tops[kBoardRows] - kBoardGap);
    return svg.document({double(kWidth), height}, SvgWords::tr("Data product canvas: %1").arg(singleLine(page.product.name)), completeness);
}

QByteArray blocksSvg(const query::CanvasPage& page, const Theme& theme)
{
    const double wide = double(kWidth - 2 * kBoardMargin - (kBlockColumns - 1) * kBoardGap) / kBlockColumns;
    const auto areaOf = [wide](const BlockCell& cell, double top, double height) {
        return QRectF(kBoardMargin + cell.column * (wide + kBoardGap), top, cell.columns * (wide + kBoardGap) - kBoardGap, height);
    };
    std::array<int, kBlockRows> heights = kBlockRowHeights;
    SvgField measure(theme, nullptr);
    for (const BlockCell& cell : kBlockGrid) {
        int& height = heights[static_cast<std::size_t>(cell.row)];
        height = std::max(height, measure.heightOfBlock(page.blocks[static_cast<std::size_t>(cell.block)], static_cast<int>(areaOf(cell, 0, 0).width())));
    }
    std::array<double, kBlockRows + 1> tops{};
    tops[0] = kHead;
    for (std::size_t row = 0; row < kBlockRows; ++row)
        tops[row + 1] = tops[row] + heights[row] + kBoardGap;
    const double height = tops[kBlockRows] - kBoardGap + kFoot;
    const QString filled = SvgWords::tr("%1 of %2 blocks filled").arg(canvas::filledBlocks(page.blocks)).arg(static_cast<int>(canvas::kBlockCount));
    SvgWriter svg;
    svg.rect({0, 0, double(kWidth), height}, 0, theme.chrome);
    drawHead(svg, page, theme, filled);
    SvgField field(theme, &svg);
    for (const BlockCell& cell : kBlockGrid) {
        const auto row = static_cast<std::size_t>(cell.row);
        const QRectF area = areaOf(cell, tops[row], heights[row]);
        svg.pushClip(area);
        field.drawBlock(page.blocks[static_cast<std::size_t>(cell.block)], area);
        svg.popClip();
    }
    drawFoot(svg, page, theme, tops[kBlockRows] - kBoardGap);
    return svg.document({double(kWidth), height}, SvgWords::tr("Data product canvas in ten blocks: %1").arg(singleLine(page.product.name)), filled);
}

} // namespace tributary::views
