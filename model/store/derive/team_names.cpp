// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/derive/team_names.h"

#include "model/base/text.h"
#include "model/store/search/fact_reading.h"

namespace tributary::store {

std::string teamName(const Json& facts, const std::string& foldedUser)
{
    for (const TeamMember& member : teamOf(facts))
        if (!member.name.empty() && folded(member.user) == foldedUser)
            return member.name;
    return {};
}

} // namespace tributary::store
