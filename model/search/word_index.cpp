// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/word_index.h"

#include "model/search/tokens.h"

#include <algorithm>

namespace tributary::search {
namespace {

constexpr std::size_t kLongestFrequent = 3; // bytes of a beginning that is worked out beforehand
constexpr std::uint64_t kFrequentPart = 8;  // from an eighth of all rows on
} // namespace

std::pair<std::uint32_t, std::uint32_t> WordIndex::range(std::string_view text, bool beginsSo) const
{
    return m_words.range(text, beginsSo);
}

std::uint64_t WordIndex::addRows(RowSet& rows, Place place, std::uint32_t begin, std::uint32_t end) const
{
    return m_rows[static_cast<std::size_t>(place)].addTo(rows, begin, end);
}

std::uint64_t WordIndex::addRowsOfBeginning(RowSet& rows, Place place, std::string_view beginning) const
{
    const auto& frequent = m_frequent[static_cast<std::size_t>(place)];
    if (const auto known = frequent.find(beginning); known != frequent.end()) {
        rows |= known->second;
        return 0;
    }
    const auto [begin, end] = range(beginning, true);
    return addRows(rows, place, begin, end);
}

void WordIndex::prepareFrequent(std::size_t rows)
{
    for (std::size_t place = 0; place < kPlaceCount; ++place) {
        for (std::size_t length = 1; length <= kLongestFrequent; ++length) {
            for (std::uint32_t begin = 0; begin < size();) {
                const std::string beginning(m_words.at(begin).substr(0, length));
                const std::uint32_t end = std::max(range(beginning, true).second, begin + 1);
                if (beginning.size() == length && m_rows[place].count(begin, end) * kFrequentPart > rows) {
                    RowSet found(rows);
                    m_rows[place].addTo(found, begin, end);
                    m_frequent[place].emplace(beginning, std::move(found));
                }
                begin = end;
            }
        }
    }
}

std::size_t WordIndex::bytes() const
{
    std::size_t sum = m_words.bytes() + m_near.bytes();
    for (std::size_t place = 0; place < kPlaceCount; ++place) {
        sum += m_rows[place].bytes();
        for (const auto& [beginning, rows] : m_frequent[place]) {
            sum += rows.rows() / 8 + beginning.size() + 64;
        }
    }
    return sum;
}

bool WordIndex::isSound(std::size_t rows) const
{
    bool sound = m_words.isSound() && m_near.isSound(m_words);
    for (std::size_t place = 0; sound && place < kPlaceCount; ++place) {
        sound = m_rows[place].isSound(size(), rows);
        for (const auto& [beginning, found] : m_frequent[place]) {
            sound = sound && found.isSound(rows);
        }
    }
    return sound;
}

std::uint32_t WordIndexBuilder::numberOf(std::string&& word)
{
    const auto number = static_cast<std::uint32_t>(m_numbers.size());
    return m_numbers.try_emplace(std::move(word), number).first->second;
}

void WordIndexBuilder::add(Place place, std::string_view text)
{
    if (text.empty()) {
        return;
    }
    m_tokens.clear();
    appendTokens(text, m_tokens);
    auto& words = m_words[static_cast<std::size_t>(place)];
    for (std::string& token : m_tokens) {
        words.push_back(numberOf(std::move(token)));
    }
}

void WordIndexBuilder::endRow()
{
    for (std::size_t place = 0; place < kPlaceCount; ++place) {
        auto& words = m_words[place];
        auto& begins = m_rowBegin[place];
        const std::size_t begin = begins.empty() ? 0 : begins.back();
        std::sort(words.begin() + static_cast<std::ptrdiff_t>(begin), words.end());
        words.erase(std::unique(words.begin() + static_cast<std::ptrdiff_t>(begin), words.end()), words.end());
        begins.push_back(static_cast<std::uint32_t>(words.size()));
    }
}

WordIndex WordIndexBuilder::build(const std::vector<std::uint32_t>& order)
{
    WordIndex index;
    std::vector<const std::pair<const std::string, std::uint32_t>*> sorted;
    sorted.reserve(m_numbers.size());
    for (const auto& entry : m_numbers) {
        sorted.push_back(&entry);
    }
    std::sort(sorted.begin(), sorted.end(), [](const auto* left, const auto* right) { return left->first < right->first; });
    std::vector<std::uint32_t> rank(sorted.size());
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        rank[sorted[i]->second] = static_cast<std::uint32_t>(i);
        index.m_words.add(sorted[i]->first);
    }
    index.m_words.finish();
    m_numbers = {};
    for (std::size_t place = 0; place < kPlaceCount; ++place) {
        for (std::uint32_t& word : m_words[place]) {
            word = rank[word];
        }
        const auto& begins = m_rowBegin[place];
        const auto wordsOfRow = [&](std::size_t row) {
            const std::uint32_t from = order[row];
            const std::size_t begin = from == 0 ? 0 : begins[from - 1];
            return std::span<const std::uint32_t>(m_words[place]).subspan(begin, begins[from] - begin);
        };
        index.m_rows[place] = PostingLists(rank.size(), order.size(), wordsOfRow);
        m_words[place] = {};
        m_rowBegin[place] = {};
    }
    index.m_near.prepare(index.m_words);
    index.prepareFrequent(order.size());
    return index;
}

} // namespace tributary::search
