// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/past/past_catalog.h"

#include "model/base/text.h"
#include "model/store/derive/latest_versions.h"
#include "model/store/entity_sql.h"
#include "model/store/failure.h"
#include "model/store/migrator.h"
#include "model/store/past/past_view.h"
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
    copySources(live);
    copyEntities(live, revision);
    rebuildSearch(*m_connection);
    transaction.commit();
    m_connection->setStop({});
}

void PastCatalog::copySources(Connection& live)
{
    for (const SourceRow& source : rowsOf<SourceRow>(live, readSource, sql::kSources))
        m_connection->use(sql::kCopySource).bind(source.id, source.name, source.kind).run();
}

void PastCatalog::copyEntities(Connection& live, RevisionId revision)
{
    PastView view(live, revision);
    Touched touched;
    touched.revision = revision;
    for (std::size_t number = 0; number < kKindCount; ++number)
        for (const PastView::Member& member : view.membersOf(static_cast<Kind>(number))) {
            live.poll();
            const PastState state = pastState(live, member.id, revision);
            const EntityRow& row = state.entity;
            m_connection->use(sql::kInsertEntity)
                .bind(row.id, row.source, row.root, row.parent, row.kind, row.local, row.version, row.name, folded(row.name),
                      dumpJson(row.facts), dumpJson(row.extra), Digest{}, row.file, row.line, row.column, row.placeholder,
                      member.derived, row.validFrom)
                .run();
            int ordinal = 0;
            for (const Reference& reference : state.references)
                m_connection->use(sql::kInsertReference)
                    .bind(row.id, ordinal++, reference.role, reference.targetKind, reference.target, folded(reference.target),
                          reference.targetVersion, reference.part)
                    .run();
            if (row.parent == 0 && (row.kind == Kind::DataProduct || row.kind == Kind::DataContract))
                touched.versioned.insert({row.source, row.kind, row.local});
        }
    deriveLatest(*m_connection, touched);
}

} // namespace tributary::store
