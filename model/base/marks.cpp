// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/marks.h"

#include <algorithm>

namespace tributary {
namespace {

constexpr std::size_t kStride = 64;

bool startsCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80;
}

} // namespace

Mark advanced(const Mark& from, std::string_view text, std::size_t offset)
{
    Mark mark = from;
    offset = std::min(offset, text.size());
    for (; mark.offset < offset; ++mark.offset) {
        const char c = text[mark.offset];
        const bool isCrOfCrlf = c == '\r' && mark.offset + 1 < text.size() && text[mark.offset + 1] == '\n';
        if (c == '\n' || (c == '\r' && !isCrOfCrlf)) {
            ++mark.line;
            mark.column = 1;
        } else if (startsCharacter(c)) {
            ++mark.column;
        }
    }
    return mark;
}

Mark textStart(std::string_view text)
{
    return {1, 1, text.starts_with("\xEF\xBB\xBF") ? std::size_t{3} : std::size_t{0}};
}

CharOffsets::CharOffsets(std::string_view text)
    : m_text(text)
    , m_isAscii(std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
{
    if (m_isAscii) {
        return;
    }
    std::size_t index = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (startsCharacter(text[i]) && index++ % kStride == 0) {
            m_checkpoints.push_back(i);
        }
    }
}

std::size_t CharOffsets::byteOffset(std::size_t charIndex) const
{
    if (m_isAscii) {
        return std::min(charIndex, m_text.size());
    }
    if (charIndex / kStride >= m_checkpoints.size()) {
        return m_text.size();
    }
    std::size_t offset = m_checkpoints[charIndex / kStride];
    for (std::size_t left = charIndex % kStride; left > 0 && offset < m_text.size(); --left) {
        do {
            ++offset;
        } while (offset < m_text.size() && !startsCharacter(m_text[offset]));
    }
    return offset;
}

} // namespace tributary
