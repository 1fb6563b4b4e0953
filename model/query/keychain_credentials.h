// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/sources/git/git_credentials.h"

namespace tributary::query {

// Passwords and tokens of git servers in the desktop's keychain, one for each host: under the service
// "tributary" and the key "git:HOST". Nothing of them is kept anywhere else. Each call waits for the keychain,
// which may ask a person to unlock it, for at most two minutes; from one thread alone.
class KeychainCredentials : public sources::GitCredentials {
public:
    std::optional<sources::GitPassword> passwordFor(const std::string& host, const std::string& user) override;

    // Codes: keychain.unavailable (detail: what it said).
    Result<void> keep(const std::string& host, const sources::GitPassword& password);
    Result<void> forget(const std::string& host); // one that is not there is no error
};

} // namespace tributary::query
