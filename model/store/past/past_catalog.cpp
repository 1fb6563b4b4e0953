// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/past/past_catalog.h"

#include "model/store/migrator.h"
#include "model/store/past/past_copy.h"
#include "model/store/past/past_search_rows.h"
#include "model/store/row_queries.h"
#include "model/store/row_reading.h"
#include "model/store/search/search_refresh.h"
#include "model/store/search/search_sql.h"
#include "model/store/source_sql.h"

#include <deque>

namespace tributary::store {

namespace {

constexpr std::size_t kPastCatalogsKept = 2; // each holds all entities of its time in memory

struct KeptCatalog {
    std::string key;
    std::shared_ptr<PastCatalog> catalog;
};

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
    static std::mutex mutex;
    static std::deque<KeptCatalog> newest;

    const std::string key = keyOfPast(live, revision);
    // Held while building: two readers that ask at the same moment build once.
    const std::lock_guard<std::mutex> lock(mutex);
    for (const KeptCatalog& kept : newest)
        if (kept.key == key)
            return kept.catalog;
    const auto catalog = std::make_shared<PastCatalog>();
    catalog->build(live, revision);
    newest.push_front({key, catalog});
    if (newest.size() > kPastCatalogsKept)
        newest.pop_back();
    return catalog;
}

void PastCatalog::build(Connection& live, RevisionId revision)
{
    m_connection = Connection::open(":memory:", Connection::Mode::Write);
    m_connection->setStop(live.stop());
    migrate(*m_connection, embeddedMigrations());
    Transaction transaction(*m_connection, Transaction::Type::Write);
    copyPast(live, revision, *m_connection);
    copySearchRows(live, revision, *m_connection);
    transaction.commit();
    m_connection->setStop({});
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
