// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/stop.h"
#include "model/sources/git/git_mirror.h"

#include <git2.h>

#include <string>
#include <vector>

namespace tributary::sources {

// A conversation with another repository, fetching from it or pushing to it, for this folder alone. Outlives the
// call that it is given to.
struct GitTransfer {
    const std::string& address;
    const MirrorWork& work;
    const StopToken& stop;
    int attempts = 0;      // to say who asks
    bool gavePassword = false;
    bool passwordRefused = false; // the one that is kept is not the right one
    bool tooLarge = false; // more than is ever fetched at once
    std::string refused = {}; // what the other side said against a push
};

void setCallbacks(git_remote_callbacks& callbacks, GitTransfer& transfer);

// What went wrong in it, told from what libgit2 last complained about: as gitError() does, and git.password-refused.
Error transferError(int status, const GitTransfer& transfer, const std::string& code);

// Fetches what the specifications name, and no tags besides. Codes: git.fetch-failed,
// git.fetch-too-large, git.credentials, git.password-refused, git.certificate, cancelled.
Result<void> fetchFrom(git_remote* remote, GitTransfer& transfer, std::vector<std::string> specs, bool prune);

} // namespace tributary::sources
