// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/point.h"
#include "model/store/past/past_state.h"
#include "model/store/rows.h"

#include <map>
#include <string>
#include <vector>

namespace tributary::store {

// The answers of a Reader as they were when a revision was the newest: the same questions, orders
// and meanings. Statements only name the entities concerned; each is then led back to its state.
// Throws Failure.
class PastView {
public:
    PastView(Connection& connection, RevisionId revision) : m_connection(connection), m_revision(revision) {}

    RevisionId revision() const { return m_revision; }

    EntityRow entity(EntityId id); // tombstones of then too; entity.unknown where it came later
    std::vector<EntityRow> children(EntityId parent, Kind kind);
    std::int64_t countChildren(EntityId parent, Kind kind);
    std::vector<EntityRow> byLocal(const std::string& local);
    std::vector<EntityRow> byName(const std::string& folded);
    std::vector<EntityRow> versions(Kind kind, const std::string& local);
    std::vector<EntityRow> ofKind(Kind kind, int limit, int offset);
    std::int64_t countOfKind(Kind kind); // without derived ones
    std::vector<Reference> references(EntityId id);
    std::vector<EntityId> referrers(Kind kind, const std::string& foldedTarget);

    std::vector<FileRow> files(SourceId source);
    FileRow file(std::int64_t id); // file.unknown
    std::vector<ClaimRow> claimsOn(EntityId root); // without digests
    std::vector<Point> points(PointKind kind, const std::string& product, Micros since);

    // Whether a document was the newest version that was not deprecated; true of what has no versions.
    bool isLatest(EntityId root);

private:
    friend class PastCatalog;
    struct Member {
        EntityId id = 0;
        bool derived = false;
    };
    std::vector<Member> membersOf(Kind kind);
    EntityRow shown(PastState&& state);
    template <typename... Values>
    std::vector<EntityRow> rows(const Sql& sql, const Values&... values);
    bool findLatest(EntityId root);

    Connection& m_connection;
    RevisionId m_revision;
    std::map<EntityId, bool> m_latest;
};

} // namespace tributary::store
