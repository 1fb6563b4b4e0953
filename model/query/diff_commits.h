// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/diff/part.h"

#include <string>
#include <vector>

namespace tributary::query {

// The products and contracts of the files that differ between two commits.
struct CommittedDocuments {
    std::vector<diff::Part> before;
    std::vector<diff::Part> after;
};

// "A..B" in the repository that the folder is in, below that folder; an empty side is HEAD. No catalog is
// needed. Codes: diff.range, those of findGitRoot, GitRepository::open, commitOf and blob().
Result<CommittedDocuments> documentsInCommits(const std::string& folder, const std::string& range);

// A file that differs between two commits; a path is empty where the file is not there.
struct CommittedFile {
    std::string pathBefore, textBefore;
    std::string path, text;
};

// Their texts. Codes as above.
Result<std::vector<CommittedFile>> filesInCommits(const std::string& folder, const std::string& range);

} // namespace tributary::query
