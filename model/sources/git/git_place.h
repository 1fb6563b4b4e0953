// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <string>

namespace tributary::sources {

// Where a git source is. On record as "PLACE", "PLACE#NAME" or "PLACE#NAME:FOLDER", where PLACE is a working
// copy, a folder in one, a bare repository or an address; NAME a branch, a tag or a commit (empty: HEAD), and
// FOLDER the catalog within the repository.
struct GitPlace {
    std::string place;  // path or address
    std::string name;
    std::string folder; // '/' separated, without a slash at its ends; empty: all of it
    bool remote = false; // by address: read through a mirror
};

// Addresses are file://, https://, ssh:// and user@host:path. Codes: git.scheme, and git.secret where the
// address holds a password or token, which belongs into the keychain.
Result<GitPlace> parseGitPlace(const std::string& location);

// The name of the server in an address, without port; empty where there is none.
std::string gitHostOf(const std::string& address);

// Whether a location can only mean a repository: an address of git, or a bare repository.
bool looksLikeGit(const std::string& location);

// Whether it is an address, of whatever kind, and no path.
bool isAddress(const std::string& location);

// Of a path: the repository at it or above it, and the folder within. Codes: folder.missing,
// git.not-a-repository.
struct GitRoot {
    std::string path;
    std::string folder;
};
Result<GitRoot> findGitRoot(const std::string& path);

} // namespace tributary::sources
