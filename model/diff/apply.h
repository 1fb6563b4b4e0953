// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/change.h"

#include <vector>

namespace tributary::diff {

// The old document with the changes made, in any order of lists: applyChanges(diffDocuments(a, b), a) means the same as b.
// An edit whose place is not there is left out.
Part applyChanges(const std::vector<Change>& changes, const Part& document);

} // namespace tributary::diff
