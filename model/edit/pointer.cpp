// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/pointer.h"

#include <charconv>

namespace tributary::edit {

std::optional<std::vector<std::string>> pointerTokens(std::string_view pointer)
{
    std::vector<std::string> tokens;
    if (pointer.empty())
        return tokens;
    if (pointer.front() != '/')
        return std::nullopt;
    for (std::size_t i = 0; i < pointer.size(); ++i) {
        if (pointer[i] == '/') {
            tokens.emplace_back();
        } else if (pointer[i] != '~') {
            tokens.back() += pointer[i];
        } else if (i + 1 < pointer.size() && (pointer[i + 1] == '0' || pointer[i + 1] == '1')) {
            tokens.back() += pointer[++i] == '0' ? '~' : '/';
        } else {
            return std::nullopt;
        }
    }
    return tokens;
}

std::string childPointer(std::string_view parent, std::string_view token)
{
    std::string pointer(parent);
    pointer += '/';
    for (const char c : token) {
        if (c == '~')
            pointer += "~0";
        else if (c == '/')
            pointer += "~1";
        else
            pointer += c;
    }
    return pointer;
}

std::string childPointer(std::string_view parent, std::size_t index)
{
    return std::string(parent) + '/' + std::to_string(index);
}

std::optional<std::size_t> listIndex(std::string_view token)
{
    std::size_t index = 0;
    if (token.empty() || (token.size() > 1 && token.front() == '0'))
        return std::nullopt;
    const char* end = token.data() + token.size();
    const auto [stop, problem] = std::from_chars(token.data(), end, index);
    return problem == std::errc() && stop == end ? std::optional(index) : std::nullopt;
}

} // namespace tributary::edit
