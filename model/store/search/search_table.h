// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/connection.h"
#include "model/store/search/search_row.h"

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace tributary::store {

// Writes search rows and keeps the full-text index in step. The old text that FTS5 needs for a
// delete is always read from the table itself, in the same transaction.
class SearchTable {
public:
    // Bulk: nothing was there before; the index is built in one go by `finish`.
    SearchTable(Connection& connection, bool bulk) : m_connection(connection), m_bulk(bulk) {}

    void replaceDocument(EntityId root, const std::vector<SearchRow>& rows);
    void removeEntity(EntityId entity);
    void finish();

private:
    struct Stored {
        SearchRow row; // without values
        std::string codes;
    };
    static Stored readStored(const Statement& row);
    static bool same(const Stored& stored, const SearchRow& row, const std::string& codes);
    std::string encode(const SearchRow& row);
    std::int64_t valueId(int facet, const std::string& value);
    void insert(const SearchRow& row, const std::string& codes);
    void erase(const Stored& stored);
    void sweep();

    Connection& m_connection;
    bool m_bulk;
    std::int64_t m_erased = 0;
    std::unordered_map<int, std::unordered_map<std::string, std::int64_t>> m_values; // by facet
};

// The codes of a row: value ids, each as four bytes, the lowest first.
std::vector<std::uint32_t> decodeCodes(std::string_view bytes);

} // namespace tributary::store
