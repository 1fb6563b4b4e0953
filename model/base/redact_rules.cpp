// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/redact_rules.h"

#include "model/base/redact.h"

#include <algorithm>
#include <array>

namespace tributary::redact {

namespace {

constexpr std::size_t kLongestName = 64;
constexpr std::size_t kShortestToken = 16;   // after a known beginning
constexpr std::size_t kShortestCredential = 6; // after Bearer or Basic: shorter ones are prose

char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool startsWith(std::string_view text, std::size_t at, std::string_view word)
{
    return text.size() >= at + word.size()
        && std::equal(word.begin(), word.end(), text.begin() + static_cast<std::ptrdiff_t>(at),
                      [](char a, char b) { return lower(a) == lower(b); });
}

bool isBlank(char letter)
{
    return letter == ' ' || letter == '\t';
}

// Letters of base64 and of what servers make tokens of.
bool isTokenByte(char letter)
{
    return isWordByte(letter) || letter == '.' || letter == '~' || letter == '+' || letter == '/' || letter == '=';
}

template <typename Wanted>
std::size_t endOf(std::string_view text, std::size_t at, Wanted wanted, std::size_t most = std::string_view::npos)
{
    const std::size_t begin = at;
    while (at < text.size() && at - begin < most && wanted(text[at]))
        ++at;
    return at;
}

bool isHeader(std::string_view name)
{
    static constexpr std::array<std::string_view, 4> kHeaders = {"authorization", "proxy-authorization", "cookie", "set-cookie"};
    return std::any_of(kHeaders.begin(), kHeaders.end(),
                       [&](std::string_view header) { return header.size() == name.size() && startsWith(name, 0, header); });
}

// Where the value of a name ends: at its quotation mark, else where a list, a query or a line goes on.
std::size_t endOfValue(std::string_view text, std::size_t at, char quote)
{
    if (quote == 0)
        return endOf(text, at, [](char letter) {
            return !isBlank(letter) && std::string_view("\r\n&;,\"'<>(){}[]").find(letter) == std::string_view::npos;
        });
    for (; at < text.size() && text[at] != quote && text[at] != '\n'; ++at)
        at += text[at] == '\\' && at + 1 < text.size() ? 1 : 0;
    return std::min(at, text.size());
}

// What is called "token" in prose is seldom one ("unexpected token: }"): its value must look like one.
bool isProse(std::string_view name, std::string_view value, char separator)
{
    const bool isToken = name.size() == 5 && startsWith(name, 0, "token");
    return isToken && separator == ':'
        && (value.size() < kShortestCredential || !std::all_of(value.begin(), value.end(), isTokenByte));
}

} // namespace

bool isWordByte(char letter)
{
    return (letter >= '0' && letter <= '9') || (lower(letter) >= 'a' && lower(letter) <= 'z') || letter == '_' || letter == '-';
}

Secret privateKeyAt(std::string_view text, std::size_t at)
{
    static constexpr std::string_view kBegin = "-----BEGIN ";
    static constexpr std::string_view kEnd = "-----END ";
    if (!startsWith(text, at, kBegin))
        return {};
    const std::size_t line = std::min(text.find("-----", at + kBegin.size()), text.size());
    if (line - at > kLongestName || text.substr(at, line - at).find("PRIVATE KEY") == std::string_view::npos)
        return {};
    const std::size_t last = text.find(kEnd, at + kBegin.size());
    if (last == std::string_view::npos)
        return {at, text.size()};
    const std::size_t closing = text.find("-----", last + kEnd.size());
    return {at, closing == std::string_view::npos ? text.size() : closing + 5};
}

Secret userInfoAt(std::string_view text, std::size_t at)
{
    const std::size_t scheme = endOf(text, at, [](char c) { return isWordByte(c) || c == '+' || c == '.'; }, kLongestName);
    if (scheme == at || text.substr(scheme, 3) != "://")
        return {};
    const std::size_t begin = scheme + 3;
    const std::size_t end = endOf(text, begin, [](char letter) {
        return std::string_view(" \t\r\n/?#\"'<>\\").find(letter) == std::string_view::npos;
    });
    const std::size_t sign = text.substr(begin, end - begin).rfind('@');
    return sign == std::string_view::npos ? Secret{} : Secret{begin, begin + sign};
}

Secret schemeTokenAt(std::string_view text, std::size_t at)
{
    for (const std::string_view scheme : {"Bearer", "Basic", "Digest", "Negotiate"}) {
        if (!startsWith(text, at, scheme) || at + scheme.size() >= text.size() || !isBlank(text[at + scheme.size()]))
            continue;
        const std::size_t begin = endOf(text, at + scheme.size(), isBlank);
        const std::size_t end = endOf(text, begin, isTokenByte);
        const std::string_view token = text.substr(begin, end - begin);
        const bool isWord = std::all_of(token.begin(), token.end(), [](char c) { return lower(c) >= 'a' && lower(c) <= 'z'; });
        // "Basic understanding" is prose, "Basic dXNlcjpwYXNz" is not.
        if (token.size() >= kShortestToken || (token.size() >= kShortestCredential && !isWord))
            return {begin, end};
    }
    return {};
}

Secret knownTokenAt(std::string_view text, std::size_t at)
{
    static constexpr std::array<std::string_view, 14> kBeginnings = {
        "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-", "xoxb-", "xoxp-", "xoxa-", "AKIA", "ASIA", "eyJ", "dapi"};
    for (const std::string_view beginning : kBeginnings) {
        if (text.substr(at, beginning.size()) != beginning)
            continue;
        const std::size_t end = endOf(text, at, isTokenByte);
        if (end - at >= kShortestToken)
            return {at, end};
    }
    return {};
}

Secret namedValueAt(std::string_view text, std::size_t at)
{
    const std::size_t nameEnd = endOf(text, at, isWordByte);
    const std::string_view name = text.substr(at, nameEnd - at);
    const bool header = isHeader(name);
    if (name.empty() || name.size() > kLongestName || (!header && !namesSecret(name)))
        return {};
    std::size_t next = nameEnd;
    if (next < text.size() && (text[next] == '"' || text[next] == '\'')) // "name": ...
        ++next;
    next = endOf(text, next, isBlank);
    if (next >= text.size() || (text[next] != '=' && text[next] != ':'))
        return {};
    const char separator = text[next];
    next = endOf(text, next + 1, isBlank);
    const char quote = next < text.size() && (text[next] == '"' || text[next] == '\'') ? text[next++] : '\0';
    // A header's value is the rest of its line.
    const std::size_t end = header && quote == 0 ? endOf(text, next, [](char c) { return c != '\n' && c != '\r'; })
                                                 : endOfValue(text, next, quote);
    return isProse(name, text.substr(next, end - next), separator) ? Secret{} : Secret{next, end};
}

} // namespace tributary::redact
