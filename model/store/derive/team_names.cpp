// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/derive/team_names.h"

#include "model/base/text.h"

namespace tributary::store {

std::string teamName(const Json& facts, const std::string& foldedUser)
{
    // Older documents have the list itself, newer ones an object around it.
    const auto team = facts.find("team");
    if (!facts.is_object() || team == facts.end())
        return {};
    const Json* members = &*team;
    if (members->is_object()) {
        const auto inner = members->find("members");
        if (inner == members->end())
            return {};
        members = &*inner;
    }
    if (!members->is_array())
        return {};
    for (const Json& member : *members)
        if (folded(textAt(member, "username")) == foldedUser || folded(textAt(member, "email")) == foldedUser) {
            std::string name = textAt(member, "name");
            if (!name.empty())
                return name;
        }
    return {};
}

} // namespace tributary::store
