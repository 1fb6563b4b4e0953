// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"
#include "model/diff/change.h"
#include "model/diff/rules.h"

#include <string>
#include <string_view>
#include <vector>

// What a house decides about changes, beside the table of rules: a file of kind ChangeRules, see
// docs/diff-rules.md.
namespace tributary::diff {

struct SeverityRule {
    std::string rule; // "column.enum.widened", or "column.*"
    Severity severity = Severity::Cosmetic;
};

struct ChangeWaiver {
    std::string rule;
    std::string document; // id of the product or contract; empty: all
    std::string path;     // "orders.total", "orders.*"; empty: all
    std::string reason;
    Micros expires = 0;   // from then on it counts no more
    std::string expiresText;
};

// Whether one thing became another is asked once and remembered: here, or by the catalog for this machine.
struct RenameDecision {
    std::string document; // id; empty: all
    std::string from; // path of the column, dataset or port in the old document
    std::string to;
    bool isSame = true;
    std::string author = {}; // who decided it in the catalog; empty: nobody gave a name, or it stands in a file
    Micros at = 0;           // when it was decided in the catalog; 0: it stands in a file, or counts for once
};

struct ChangeRules {
    std::string domain; // id or name; empty: all domains
    std::vector<SeverityRule> severities;
    std::vector<ChangeWaiver> waivers;
    std::vector<RenameDecision> renames;
};

// What is wrong with a file of rules. `code`: rules.severity-unknown, rules.rule-unknown,
// rules.waiver-reason, rules.waiver-expiry, rules.rename-paths, rules.shape; `where`: "waivers[2]".
struct ChangeRulesProblem {
    std::string code;
    std::string where;
    std::string detail;
};

// Reads what can be read; a waiver without a reason or without an expiry, and whatever names no rule,
// counts for nothing and is a problem. Never throws.
ChangeRules changeRulesFrom(const Json& document, std::vector<ChangeRulesProblem>* problems = nullptr);

// "column.*" stands for everything that begins with "column.", "*" for everything.
bool matchesPattern(std::string_view pattern, std::string_view text);

// Severities and waivers that hold for a document of that domain at that time. Of several severities for
// one change the last one counts.
void applyRules(const std::vector<ChangeRules>& rules, std::string_view domain, std::string_view document, Micros now,
                std::vector<Change>& changes);

} // namespace tributary::diff
