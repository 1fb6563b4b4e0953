// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/typo.h"

#include "model/base/utf8.h"

#include <algorithm>
#include <array>

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

bool isAscii(std::string_view word)
{
    return std::all_of(word.begin(), word.end(), [](char c) { return (static_cast<unsigned char>(c) & 0x80U) == 0; });
}

// Letters are told apart by themselves: bytes of ASCII words, decoded characters of others. Of the table
// only the diagonal and `most` places beside it are worked out; farther off lies more than `most`.
template <typename Letter>
int distance(const Letter* a, int sizeA, const Letter* b, int sizeB, int most)
{
    const int far = most + 1;
    int rows[3][kMostLetters + 1]; // this one, the one above, and the one above that for swaps
    for (int j = 0; j <= std::min(sizeB, most); ++j) {
        rows[0][j] = j;
    }
    for (int i = 1; i <= sizeA; ++i) {
        int* now = rows[i % 3];
        const int* above = rows[(i + 2) % 3];
        const int* twoAbove = rows[(i + 1) % 3];
        const int first = std::max(1, i - most);
        const int last = std::min(sizeB, i + most);
        int least = i - most <= 0 ? i : far;
        if (i - most <= 0) {
            now[0] = i;
        } else {
            now[first - 1] = far;
        }
        for (int j = first; j <= last; ++j) {
            const int fromAbove = j < i + most ? above[j] + 1 : far;
            int best = std::min({fromAbove, now[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                best = std::min(best, twoAbove[j - 2] + 1);
            }
            now[j] = best;
            least = std::min(least, best);
        }
        if (least > most) {
            return far;
        }
    }
    return std::min(rows[sizeA % 3][sizeB], far);
}

} // namespace

int typosBetween(std::string_view left, std::string_view right, int most)
{
    if (isAscii(left) && isAscii(right)) {
        const auto lengths = static_cast<int>(left.size() > right.size() ? left.size() - right.size() : right.size() - left.size());
        if (left.size() > kMostLetters || right.size() > kMostLetters || lengths > most) {
            return left == right ? 0 : most + 1;
        }
        return distance(left.data(), static_cast<int>(left.size()), right.data(), static_cast<int>(right.size()), most);
    }
    const Letters a(left);
    const Letters b(right);
    const auto lengths = static_cast<int>(a.size > b.size ? a.size - b.size : b.size - a.size);
    if (!a.complete || !b.complete || lengths > most) {
        return left == right ? 0 : most + 1;
    }
    return distance(a.code.data(), static_cast<int>(a.size), b.code.data(), static_cast<int>(b.size), most);
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
