// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/near_list.h"

#include "model/search/typo.h"

#include <bit>
#include <cstdlib>

namespace tributary::search {
namespace {

constexpr std::size_t kShortestNear = 3;
constexpr std::size_t kLongestNear = 48;

constexpr std::uint32_t kBeyondAscii = std::uint32_t{1} << 31U;

// One bit for each letter of the alphabet, five for all other signs: a typo changes two at most.
std::uint32_t lettersOf(std::string_view word)
{
    std::uint32_t letters = 0;
    for (const char c : word) {
        const auto byte = static_cast<unsigned char>(c);
        letters |= std::uint32_t{1} << (c >= 'a' && c <= 'z' ? static_cast<unsigned>(c - 'a') : 26U + byte % 5U);
    }
    return letters;
}

bool hasDigit(std::string_view word)
{
    return word.find_first_of("0123456789") != std::string_view::npos;
}

bool isAscii(std::string_view word)
{
    for (const char c : word) {
        if ((static_cast<unsigned char>(c) & 0x80U) != 0) {
            return false;
        }
    }
    return true;
}

} // namespace

void NearList::prepare(const TextList& texts)
{
    m_letters.resize(texts.size());
    m_lengths.resize(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const std::string_view word = texts.at(i);
        const bool may = word.size() >= kShortestNear && word.size() <= kLongestNear && !hasDigit(word);
        m_letters[i] = lettersOf(word) | (isAscii(word) ? 0U : kBeyondAscii);
        m_lengths[i] = may ? static_cast<std::uint8_t>(word.size()) : 0;
    }
}

std::vector<NearText> NearList::near(const TextList& texts, std::string_view word, int most) const
{
    std::vector<NearText> found;
    if (most <= 0 || word.size() > kLongestNear) {
        return found;
    }
    const std::uint32_t letters = lettersOf(word);
    const bool ascii = isAscii(word);
    const int bytesATypo = ascii ? 1 : 4; // of the longest letters
    for (std::uint32_t i = 0; i < m_lengths.size(); ++i) {
        const int lengths = std::abs(static_cast<int>(m_lengths[i]) - static_cast<int>(word.size()));
        if (m_lengths[i] == 0 || lengths > most * bytesATypo
            || ((m_letters[i] & kBeyondAscii) != 0) == ascii || (ascii && std::popcount(m_letters[i] ^ letters) > 2 * most)) {
            continue;
        }
        const int typos = typosBetween(word, texts.at(i), most);
        if (typos > 0 && typos <= most) {
            found.push_back({i, typos});
        }
    }
    return found;
}

} // namespace tributary::search
