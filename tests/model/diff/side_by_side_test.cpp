// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/diff.h"
#include "model/diff/side_by_side.h"
#include "tests/model/diff/random_contract.h"
#include "tests/support/core/sanitizers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace tributary::diff::test {
namespace {

// "total > sum", "- gone", "+ new", with a star where something is told of it.
std::vector<std::string> rowsOf(const AlignedDataset& dataset)
{
    std::vector<std::string> rows;
    for (const AlignedColumn& column : dataset.columns) {
        std::string text(static_cast<std::size_t>(column.depth) * 2, ' ');
        if (column.before && column.after)
            text += column.before->local + (column.before->local == column.after->local ? "" : " > " + column.after->local);
        else
            text += column.before ? "- " + column.before->local : "+ " + column.after->local;
        rows.push_back(text + (column.changes.empty() ? "" : " *"));
    }
    return rows;
}

std::vector<AlignedDataset> aligned(const Part& before, const Part& after)
{
    return sideBySide(before, after, diffDocuments(before, after));
}

TEST(SideBySide, WhatWentStandsWhereItWasAndWhatCameWhereItIs)
{
    const Part before = contractOf({columnPart("id", "integer"), columnPart("old", "date"), columnPart("name", "string"), columnPart("last", "boolean")});
    const Part after = contractOf({columnPart("id", "integer"), columnPart("name", "integer"), columnPart("extra", "string")});
    const auto rows = aligned(before, after);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rowsOf(rows.front()), (std::vector<std::string>{"id", "- old *", "name *", "+ extra *", "- last *"}));
    EXPECT_TRUE(rows.front().changes.empty());
}

TEST(SideBySide, ARenamedColumnStandsBesideWhatItWas)
{
    const Json telling = {{"description", "Place in the ranking of a year, one to ten"}, {"examples", Json::array({1, 10})}};
    const Part before = contractOf({columnPart("id", "integer"), columnPart("rank", "integer", telling)});
    const Part after = contractOf({columnPart("id", "integer"), columnPart("customer_rank", "integer", telling)});
    EXPECT_EQ(rowsOf(aligned(before, after).front()), (std::vector<std::string>{"id", "rank > customer_rank *"}));
}

TEST(SideBySide, NestedColumnsAreIndented)
{
    Part before = contractOf({columnPart("address", "object")});
    before.parts.front().parts.front().parts = {columnPart("city", "string"), columnPart("zip", "string")};
    Part after = before;
    after.parts.front().parts.front().parts.front() = columnPart("city", "integer");
    EXPECT_EQ(rowsOf(aligned(before, after).front()), (std::vector<std::string>{"address", "  city *", "  zip"}));
}

TEST(SideBySide, WholeDatasetsComeAndGo)
{
    const Part before = contractOf({columnPart("id", "integer")});
    Part after = before;
    after.parts.clear();
    const auto gone = aligned(before, after);
    ASSERT_EQ(gone.size(), 1U);
    EXPECT_EQ(gone.front().after, nullptr);
    EXPECT_EQ(rowsOf(gone.front()), (std::vector<std::string>{"- id"}));
    EXPECT_EQ(gone.front().changes.size(), 1U);
    EXPECT_TRUE(aligned(after, after).empty());
    EXPECT_EQ(aligned(after, before).front().before, nullptr);
}

void collect(const Part& part, std::multiset<const Part*>& out)
{
    for (const Part& child : part.parts) {
        if (child.kind == Kind::Dataset || child.kind == Kind::Column)
            out.insert(&child);
        collect(child, out);
    }
}

// Every dataset and column of either side is told exactly once, in the order of the new side, and every
// change of one of them is told in a row.
TEST(SideBySide, TellsEachPartOnceAndEachChangeOfOne)
{
    const int rounds = tributary::test::timesToday(300);
    for (int seed = 0; seed < rounds; ++seed) {
        ContractMaker maker(static_cast<unsigned>(seed));
        const Part before = maker.contract();
        Part after = before;
        for (int i = maker.below(8); i >= 0; --i)
            maker.change(after);
        const auto changes = diffDocuments(before, after);
        const auto rows = sideBySide(before, after, changes);
        std::multiset<const Part*> told, wanted;
        std::set<std::size_t> changesTold;
        const auto tell = [&](const Part* old, const Part* now, const std::vector<std::size_t>& of) {
            for (const Part* part : {old, now})
                if (part)
                    told.insert(part);
            changesTold.insert(of.begin(), of.end());
        };
        for (const AlignedDataset& dataset : rows) {
            tell(dataset.before, dataset.after, dataset.changes);
            for (const AlignedColumn& column : dataset.columns)
                tell(column.before, column.after, column.changes);
        }
        collect(before, wanted);
        collect(after, wanted);
        EXPECT_TRUE(told == wanted) << seed << ": " << told.size() << " of " << wanted.size();
        for (std::size_t i = 0; i < changes.size(); ++i) {
            const bool isOfOne = changes[i].kind == Kind::Dataset || changes[i].kind == Kind::Column;
            EXPECT_TRUE(!isOfOne || changesTold.contains(i)) << seed << ": " << changes[i].rule << ' ' << changes[i].path;
        }
    }
}

TEST(SideBySide, NothingIsMarkedWhereNothingDiffers)
{
    ContractMaker maker(7);
    const Part contract = maker.contract();
    for (const AlignedDataset& dataset : aligned(contract, contract)) {
        EXPECT_TRUE(dataset.changes.empty());
        EXPECT_TRUE(std::all_of(dataset.columns.begin(), dataset.columns.end(), [](const AlignedColumn& column) { return column.before && column.after && column.changes.empty(); }));
    }
}

} // namespace
} // namespace tributary::diff::test
