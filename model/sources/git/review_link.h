// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tributary::sources {

// Where a pushed commit can be looked at in a browser: by the address that it was pushed to, the usual form of
// GitHub, GitLab, Bitbucket, Gitea and Forgejo servers, told by the server's name. Empty for any other one, and
// for what is not reached by a network.
std::string commitLink(const std::string& remote, const std::string& commit);

// Where a branch can be proposed to go into another one.
std::string reviewLink(const std::string& remote, const std::string& branch, const std::string& into);

} // namespace tributary::sources
