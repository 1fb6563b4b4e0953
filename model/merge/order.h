// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/merge/pairing.h"

#include <set>
#include <string>
#include <vector>

namespace tributary::merge {

struct MergedOrder {
    std::vector<std::string> ids;
    bool disagrees = false; // both sides moved what all three have, and not in the same way; then it is that of theirs
};

// The order of what stays of a list. Who moved elements decides about those; what the other one added stands
// behind what it stood behind there, after what was added here at the same place.
MergedOrder mergeOrder(const PairedList& base, const PairedList& mine, const PairedList& theirs, const std::set<std::string>& kept);

} // namespace tributary::merge
