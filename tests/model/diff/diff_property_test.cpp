// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/apply.h"
#include "model/diff/diff.h"
#include "tests/model/diff/random_contract.h"
#include "tests/support/core/sanitizers.h"

#include <gtest/gtest.h>

namespace tributary::diff::test {
namespace {

std::string told(const std::vector<Change>& changes)
{
    std::string text;
    for (const Change& change : changes)
        text += change.rule + " " + change.path + "\n";
    return text;
}

TEST(DiffProperties, NothingDiffersFromItself)
{
    const int rounds = tributary::test::timesToday(300);
    for (int seed = 0; seed < rounds; ++seed) {
        ContractMaker maker(static_cast<unsigned>(seed));
        const Part contract = maker.contract();
        EXPECT_EQ(told(diffDocuments(contract, contract)), "") << seed;
    }
}

TEST(DiffProperties, OrderIsNoChange)
{
    const int rounds = tributary::test::timesToday(300);
    for (int seed = 0; seed < rounds; ++seed) {
        ContractMaker maker(static_cast<unsigned>(seed));
        const Part contract = maker.contract();
        Part other = contract;
        maker.shuffle(other);
        EXPECT_EQ(told(diffDocuments(contract, other)), "") << seed;
        EXPECT_TRUE(canonical(contract) == canonical(other)) << seed;
    }
}

TEST(DiffProperties, AppliedChangesMakeTheOtherOne)
{
    const int rounds = tributary::test::timesToday(400);
    for (int seed = 0; seed < rounds; ++seed) {
        ContractMaker maker(static_cast<unsigned>(seed));
        const Part before = maker.contract();
        Part after = before;
        for (int i = maker.below(6); i >= 0; --i)
            maker.change(after);
        maker.shuffle(after);
        for (const RuleSetName rules : {RuleSetName::Own, RuleSetName::Dcs}) {
            DiffOptions options;
            options.rules = rules;
            const auto changes = diffDocuments(before, after, options);
            ASSERT_TRUE(canonical(applyChanges(changes, before)) == canonical(after)) << seed << "\n" << told(changes);
        }
    }
}

TEST(DiffProperties, UnrelatedContractsApplyToo)
{
    const int rounds = tributary::test::timesToday(300);
    for (int seed = 0; seed < rounds; ++seed) {
        ContractMaker maker(static_cast<unsigned>(seed));
        const Part before = maker.contract();
        const Part after = maker.contract();
        const auto changes = diffDocuments(before, after);
        ASSERT_TRUE(canonical(applyChanges(changes, before)) == canonical(after)) << seed << "\n" << told(changes);
    }
}

TEST(DiffProperties, ARenameIsOneChange)
{
    int renamed = 0;
    const int rounds = tributary::test::timesToday(300);
    for (int seed = 0; seed < rounds; ++seed) {
        ContractMaker maker(static_cast<unsigned>(seed));
        const Part before = maker.contract();
        Part after = before;
        Part* column = maker.anyColumn(after);
        if (column == nullptr)
            continue;
        column->local = "quite_another_name";
        column->facts["name"] = column->local;
        const auto changes = diffDocuments(before, after);
        ASSERT_EQ(changes.size(), 1U) << seed << "\n" << told(changes);
        EXPECT_EQ(changes[0].nature, Nature::Renamed);
        EXPECT_EQ(changes[0].rule, "column.renamed");
        ++renamed;
    }
    EXPECT_GT(renamed, rounds / 2);
}

TEST(DiffProperties, SeverityNeverFallsWhenAChangeIsAdded)
{
    const int rounds = tributary::test::timesToday(400);
    for (int seed = 0; seed < rounds; ++seed) {
        ContractMaker maker(static_cast<unsigned>(seed));
        const Part before = maker.contract();
        Part once = before;
        maker.change(once);
        const auto first = diffDocuments(before, once);
        // Something beside what changed already, so that nothing is taken back.
        Part twice = once;
        twice.parts.push_back({Kind::Dataset, "beside", {}, Json{{"name", "beside"}}, Json::object(), {columnPart("a", "string")}});
        twice.facts["description"]["limitations"] = "none";
        const auto second = diffDocuments(before, twice);
        EXPECT_GE(second.size(), first.size() + 2) << seed << "\n" << told(second);
        EXPECT_GE(worst(second), worst(first)) << seed << "\n" << told(second);
    }
}

TEST(DiffProperties, EachChangeAloneAppliesWhole)
{
    const int rounds = tributary::test::timesToday(200);
    for (int seed = 0; seed < rounds; ++seed) {
        ContractMaker maker(static_cast<unsigned>(seed));
        const Part before = maker.contract();
        Part after = before;
        for (int i = 0; i < 3; ++i)
            maker.change(after);
        for (const Change& change : diffDocuments(before, after)) {
            const Part half = applyChanges({change}, before);
            EXPECT_FALSE(diffDocuments(before, half).empty()) << seed << " " << change.path;
        }
    }
}

} // namespace
} // namespace tributary::diff::test
