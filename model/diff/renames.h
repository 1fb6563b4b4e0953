// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/change_rules.h"
#include "model/diff/part.h"

#include <string>
#include <vector>

// Whether what went and what came are one thing under two names: the part of it that only a person knows.
namespace tributary::diff {

// A pair that looks alike, and that nobody has decided on. Ids and equal content say it without being asked.
struct RenameQuestion {
    Kind kind = Kind::Unknown;
    std::string from;     // path in the old document, by the old names
    std::string to;       // path in the new one, by the new names
    double likeness = 0;  // 0 to 1
    bool assumed = false; // the comparison takes the two for one thing, until somebody says otherwise
};

// Whether the decision is of this document, by its id before or after.
bool isOf(const RenameDecision& decision, const Part& before, const Part& after);

// Whether a decision on these two paths tells the two states apart: what `from` names went, and what `to` names
// came, of one kind.
bool bearsOn(const std::string& from, const std::string& to, const Part& before, const Part& after);

// The decisions that bear on two states of a document, those that count first in front; a pair is decided once.
std::vector<RenameDecision> decisionsOn(const Part& before, const Part& after, const std::vector<ChangeRules>& rules);

} // namespace tributary::diff
