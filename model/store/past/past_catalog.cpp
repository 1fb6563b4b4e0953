// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/past/past_catalog.h"

#include "model/store/migrator.h"
#include "model/store/past/past_copy.h"
#include "model/store/past/past_search_rows.h"
#include "model/store/row_queries.h"
#include "model/store/row_reading.h"
#include "model/store/search/search_snapshot.h"
#include "model/store/search/search_refresh.h"
#include "model/store/search/search_sql.h"
#include "model/store/source_sql.h"

#include <deque>

namespace tributary::store {

namespace {

constexpr std::size_t kPastCatalogsKept = 2; // each holds all entities of its time in memory

// The catalogs that this process keeps, newest first.
class Shelf {
public:
    std::shared_ptr<PastCatalog> find(const std::string& key)
    {
        const std::lock_guard<std::mutex> lock(m_mutex);
        for (const auto& [each, catalog] : m_kept)
            if (each == key)
                return catalog;
        return nullptr;
    }

    void put(const std::string& key, std::shared_ptr<PastCatalog> catalog)
    {
        const std::lock_guard<std::mutex> lock(m_mutex);
        m_kept.emplace_front(key, std::move(catalog));
        if (m_kept.size() > kPastCatalogsKept)
            m_kept.pop_back();
    }

private:
    std::mutex m_mutex;
    std::deque<std::pair<std::string, std::shared_ptr<PastCatalog>>> m_kept;
};

Shelf& shelf()
{
    static Shelf theShelf;
    return theShelf;
}

// A past revision stays as it is, but for sources that are removed with all their past, or renamed.
std::string keyOfPast(Connection& live, RevisionId revision)
{
    std::string key = live.path();
    {
        Statement build = live.use(sql::kSearchBuild); // which file of that path
        if (build.step())
            key += '\n' + build.text(0);
    }
    for (const SourceRow& source : rowsOf<SourceRow>(live, readSource, sql::kSources))
        key += '\n' + std::to_string(source.id) + ' ' + source.name;
    return key + '\n' + std::to_string(revision);
}

} // namespace

std::shared_ptr<PastCatalog> PastCatalog::of(Connection& live, RevisionId revision)
{
    static std::mutex building; // two readers that ask at the same moment build once
    const std::string key = keyOfPast(live, revision);
    const std::lock_guard<std::mutex> lock(building);
    if (auto kept = shelf().find(key))
        return kept;
    const auto catalog = std::make_shared<PastCatalog>();
    catalog->build(live, [&](Connection& past) {
        copyPast(live, revision, past);
        copySearchRows(live, revision, past);
    });
    shelf().put(key, catalog);
    return catalog;
}

std::shared_ptr<PastCatalog> PastCatalog::atHand(Connection& live, RevisionId revision)
{
    return shelf().find(keyOfPast(live, revision));
}

std::shared_ptr<PastCatalog> PastCatalog::ofDocuments(Connection& live, RevisionId revision, const std::vector<PastPart>& parts)
{
    const auto catalog = std::make_shared<PastCatalog>();
    catalog->build(live, [&](Connection& past) {
        copyPastDocuments(live, revision, parts, past);
        makeSearchRows(past);
    });
    return catalog;
}

template <typename Fill>
void PastCatalog::build(Connection& live, const Fill& fill)
{
    m_connection = Connection::open(":memory:", Connection::Mode::Write);
    m_connection->setStop(live.stop());
    migrate(*m_connection, embeddedMigrations());
    Transaction transaction(*m_connection, Transaction::Type::Write);
    fill(*m_connection);
    transaction.commit();
    m_connection->setStop({});
}

std::shared_ptr<const search::SearchIndex> PastCatalog::index()
{
    if (!m_index)
        m_index = readSearchIndex(*m_connection);
    return m_index;
}

void PastCatalog::indexTexts()
{
    if (m_textsIndexed)
        return;
    Transaction transaction(*m_connection, Transaction::Type::Write);
    indexSearchTexts(*m_connection);
    transaction.commit();
    m_textsIndexed = true;
}

} // namespace tributary::store
