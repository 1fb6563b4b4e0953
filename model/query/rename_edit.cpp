// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/rename_edit.h"

namespace tributary::query {

Result<std::vector<diff::RenameDecision>> renameDecisionsFor(const DiffAnswer& answer, const std::vector<RenameWords>& words)
{
    std::vector<diff::RenameDecision> decisions;
    for (const RenameWords& each : words) {
        bool isMeant = false;
        for (const DocumentDiff& document : answer.documents) {
            if (!document.before || !document.after || !diff::bearsOn(each.from, each.to, *document.before, *document.after))
                continue;
            decisions.push_back({document.id, each.from, each.to, each.isSame});
            isMeant = true;
        }
        if (!isMeant)
            return fail("rename.not-meant", each.from + "=" + each.to);
    }
    return decisions;
}

} // namespace tributary::query
