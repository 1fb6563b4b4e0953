// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/file_table.h"

#include "model/store/row_reading.h"
#include "model/store/source_sql.h"

#include <cstring>
#include <map>
#include <tuple>

namespace tributary::store {

namespace {

// The value goes by its bits: NaN equals itself here, and 0 differs from -0.
auto keyOf(const Point& point)
{
    std::uint64_t bits = 0;
    std::memcpy(&bits, &point.value, sizeof bits);
    if (point.value != point.value)
        bits = ~std::uint64_t{0};
    return std::make_tuple(point.kind, point.at, point.product, point.port, point.column, point.metric, bits, point.unit,
                           point.consumer, point.consumerName, point.consumerKind, point.detail);
}

} // namespace

std::vector<std::int64_t> FileTable::apply(const std::vector<FileChange>& changes)
{
    using Action = FileChange::Action;
    for (const FileChange& change : changes) {
        if (change.action == Action::Remove) {
            m_connection.use(sql::kClosePointsOfFile).bind(m_source, change.row.id, m_revision).run();
            m_connection.use(sql::kDeleteFile).bind(change.row.id).run();
        } else if (change.action == Action::Move) {
            // Two files may have changed places: all old paths are given up before new ones are taken.
            m_connection.use(sql::kParkFile).bind(change.row.id).run();
        }
    }
    for (const FileChange& change : changes)
        if (change.action == Action::Move)
            update(change.row);
    std::vector<std::int64_t> ids;
    ids.reserve(changes.size());
    for (const FileChange& change : changes)
        ids.push_back(change.action == Action::Put ? put(change) : change.row.id);
    return ids;
}

void FileTable::update(const FileRow& row)
{
    m_connection.use(sql::kUpdateFile)
        .bind(row.id, row.path, row.size, row.modified, row.content, row.readerVersion, row.format, row.state, row.readAt)
        .run();
}

std::int64_t FileTable::put(const FileChange& change)
{
    const FileRow& row = change.row;
    std::int64_t id = row.id;
    if (id == 0) {
        m_connection.use(sql::kInsertFile)
            .bind(m_source, row.path, row.size, row.modified, row.content, row.readerVersion, row.format, row.state, row.readAt)
            .run();
        id = m_connection.lastInsertId();
    } else {
        update(row);
        m_connection.use(sql::kDeleteClaimsOfFile).bind(id).run();
        m_connection.use(sql::kDeleteDiagnostics).bind(id).run();
    }
    if (change.diagnostics != nullptr)
        writeDiagnostics(id, *change.diagnostics);
    if (change.points != nullptr)
        writePoints(id, *change.points);
    return id;
}

void FileTable::writeDiagnostics(std::int64_t file, const std::vector<Diagnostic>& diagnostics)
{
    int ordinal = 0;
    for (const Diagnostic& remark : diagnostics)
        m_connection.use(sql::kInsertDiagnostic)
            .bind(file, ordinal++, remark.severity, remark.code, remark.mark.line, remark.mark.column, remark.mark.offset,
                  remark.subject, remark.detail)
            .run();
}

void FileTable::writePoints(std::int64_t file, const std::vector<Point>& points)
{
    std::multimap<decltype(keyOf(Point{})), std::int64_t> old;
    {
        Statement row = m_connection.use(sql::kOpenPointsOfFile);
        row.bind(m_source, file);
        while (row.step())
            old.emplace(keyOf(readPoint(row)), row.integer(0));
    }
    for (const Point& point : points) {
        const auto same = old.find(keyOf(point));
        if (same != old.end()) {
            old.erase(same);
            continue;
        }
        m_connection.use(sql::kInsertPoint)
            .bind(m_source, file, point.kind, point.at, point.product, point.port, point.column, point.metric, point.value,
                  point.unit, point.consumer, point.consumerName, point.consumerKind, point.detail, m_revision)
            .run();
    }
    for (const auto& [key, id] : old)
        m_connection.use(sql::kClosePoint).bind(id, m_revision).run();
}

void FileTable::claim(const std::vector<ClaimChange>& claims, const std::vector<std::int64_t>& files,
                      const std::vector<EntityId>& documents, const std::vector<EntityId>& entities)
{
    const auto fileOf = [&](const ClaimChange& claim) {
        return claim.file >= 0 ? files[static_cast<std::size_t>(claim.file)] : claim.fileId;
    };
    const auto entityOf = [&](const ClaimChange& claim) {
        if (claim.document >= 0)
            return documents[static_cast<std::size_t>(claim.document)];
        return claim.change >= 0 ? entities[static_cast<std::size_t>(claim.change)] : claim.entityId;
    };
    // A claim of a file that stays as it is replaces the file's earlier claim on that document.
    for (const ClaimChange& claim : claims)
        m_connection.use(sql::kDeleteClaim).bind(fileOf(claim), entityOf(claim)).run();
    for (const ClaimChange& claim : claims)
        m_connection.use(sql::kInsertClaim)
            .bind(fileOf(claim), entityOf(claim), claim.subtree, claim.line, claim.winner)
            .run();
}

} // namespace tributary::store
