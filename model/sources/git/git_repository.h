// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>

struct git_repository;

namespace tributary::sources {

// A repository to be read: its objects as they are stored, without hooks, filters and configuration of its
// own. Objects are named by their ids in hexadecimal digits. Reading blobs is safe from many threads at once,
// everything else is for one.
class GitRepository {
public:
    // The repository at exactly this path, bare or not. Codes: git.not-a-repository, git.owner where it
    // belongs to another user who is not trusted.
    static Result<std::unique_ptr<GitRepository>> open(const std::string& path);
    ~GitRepository();
    GitRepository(const GitRepository&) = delete;
    GitRepository& operator=(const GitRepository&) = delete;

    // The commit that a branch, a tag or another spelling of git's means; empty: HEAD. Codes: git.empty
    // (no commit yet), git.name-unknown.
    Result<std::string> commitOf(const std::string& name) const;
    bool hasDetachedHead() const;
    // Commits whose parents were left out when the repository was cloned.
    const std::set<std::string>& cutCommits() const { return m_cut; }
    // The commits that tags stand for; those of other objects are left out.
    std::map<std::string, std::string> tags() const;

    // Bytes of padding behind it as readBytes gives. Codes: file.too-large, git.object-missing.
    Result<std::string> blob(const std::string& id, const std::string& path, std::size_t maxBytes) const;

    const std::string& path() const { return m_path; }
    git_repository* handle() const { return m_repository; } // for this folder alone

private:
    GitRepository(std::string path, git_repository* repository);
    void readCut();

    std::string m_path;
    git_repository* m_repository;
    std::set<std::string> m_cut;
    mutable std::mutex m_reading;
};

} // namespace tributary::sources
