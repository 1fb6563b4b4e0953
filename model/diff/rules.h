// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/change.h"

#include <string>
#include <string_view>
#include <vector>

namespace tributary::diff {

// One line of the table: which change it is about, how bad that is to those who read the data and to those
// who supply it, and why. The severity of a change is the worse of the two.
struct Rule {
    std::string_view id;     // "column.type.narrowed"
    Kind kind;               // of the part; Unknown: any
    std::string_view field;  // "" the part itself, "quality[]", "customProperties[pii]", "*" any field
    Nature nature;
    Severity reader;
    Severity writer;
    std::string_view reason;
};

enum class RuleSetName : std::uint8_t {
    Own,
    Dcs, // as the command line tool of the Data Contract Specification judged (ERROR breaking, WARNING risky)
};

// All rules of a set, in the order of the documentation (docs/diff-rules.md).
const std::vector<Rule>& rulesOf(RuleSetName set);

// The rule for a change. A field's rule also holds below it; the most exact one counts, and the last resort
// is the rule of any field of any kind. Natures without a rule of their own are judged by their presence.
const Rule& ruleFor(RuleSetName set, Kind kind, std::string_view field, Nature nature, Nature presence);

const Rule* findRule(RuleSetName set, std::string_view id);

} // namespace tributary::diff
