// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contract/trust.h"

#include <algorithm>
#include <array>

namespace tributary::contract {

namespace {

// So many readers and endorsements are worth the whole of their parts.
constexpr int kEnoughReaders = 3;
constexpr int kEnoughEndorsements = 2;

double shareOf(const Check& check)
{
    return check.want > 0 ? std::clamp(static_cast<double>(check.have) / check.want, 0.0, 1.0) : 0;
}

// Each check weighs the same within its part.
TrustPart counted(TrustPartId id, int weight, std::vector<Check> checks)
{
    TrustPart part{id, 0, weight, std::move(checks)};
    for (const Check& check : part.checks)
        part.earned += shareOf(check) * weight / static_cast<double>(part.checks.size());
    return part;
}

} // namespace

std::string trustPartName(TrustPartId id)
{
    static const std::array<const char*, 7> kNames = {"ownership", "description", "contracts", "levels", "use", "ratings", "endorsements"};
    return kNames.at(static_cast<std::size_t>(id));
}

Trust trustOf(const ProductCounts& counts)
{
    const auto check = [&counts](CheckId id) { return checkOf(id, counts); };
    Check readers = check(CheckId::Observed);
    readers.want = kEnoughReaders;
    Check endorsements = check(CheckId::Endorsements);
    endorsements.want = kEnoughEndorsements;

    Trust trust;
    trust.parts = {counted(TrustPartId::Ownership, 15, {check(CheckId::Owner), check(CheckId::Domain)}),
                   counted(TrustPartId::Description, 15, {check(CheckId::Purpose), check(CheckId::Limitations), check(CheckId::UsageNotes)}),
                   counted(TrustPartId::Contracts, 20, {check(CheckId::Promised)}),
                   counted(TrustPartId::Levels, 20, {check(CheckId::Levels)}),
                   counted(TrustPartId::Use, 10, {readers}),
                   counted(TrustPartId::Ratings, 10, {check(CheckId::Ratings)}),
                   counted(TrustPartId::Endorsements, 10, {endorsements})};
    // One star earns nothing, five earn all.
    auto& rated = trust.parts[static_cast<std::size_t>(TrustPartId::Ratings)];
    rated.earned *= std::clamp((counts.stars - 1) / 4, 0.0, 1.0);
    for (const TrustPart& part : trust.parts)
        trust.score += part.earned;
    return trust;
}

} // namespace tributary::contract
