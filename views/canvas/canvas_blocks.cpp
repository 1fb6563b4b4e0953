// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvas_blocks.h"

#include "model/query/qt_text.h"
#include "views/canvas/block_words.h"
#include "views/canvas/board_grid.h"
#include "views/canvas/item_tile.h"
#include "views/canvas/item_words.h"
#include "views/product/panel.h"
#include "views/product/text_label.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/widgets/plain_text.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kLeastBlocksWidth = 740;
constexpr std::size_t kMostBlockTiles = 8;

} // namespace

BlockTile::BlockTile(canvas::Block block, QWidget* parent) : QFrame(parent), m_block(block), m_body(new QVBoxLayout)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setMinimumWidth(1);
    setAccessibleName(blockLabel(block));
    auto* label = new TextLabel(blockLabel(block), TextRole::SmallStrong, Ink::Text2, this);
    auto* head = new QHBoxLayout;
    head->addSpacing(20); // the icon is painted
    head->addWidget(label, 1);
    m_body->setSpacing(4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 7, 10, 8);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addLayout(m_body);
    layout->addStretch(1);
}

void BlockTile::setValue(const canvas::BlockValue& value)
{
    clearLayout(m_body);
    m_tiles.clear();
    m_isMissing = value.isMissing();
    const bool isName = m_block == canvas::Block::Name;
    const auto addText = [this](const QString& text, TextRole role, Ink ink) {
        if (text.isEmpty())
            return;
        auto* label = new TextLabel(text, role, ink, this);
        label->setMaxLines(8);
        m_body->addWidget(label);
    };
    addText(singleLine(value.text, 300), isName ? TextRole::Heading : TextRole::Small, Ink::Text1);
    addText(plainBlock(value.detail), TextRole::Small, Ink::Text2);
    for (std::size_t i = 0; i < std::min(value.items.size(), kMostBlockTiles); ++i) {
        auto* tile = new ItemTile(value.items[i], this);
        connect(tile, &ItemTile::openRequested, this, &BlockTile::openRequested);
        m_body->addWidget(tile);
        m_tiles.push_back(tile);
    }
    if (value.items.size() > kMostBlockTiles)
        addText(tr("and %n more", nullptr, static_cast<int>(value.items.size() - kMostBlockTiles)), TextRole::Caption, Ink::Text3);
    if (m_isMissing)
        addText(blockMissing(m_block), TextRole::Caption, Ink::Warn);
    QStringList words{singleLine(value.text, 300), singleLine(value.detail, 500), m_isMissing ? blockMissing(m_block) : QString()};
    for (const canvas::Item& item : value.items)
        words.append(itemTitle(item));
    words.removeAll(QString());
    setAccessibleDescription(singleLine(words.join(QStringLiteral(". ")), 1500));
    update();
}

void BlockTile::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double wide = hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus() ? theme.accent : m_isMissing ? theme.warn : theme.line2, wide));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2), theme.radiusButton, theme.radiusButton);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 10 - 14 : 10;
    painter.drawPixmap(x, 8, iconPixmap(blockIcon(m_block), theme.text3, 14, devicePixelRatioF()));
}

CanvasBlocks::CanvasBlocks(QWidget* parent) : ScrollColumn(tr("Canvas in ten blocks"), parent)
{
    auto* sheet = new QWidget(this);
    sheet->setMinimumWidth(kLeastBlocksWidth);
    auto* grid = new QGridLayout(sheet);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kBoardGap);
    for (int at = 0; at < kBlockColumns; ++at)
        grid->setColumnStretch(at, 1);
    for (int row = 0; row < kBlockRows; ++row)
        grid->setRowMinimumHeight(row, kBlockRowHeights[static_cast<std::size_t>(row)]);
    grid->setRowStretch(1, 1);
    m_blocks.resize(canvas::kBlockCount);
    for (const BlockCell& cell : kBlockGrid) {
        auto* tile = new BlockTile(cell.block, sheet);
        connect(tile, &BlockTile::openRequested, this, &CanvasBlocks::openRequested);
        grid->addWidget(tile, cell.row, cell.column, 1, cell.columns);
        m_blocks[static_cast<std::size_t>(cell.block)] = tile;
    }
    column()->setContentsMargins(kBoardMargin, kBoardMargin, kBoardMargin, kBoardMargin);
    column()->addWidget(sheet, 1);
}

void CanvasBlocks::setBlocks(const canvas::Blocks& blocks)
{
    for (const canvas::BlockValue& value : blocks)
        tileAt(value.block)->setValue(value);
}

} // namespace tributary::views
