// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/page_sheet.h"

#include <QFont>
#include <QPainter>

#include <algorithm>

namespace tributary::cli {

namespace {

constexpr int kCaption = 22; // height, pixels
constexpr int kSheetGap = 10;
constexpr int kCaptionText = 13;

} // namespace

PageSheet::PageSheet(const QSize& window) : m_tile(kTileWidth, qRound(double(kTileWidth) * window.height() / window.width())) {}

void PageSheet::add(const QString& caption, const QImage& picture)
{
    QImage small = picture.scaled(m_tile, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    small.setDevicePixelRatio(1);
    m_tiles.push_back({caption, std::move(small)});
}

QImage PageSheet::picture() const
{
    if (m_tiles.empty())
        return {};
    const int columns = std::min(kMostColumns, count());
    const int rows = (count() + columns - 1) / columns;
    QImage sheet(kSheetGap + columns * (m_tile.width() + kSheetGap), kSheetGap + rows * (m_tile.height() + kCaption + kSheetGap), QImage::Format_RGB32);
    sheet.fill(Qt::gray);
    QPainter painter(&sheet);
    QFont font = painter.font();
    font.setPixelSize(kCaptionText);
    painter.setFont(font);
    for (int i = 0; i < count(); ++i) {
        const Tile& tile = m_tiles[static_cast<std::size_t>(i)];
        const QPoint at(kSheetGap + i % columns * (m_tile.width() + kSheetGap), kSheetGap + i / columns * (m_tile.height() + kCaption + kSheetGap));
        painter.drawText(QRect(at, QSize(m_tile.width(), kCaption)), Qt::AlignLeft | Qt::AlignVCenter, tile.caption);
        painter.drawImage(at + QPoint(0, kCaption), tile.picture);
    }
    return sheet;
}

} // namespace tributary::cli
