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
// where that name is taken). Error codes: source.not-found, source.remote.
Result<store::SourceRow> sourceFor(const std::string& word, const std::vector<store::SourceRow>& known);

bool isRemote(const std::string& location);
bool samePlace(const std::string& left, const std::string& right);

} // namespace tributary::cli
