// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/field.h"

#include <array>

namespace tributary::views {

// Where the fields stand on the board: the same place for every product, so that eyes learn it. Four
// rows of twenty columns; the second row takes what height is left.
struct BoardCell {
    canvas::Field field;
    int row;
    int column;
    int columns;
};

constexpr int kBoardRows = 4;
constexpr int kBoardColumns = 20;
constexpr int kBoardGap = 6;
constexpr int kBoardMargin = 10;
constexpr std::array<int, kBoardRows> kBoardRowHeights = {86, 220, 130, 76}; // at least

constexpr std::array<BoardCell, canvas::kFieldCount> kBoard = {{
    {canvas::Field::Name, 0, 0, 5},
    {canvas::Field::Owner, 0, 5, 5},
    {canvas::Field::Domain, 0, 10, 6},
    {canvas::Field::System, 0, 16, 4},
    {canvas::Field::InboundFlows, 1, 0, 4},
    {canvas::Field::InputPorts, 1, 4, 4},
    {canvas::Field::Description, 1, 8, 4},
    {canvas::Field::OutputPorts, 1, 12, 4},
    {canvas::Field::OutboundFlows, 1, 16, 4},
    {canvas::Field::Datasets, 2, 0, 6},
    {canvas::Field::Volume, 2, 6, 5},
    {canvas::Field::Security, 2, 11, 9},
    {canvas::Field::Classification, 3, 0, 10},
    {canvas::Field::Materialisation, 3, 10, 5},
    {canvas::Field::Lifecycle, 3, 15, 5},
}};

} // namespace tributary::views
