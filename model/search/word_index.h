// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/near_list.h"
#include "model/search/posting_list.h"
#include "model/search/text_list.h"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tributary::search {

// Where a word of a row stands. What a column is called stands in its name only: Column are the names
// of what lies below a row.
enum class Place : std::uint8_t { Name, Id, Column, Tag, Owner, Text };
constexpr std::size_t kPlaceCount = 6;

// All words of all rows, in order, and the rows that hold each of them, by place. Beginnings of up
// to three letters that half the catalog would answer to are worked out beforehand.
class WordIndex {
public:
    std::size_t size() const { return m_words.size(); }
    std::string_view word(std::uint32_t index) const { return m_words.at(index); }
    // The words that are, or begin with, this text; [first, second).
    std::pair<std::uint32_t, std::uint32_t> range(std::string_view text, bool beginsSo) const;
    // Words that are some typos away (near_list.h).
    std::vector<NearText> near(std::string_view word, int most) const { return m_near.near(m_words, word, most); }

    // Adds the rows that hold one of these words there; how many entries were read.
    std::uint64_t addRows(RowSet& rows, Place place, std::uint32_t begin, std::uint32_t end) const;
    std::uint64_t addRowsOfBeginning(RowSet& rows, Place place, std::string_view beginning) const;

    std::size_t bytes() const;

    template <typename Archive, typename Self>
    static void pass(Archive& archive, Self& self)
    {
        archive(self.m_words, self.m_rows, self.m_near, self.m_frequent);
    }
    bool isSound(std::size_t rows) const;

private:
    friend class WordIndexBuilder;
    void prepareFrequent(std::size_t rows);

    TextList m_words; // ascending
    std::array<PostingLists, kPlaceCount> m_rows;
    NearList m_near;
    std::array<std::map<std::string, RowSet, std::less<>>, kPlaceCount> m_frequent;
};

// Takes the rows in any order; `order[row]` says which of them stands where in the end.
class WordIndexBuilder {
public:
    void add(Place place, std::string_view text); // of the row begun last
    void endRow();
    // The builder is empty afterwards.
    WordIndex build(const std::vector<std::uint32_t>& order);

private:
    std::uint32_t numberOf(std::string&& word);

    std::unordered_map<std::string, std::uint32_t> m_numbers;
    std::array<std::vector<std::uint32_t>, kPlaceCount> m_words; // of all rows, one after another
    std::array<std::vector<std::uint32_t>, kPlaceCount> m_rowBegin;
    std::vector<std::string> m_tokens;
};

} // namespace tributary::search
