// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_files.h"

#include <string>

namespace tributary::test {

// What is wrong with a file including this; empty where nothing is.
//
// The rooms, from left to right; each includes only itself and what stands to its left, and rooms in
// one brace do not include each other:
//   base -> entities -> contract -> {lineage, diff} -> {search, policy} -> {access, canvas} -> layout
//   -> store -> jobs -> sources -> {sync, outbox} -> query -> views -> app
// Tighter: sources never include the store. Views include query, entities and base, the value types
// of lineage, diff, canvas and layout, and the report of a sync. No Qt up to and with jobs; SQLite in
// the store only.
std::string wallProblem(const std::string& file, const Include& include);

} // namespace tributary::test
