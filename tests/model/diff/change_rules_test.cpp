// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/change_rules.h"

#include <gtest/gtest.h>

namespace tributary::diff {
namespace {

Change someChange(const char* rule, const char* path, Severity severity)
{
    Change change;
    change.rule = rule;
    change.path = path;
    change.severity = change.reader = severity;
    return change;
}

std::vector<std::string> problemsOf(const Json& document)
{
    std::vector<ChangeRulesProblem> problems;
    changeRulesFrom(document, &problems);
    std::vector<std::string> texts;
    for (const auto& problem : problems)
        texts.push_back(problem.code + " " + problem.where);
    return texts;
}

TEST(ChangeRules, SaysWhatCountsForNothing)
{
    using Texts = std::vector<std::string>;
    EXPECT_EQ(problemsOf(Json::array()), Texts{"rules.shape "});
    EXPECT_EQ(problemsOf({{"severities", 3}}), Texts{"rules.shape severities"});
    EXPECT_EQ(problemsOf({{"severities", {3}}}), Texts{"rules.shape severities[0]"});
    EXPECT_EQ(problemsOf({{"severities", {{{"rule", "column.removed"}, {"severity", "grave"}}}}}), Texts{"rules.severity-unknown severities[0]"});
    EXPECT_EQ(problemsOf({{"severities", {{{"rule", "colum.*"}, {"severity", "risky"}}}}}), Texts{"rules.rule-unknown severities[0]"});
    EXPECT_EQ(problemsOf({{"waivers", {{{"rule", "column.removed"}, {"expires", "2030-01-01"}, {"reason", "  "}}}}}), Texts{"rules.waiver-reason waivers[0]"});
    EXPECT_EQ(problemsOf({{"waivers", {{{"rule", "column.removed"}, {"reason", "agreed"}}}}}), Texts{"rules.waiver-expiry waivers[0]"});
    EXPECT_EQ(problemsOf({{"renames", {{{"from", "a"}}}}}), Texts{"rules.rename-paths renames[0]"});
    EXPECT_EQ(problemsOf({{"severities", {{{"rule", "dcs.*"}, {"severity", "risky"}}}}}), Texts{});
}

TEST(ChangeRules, SeveritiesHoldForTheirDomain)
{
    const auto rules = changeRulesFrom({{"domain", "deal"}, {"severities", {{{"rule", "column.*"}, {"severity", "compatible"}},
                                                                             {{"rule", "column.removed"}, {"severity", "breaking"}}}}});
    std::vector<Change> changes{someChange("column.removed", "a", Severity::Risky), someChange("column.added", "b", Severity::Risky)};
    applyRules({rules}, "finance", "orders", 0, changes);
    EXPECT_EQ(changes[1].severity, Severity::Risky);
    applyRules({rules}, "deal", "orders", 0, changes);
    EXPECT_EQ(changes[0].severity, Severity::Breaking) << "the last one counts";
    EXPECT_EQ(changes[1].severity, Severity::Compatible);
    EXPECT_EQ(std::max(changes[1].reader, changes[1].writer), Severity::Compatible);
}

TEST(ChangeRules, WaiversEndWithTheirDay)
{
    const auto rules = changeRulesFrom({{"waivers", {{{"rule", "column.removed"}, {"document", "orders"}, {"path", "orders.*"}, {"reason", "agreed"}, {"expires", "2026-11-25"}}}}});
    const auto waivedAt = [&](const char* time, const char* document, const char* path) {
        std::vector<Change> changes{someChange("column.removed", path, Severity::Breaking)};
        applyRules({rules}, "", document, *parseTime(time), changes);
        return changes[0].waived();
    };
    EXPECT_TRUE(waivedAt("2026-11-25T23:59:59Z", "orders", "orders.a"));
    EXPECT_FALSE(waivedAt("2026-11-26T00:00:00Z", "orders", "orders.a"));
    EXPECT_FALSE(waivedAt("2026-11-25T00:00:00Z", "other", "orders.a"));
    EXPECT_FALSE(waivedAt("2026-11-25T00:00:00Z", "orders", "quotes.a"));
}

TEST(ChangeRules, WhatIsWaivedIsNotTheWorst)
{
    std::vector<Change> changes{someChange("a", "", Severity::Breaking), someChange("b", "", Severity::Risky)};
    EXPECT_EQ(worst(changes), Severity::Breaking);
    changes[0].waiver = "agreed";
    EXPECT_EQ(worst(changes), Severity::Risky);
    EXPECT_EQ(worst({}), Severity::Cosmetic);
}

} // namespace
} // namespace tributary::diff
