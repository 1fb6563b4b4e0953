// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/sources/git/git_repository.h"

#include <string>
#include <vector>

namespace tributary::sources {

// A file as a commit leaves it, and what it was before.
struct GitChange {
    std::string path;
    std::string blob;       // id
    std::string pathBefore; // another one where the file was renamed; empty where it is new
    std::string blobBefore;
};

// Whether the states of a file of that name are looked at: specifications, no time series.
bool hasVersions(std::string_view path);

// The files below a folder (empty: all) whose content a commit brings: those that differ from every one of its
// parents, so that a merge brings only what it changes itself. What it removes is left out. A removed and a
// new file that are alike to 60 % count as renamed; `parents` may be fewer than the commit has, where the
// others are not there. Codes: git.object-missing.
Result<std::vector<GitChange>> changesOf(const GitRepository& repository, const std::string& commit,
                                         const std::vector<std::string>& parents, const std::string& folder);

// The files below a folder that differ between two commits, those that only one of them has included; no
// renames. A side that is not there is empty.
Result<std::vector<GitChange>> changesBetween(const GitRepository& repository, const std::string& before,
                                              const std::string& after, const std::string& folder);

} // namespace tributary::sources
