// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/change.h"
#include "model/diff/change_rules.h"

#include <string>
#include <vector>

namespace tributary::diff {

struct PartPair {
    const Part* before = nullptr;
    const Part* after = nullptr;
    bool isRenamed = false;
    double confidence = 1; // below 1: taken for the same by likeness, nobody said so
};

struct PartMatches {
    std::vector<PartPair> pairs;
    std::vector<const Part*> removed;
    std::vector<const Part*> added;
};

struct MatchOptions {
    bool findRenames = true;
    std::vector<RenameDecision> decisions; // of this document
};

// Pairs the children of two parts: by kind, name and version, in whatever order they stand; ports whose
// name occurs once on both sides by that name; then renames: those decided, equal ids, and pairs that are
// so much alike that nothing else comes near. `where`: path of the parent, for the decisions.
PartMatches matchParts(const std::vector<Part>& before, const std::vector<Part>& after, const std::string& where, const MatchOptions& options);

// Pairs what went in one place with what came in another: equal ids, or the same name and content, where
// that is so of one pair only. Indices into the two lists.
std::vector<std::pair<std::size_t, std::size_t>> findMoves(const std::vector<const Part*>& removed, const std::vector<const Part*>& added);

} // namespace tributary::diff
