// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"

#include "model/base/utf8.h"

namespace tributary {
namespace {

enum class CharClass { Separator, Digit, Upper, Lower };

CharClass classOf(char32_t code)
{
    if (code >= '0' && code <= '9') {
        return CharClass::Digit;
    }
    if (lowered(code) != code) {
        return CharClass::Upper;
    }
    // A combining mark belongs to the letter before it, whatever that is.
    return (code >= 'a' && code <= 'z') || code >= 0xAA ? CharClass::Lower : CharClass::Separator;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kSpace = " \t\r\n\v\f";
    const std::size_t first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

std::vector<std::string> identifierWords(std::string_view identifier)
{
    std::vector<std::string> words;
    std::size_t wordBegin = 0;
    const auto finish = [&](std::size_t end) {
        std::string word = folded(identifier.substr(wordBegin, end - wordBegin));
        if (!word.empty()) { // nothing is left of a mark that stands alone
            words.push_back(std::move(word));
        }
        wordBegin = end;
    };
    CharClass before = CharClass::Separator;
    for (std::size_t i = 0; i < identifier.size();) {
        const Utf8Char next = decodeUtf8(identifier, i);
        const CharClass now = next.isValid ? classOf(next.code) : CharClass::Separator;
        const std::size_t after = i + next.length;
        if (now == CharClass::Separator) {
            finish(i);
            wordBegin = after;
        } else if (now == CharClass::Upper && before == CharClass::Upper) {
            // In "HTTPServer" the S starts the next word, which shows only at the e.
            const bool lowerFollows = after < identifier.size()
                                      && classOf(decodeUtf8(identifier, after).code) == CharClass::Lower;
            if (lowerFollows) {
                finish(i);
            }
        } else if (now != before && !(now == CharClass::Lower && before == CharClass::Upper)) {
            finish(i);
        }
        before = now;
        i = after;
    }
    finish(identifier.size());
    return words;
}

std::string cleanUtf8(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const Utf8Char next = decodeUtf8(text, i);
        if (!next.isValid) {
            appendUtf8(out, 0xFFFD);
        } else if (next.code != 0) {
            out.append(text, i, next.length);
        }
        i += next.length;
    }
    return out;
}

std::string_view clipped(std::string_view text, std::size_t bytes)
{
    if (text.size() <= bytes) {
        return text;
    }
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80) {
        --bytes;
    }
    return text.substr(0, bytes);
}

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    std::size_t begin = 0;
    for (std::size_t end = text.find(separator); end != std::string_view::npos; end = text.find(separator, begin)) {
        parts.emplace_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    parts.emplace_back(text.substr(begin));
    return parts;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator)
{
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) {
            text += separator;
        }
        text += parts[i];
    }
    return text;
}

} // namespace tributary
