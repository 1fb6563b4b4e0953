// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/stop.h"
#include "model/sources/folder/walker.h"
#include "model/sources/git/git_repository.h"

#include <string>
#include <unordered_map>

namespace tributary::sources {

// The files of one commit below a folder, with the ids of their blobs.
struct GitTree {
    WalkResult walk; // each file with the digest of its blob's id, which tells one content from another
    std::unordered_map<std::string, std::string> blobs; // by path: candidates alone
};

// Lists without reading any file. Hidden folders are left out, as on disk. Submodules, symbolic links and
// names that are not UTF-8 are left out and said (git.submodule, git.link, git.path-encoding).
// Codes: git.folder-missing, git.object-missing, cancelled.
Result<GitTree> listGitTree(const GitRepository& repository, const std::string& commit, const std::string& folder,
                            const StopToken& stop);

} // namespace tributary::sources
