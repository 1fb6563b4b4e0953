// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_row.h"
#include "model/search/name_index.h"
#include "model/search/value_index.h"
#include "model/search/word_index.h"

#include <array>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

// The whole catalog as search sees it, in memory.
//
// Why it stands beside the full-text index of the store: as-you-type search with exact counts asks
// for *all* rows of a common word at every keystroke. FTS5 walks its lists row by row through a
// cursor, and what comes out must be joined with facets and names row by row again: hundreds of
// milliseconds where half of a million rows match. Here a word is a list of row numbers, a query is
// worked out with bit sets over all rows (125 kB for a million), counting is popcount or one pass, and
// "best first" needs no sorting: rows are numbered in the order of popularity, so that the best rows
// of a rank are its first bits. Nothing is kept of the texts themselves; FTS5 stays the durable index
// and answers phrases, whose order of words only it knows.
namespace tributary::search {

constexpr int kUncounted = -1; // of SearchRowData::columns and quality

struct SearchRowData {
    EntityId entity = 0;
    int weight = 0;              // small ones come first: products before columns
    bool shown = true;           // false: only where older versions or placeholders are asked for
    std::string_view name;
    std::array<std::string_view, kPlaceCount> texts; // by Place; lines are separate values
    std::span<const std::uint32_t> codes;            // of values, each once
    int columns = kUncounted;
    float quality = kUncounted;  // percent
    Micros changed = 0;
};

// Immutable. Row numbers ascend with weight, then fall with popularity, then ascend with the entity.
class SearchIndex {
public:
    std::size_t rows() const { return m_entityOfRow.size(); }
    EntityId entity(std::uint32_t row) const { return m_entities[m_entityOfRow[row]]; }
    static constexpr std::uint32_t kNoRow = 0xFFFFFFFFU;
    std::uint32_t rowOf(EntityId entity) const; // kNoRow where there is none

    const RowSet& shown() const { return m_shown; }
    const WordIndex& words() const { return m_words; }
    const NameIndex& names() const { return m_names; }
    const ValueIndex& values() const { return m_values; }
    int columns(std::uint32_t row) const { return traits(row).columns; }
    float quality(std::uint32_t row) const { return traits(row).quality; }
    Micros changed(std::uint32_t row) const { return m_times[traits(row).changed]; }
    std::uint32_t changedPlace(std::uint32_t row) const { return traits(row).changed; } // of its time among all, old ones first
    std::uint32_t popularity(std::uint32_t row) const { return traits(row).popularity; }

    std::size_t bytes() const; // of memory, nearly

    template <typename Archive, typename Self>
    static void pass(Archive& archive, Self& self)
    {
        archive(self.m_entities, self.m_entityOfRow, self.m_rowOfEntity, self.m_shown, self.m_words, self.m_names, self.m_values,
                self.m_traitsOfRow, self.m_traits, self.m_times);
    }
    bool isSound() const; // nothing in it leads out of it

private:
    friend class SearchIndexBuilder;
    // What results are sorted and filtered by. Few rows differ in it from all others, so that each
    // different one is held once.
    struct Traits {
        std::int32_t columns = kUncounted;
        float quality = kUncounted;
        std::uint32_t popularity = 0;
        std::uint32_t changed = 0; // within m_times

        bool operator==(const Traits&) const = default;
        template <typename Archive, typename Self>
        static void pass(Archive& archive, Self& self)
        {
            archive(self.columns, self.quality, self.popularity, self.changed);
        }
    };
    const Traits& traits(std::uint32_t row) const { return m_traits[m_traitsOfRow[row]]; }

    std::vector<EntityId> m_entities;           // ascending
    std::vector<std::uint32_t> m_entityOfRow;   // within m_entities
    std::vector<std::uint32_t> m_rowOfEntity;
    RowSet m_shown;
    WordIndex m_words;
    NameIndex m_names;
    ValueIndex m_values;
    std::vector<std::uint32_t> m_traitsOfRow;
    std::vector<Traits> m_traits;
    std::vector<Micros> m_times;                // ascending
};

class SearchIndexBuilder {
public:
    void setValue(std::uint32_t code, IndexValue value) { m_values.setValue(code, std::move(value)); }
    void add(const SearchRowData& row); // entities ascending
    // `popularity` of each row in the order in which they were added; the builder is empty afterwards.
    std::shared_ptr<const SearchIndex> build(const std::vector<std::uint32_t>& popularity);

private:
    struct Light {
        int weight;
        bool shown;
        int columns;
        float quality;
        Micros changed;
    };
    std::vector<EntityId> m_entities;
    std::vector<Light> m_rows;
    WordIndexBuilder m_words;
    NameIndexBuilder m_names;
    ValueIndexBuilder m_values;
};

} // namespace tributary::search
