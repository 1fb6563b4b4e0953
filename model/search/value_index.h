// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/facets.h"
#include "model/search/posting_list.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tributary::search {

struct IndexValue {
    int facet = 0; // Facet or Aspect
    std::string text;
    std::string folded;

    template <typename Archive, typename Self>
    static void pass(Archive& archive, Self& self)
    {
        archive(self.facet, self.text, self.folded);
    }
};

// The values of rows (facets and aspects), both ways: rows of a value for filtering, values of a row
// for counting. Most rows share all their facet values with many others (the columns of a table, the
// tables of a team), so each different list of values is held and counted once, as a profile.
class ValueIndex {
public:
    using Codes = std::vector<std::uint32_t>;

    const std::vector<IndexValue>& values() const { return m_values; }
    // Codes of the values that are the folded text, or begin with it, in one of these facets.
    Codes codes(std::span<const int> facets, std::string_view folded, bool beginsSo) const;
    Codes codesOfFacet(int facet) const;
    void addRows(RowSet& rows, const Codes& codes) const;
    bool holds(std::uint32_t code, std::uint32_t row) const;
    std::uint32_t count(std::uint32_t code) const { return m_rows.count(code); }

    // How often each value of that facet occurs among the rows, largest first.
    std::vector<FacetValue> count(const RowSet& rows, Facet facet) const;
    // The same for all facets at once, in the order of Facet.
    std::vector<FacetCounts> countAll(const RowSet& rows) const;

    std::size_t bytes() const;

    template <typename Archive, typename Self>
    static void pass(Archive& archive, Self& self)
    {
        archive(self.m_values, self.m_order, self.m_rows, self.m_profileOfRow, self.m_profileBegin, self.m_profileCodes);
    }
    bool isSound(std::size_t rows) const;

private:
    friend class ValueIndexBuilder;
    std::size_t profiles() const { return m_profileBegin.size() - 1; }
    void addProfile(std::uint32_t profile, std::uint64_t times, std::vector<std::uint64_t>& counts) const;
    void countRows(const RowSet& rows, std::size_t size, std::vector<std::uint64_t>& counts) const;
    std::vector<std::uint64_t> countCodes(const RowSet& rows) const;

    std::vector<IndexValue> m_values;   // by code
    std::vector<std::uint32_t> m_order; // codes by (facet, folded)
    PostingLists m_rows;
    std::vector<std::uint32_t> m_profileOfRow;
    std::vector<std::uint32_t> m_profileBegin{0}; // of each profile within m_profileCodes
    std::vector<std::uint32_t> m_profileCodes;    // facet values
};

class ValueIndexBuilder {
public:
    // Every code that rows name has its value.
    void setValue(std::uint32_t code, IndexValue value);
    void add(std::span<const std::uint32_t> codes); // of one row
    ValueIndex build(const std::vector<std::uint32_t>& order); // the builder is empty afterwards

private:
    std::vector<IndexValue> m_values;
    std::vector<std::uint32_t> m_codes;
    std::vector<std::uint32_t> m_rowEnd;
};

} // namespace tributary::search
