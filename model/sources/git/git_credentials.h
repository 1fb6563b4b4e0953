// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace tributary::sources {

struct GitPassword {
    std::string user;
    std::string secret; // a password or a token; never put into an error, a log or the catalog
};

// Who knows passwords. Keys of ssh are never asked for here: the agent signs with them.
class GitCredentials {
public:
    virtual ~GitCredentials() = default;
    // For an https server, by the name of its host as the address has it; on the thread that syncs. `user`
    // is empty where the server did not say whom it expects. Nothing where no password is kept.
    virtual std::optional<GitPassword> passwordFor(const std::string& host, const std::string& user) = 0;
};

} // namespace tributary::sources
