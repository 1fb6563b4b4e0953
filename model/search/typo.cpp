// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/typo.h"

#include "model/base/utf8.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace tributary::search {
namespace {

constexpr std::size_t kMostLetters = 48; // longer words are told apart by other means
constexpr std::size_t kLettersForOne = 4;
constexpr std::size_t kLettersForTwo = 8;

struct Letters {
    std::array<char32_t, kMostLetters> code{};
    std::size_t size = 0;
    bool complete = true;

    explicit Letters(std::string_view word)
    {
        for (std::size_t at = 0; at < word.size();) {
            if (size == kMostLetters) {
                complete = false;
                return;
            }
            const Utf8Char next = decodeUtf8(word, at);
            code[size++] = next.code;
            at += next.length;
        }
    }
};

} // namespace

int typosBetween(std::string_view left, std::string_view right, int most)
{
    const Letters a(left);
    const Letters b(right);
    const auto lengths = static_cast<int>(a.size > b.size ? a.size - b.size : b.size - a.size);
    if (!a.complete || !b.complete || lengths > most) {
        return left == right ? 0 : most + 1;
    }
    // Three rows of the table: this one, the one above, and the one above that for swaps.
    std::array<std::array<int, kMostLetters + 1>, 3> rows{};
    for (std::size_t j = 0; j <= b.size; ++j) {
        rows[0][j] = static_cast<int>(j);
    }
    for (std::size_t i = 1; i <= a.size; ++i) {
        auto& now = rows[i % 3];
        const auto& above = rows[(i + 2) % 3];
        const auto& twoAbove = rows[(i + 1) % 3];
        now[0] = static_cast<int>(i);
        int least = now[0];
        for (std::size_t j = 1; j <= b.size; ++j) {
            const bool same = a.code[i - 1] == b.code[j - 1];
            now[j] = std::min({above[j] + 1, now[j - 1] + 1, above[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a.code[i - 1] == b.code[j - 2] && a.code[i - 2] == b.code[j - 1]) {
                now[j] = std::min(now[j], twoAbove[j - 2] + 1);
            }
            least = std::min(least, now[j]);
        }
        if (least > most) {
            return most + 1;
        }
    }
    return std::min(rows[a.size % 3][b.size], most + 1);
}

int typosAllowed(std::string_view word)
{
    const Letters letters(word);
    for (std::size_t i = 0; i < letters.size; ++i) {
        if (letters.code[i] >= '0' && letters.code[i] <= '9') {
            return 0;
        }
    }
    return letters.size >= kLettersForTwo ? 2 : letters.size >= kLettersForOne ? 1 : 0;
}

} // namespace tributary::search
