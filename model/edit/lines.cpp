// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/lines.h"

#include <algorithm>

namespace tributary::edit {

namespace {

constexpr std::string_view kBreaks = "\r\n";
constexpr std::string_view kBlanks = " \t";
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

} // namespace

std::size_t lineStart(std::string_view text, std::size_t at)
{
    if (at == 0)
        return 0;
    // In front of the LF of a CRLF is still the line that it ends.
    std::size_t from = at - 1;
    if (at < text.size() && text[at] == '\n' && text[from] == '\r') {
        if (from == 0)
            return 0;
        --from;
    }
    const std::size_t last = text.find_last_of(kBreaks, from);
    const std::size_t start = last == std::string_view::npos ? 0 : last + 1;
    return start == 0 && text.starts_with(kByteOrderMark) && at >= kByteOrderMark.size() ? kByteOrderMark.size() : start;
}

std::size_t lineEnd(std::string_view text, std::size_t at)
{
    return std::min(text.find_first_of(kBreaks, at), text.size());
}

std::size_t afterLineEnd(std::string_view text, std::size_t at)
{
    if (at < text.size() && text[at] == '\r')
        ++at;
    else if (at < text.size() && text[at] == '\n')
        return at + 1;
    else
        return at;
    return at < text.size() && text[at] == '\n' ? at + 1 : at;
}

std::string_view lineBreakNear(std::string_view text, std::size_t at)
{
    const auto breakAt = [text](std::size_t end) { return text.substr(end, afterLineEnd(text, end) - end); };
    std::string_view found = breakAt(lineEnd(text, std::min(at, text.size())));
    if (const std::size_t start = lineStart(text, std::min(at, text.size())); found.empty() && start > 0) {
        const bool isPair = start > 1 && text[start - 2] == '\r' && text[start - 1] == '\n';
        if (const char last = text[start - 1]; last == '\n' || last == '\r')
            found = text.substr(start - (isPair ? 2 : 1), isPair ? 2 : 1);
    }
    return found.empty() ? std::string_view("\n") : found;
}

std::string_view marginOf(std::string_view text, std::size_t at)
{
    const std::size_t start = lineStart(text, at);
    const std::size_t end = std::min({text.find_first_not_of(kBlanks, start), text.size(), std::max(at, start)});
    return text.substr(start, end - start);
}

bool isFirstOnLine(std::string_view text, std::size_t at)
{
    return lineStart(text, at) + marginOf(text, at).size() == at;
}

bool isLastOnLine(std::string_view text, std::size_t at)
{
    return std::min(text.find_first_not_of(kBlanks, at), text.size()) == lineEnd(text, at);
}

std::size_t columnOf(std::string_view text, std::size_t at)
{
    const std::size_t start = lineStart(text, at);
    const auto startsCharacter = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; };
    return static_cast<std::size_t>(std::count_if(text.begin() + static_cast<std::ptrdiff_t>(start), text.begin() + static_cast<std::ptrdiff_t>(at), startsCharacter));
}

} // namespace tributary::edit
