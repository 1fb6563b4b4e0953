// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contract/check.h"

namespace tributary::contract {

enum class TrustPartId : std::uint8_t { Ownership, Description, Contracts, Levels, Use, Ratings, Endorsements };

struct TrustPart {
    TrustPartId id = TrustPartId::Ownership;
    double earned = 0; // 0 to weight
    int weight = 0;
    std::vector<Check> checks;
};

// Sum of what the parts earn of their weights, which are 100 together. What is not known earns nothing:
// trust is not given in advance.
struct Trust {
    double score = 0; // 0 to 100
    std::vector<TrustPart> parts;
};

std::string trustPartName(TrustPartId id);
Trust trustOf(const ProductCounts& counts);

} // namespace tributary::contract
