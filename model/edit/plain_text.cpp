// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/plain_text.h"

#include "model/base/utf8.h"

#include <optional>

namespace tributary::edit {

namespace {

// What libyaml and others take as it stands; the line breaks of Unicode are left out, since they would
// be read as such.
bool isPrintableCode(char32_t code)
{
    return code == '\t' || code == '\n' || (code >= 0x20 && code <= 0x7E) || (code >= 0xA0 && code <= 0xD7FF && code != 0x2028 && code != 0x2029)
        || (code >= 0xE000 && code <= 0xFFFD && code != 0xFEFF) || code >= 0x10000;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

std::optional<char> shortEscape(char32_t code)
{
    switch (code) {
    case '"': return '"';
    case '\\': return '\\';
    case '\n': return 'n';
    case '\r': return 'r';
    case '\t': return 't';
    case 0: return '0';
    default: return std::nullopt;
    }
}

void appendEscaped(std::string& out, char32_t code)
{
    constexpr std::string_view kHex = "0123456789ABCDEF";
    const int digits = code <= 0xFF ? 2 : code <= 0xFFFF ? 4 : 8;
    out += digits == 2 ? "\\x" : digits == 4 ? "\\u" : "\\U";
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
        out += kHex[(code >> static_cast<unsigned>(shift)) & 0xFU];
}

} // namespace

bool isPrintable(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Char c = decodeUtf8(text, at);
        if (!c.isValid || !isPrintableCode(c.code))
            return false;
        at += c.length;
    }
    return true;
}

bool canBePlain(std::string_view text, bool inFlow)
{
    constexpr std::string_view kIndicators = "-?:,[]{}#&*!|>'\"%@`";
    if (readsAsOther(text) || isBlank(text.front()) || isBlank(text.back()) || text.find_first_of("\n\t") != std::string_view::npos || !isPrintable(text))
        return false;
    if (kIndicators.find(text.front()) != std::string_view::npos || text.back() == ':' || text.starts_with("..."))
        return false;
    if (text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos)
        return false;
    return !inFlow || text.find_first_of(",?[]{}") == std::string_view::npos;
}

bool canBeSingleQuoted(std::string_view text)
{
    return text.find('\n') == std::string_view::npos && isPrintable(text);
}

std::string singleQuoted(std::string_view text)
{
    std::string out = "'";
    for (const char c : text) {
        out += c;
        if (c == '\'')
            out += c;
    }
    return out + "'";
}

std::string doubleQuoted(std::string_view text)
{
    std::string out = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Char c = decodeUtf8(text, at);
        if (const auto escape = shortEscape(c.code))
            (out += '\\') += *escape;
        else if (isPrintableCode(c.code))
            out.append(text, at, c.length);
        else
            appendEscaped(out, c.code);
        at += c.length;
    }
    return out + "\"";
}

} // namespace tributary::edit
