// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/sql.h"

namespace tributary::store::sql {

inline const Sql kGitState{"git.state", "SELECT head, place, repository FROM git_history WHERE source_id = ?1"};
inline const Sql kPutGitState{"git.put-state",
    "INSERT INTO git_history(source_id, head, place, repository) VALUES (?1, ?2, ?3, ?4)"
    " ON CONFLICT(source_id) DO UPDATE SET head = excluded.head, place = excluded.place, repository = excluded.repository"};
inline const Sql kGitCommits{"git.commits", "SELECT oid, parents, at, at_order FROM git_commit WHERE source_id = ?1"};
inline const Sql kInsertGitCommit{"git.insert-commit",
    "INSERT INTO git_commit(source_id, oid, parents, at, at_order, author, email, summary) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"};
inline const Sql kDeleteGitCommit{"git.delete-commit", "DELETE FROM git_commit WHERE source_id = ?1 AND oid = ?2"};
inline const Sql kDeleteGitCommits{"git.delete-commits", "DELETE FROM git_commit WHERE source_id = ?1"};
inline const Sql kInsertGitVersion{"git.insert-version",
    "INSERT INTO git_version(commit_id, source_id, kind, local, version, former, path, came_from, blob, facts)"
    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"};
inline const Sql kGitTags{"git.tags", "SELECT name, oid FROM git_tag WHERE source_id = ?1"};
inline const Sql kPutGitTag{"git.put-tag", "INSERT INTO git_tag(source_id, name, oid) VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET oid = excluded.oid"};
inline const Sql kDeleteGitTag{"git.delete-tag", "DELETE FROM git_tag WHERE source_id = ?1 AND name = ?2"};
inline const Sql kDeleteGitTags{"git.delete-tags", "DELETE FROM git_tag WHERE source_id = ?1"};
// The newest state with that blob stands for the tag.
inline const Sql kVersionsOfBlob{"git.versions-of-blob",
    "SELECT v.id, v.kind, v.local, v.version FROM git_version AS v CROSS JOIN git_commit AS c ON c.id = v.commit_id"
    " WHERE v.source_id = ?1 AND v.blob = ?2 AND c.at_order <= ?3 ORDER BY c.at_order DESC, v.id DESC"};
inline const Sql kTagVersion{"git.tag-version", "INSERT OR IGNORE INTO git_version_tag(version_id, name) VALUES (?1, ?2)"};
inline const Sql kUntagVersions{"git.untag-versions",
    "DELETE FROM git_version_tag WHERE name = ?2 AND version_id IN (SELECT id FROM git_version WHERE source_id = ?1)"};
inline const Sql kCommittedVersions{"git.committed-versions",
    "SELECT v.id, v.source_id, v.kind, v.local, v.version, v.former, v.path, v.came_from, v.blob, v.facts,"
    " c.oid, c.parents, c.at, c.at_order, c.author, c.email, c.summary, h.repository"
    " FROM git_version AS v CROSS JOIN git_commit AS c ON c.id = v.commit_id"
    " CROSS JOIN git_history AS h ON h.source_id = v.source_id"
    " WHERE v.local = ?1 AND v.kind = ?2 AND c.at <= ?3 ORDER BY c.at_order DESC, v.id DESC LIMIT ?4"};
inline const Sql kTagsOfVersion{"git.tags-of-version", "SELECT name FROM git_version_tag WHERE version_id = ?1 ORDER BY name"};

} // namespace tributary::store::sql
