// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/delta_applier.h"

#include "model/base/text.h"
#include "model/store/derive/latest_versions.h"
#include "model/store/derive/lineage.h"
#include "model/store/derive/people.h"
#include "model/store/derive/placeholders.h"
#include "model/store/entity_sql.h"
#include "model/store/entity_table.h"
#include "model/store/file_table.h"
#include "model/store/index_pause.h"
#include "model/store/past/past_sql.h"
#include "model/store/search/search_refresh.h"
#include "model/store/source_sql.h"

namespace tributary::store {

namespace {

constexpr std::size_t kChangesBetweenReports = 500;

// Tables that nothing looks into while a first delta fills them.
const std::vector<std::string> kFilledByDelta = {"entity", "reference", "claim"};
// But for those to which a first delta only appends, as documents come one after another with their parts, or
// adds nothing at all: each index that is built afterwards reads the whole table once more.
const std::set<std::string> kInOrderAnyhow = {"entity_identity", "entity_by_root", "entity_by_parent", "entity_gone", "claim_by_file", "claim_by_entity"};

RevisionId newRevision(Connection& connection, SourceId source, Micros at)
{
    connection.use(sql::kInsertRevision).bind(source, at).run();
    return connection.lastInsertId();
}

void derive(Connection& connection, EntityTable& entities, Touched& touched)
{
    derivePlaceholders(connection, entities, touched);
    derivePeople(connection, entities, touched);
    deriveLatest(connection, touched);
    refreshSearch(connection, touched);
    // Lineage follows from entities and references alone, points and diagnostics do not matter.
    if (!touched.roots.empty() || !touched.vanished.empty())
        refreshLineage(connection, touched.revision);
}

// Writes new documents and entity changes, and says which entity each of them concerned.
class EntityChanges {
public:
    EntityChanges(Connection& connection, EntityTable& table, const SourceDelta& delta, const std::vector<std::int64_t>& files,
                  const Writer::Progress& progress)
        : m_connection(connection), m_table(table), m_delta(delta), m_files(files), m_progress(progress)
    {
        m_total = delta.entities.size();
        for (const NewDocument& document : delta.documents)
            m_total += document.drafts->count();
    }

    void apply(Applied& applied)
    {
        m_roots.reserve(m_delta.documents.size());
        for (const NewDocument& document : m_delta.documents) {
            m_roots.push_back(m_table.addDocument(document.drafts->unpack(), fileOf(document.file), [this] { beforeOne(); }));
            applied.added += static_cast<int>(document.drafts->count());
        }
        m_ids.reserve(m_delta.entities.size());
        for (const EntityChange& change : m_delta.entities) {
            beforeOne();
            m_ids.push_back(applyOne(change, applied));
        }
        if (m_progress)
            m_progress(static_cast<std::int64_t>(m_total), static_cast<std::int64_t>(m_total));
    }

    const std::vector<EntityId>& roots() const { return m_roots; }  // of the documents
    const std::vector<EntityId>& entities() const { return m_ids; } // of the changes

private:
    void beforeOne()
    {
        if (m_progress && m_done % kChangesBetweenReports == 0)
            m_progress(static_cast<std::int64_t>(m_done), static_cast<std::int64_t>(m_total));
        ++m_done;
        m_connection.poll();
    }

    std::int64_t fileOf(int file) const { return file < 0 ? 0 : m_files[static_cast<std::size_t>(file)]; }

    EntityId applyOne(const EntityChange& change, Applied& applied)
    {
        const std::int64_t file = fileOf(change.file);
        switch (change.action) {
        case EntityChange::Action::Add:
            ++applied.added;
            return m_table.add(change, change.parentChange < 0 ? change.parentId
                                                               : m_ids[static_cast<std::size_t>(change.parentChange)], file);
        case EntityChange::Action::Change:
            ++applied.changed;
            m_table.change(change, file);
            break;
        case EntityChange::Action::Locate:
            m_table.locate(change, file);
            break;
        case EntityChange::Action::Remove:
            ++applied.removed;
            m_table.remove(change.id);
            break;
        }
        return change.id;
    }

