// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tributary::edit {

// How a literal (|) or folded (>) text is laid out.
struct BlockShape {
    char sign = '|';
    bool keeps = false;            // its header says + : all line ends behind it belong to it
    std::size_t emptyBehind = 0;   // lines that stand behind it already, where it keeps them
    std::string remark;            // what else stands on the header's line, with the blanks before it
    std::size_t margin = 2;        // columns in front of its lines
    std::size_t width = 100;       // folded: where lines are broken, margin not counted
    std::string lineBreak = "\n";
};

// The shape of the block scalar that these bytes are; nothing where its indentation is given by number.
std::optional<BlockShape> blockShapeOf(std::string_view written, std::size_t marginIfEmpty);

// The text so laid out, from the sign to the last line without its end; nothing where a block of that
// sign cannot hold it.
std::optional<std::string> blockScalar(std::string_view text, const BlockShape& shape);

} // namespace tributary::edit
