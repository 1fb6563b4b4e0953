// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/change.h"

#include <string>
#include <vector>

// Two contracts as rows that stand beside each other: each column once, against what it became.
namespace tributary::diff {

struct AlignedColumn {
    const Part* before = nullptr; // null: it came
    const Part* after = nullptr;  // null: it went
    int depth = 0;                // of nesting
    std::vector<std::size_t> changes; // of it, by their places in the list given; of what is below it, not
};

struct AlignedDataset {
    const Part* before = nullptr;
    const Part* after = nullptr;
    std::vector<AlignedColumn> columns;   // in the order of the new one; what went stands where it was
    std::vector<std::size_t> changes;     // of the dataset itself
};

// `changes` are those of diffDocuments(before, after). The result points into both parts.
std::vector<AlignedDataset> sideBySide(const Part& before, const Part& after, const std::vector<Change>& changes);

} // namespace tributary::diff
