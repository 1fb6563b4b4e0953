// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/near_list.h"
#include "model/search/row_set.h"
#include "model/search/text_list.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tributary::search {

// Rows by their whole name, compact (see tokens.h): for "exact" and "begins". Equal names are kept once.
class NameIndex {
public:
    // Adds the rows of that name, or of all names that begin so; how many were read.
    std::uint64_t addRows(RowSet& rows, std::string_view compact, bool beginsSo) const;
    // Of each name that begins so, its first row among these; the first `most`, ascending.
    std::vector<std::uint32_t> firstRows(std::string_view compact, const RowSet& among, std::size_t most) const;
    // Adds the rows whose whole name is some typos away.
    std::uint64_t addNear(RowSet& rows, std::string_view compact, int most) const;
    std::string_view name(std::uint32_t row) const { return m_names.at(m_nameOfRow[row]); } // compact
    std::uint32_t place(std::uint32_t row) const { return m_nameOfRow[row]; } // of its name among all, from A to Z
    std::size_t bytes() const
    {
        return m_names.bytes() + m_near.bytes() + (m_begin.capacity() + m_rows.capacity() + m_nameOfRow.capacity()) * 4;
    }

    template <typename Archive, typename Self>
    static void pass(Archive& archive, Self& self)
    {
        archive(self.m_names, self.m_near, self.m_begin, self.m_rows, self.m_nameOfRow);
    }
    bool isSound(std::size_t rows) const
    {
        return m_names.isSound() && m_near.isSound(m_names) && splitsWhole(m_begin, m_names.size(), rows) && m_rows.size() == rows
               && allBelow(m_rows, rows) && m_nameOfRow.size() == rows && allBelow(m_nameOfRow, m_names.size());
    }

private:
    friend class NameIndexBuilder;
    TextList m_names;                       // ascending, each once
    NearList m_near;
    std::vector<std::uint32_t> m_begin{0};  // of each name within m_rows
    std::vector<std::uint32_t> m_rows;      // ascending within a name
    std::vector<std::uint32_t> m_nameOfRow;
};

class NameIndexBuilder {
public:
    void add(std::string_view name);
    NameIndex build(const std::vector<std::uint32_t>& order); // the builder is empty afterwards

private:
    std::unordered_map<std::string, std::uint32_t> m_numbers;
    std::vector<std::uint32_t> m_names;
};

} // namespace tributary::search
