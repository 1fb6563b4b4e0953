// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/query/diff_answer.h"

#include <string>
#include <vector>

namespace tributary::query {

// An answer to "Is `to` the new name of `from`?", as somebody gives it to a comparison: without a document.
struct RenameWords {
    std::string from; // path in the old version
    std::string to;   // path in the new one
    bool isSame = true;
};

// The answers as decisions on those documents of the comparison whose two states they tell apart, to be remembered.
// Error code rename.not-meant (subject: "from=to") where an answer bears on none of them.
Result<std::vector<diff::RenameDecision>> renameDecisionsFor(const DiffAnswer& answer, const std::vector<RenameWords>& words);

} // namespace tributary::query
