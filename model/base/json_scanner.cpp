// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/json_scanner.h"

#include "model/base/marks.h"
#include "model/base/utf8.h"

#include <algorithm>
#include <utility>

namespace tributary {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

void JsonScanner::moveTo(std::size_t offset)
{
    m_at = advanced(m_at, m_text, offset);
}

bool JsonScanner::refuse(const char* problem)
{
    m_problem = problem;
    return false;
}

void JsonScanner::skipSpace()
{
    moveTo(std::min(m_text.find_first_not_of(" \t\r\n", m_at.offset), m_text.size()));
}

bool JsonScanner::take(char expected)
{
    if (isAtEnd() || m_text[m_at.offset] != expected) {
        return false;
    }
    ++m_at.offset;
    ++m_at.column;
    return true;
}

bool JsonScanner::takeLoneSurrogate()
{
    return std::exchange(m_loneSurrogate, false);
}

bool JsonScanner::readString(std::string& value)
{
    std::size_t at = m_at.offset + 1;
    for (;;) {
        std::size_t plainEnd = at;
        while (plainEnd < m_text.size() && m_text[plainEnd] != '"' && m_text[plainEnd] != '\\'
               && static_cast<unsigned char>(m_text[plainEnd]) >= 0x20) {
            ++plainEnd;
        }
        value.append(m_text, at, plainEnd - at);
        at = plainEnd;
        if (at >= m_text.size()) {
            return refuse("unclosed string");
        }
        if (m_text[at] == '"') {
            moveTo(at + 1);
            return true;
        }
        if (m_text[at] != '\\') {
            moveTo(at);
            return refuse("control character in a string");
        }
        if (!readEscape(at, value)) {
            moveTo(at);
            return refuse("unknown escape");
        }
    }
}

// `at` stands on the backslash and moves behind the escape.
bool JsonScanner::readEscape(std::size_t& at, std::string& value)
{
    constexpr std::string_view kNames = "\"\\/bfnrt";
    constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
    if (at + 1 >= m_text.size()) {
        return false;
    }
    const std::size_t simple = kNames.find(m_text[at + 1]);
    if (simple != std::string_view::npos) {
        value += kMeanings[simple];
        at += 2;
        return true;
    }
    char32_t code = 0;
    if (!readHex(at, code)) {
        return false;
    }
    if (code >= 0xD800 && code <= 0xDBFF) {
        char32_t low = 0;
        std::size_t behind = at;
        if (readHex(behind, low) && low >= 0xDC00 && low <= 0xDFFF) {
            at = behind;
            code = 0x10000 + ((code - 0xD800) << 10U) + (low - 0xDC00);
        }
    }
    m_loneSurrogate = m_loneSurrogate || (code >= 0xD800 && code <= 0xDFFF);
    appendUtf8(value, code);
    return true;
}

bool JsonScanner::readHex(std::size_t& at, char32_t& code) const
{
    constexpr std::size_t kLength = 6; // backslash, u and four digits
    if (at + kLength > m_text.size() || m_text[at] != '\\' || m_text[at + 1] != 'u') {
        return false;
    }
    code = 0;
    for (std::size_t i = at + 2; i < at + kLength; ++i) {
        const char c = m_text[i];
        const char lower = static_cast<char>(c | 0x20);
        if (!isDigit(c) && (lower < 'a' || lower > 'f')) {
            return false;
        }
        code = code * 16 + static_cast<char32_t>(isDigit(c) ? c - '0' : lower - 'a' + 10);
    }
    at += kLength;
    return true;
}

std::size_t JsonScanner::digitsEnd(std::size_t at) const
{
    while (at < m_text.size() && isDigit(m_text[at])) {
        ++at;
    }
    return at;
}

// One past the number's last character, or npos where there is none.
std::size_t JsonScanner::numberEnd(std::size_t at) const
{
    const auto is = [this](std::size_t i, std::string_view anyOf) {
        return i < m_text.size() && anyOf.find(m_text[i]) != std::string_view::npos;
    };
    at += is(at, "-") ? 1 : 0;
    std::size_t end = is(at, "0") ? at + 1 : digitsEnd(at);
    if (end == at) {
        return std::string_view::npos;
    }
    if (is(end, ".")) {
        at = end + 1;
        end = digitsEnd(at);
        if (end == at) {
            return std::string_view::npos;
        }
    }
    if (is(end, "eE")) {
        at = end + (is(end + 1, "+-") ? 2 : 1);
        end = digitsEnd(at);
        if (end == at) {
            return std::string_view::npos;
        }
    }
    return end;
}

bool JsonScanner::readPlain(std::string& value)
{
    std::size_t end = std::string_view::npos;
    for (const std::string_view word : {"true", "false", "null"}) {
        if (m_text.substr(m_at.offset, word.size()) == word) {
            end = m_at.offset + word.size();
        }
    }
    if (end == std::string_view::npos) {
        end = numberEnd(m_at.offset);
    }
    if (end == std::string_view::npos) {
        return refuse(isAtEnd() ? "unexpected end" : "not a value");
    }
    value.assign(m_text, m_at.offset, end - m_at.offset);
    moveTo(end);
    return true;
}

} // namespace tributary
