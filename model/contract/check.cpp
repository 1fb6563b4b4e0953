// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/check.h"

#include <array>

namespace tributary::contract {

std::string checkName(CheckId id)
{
    static const std::array<const char*, 16> kNames = {
        "purpose", "limitations", "usage-notes", "owner", "domain", "version", "described", "located",
        "promised", "supplied", "consumers", "observed", "use-cases", "levels", "ratings", "endorsements"};
    return kNames.at(static_cast<std::size_t>(id));
}

Check checkOf(CheckId id, const ProductCounts& counts)
{
    switch (id) {
    case CheckId::Purpose: return {id, counts.purpose ? 1 : 0, 1};
    case CheckId::Limitations: return {id, counts.limitations ? 1 : 0, 1};
    case CheckId::UsageNotes: return {id, counts.usageNotes ? 1 : 0, 1};
    case CheckId::Owner: return {id, counts.owner ? 1 : 0, 1};
    case CheckId::Domain: return {id, counts.domain ? 1 : 0, 1};
    case CheckId::Version: return {id, counts.version ? 1 : 0, 1};
    case CheckId::Described: return {id, counts.described, counts.datasets};
    case CheckId::Located: return {id, counts.located, counts.outputs};
    case CheckId::Promised: return {id, counts.promised, counts.outputs};
    case CheckId::Supplied: return {id, counts.supplied, counts.inputs};
    // In several contexts means: by more than one.
    case CheckId::Consumers: return {id, counts.consumers, 2};
    case CheckId::UseCases: return {id, counts.useCases, 2};
    case CheckId::Observed: return {id, counts.observed, 1};
    case CheckId::Levels: return {id, counts.met, counts.levels};
    case CheckId::Ratings: return {id, counts.ratings, 1};
    case CheckId::Endorsements: return {id, counts.endorsements, 1};
    }
    return {id, 0, 0};
}

} // namespace tributary::contract
