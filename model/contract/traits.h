// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/check.h"

namespace tributary::contract {

// The five traits without which a data set is no data product.
enum class TraitId : std::uint8_t { BusinessValue, Discoverable, Accessible, Interfaces, SeveralContexts };
enum class TraitState : std::uint8_t { Missing, Partial, Good };

// Computed: the checks decide. Endorsed, Owner: somebody vouches for what the checks cannot show.
enum class TraitBasis : std::uint8_t { Computed, Endorsed, Owner };

struct Trait {
    TraitId id = TraitId::BusinessValue;
    TraitState state = TraitState::Missing;
    TraitBasis basis = TraitBasis::Computed;
    std::vector<Check> checks;
};

std::string traitName(TraitId id); // "business-value", ...
std::vector<Trait> traitsOf(const ProductCounts& counts); // all five, in the order of the enum

} // namespace tributary::contract
