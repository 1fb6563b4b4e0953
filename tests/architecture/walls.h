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
//   base -> {edit, entities} -> contract -> {lineage, diff} -> {search, policy} -> {access, canvas} -> layout
//   -> store -> jobs -> sources -> {sync, outbox} -> query -> views -> app
// Tighter: sources never include the store. Views include query, entities and base, the value types
// of lineage, diff, canvas and layout, and the report of a sync. No Qt up to and with jobs; SQLite in
// the store only.
//
// One house stands apart: the layout worker is linked with Graphviz, whose licence does not go together
// with the program's. What it is made of (its own folder and the protocol) includes nothing else of ours
// and no Qt, and nothing but it includes Graphviz.
std::string wallProblem(const std::string& file, const Include& include);

// Whether this file is part of the layout worker.
bool isForGraphviz(const std::string& file);

} // namespace tributary::test
