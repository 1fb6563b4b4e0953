// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/store/rows.h"

#include <string>
#include <vector>

namespace tributary::cli {

// What a word on the command line means as a source: one on record by its name, one on record by its
// path, or a path that is not on record yet (then named after its last part, with a number behind
// where that name is taken), or the address of a repository. Error codes: source.not-found, source.remote,
// those of parseGitPlace.
Result<store::SourceRow> sourceFor(const std::string& word, const std::vector<store::SourceRow>& known);

// Where a word says the source is, as it is put on record: a whole path, or an address as it stands. `kind` is
// "folder", "git" or empty, where it is to be told by the word. Error codes: source.remote (an address, and of no
// repository), usage.source-kind, those of parseGitPlace.
Result<store::SourceRow> placedSource(const std::string& word, const std::string& kind);

bool samePlace(const std::string& left, const std::string& right);

} // namespace tributary::cli
