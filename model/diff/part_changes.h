// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/change.h"
#include "model/diff/rules.h"

#include <string>
#include <vector>

// Makes the changes themselves: what the walk over two documents found, judged by the rules.
namespace tributary::diff {

// Where a pair of parts stands in both documents.
struct PartPlace {
    PartPath old;        // by the old names
    std::string oldPath; // for people, by the old names
    std::string path;    // for people, by the new ones
    std::string dataset; // by the old names
    std::string column;  // dotted, within the dataset
};

PartPlace below(const PartPlace& parent, const Part& before, const Part& after);

// Facts and unknown fields of a pair. Logical and physical type are one change.
void changedFields(const Part& before, const Part& after, const PartPlace& place, RuleSetName rules, std::vector<Change>& out);

Change additionOf(const Part& part, const PartPlace& parent, RuleSetName rules);
Change removalOf(const Part& part, const PartPlace& parent, RuleSetName rules);
Change renameOf(const Part& before, const Part& after, const PartPlace& place, double confidence, RuleSetName rules);
Change moveOf(const Part& before, const Part& after, const PartPlace& place, const PartPlace& newParent, RuleSetName rules);

} // namespace tributary::diff
