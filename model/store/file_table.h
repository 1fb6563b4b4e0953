// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/connection.h"
#include "model/store/source_delta.h"

#include <vector>

namespace tributary::store {

// Writes files with their remarks, their points and the claims they make.
class FileTable {
public:
    FileTable(Connection& connection, SourceId source, RevisionId revision)
        : m_connection(connection), m_source(source), m_revision(revision) {}

    // All file changes; returns the id of each, in the same order.
    std::vector<std::int64_t> apply(const std::vector<FileChange>& changes);
    // `documents` and `entities`: the ids of what those of the delta became.
    void claim(const std::vector<ClaimChange>& claims, const std::vector<std::int64_t>& files,
               const std::vector<EntityId>& documents, const std::vector<EntityId>& entities);

private:
    std::int64_t put(const FileChange& change);
    void update(const FileRow& row);
    void writeDiagnostics(std::int64_t file, const std::vector<Diagnostic>& diagnostics);
    void writePoints(std::int64_t file, const std::vector<Point>& points);

    Connection& m_connection;
    SourceId m_source;
    RevisionId m_revision;
};

} // namespace tributary::store
