// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/past/past_view.h"

#include "model/base/text.h"
#include "model/store/derive/latest_versions.h"
#include "model/store/failure.h"
#include "model/store/past/past_sql.h"
#include "model/store/row_queries.h"
#include "model/store/row_reading.h"

#include <algorithm>
#include <tuple>

namespace tributary::store {

namespace {

void sortByKind(std::vector<EntityRow>& rows)
{
    std::sort(rows.begin(), rows.end(),
              [](const EntityRow& l, const EntityRow& r) { return std::tie(l.kind, l.id) < std::tie(r.kind, r.id); });
}

} // namespace

EntityRow PastView::shown(PastState&& state)
{
    state.entity.latest = isLatest(state.entity.root);
    return std::move(state.entity);
}

template <typename... Values>
std::vector<EntityRow> PastView::rows(const Sql& sql, const Values&... values)
{
    std::vector<EntityRow> found;
    for (const EntityId id : numbersOf(m_connection, sql, values...))
        found.push_back(shown(pastState(m_connection, id, m_revision)));
    return found;
}

EntityRow PastView::entity(EntityId id)
{
    PastState state = pastState(m_connection, id, m_revision);
    if (!state.known)
        throw Failure(Error{"entity.unknown", std::to_string(id), {}, {}, {}});
    return shown(std::move(state));
}

std::vector<EntityRow> PastView::children(EntityId parent, Kind kind)
{
    std::vector<EntityRow> found = rows(sql::kPastChildren, parent, m_revision);
    if (kind != Kind::Unknown)
        std::erase_if(found, [kind](const EntityRow& row) { return row.kind != kind; });
    std::sort(found.begin(), found.end(), [](const EntityRow& l, const EntityRow& r) {
        return std::tie(l.kind, l.line, l.column, l.id) < std::tie(r.kind, r.line, r.column, r.id);
    });
    return found;
}

std::int64_t PastView::countChildren(EntityId parent, Kind kind)
{
    return kind == Kind::Unknown ? numberOf(m_connection, sql::kPastCountChildren, parent, m_revision)
                                 : numberOf(m_connection, sql::kPastCountChildrenOfKind, parent, m_revision, kind);
}

std::vector<EntityRow> PastView::byLocal(const std::string& local)
{
    std::vector<EntityRow> found = rows(sql::kPastByLocal, local, m_revision);
    sortByKind(found);
    return found;
}

std::vector<EntityRow> PastView::byName(const std::string& folded)
{
    std::vector<EntityRow> found = rows(sql::kPastByName, folded, m_revision);
    std::erase_if(found, [&](const EntityRow& row) { return tributary::folded(row.name) != folded; });
    sortByKind(found);
    return found;
}

std::vector<EntityRow> PastView::versions(Kind kind, const std::string& local)
{
    return rows(sql::kPastVersions, local, kind, m_revision);
}

std::vector<PastView::Member> PastView::membersOf(Kind kind)
{
    return rowsOf<Member>(m_connection, [](const Statement& row) { return Member{row.integer(0), row.integer(1) != 0}; },
                          sql::kPastOfKind, kind, m_revision);
}

std::vector<EntityRow> PastView::ofKind(Kind kind, int limit, int offset)
{
    struct Entry {
        std::string name;
        bool derived;
        EntityRow row;
    };
    std::vector<Entry> entries;
    for (const Member& member : membersOf(kind)) {
        m_connection.poll();
        EntityRow row = shown(pastState(m_connection, member.id, m_revision));
        entries.push_back({folded(row.name), member.derived, std::move(row)});
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& l, const Entry& r) {
        return std::tie(l.name, l.derived, l.row.id) < std::tie(r.name, r.derived, r.row.id);
    });
    std::vector<EntityRow> page;
    for (std::size_t i = static_cast<std::size_t>(std::max(offset, 0)); i < entries.size(); ++i) {
        if (limit >= 0 && page.size() >= static_cast<std::size_t>(limit))
            break;
        page.push_back(std::move(entries[i].row));
    }
    return page;
}

