// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/plain_text.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace tributary::edit {

namespace {

constexpr std::string_view kDigits = "0123456789_";

bool isDigitChar(char c)
{
    return c >= '0' && c <= '9';
}

// Takes all leading characters of a set off the word; how many there were.
std::size_t takeAll(std::string_view& word, std::string_view set)
{
    const std::size_t count = std::min(word.find_first_not_of(set), word.size());
    word.remove_prefix(count);
    return count;
}

bool isFloatOrWhole(std::string_view word)
{
    const std::size_t whole = takeAll(word, kDigits);
    std::size_t fraction = 0;
    if (word.starts_with('.')) {
        word.remove_prefix(1);
        fraction = takeAll(word, kDigits);
    }
    if (whole + fraction == 0)
        return false;
    if (word.starts_with('e') || word.starts_with('E')) {
        word.remove_prefix(1);
        if (word.starts_with('+') || word.starts_with('-'))
            word.remove_prefix(1);
        return takeAll(word, kDigits) > 0 && word.empty();
    }
    return word.empty();
}

// 17:00 and 190:20:30.5, which YAML 1.1 reads to the base of sixty.
bool isSexagesimal(std::string_view word)
{
    if (takeAll(word, kDigits) == 0 || !word.starts_with(':'))
        return false;
    while (word.starts_with(':')) {
        word.remove_prefix(1);
        if (takeAll(word, kDigits) == 0)
            return false;
    }
    if (word.starts_with('.')) {
        word.remove_prefix(1);
        takeAll(word, kDigits);
    }
    return word.empty();
}

bool isBased(std::string_view word)
{
    if (word.size() < 3 || word[0] != '0')
        return false;
    const char base = static_cast<char>(word[1] | 0x20);
    const std::string_view digits = base == 'x' ? "0123456789abcdefABCDEF_" : base == 'o' ? "01234567_" : base == 'b' ? "01_" : "";
    return !digits.empty() && word.find_first_not_of(digits, 2) == std::string_view::npos;
}

// 2026-01-31, alone or with a time behind it.
bool startsWithDate(std::string_view word)
{
    const auto take = [&word](std::size_t least, std::size_t most) {
        std::size_t count = 0;
        while (count < most && count < word.size() && isDigitChar(word[count]))
            ++count;
        word.remove_prefix(count);
        return count >= least;
    };
    const auto dash = [&word] {
        const bool found = word.starts_with('-');
        word.remove_prefix(found ? 1 : 0);
        return found;
    };
    return take(4, 4) && dash() && take(1, 2) && dash() && take(1, 2) && (word.empty() || !isDigitChar(word[0]));
}

} // namespace

bool readsAsOther(std::string_view word)
{
    constexpr std::array<std::string_view, 15> kWords = {"", "~", "=", "<<", "null", "true", "false", "yes", "no", "on", "off", "y", "n", ".inf", ".nan"};
    std::string lower(word);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (std::find(kWords.begin(), kWords.end(), lower) != kWords.end() || startsWithDate(word))
        return true;
    if (word.starts_with('+') || word.starts_with('-'))
        word.remove_prefix(1);
    if (std::none_of(word.begin(), word.end(), isDigitChar))
        return lower.size() == 5 && lower.ends_with(".inf");
    return isFloatOrWhole(word) || isSexagesimal(word) || isBased(word);
}

} // namespace tributary::edit
