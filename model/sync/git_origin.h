// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sources/git/git_mirror.h"
#include "model/sources/git/git_repository.h"
#include "model/sync/file_origin.h"

#include <memory>
#include <string>
#include <unordered_map>

namespace tributary::sync {

// A catalog folder as it stands in one commit of a repository. Working copies are not looked at: what is not
// committed is not there. The ids of the blobs tell one content from another, so that an unchanged file is
// not read again.
class GitOrigin : public FileOrigin {
public:
    // Finds the repository, or brings its mirror up to date. Codes: those of parseGitPlace, findGitRoot,
    // updateMirror, GitRepository::open and commitOf.
    static Result<std::unique_ptr<GitOrigin>> open(const std::string& location, const sources::MirrorWork& mirrors,
                                                   const StopToken& stop);

    Result<sources::WalkResult> list(const StopToken& stop) override;
    Result<FileContent> read(const std::string& path) const override;

    const sources::GitRepository& repository() const { return *m_repository; }
    const std::string& head() const { return m_head; }     // the commit that is read
    const std::string& folder() const { return m_folder; } // within the repository

private:
    GitOrigin() = default;
    void remarkState(sources::WalkResult& walk) const;

    std::string m_location;
    std::unique_ptr<sources::GitRepository> m_repository;
    std::string m_head;
    std::string m_folder;
    bool m_named = false; // by a branch, tag or commit, not by HEAD
    std::unordered_map<std::string, std::string> m_blobs;
};

} // namespace tributary::sync
