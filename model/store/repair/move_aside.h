// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tributary::store {

// Puts `fresh` in the place of `path`, and keeps what was there, with its log, under the returned
// name ("<path>.broken-<time>"). At no moment is there nothing at `path`: an empty catalog would be
// made there. Throws Failure store.read-only, store.io, ...; then the old file is where it was.
std::string replaceKeeping(const std::string& path, const std::string& fresh);

// Removes a file that a repair had begun, with its journals.
void removeDraft(const std::string& path);

} // namespace tributary::store
