// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/change.h"
#include "model/diff/change_rules.h"
#include "model/diff/renames.h"
#include "model/diff/rules.h"

#include <vector>

// The semantic diff of two products or contracts, whatever standards they came in.
namespace tributary::diff {

struct DiffOptions {
    RuleSetName rules = RuleSetName::Own;
    std::vector<ChangeRules> own; // of the house, in the order in which they count
    Micros now = 0;               // for the expiry of waivers
};

// Every change once, each with its rule, severity and reason: worst first, then by path. Both parts are
// documents of one kind. Order never counts; a rename or a move is one change, told apart from what
// changed besides. Linear in the size of the documents but for what has no counterpart by name.
// `questions`: gets the pairs of which only a person knows whether they are one thing, the most alike first.
std::vector<Change> diffDocuments(const Part& before, const Part& after, const DiffOptions& options = {}, std::vector<RenameQuestion>* questions = nullptr);

} // namespace tributary::diff
