// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/search/search_table.h"

#include "model/store/row_queries.h"
#include "model/store/search/search_sql.h"

namespace tributary::store {

namespace {

constexpr std::int64_t kLeastChurn = 500; // small indexes tidy themselves

template <typename Texts>
void runWithTexts(Statement statement, std::int64_t slot, const Texts& texts)
{
    statement.run(slot, texts[0], texts[1], texts[2], texts[3], texts[4], texts[5]);
}

} // namespace

std::vector<std::uint32_t> decodeCodes(std::string_view bytes)
{
    std::vector<std::uint32_t> codes(bytes.size() / 4);
    for (std::size_t i = 0; i < codes.size() * 4; ++i)
        codes[i / 4] |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i])) << (8 * (i % 4));
    return codes;
}

SearchTable::Stored SearchTable::readStored(const Statement& row)
{
    Stored stored;
    stored.row.entity = row.integer(0);
    stored.row.root = row.integer(1);
    stored.row.weight = static_cast<int>(row.integer(2));
    stored.row.revision = row.integer(3);
    stored.row.columns = static_cast<int>(row.integer(4));
    stored.row.shown = row.integer(5) != 0;
    stored.codes = row.text(6);
    for (std::size_t i = 0; i < kTextCount; ++i)
        stored.row.texts[i] = row.text(static_cast<int>(7 + i));
    return stored;
}

bool SearchTable::same(const Stored& stored, const SearchRow& row, const std::string& codes)
{
    const SearchRow& was = stored.row;
    return was.root == row.root && was.weight == row.weight && was.revision == row.revision && was.columns == row.columns
        && was.shown == row.shown && stored.codes == codes && was.texts == row.texts;
}

std::int64_t SearchTable::valueId(int facet, const std::string& value)
{
    auto& known = m_values[facet];
    if (const auto found = known.find(value); found != known.end())
        return found->second;
    std::int64_t id = 0;
    {
        Statement row = m_connection.use(sql::kSearchValue);
        row.bind(facet, value);
        if (row.step())
            id = row.integer(0);
    }
    if (id == 0) {
        m_connection.use(sql::kInsertSearchValue).bind(facet, value).run();
        id = m_connection.lastInsertId();
    }
    return known[value] = id;
}

std::string SearchTable::encode(const SearchRow& row)
{
    std::string codes;
    for (const auto& [facet, value] : row.values) {
        const auto id = static_cast<std::uint64_t>(valueId(facet, value));
        for (unsigned shift = 0; shift < 32; shift += 8)
            codes += static_cast<char>((id >> shift) & 0xffU);
    }
    return codes;
}

void SearchTable::replaceDocument(EntityId root, const std::vector<SearchRow>& rows)
{
    std::map<EntityId, Stored> old;
    if (!m_bulk) {
        Statement row = m_connection.use(sql::kSearchRowsOfRoot);
        row.bind(root);
        while (row.step())
            old.emplace(row.integer(0), readStored(row));
    }
    for (const SearchRow& row : rows) {
        const std::string codes = encode(row);
        const auto stored = old.find(row.entity);
        if (stored != old.end()) {
            const bool unchanged = same(stored->second, row, codes);
            if (!unchanged)
                erase(stored->second);
            old.erase(stored);
            if (unchanged)
                continue;
        }
        insert(row, codes);
    }
    for (const auto& [entity, stored] : old)
        erase(stored);
}

void SearchTable::removeEntity(EntityId entity)
{
    Statement row = m_connection.use(sql::kSearchRowOfEntity);
    row.bind(entity);
    if (row.step()) {
        const Stored stored = readStored(row);
        row.reset();
        erase(stored);
    }
}

void SearchTable::insert(const SearchRow& row, const std::string& codes)
{
    Statement slot = m_connection.use(sql::kInsertSlot);
    slot.bind(row.entity, row.root, row.weight, row.revision, row.columns, row.shown);
    slot.bindBlob(7, codes);
    slot.run();
    runWithTexts(m_connection.use(sql::kInsertText), row.entity, row.texts);
    if (!m_bulk)
        runWithTexts(m_connection.use(sql::kIndexText), row.entity, row.texts);
}

void SearchTable::erase(const Stored& stored)
{
    if (!m_bulk) {
        runWithTexts(m_connection.use(sql::kUnindexText), stored.row.entity, stored.row.texts);
        ++m_erased;
    }
    m_connection.use(sql::kDeleteSlot).bind(stored.row.entity).run();
    m_connection.use(sql::kDeleteText).bind(stored.row.entity).run();
}

void SearchTable::finish()
{
    if (m_bulk) {
        m_connection.script("INSERT INTO search_index(search_index, rank) VALUES ('hashsize', 67108864);"
                            "INSERT INTO search_index(search_index) VALUES ('rebuild');");
        m_connection.use(sql::kSetSearchChurn).bind("0").run();
    } else if (m_erased > 0) {
        sweep();
    }
}

// What was taken out of the index stays in its segments until they are merged. Where a quarter of
// the catalog has changed since, all are, which costs less than writing those changes did.
void SearchTable::sweep()
{
    std::int64_t churn = numberOf(m_connection, sql::kSearchChurn) + m_erased;
    if (churn > kLeastChurn && churn > numberOf(m_connection, sql::kCountSlots) / 4) {
        m_connection.script("INSERT INTO search_index(search_index) VALUES ('optimize');");
        churn = 0;
    }
    m_connection.use(sql::kSetSearchChurn).bind(std::to_string(churn)).run();
}

} // namespace tributary::store
