// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/reader.h"

#include <string>
#include <vector>

namespace tributary::test {

// Everything that reads say of a catalog, as sorted text lines without row ids, revisions and times
// of reading: entities with place and flags, references, lineage edges, dataset keys, points,
// variants, and what a search for everything finds with its facets. Two catalogs that say the same
// have equal states, however they came to it; a reader at a moment gives the state as of then.
std::vector<std::string> catalogState(store::Reader& reader);

// The first lines in which two states differ, for the message of a failed test; empty where equal.
std::string stateDifference(const std::vector<std::string>& left, const std::vector<std::string>& right);

} // namespace tributary::test
