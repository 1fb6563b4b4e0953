// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"

#include <string>

namespace tributary::sources {

// Makes libgit2 ready, once a process. Of configuration only the user's own file is looked at, and of that
// only safe.directory counts: which repositories of other people are trusted.
void useGit();

// What libgit2 last complained about on this thread, without secrets. Some causes have codes of their own
// (cancelled, git.credentials, git.certificate, git.object-missing); all others get `code`.
Error gitError(int status, const std::string& code, const std::string& subject);

} // namespace tributary::sources
