// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/renames.h"

#include <algorithm>
#include <string_view>

namespace tributary::diff {

namespace {

// Names may hold dots themselves, so that a path is only told apart by what there is.
const Part* partAt(const Part& parent, std::string_view path)
{
    for (const Part& child : parent.parts) {
        if (!path.starts_with(child.local))
            continue;
        if (path.size() == child.local.size())
            return &child;
        if (path[child.local.size()] != '.')
            continue;
        if (const Part* found = partAt(child, path.substr(child.local.size() + 1)))
            return found;
    }
    return nullptr;
}

} // namespace

bool isOf(const RenameDecision& decision, const Part& before, const Part& after)
{
    return decision.document.empty() || decision.document == after.local || decision.document == before.local;
}

bool bearsOn(const std::string& from, const std::string& to, const Part& before, const Part& after)
{
    const Part* old = partAt(before, from);
    const Part* now = partAt(after, to);
    return old != nullptr && now != nullptr && old->kind == now->kind && from != to && partAt(after, from) == nullptr && partAt(before, to) == nullptr;
}

std::vector<RenameDecision> decisionsOn(const Part& before, const Part& after, const std::vector<ChangeRules>& rules)
{
    std::vector<RenameDecision> found;
    for (const ChangeRules& each : rules) {
        for (const RenameDecision& decision : each.renames) {
            const bool isKnown = std::any_of(found.begin(), found.end(), [&](const RenameDecision& other) { return other.from == decision.from && other.to == decision.to; });
            if (!isKnown && isOf(decision, before, after) && bearsOn(decision.from, decision.to, before, after))
                found.push_back(decision);
        }
    }
    return found;
}

} // namespace tributary::diff
