// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/traits.h"

#include <algorithm>
#include <array>

namespace tributary::contract {

namespace {

std::vector<CheckId> checksOf(TraitId id, const ProductCounts& counts)
{
    switch (id) {
    case TraitId::BusinessValue: return {CheckId::Purpose, CheckId::Observed};
    case TraitId::Discoverable: return {CheckId::Owner, CheckId::Domain, CheckId::Version, CheckId::Described};
    case TraitId::Accessible: return {CheckId::Located, CheckId::UsageNotes};
    case TraitId::Interfaces:
        // A product at the source reads nothing from the mesh; that is no gap.
        if (counts.inputs == 0)
            return {CheckId::Promised};
        return {CheckId::Supplied, CheckId::Promised};
    case TraitId::SeveralContexts: return {CheckId::UseCases, CheckId::Consumers};
    }
    return {};
}

Trait traitOf(TraitId id, const ProductCounts& counts)
{
    Trait trait;
    trait.id = id;
    int good = 0;
    bool any = false;
    for (const CheckId check : checksOf(id, counts)) {
        trait.checks.push_back(checkOf(check, counts));
        good += trait.checks.back().good() ? 1 : 0;
        any = any || trait.checks.back().have > 0;
    }
    if (good == static_cast<int>(trait.checks.size()))
        trait.state = TraitState::Good;
    else if (any)
        trait.state = TraitState::Partial;
    if (trait.state == TraitState::Good)
        return trait;
    // Whoever vouches fills the gap, and the page says that it is somebody's word. Readers vouch for the
    // value alone: that is what they can know.
    const auto& attested = counts.attested;
    if (std::find(attested.begin(), attested.end(), traitName(id)) != attested.end()) {
        trait.state = TraitState::Good;
        trait.basis = TraitBasis::Owner;
    } else if (id == TraitId::BusinessValue && counts.endorsements > 0) {
        trait.state = TraitState::Good;
        trait.basis = TraitBasis::Endorsed;
        trait.checks.push_back(checkOf(CheckId::Endorsements, counts));
    }
    return trait;
}

} // namespace

std::string traitName(TraitId id)
{
    static const std::array<const char*, 5> kNames = {"business-value", "discoverable", "accessible", "interfaces", "several-contexts"};
    return kNames.at(static_cast<std::size_t>(id));
}

std::vector<Trait> traitsOf(const ProductCounts& counts)
{
    std::vector<Trait> out;
    for (const TraitId id : {TraitId::BusinessValue, TraitId::Discoverable, TraitId::Accessible, TraitId::Interfaces, TraitId::SeveralContexts})
        out.push_back(traitOf(id, counts));
    return out;
}

} // namespace tributary::contract
