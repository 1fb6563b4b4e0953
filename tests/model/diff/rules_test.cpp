// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of rules, and the page that lists them.
#include "model/diff/rules.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <tuple>

namespace tributary::diff {
namespace {

std::string pageText()
{
    std::ifstream file(TRIBUTARY_SOURCE_DIR "/docs/diff-rules.md");
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string rowOf(const Rule& rule)
{
    std::ostringstream row;
    row << "| `" << rule.id << "` | ";
    row << (rule.kind == Kind::Unknown ? std::string_view("any") : kindName(rule.kind)) << " | ";
    if (rule.field.empty())
        row << "itself";
    else
        row << "`" << rule.field << "`";
    for (const std::string_view each : {natureName(rule.nature), severityName(rule.reader), severityName(rule.writer), rule.reason})
        row << " | " << each;
    row << " |\n";
    return row.str();
}

TEST(DiffRules, ThePageListsThemAll)
{
    const std::string page = pageText();
    std::size_t rows = 0;
    for (const RuleSetName set : {RuleSetName::Own, RuleSetName::Dcs}) {
        for (const Rule& rule : rulesOf(set)) {
            EXPECT_NE(page.find(rowOf(rule)), std::string::npos) << rowOf(rule);
            ++rows;
        }
    }
    std::size_t listed = 0;
    for (std::size_t at = page.find("\n| `"); at != std::string::npos; at = page.find("\n| `", at + 1))
        ++listed;
    EXPECT_EQ(listed, rows + 4) << "and nothing else, but the four fields of a file";
}

TEST(DiffRules, NoTwoSayTheSameThing)
{
    for (const RuleSetName set : {RuleSetName::Own, RuleSetName::Dcs}) {
        std::set<std::string_view> ids;
        std::set<std::tuple<Kind, std::string_view, Nature>> places;
        for (const Rule& rule : rulesOf(set)) {
            EXPECT_TRUE(ids.insert(rule.id).second) << rule.id;
            EXPECT_TRUE(places.insert({rule.kind, rule.field, rule.nature}).second) << rule.id;
            EXPECT_EQ(findRule(set, rule.id), &rule);
        }
    }
    EXPECT_EQ(findRule(RuleSetName::Own, "no.such"), nullptr);
}

TEST(DiffRules, EachIsFoundAtItsPlace)
{
    for (const RuleSetName set : {RuleSetName::Own, RuleSetName::Dcs}) {
        for (const Rule& rule : rulesOf(set))
            EXPECT_EQ(ruleFor(set, rule.kind, rule.field, rule.nature, rule.nature).id, rule.id);
    }
}

TEST(DiffRules, TheMostExactOneCounts)
{
    const auto id = [](Kind kind, const char* field, Nature nature, Nature presence = Nature::Changed) {
        return std::string(ruleFor(RuleSetName::Own, kind, field, nature, presence).id);
    };
    EXPECT_EQ(id(Kind::Column, "quality[].mustBe", Nature::Added, Nature::Added), "quality.changed") << "within a check, nothing is one check more";
    EXPECT_EQ(id(Kind::Column, "quality[].description", Nature::Changed), "quality.text.changed");
    EXPECT_EQ(id(Kind::Column, "quality[].customProperties[x].value", Nature::Changed), "quality.changed");
    EXPECT_EQ(id(Kind::Column, "items.map.value.required", Nature::Narrowed), "column.required.narrowed");
    EXPECT_EQ(id(Kind::Column, "customProperties[pii].value", Nature::Added, Nature::Added), "column.pii.changed");
    EXPECT_EQ(id(Kind::Column, "customProperties[a.b].value", Nature::Changed), "custom.changed");
    EXPECT_EQ(id(Kind::DataContract, "price.priceAmount", Nature::Changed), "price.changed");
    EXPECT_EQ(id(Kind::DataContract, "never.heard[].of", Nature::Removed, Nature::Removed), "field.removed");
    EXPECT_EQ(id(Kind::DataContract, "]][", Nature::Changed), "field.changed");
}

TEST(DiffRules, NamesOfSeveritiesAndNaturesReadBack)
{
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(severityFromName(severityName(static_cast<Severity>(i))), static_cast<Severity>(i));
    for (int i = 0; i < 8; ++i)
        EXPECT_EQ(natureFromName(natureName(static_cast<Nature>(i))), static_cast<Nature>(i));
    EXPECT_FALSE(severityFromName("grave").has_value());
    EXPECT_FALSE(natureFromName("").has_value());
}

} // namespace
} // namespace tributary::diff
