// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"

#include <string_view>
#include <vector>

namespace tributary {

// The mark of `offset`, counted on from an earlier mark of the same text. Columns count characters;
// LF, CRLF and a lone CR end a line.
Mark advanced(const Mark& from, std::string_view text, std::size_t offset);

// Where the text proper begins: 1:1, behind a byte order mark if there is one.
Mark textStart(std::string_view text);

// From a character's number to its byte, for libraries that count characters. Costs nothing where
// the text is ASCII only.
class CharOffsets {
public:
    explicit CharOffsets(std::string_view text);

    // Numbers beyond the end give the text's size.
    std::size_t byteOffset(std::size_t charIndex) const;

private:
    std::string_view m_text;
    bool m_isAscii = true;
    std::vector<std::size_t> m_checkpoints; // byte offset of every kStride-th character
};

} // namespace tributary
