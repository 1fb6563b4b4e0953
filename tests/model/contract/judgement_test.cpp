// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/contract/traits.h"
#include "model/contract/trust.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <set>

namespace tributary::contract {
namespace {

ProductCounts fullCounts()
{
    ProductCounts counts;
    counts.purpose = counts.limitations = counts.usageNotes = counts.owner = counts.domain = counts.version = true;
    counts.datasets = counts.described = 2;
    counts.outputs = counts.located = counts.promised = 2;
    counts.inputs = counts.supplied = 3;
    counts.consumers = counts.observed = 4;
    counts.useCases = 2;
    counts.levels = counts.met = 3;
    counts.ratings = 2;
    counts.stars = 5;
    counts.endorsements = 2;
    return counts;
}

const Trait& traitIn(const std::vector<Trait>& traits, TraitId id)
{
    return traits.at(static_cast<std::size_t>(id));
}

TEST(Traits, AllFiveAreShownByFullFacts)
{
    const auto traits = traitsOf(fullCounts());
    ASSERT_EQ(traits.size(), 5U);
    std::set<std::string> names;
    for (const Trait& trait : traits) {
        EXPECT_EQ(trait.state, TraitState::Good) << traitName(trait.id);
        EXPECT_EQ(trait.basis, TraitBasis::Computed);
        EXPECT_FALSE(trait.checks.empty()) << "a judgement without a reason";
        names.insert(traitName(trait.id));
    }
    EXPECT_EQ(names.size(), 5U);
}

TEST(Traits, NothingKnownShowsNothing)
{
    for (const Trait& trait : traitsOf({}))
        EXPECT_EQ(trait.state, TraitState::Missing) << traitName(trait.id);
}

TEST(Traits, AReaderVouchesForTheValueAlone)
{
    ProductCounts counts;
    counts.endorsements = 1;
    const auto traits = traitsOf(counts);
    EXPECT_EQ(traitIn(traits, TraitId::BusinessValue).state, TraitState::Good);
    EXPECT_EQ(traitIn(traits, TraitId::BusinessValue).basis, TraitBasis::Endorsed);
    EXPECT_EQ(traitIn(traits, TraitId::BusinessValue).checks.back().id, CheckId::Endorsements);
    EXPECT_EQ(traitIn(traits, TraitId::Accessible).state, TraitState::Missing);
}

TEST(Traits, TheOwnerVouchesForWhatIsNamed)
{
    ProductCounts counts;
    counts.attested = {"accessible", "no-such-trait"};
    const auto traits = traitsOf(counts);
    EXPECT_EQ(traitIn(traits, TraitId::Accessible).basis, TraitBasis::Owner);
    EXPECT_EQ(traitIn(traits, TraitId::Accessible).state, TraitState::Good);
    EXPECT_EQ(traitIn(traits, TraitId::Discoverable).state, TraitState::Missing);
}

TEST(Traits, WhatFactsShowNeedsNobodysWord)
{
    ProductCounts counts = fullCounts();
    counts.attested = {"business-value", "interfaces"};
    for (const Trait& trait : traitsOf(counts))
        EXPECT_EQ(trait.basis, TraitBasis::Computed) << traitName(trait.id);
}

TEST(Traits, AProductAtTheSourceNeedsNoInputs)
{
    ProductCounts counts = fullCounts();
    counts.inputs = counts.supplied = 0;
    EXPECT_EQ(traitIn(traitsOf(counts), TraitId::Interfaces).state, TraitState::Good);
    counts.inputs = 1;
    EXPECT_EQ(traitIn(traitsOf(counts), TraitId::Interfaces).state, TraitState::Partial);
}

TEST(Traits, OneContextIsNotSeveral)
{
    ProductCounts counts = fullCounts();
    counts.useCases = 1;
    EXPECT_EQ(traitIn(traitsOf(counts), TraitId::SeveralContexts).state, TraitState::Partial);
}

TEST(TrustScore, WeighsAHundredInAll)
{
    int weight = 0;
    for (const TrustPart& part : trustOf({}).parts)
        weight += part.weight;
    EXPECT_EQ(weight, 100);
    EXPECT_NEAR(trustOf(fullCounts()).score, 100, 1e-9);
    EXPECT_EQ(trustOf({}).score, 0) << "trust is not given in advance";
}

TEST(TrustScore, RatingsCountByTheirStars)
{
    ProductCounts counts;
    counts.ratings = 4;
    counts.stars = 1;
    EXPECT_EQ(trustOf(counts).score, 0);
    counts.stars = 3;
    EXPECT_NEAR(trustOf(counts).score, 5, 1e-9);
}

TEST(TrustScore, IsTheSumOfItsPartsAndNeverFallsWithMoreFacts)
{
    std::mt19937 random(11);
    const auto upTo = [&random](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
    for (int round = 0; round < 500; ++round) {
        ProductCounts counts;
        counts.purpose = upTo(1) == 1;
        counts.owner = upTo(1) == 1;
        counts.outputs = upTo(5);
        counts.promised = upTo(counts.outputs);
        counts.levels = upTo(6);
        counts.met = upTo(counts.levels);
        counts.observed = upTo(8);
        counts.ratings = upTo(3);
        counts.stars = counts.ratings > 0 ? 1 + upTo(4) : 0;
        counts.endorsements = upTo(4);
        const Trust trust = trustOf(counts);
        double sum = 0;
        for (const TrustPart& part : trust.parts) {
            EXPECT_GE(part.earned, 0) << trustPartName(part.id);
            EXPECT_LE(part.earned, part.weight + 1e-9) << trustPartName(part.id);
            sum += part.earned;
        }
        EXPECT_NEAR(sum, trust.score, 1e-9);
        ProductCounts more = counts;
        more.owner = more.purpose = true;
        more.met = more.levels;
        ++more.endorsements;
        ++more.observed;
        EXPECT_GE(trustOf(more).score + 1e-9, trust.score);
    }
}

} // namespace
} // namespace tributary::contract