std::int64_t PastView::countOfKind(Kind kind)
{
    return numberOf(m_connection, sql::kPastCountOfKind, kind, m_revision);
}

std::vector<Reference> PastView::references(EntityId id)
{
    PastState state = pastState(m_connection, id, m_revision);
    return state.known ? std::move(state.references) : std::vector<Reference>{};
}

std::vector<EntityId> PastView::referrers(Kind kind, const std::string& foldedTarget)
{
    std::vector<EntityId> ids = numbersOf(m_connection, sql::kPastReferrers, kind, foldedTarget, m_revision);
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::vector<FileRow> PastView::files(SourceId source)
{
    return rowsOf<FileRow>(m_connection, readFile, sql::kPastFiles, source, m_revision);
}

FileRow PastView::file(std::int64_t id)
{
    const std::vector<FileRow> found = rowsOf<FileRow>(m_connection, readFile, sql::kPastFile, id, m_revision);
    if (found.empty())
        throw Failure(Error{"file.unknown", std::to_string(id), {}, {}, {}});
    return found.front();
}

std::vector<ClaimRow> PastView::claimsOn(EntityId root)
{
    std::vector<ClaimRow> claims;
    const PastState state = pastState(m_connection, root, m_revision);
    if (state.known && !state.entity.validTo && state.entity.file != 0)
        claims.push_back({state.entity.file, root, {}, state.entity.line, true});
    std::vector<ClaimRow> others = rowsOf<ClaimRow>(
        m_connection,
        [root](const Statement& row) { return ClaimRow{row.integer(0), root, {}, static_cast<int>(row.integer(1)), false}; },
        sql::kPastVariants, root, m_revision);
    std::vector<std::pair<std::string, ClaimRow>> byPath;
    for (ClaimRow& claim : others)
        byPath.emplace_back(file(claim.file).path, claim);
    std::sort(byPath.begin(), byPath.end(), [](const auto& l, const auto& r) {
        return std::tie(l.first, l.second.line) < std::tie(r.first, r.second.line);
    });
    for (auto& [path, claim] : byPath)
        claims.push_back(claim);
    return claims;
}

std::vector<Point> PastView::points(PointKind kind, const std::string& product, Micros since)
{
    return rowsOf<Point>(m_connection, readPoint, sql::kPastPoints, product, kind, since, m_revision);
}

bool PastView::isLatest(EntityId root)
{
    const auto known = m_latest.find(root);
    return known != m_latest.end() ? known->second : findLatest(root);
}

// As deriveLatest does it for the newest revision.
bool PastView::findLatest(EntityId root)
{
    Kind kind = Kind::Unknown;
    SourceId source = 0;
    std::string local;
    {
        Statement row = m_connection.use(sql::kEntity);
        row.bind(root);
        if (row.step()) {
            source = row.integer(1);
            kind = static_cast<Kind>(row.integer(4));
            local = row.text(5);
        }
    }
    if (kind != Kind::DataProduct && kind != Kind::DataContract)
        return m_latest[root] = true;
    const std::vector<EntityId> siblings =
        numbersOf(m_connection, sql::kPastSiblings, local, kind, source, m_revision);
    std::vector<VersionCandidate> candidates;
    for (const EntityId id : siblings) {
        // One alone is the latest, whatever it says.
        const EntityRow row = siblings.size() == 1 ? EntityRow{} : pastState(m_connection, id, m_revision).entity;
        candidates.push_back({id, row.version, isRetiredStatus(row.facts)});
    }
    const EntityId newest = candidates.empty() ? root : newestVersion(candidates);
    for (const VersionCandidate& candidate : candidates)
        m_latest[candidate.id] = candidate.id == newest;
    return m_latest.emplace(root, root == newest).first->second;
}

} // namespace tributary::store
