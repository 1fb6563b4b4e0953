// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/search/search_snapshot.h"

#include "model/base/text.h"
#include "model/store/row_queries.h"
#include "model/store/search/search_sql.h"
#include "model/store/search/search_table.h"
#include "model/store/source_sql.h"

#include <deque>
#include <mutex>

namespace tributary::store {

namespace {

constexpr std::size_t kSnapshotsKept = 2;

struct Kept {
    std::string key;
    std::shared_ptr<const SearchSnapshot> snapshot;
};

// Path, making and revision: a file that was deleted and made again is not mistaken for the old one.
std::string keyOf(Connection& connection)
{
    Statement build = connection.use(sql::kSearchBuild);
    const std::string token = build.step() ? build.text(0) : std::string();
    return connection.path() + '\n' + token + '\n' + std::to_string(numberOf(connection, sql::kLastRevision));
}

} // namespace

std::shared_ptr<const SearchSnapshot> SearchSnapshot::of(Connection& connection)
{
    static std::mutex mutex;
    static std::deque<Kept> newest;

    const std::string key = keyOf(connection);
    // Held while loading: two readers that ask at the same moment load once.
    const std::lock_guard<std::mutex> lock(mutex);
    for (const Kept& kept : newest)
        if (kept.key == key)
            return kept.snapshot;
    const auto snapshot = std::make_shared<SearchSnapshot>();
    snapshot->load(connection);
    newest.push_front({key, snapshot});
    if (newest.size() > kSnapshotsKept)
        newest.pop_back();
    return snapshot;
}

void SearchSnapshot::load(Connection& connection)
{
    {
        Statement row = connection.use(sql::kSearchValues);
        while (row.step()) {
            m_values.resize(static_cast<std::size_t>(row.integer(0)) + 1);
            m_values.back() = Value{static_cast<int>(row.integer(1)), row.text(2), folded(row.view(2))};
        }
    }
    std::int64_t last = 0;
    for (bool more = true; more;) {
        more = false;
        Statement row = connection.use(sql::kSlotPage);
        row.bind(last);
        while (row.step()) {
            more = true;
            last = row.integer(0);
            m_slots.push_back(last);
            m_shown.push_back(row.integer(2) != 0 ? 1 : 0);
            m_names += row.view(3);
            m_nameBegin.push_back(m_names.size());
            for (const std::uint32_t code : decodeCodes(row.view(4)))
                m_codes.push_back(code);
            m_codeBegin.push_back(m_codes.size());
        }
    }
}

} // namespace tributary::store
