// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/change.h"
#include "model/diff/change_rules.h"
#include "model/diff/renames.h"

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
    std::vector<RenameQuestion> questions; // of pairs that are alike but not surely one
};

// The paths of the two parents whose children are paired.
struct ParentPaths {
    std::string before; // by the old names
    std::string after;  // by the new ones
};

// As decisions and questions name it: "orders.total", and a port by its name alone.
std::string dottedPath(const std::string& parent, const Part& part);

struct MatchOptions {
    bool findRenames = true;
    std::vector<RenameDecision> decisions; // of this document
};

// Pairs the children of two parts: by kind, name and version, in whatever order they stand; ports whose
// name occurs once on both sides by that name; then renames: those decided, equal ids, and pairs that are
// so much alike that nothing else comes near.
PartMatches matchParts(const std::vector<Part>& before, const std::vector<Part>& after, const ParentPaths& where, const MatchOptions& options);

// What is left over somewhere in a document, with the path of what it stands in.
struct Leftover {
    const Part* part = nullptr;
    std::string path; // its own: by the old names of what went, by the new names of what came
};

struct Moves {
    std::vector<std::pair<std::size_t, std::size_t>> pairs; // indices into the two lists
    std::vector<RenameQuestion> questions;
};

// Pairs what went in one place with what came in another: those decided, equal ids, or the same name and content,
// where that is so of one pair only. Asks about those of one name that are alike.
Moves findMoves(const std::vector<Leftover>& removed, const std::vector<Leftover>& added, const std::vector<RenameDecision>& decisions);

} // namespace tributary::diff
