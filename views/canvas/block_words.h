// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/blocks.h"

#include <QString>

#include <array>

namespace tributary::views {

QString blockLabel(canvas::Block block);
QString blockIcon(canvas::Block block);
// What an empty block lacks, and how that is supplied.
QString blockMissing(canvas::Block block);

// Where the blocks stand: three rows of twelve columns, from what goes in to who takes it out.
struct BlockCell {
    canvas::Block block;
    int row;
    int column;
    int columns;
};
constexpr int kBlockRows = 3;
constexpr int kBlockColumns = 12;
constexpr std::array<int, kBlockRows> kBlockRowHeights = {100, 250, 180}; // at least
constexpr std::array<BlockCell, canvas::kBlockCount> kBlockGrid = {{
    {canvas::Block::Domain, 0, 0, 3},
    {canvas::Block::Name, 0, 3, 6},
    {canvas::Block::Classification, 0, 9, 3},
    {canvas::Block::InputPorts, 1, 0, 3},
    {canvas::Block::Design, 1, 3, 3},
    {canvas::Block::OutputPorts, 1, 6, 3},
    {canvas::Block::Consumers, 1, 9, 3},
    {canvas::Block::Language, 2, 0, 4},
    {canvas::Block::Metadata, 2, 4, 4},
    {canvas::Block::Observability, 2, 8, 4},
}};

} // namespace tributary::views
