// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/blocks.h"
#include "views/product/scroll_column.h"

#include <QFrame>

#include <vector>

class QVBoxLayout;

namespace tributary::views {

class ItemTile;

// One of the ten blocks: icon, label, what is known, or what is missing and how it is supplied. To read; what is
// written there is written on the board or in the form.
class BlockTile : public QFrame {
    Q_OBJECT
public:
    explicit BlockTile(canvas::Block block, QWidget* parent = nullptr);
    void setValue(const canvas::BlockValue& value);
    const std::vector<ItemTile*>& tiles() const { return m_tiles; }

signals:
    void openRequested(const QString& ref, bool newTab);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    canvas::Block m_block;
    bool m_isMissing = true;
    QVBoxLayout* m_body;
    std::vector<ItemTile*> m_tiles;
};

// The second template over the same facts.
class CanvasBlocks : public ScrollColumn {
    Q_OBJECT
public:
    explicit CanvasBlocks(QWidget* parent = nullptr);
    void setBlocks(const canvas::Blocks& blocks);
    BlockTile* tileAt(canvas::Block block) const { return m_blocks[static_cast<std::size_t>(block)]; }

signals:
    void openRequested(const QString& ref, bool newTab);

private:
    std::vector<BlockTile*> m_blocks; // by Block
};

} // namespace tributary::views