    Connection& m_connection;
    EntityTable& m_table;
    const SourceDelta& m_delta;
    const std::vector<std::int64_t>& m_files;
    const Writer::Progress& m_progress;
    std::size_t m_total = 0;
    std::size_t m_done = 0;
    std::vector<EntityId> m_roots;
    std::vector<EntityId> m_ids;
};

} // namespace

Applied applyDelta(Connection& connection, const SourceDelta& delta, const Writer::Progress& progress)
{
    Applied applied;
    applied.revision = newRevision(connection, delta.source, delta.at);
    Touched touched;
    touched.revision = applied.revision;

    FileTable files(connection, delta.source, applied.revision);
    EntityTable entities(connection, delta.source, touched);
    const std::vector<std::int64_t> fileIds = files.apply(delta.files);
    const bool isFirst = !connection.use(sql::kAnyEntity).step();
    IndexPause indexes(connection, isFirst ? kFilledByDelta : std::vector<std::string>(), kInOrderAnyhow);
    EntityChanges changes(connection, entities, delta, fileIds, progress);
    changes.apply(applied);
    files.claim(delta.claims, fileIds, changes.roots(), changes.entities());
    indexes.resume();
    derive(connection, entities, touched);

    connection.use(sql::kCountRevision).bind(applied.revision, applied.added, applied.changed, applied.removed).run();
    connection.use(sql::kStampSource).bind(delta.source, applied.revision, delta.at, delta.state).run();
    Statement placeholders = connection.use(sql::kCountPlaceholders);
    placeholders.bind(delta.source);
    if (placeholders.step())
        applied.placeholders = static_cast<int>(placeholders.integer(0));
    return applied;
}

void deriveAll(Connection& connection)
{
    Touched touched;
    touched.revision = connection.number("SELECT coalesce(max(id), 0) FROM revision");
    {
        Statement row = connection.prepare("SELECT target_kind, target_folded FROM reference WHERE target_kind > 0"
                                           " UNION SELECT kind, local FROM entity WHERE derived = 1");
        while (row.step())
            touched.keys.emplace(static_cast<Kind>(row.integer(0)), folded(row.view(1)));
    }
    {
        Statement row = connection.prepare("SELECT DISTINCT source_id, kind, local FROM entity"
                                           " WHERE parent_id = 0 AND derived = 0 AND valid_to IS NULL AND kind IN (?1, ?2)");
        row.bind(Kind::DataProduct, Kind::DataContract);
        while (row.step())
            touched.versioned.insert({row.integer(0), static_cast<Kind>(row.integer(1)), row.text(2)});
    }
    EntityTable entities(connection, 0, touched);
    derivePlaceholders(connection, entities, touched);
    derivePeople(connection, entities, touched);
    deriveLatest(connection, touched);
    rebuildSearch(connection);
    refreshLineage(connection, touched.revision);
}

void removeSourceRows(Connection& connection, SourceId source, Micros at)
{
    Touched touched;
    touched.revision = newRevision(connection, source, at); // goes with its source, but its number is used up
    {
        Statement row = connection.use(sql::kIdsOfSource);
        row.bind(source);
        while (row.step())
            touched.vanished.insert(row.integer(0));
    }
    // Which products carried the columns of this source's contracts, which people only it named:
    // a rare act, so everything that is pointed at is looked at again.
    {
        Statement row = connection.use(sql::kReferenceKeys);
        while (row.step())
            touched.keys.emplace(static_cast<Kind>(row.integer(0)), row.text(1));
    }
    connection.use(sql::kDeleteSource).bind(source).run();
    connection.use(sql::kSweepNames).run();
    connection.use(sql::kSweepTargets).run();
    touched.domains = true;
    EntityTable entities(connection, source, touched);
    noteContractReaders(connection, touched);
    derive(connection, entities, touched);
}

} // namespace tributary::store
