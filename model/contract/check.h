// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace tributary::contract {

// What can be counted of a product; every judgement about it is made of these, so that each can say why.
enum class CheckId : std::uint8_t {
    Purpose, Limitations, UsageNotes, Owner, Domain, Version, Described,
    Located, Promised, Supplied, Consumers, Observed, UseCases, Levels, Ratings, Endorsements
};

// Stable name of a check, for machines: "purpose", "use-cases".
std::string checkName(CheckId id);

struct Check {
    CheckId id = CheckId::Purpose;
    int have = 0;
    int want = 1; // 0: there is nothing that could be counted, and so nothing is good
    bool good() const { return want > 0 && have >= want; }
    bool operator==(const Check&) const = default;
};

// The counts that the judgements start from.
struct ProductCounts {
    bool purpose = false, limitations = false, usageNotes = false;
    bool owner = false, domain = false, version = false;
    int datasets = 0, described = 0;
    int outputs = 0, located = 0, promised = 0; // output ports; with a place; with a known contract
    int inputs = 0, supplied = 0;               // input ports; with a known contract
    int consumers = 0, observed = 0;
    int useCases = 0;
    int levels = 0, met = 0; // objectives with a target; met when last measured
    int ratings = 0;
    double stars = 0; // mean, 1 to 5
    int endorsements = 0;
    std::vector<std::string> attested; // trait names that the owner vouches for
};

Check checkOf(CheckId id, const ProductCounts& counts);

} // namespace tributary::contract
