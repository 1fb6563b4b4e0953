// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diff/renames.h"

#include "model/diff/apply.h"
#include "model/diff/diff.h"
#include "tests/model/diff/random_contract.h"
#include "tests/support/core/sanitizers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace tributary::diff::test {
namespace {

using Rules = std::vector<std::string>;

Rules rulesOf(const std::vector<Change>& changes)
{
    Rules rules;
    for (const Change& change : changes)
        rules.push_back(change.rule);
    return rules;
}

DiffOptions decided(const std::string& from, const std::string& to, bool isSame, const std::string& document = {})
{
    DiffOptions options;
    options.own.push_back({{}, {}, {}, {{document, from, to, isSame}}});
    return options;
}

std::vector<RenameQuestion> questionsOf(const Part& before, const Part& after, const DiffOptions& options = {})
{
    std::vector<RenameQuestion> questions;
    diffDocuments(before, after, options, &questions);
    return questions;
}

TEST(RenameQuestions, WhatIsTakenForOneByLikenessIsAsked)
{
    const Part before = contractOf({columnPart("customer_id", "string", {{"description", "Who ordered"}}), columnPart("total", "number")});
    const Part after = contractOf({columnPart("total", "number"), columnPart("customerId", "string", {{"description", "The one who ordered"}})});
    const auto questions = questionsOf(before, after);
    ASSERT_EQ(questions.size(), 1U);
    EXPECT_EQ(questions[0].from, "orders.customer_id");
    EXPECT_EQ(questions[0].to, "orders.customerId");
    EXPECT_TRUE(questions[0].assumed);
    EXPECT_LT(questions[0].likeness, 1);
    EXPECT_EQ(questions[0].kind, Kind::Column);
}

TEST(RenameQuestions, WhatCouldBeOneOfSeveralIsAsked)
{
    const Json said{{"description", "An amount"}};
    const Part before = contractOf({columnPart("a", "number", said), columnPart("b", "number", said)});
    const Part after = contractOf({columnPart("x", "number", said), columnPart("y", "number", said)});
    const auto questions = questionsOf(before, after);
    ASSERT_EQ(questions.size(), 2U) << "each is asked about once";
    EXPECT_FALSE(questions[0].assumed);
    // One answer leaves one pair, which is taken for one then.
    EXPECT_EQ(rulesOf(diffDocuments(before, after, decided("orders.a", "orders.x", true))), (Rules{"column.renamed", "column.renamed"}));
}

TEST(RenameQuestions, WhatIsSureOrUnlikeIsNotAsked)
{
    const Part before = contractOf({columnPart("a", "number", {{"id", "c1"}}), columnPart("b", "string")});
    const Part after = contractOf({columnPart("z", "number", {{"id", "c1"}}), columnPart("until", "date")});
    EXPECT_TRUE(questionsOf(before, after).empty());
    EXPECT_TRUE(questionsOf(before, before).empty());
    DiffOptions dcs;
    dcs.rules = RuleSetName::Dcs;
    EXPECT_TRUE(questionsOf(contractOf({columnPart("aB", "string")}), contractOf({columnPart("a_b", "date")}), dcs).empty()) << "it knows no renames";
}

TEST(RenameQuestions, WhatWasAnsweredIsNotAskedAgain)
{
    const Part before = contractOf({columnPart("customer_id", "string", {{"description", "Who"}})});
    const Part after = contractOf({columnPart("customerId", "string", {{"description", "Who else"}})});
    ASSERT_EQ(questionsOf(before, after).size(), 1U);
    for (const bool isSame : {true, false}) {
        const DiffOptions options = decided("orders.customer_id", "orders.customerId", isSame);
        EXPECT_TRUE(questionsOf(before, after, options).empty()) << isSame;
        const auto decisions = decisionsOn(before, after, options.own);
        ASSERT_EQ(decisions.size(), 1U);
        EXPECT_EQ(decisions[0].isSame, isSame);
    }
    const DiffOptions other = decided("orders.customer_id", "orders.customerId", false, "returns");
    EXPECT_EQ(questionsOf(before, after, other).size(), 1U) << "of another document";
    EXPECT_TRUE(decisionsOn(before, after, other.own).empty());
    EXPECT_TRUE(decisionsOn(before, before, decided("orders.customer_id", "orders.customerId", true).own).empty()) << "nothing was renamed between these";
}

TEST(RenameQuestions, AColumnThatMovesIsAskedAboutToo)
{
    const auto contract = [](bool isMoved, const char* name) {
        Part column = columnPart(name, "string", {{"description", isMoved ? "Where it goes to" : "Where it goes"}});
        Part orders = contractOf({columnPart("id", "string"), columnPart("total", "number")});
        Part second{Kind::Dataset, "shipping", {}, Json{{"name", "shipping"}}, Json::object(), {columnPart("no", "integer")}};
        (isMoved ? second : orders.parts[0]).parts.push_back(std::move(column));
        orders.parts.push_back(std::move(second));
        return orders;
    };
    const auto questions = questionsOf(contract(false, "address"), contract(true, "address"));
    ASSERT_EQ(questions.size(), 1U);
    EXPECT_EQ(questions[0].from, "orders.address");
    EXPECT_EQ(questions[0].to, "shipping.address");
    EXPECT_FALSE(questions[0].assumed);
    const auto moved = diffDocuments(contract(false, "address"), contract(true, "address"), decided("orders.address", "shipping.address", true));
    EXPECT_EQ(rulesOf(moved), (Rules{"column.moved", "text.description.changed"}));
    // Under another name in another place: only a person knows.
    const Part before = contract(false, "address");
    const Part after = contract(true, "destination");
    const auto both = diffDocuments(before, after, decided("orders.address", "shipping.destination", true));
    EXPECT_EQ(rulesOf(both).front(), "column.moved");
    EXPECT_TRUE(canonical(applyChanges(both, before)) == canonical(after));
}

TEST(RenameDecisions, BearOnWhatWentAndCame)
{
    const Part before = contractOf({columnPart("a.b", "string"), columnPart("k", "date")});
    const Part after = contractOf({columnPart("c", "string"), columnPart("k", "date")});
    EXPECT_TRUE(bearsOn("orders.a.b", "orders.c", before, after)) << "names may hold dots";
    EXPECT_FALSE(bearsOn("orders.a", "orders.c", before, after));
    EXPECT_FALSE(bearsOn("orders.k", "orders.c", before, after)) << "it is still there";
    EXPECT_FALSE(bearsOn("orders.a.b", "orders.k", before, after)) << "it was there before";
    EXPECT_FALSE(bearsOn("", "", before, after));
}

// Whatever else a column says: a person's word makes two changes one, and one change two.
TEST(RenameDecisions, ARenameIsOneChange)
{
    int renamed = 0;
    const int rounds = tributary::test::timesToday(300);
    for (int seed = 0; seed < rounds; ++seed) {
        ContractMaker maker(static_cast<unsigned>(seed));
        const Part before = maker.contract();
        Part after = before;
        std::vector<std::pair<std::size_t, std::size_t>> places;
        for (std::size_t i = 0; i < before.parts.size(); ++i)
            for (std::size_t j = 0; j < before.parts[i].parts.size(); ++j)
                places.emplace_back(i, j);
        if (places.empty())
            continue;
        const auto [table, place] = places[static_cast<std::size_t>(maker.below(static_cast<int>(places.size())))];
        const std::string from = before.parts[table].local + "." + before.parts[table].parts[place].local;
        Part& column = after.parts[table].parts[place];
        column.local = "quite_another_name";
        column.facts["name"] = column.local;
        column.facts["description"] = "as nobody would guess " + std::to_string(seed);
        column.facts["logicalType"] = "of another type";
        const std::string to = before.parts[table].local + "." + column.local;

        const auto one = diffDocuments(before, after, decided(from, to, true));
        const auto two = diffDocuments(before, after, decided(from, to, false));
        const auto isOf = [](const char* rule) { return [rule](const Change& change) { return change.rule == rule; }; };
        ASSERT_EQ(std::count_if(one.begin(), one.end(), isOf("column.renamed")), 1) << seed;
        EXPECT_EQ(std::count_if(one.begin(), one.end(), [](const Change& change) { return change.nature == Nature::Added || change.nature == Nature::Removed; }) -
                      std::count_if(one.begin(), one.end(), [](const Change& change) { return change.kind == Kind::Column && !change.field.empty() && (change.nature == Nature::Added || change.nature == Nature::Removed); }),
                  0)
            << seed << ": no part came or went";
        EXPECT_EQ(std::count_if(two.begin(), two.end(), isOf("column.renamed")), 0) << seed;
        EXPECT_EQ(std::count_if(two.begin(), two.end(), isOf("column.removed")), 1) << seed;
        EXPECT_TRUE(canonical(applyChanges(one, before)) == canonical(after)) << seed;
        EXPECT_TRUE(canonical(applyChanges(two, before)) == canonical(after)) << seed;
        ++renamed;
    }
    EXPECT_GT(renamed, rounds / 2);
}

// Answering what is asked, either way, leaves fewer questions and documents that still apply.
TEST(RenameDecisions, QuestionsComeToAnEnd)
{
    int answered = 0;
    const int rounds = tributary::test::timesToday(200);
    for (int seed = 0; seed < rounds; ++seed) {
        ContractMaker maker(static_cast<unsigned>(seed));
        const Part before = maker.contract();
        Part after = before;
        for (int i = 0; i < 4; ++i) {
            Part* column = maker.anyColumn(after);
            if (column == nullptr)
                break;
            column->local += "_v2";
            column->facts["name"] = column->local;
            column->facts["description"] = "words of " + std::to_string(i);
        }
        maker.change(after);
        DiffOptions options;
        options.own.emplace_back();
        for (int turn = 0;; ++turn) {
            std::vector<RenameQuestion> questions;
            const auto changes = diffDocuments(before, after, options, &questions);
            ASSERT_TRUE(canonical(applyChanges(changes, before)) == canonical(after)) << seed << " " << turn;
            if (questions.empty())
                break;
            ASSERT_LT(turn, 2'000) << seed;
            ASSERT_TRUE(bearsOn(questions[0].from, questions[0].to, before, after)) << seed << questions[0].from << " " << questions[0].to;
            options.own[0].renames.push_back({"", questions[0].from, questions[0].to, maker.below(2) == 0});
            ++answered;
        }
    }
    EXPECT_GT(answered, rounds / 4);
}

} // namespace
} // namespace tributary::diff::test
