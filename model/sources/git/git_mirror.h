// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/stop.h"
#include "model/sources/git/git_credentials.h"
#include "model/sources/git/git_place.h"

#include <cstdint>
#include <functional>
#include <string>

namespace tributary::sources {

struct MirrorWork {
    std::string folder;                    // where mirrors are kept; made where it is not there
    GitCredentials* credentials = nullptr; // asked where the server does; none: nobody is known
    std::function<void(std::int64_t done, std::int64_t total)> progress; // objects
};

// The folder of a place's mirror.
std::string mirrorPath(const GitPlace& place, const std::string& folder);

// Brings the mirror of an address up to date, and makes it where there is none: a bare repository with the
// branches and tags of the remote one, of which only what is new is fetched. One that cannot be opened is made
// anew. Gives its path. Codes: git.fetch-failed, git.fetch-too-large, git.credentials,
// git.password-refused, git.certificate,
// git.mirror, cancelled; none of them with a secret in it.
Result<std::string> updateMirror(const GitPlace& place, const MirrorWork& work, const StopToken& stop);

} // namespace tributary::sources
