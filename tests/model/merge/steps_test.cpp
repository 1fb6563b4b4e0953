// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/steps.h"

#include "tests/model/merge/random_document.h"
#include "tests/support/core/sanitizers.h"

#include <gtest/gtest.h>

namespace tributary::merge::test {
namespace {

using Kind = Step::Kind;

TEST(MergeSteps, NameWhatDiffersAndNothingElse)
{
    const Json before = {{"a", 1}, {"list", Json::array({{{"name", "x"}, {"v", 1}}, {{"name", "y"}, {"v", 1}}, {{"name", "z"}, {"v", 1}}})}, {"old", 1}};
    Json after = before;
    after.erase("old");
    after["b/c"] = 2;
    after["list"].erase(0);
    after["list"][1]["v"] = 9;
    after["list"].insert(after["list"].begin() + 1, Json{{"name", "n"}});
    after["list"].push_back({{"name", "last"}});
    const std::vector<Step> steps = stepsBetween(before, after);
    EXPECT_EQ(steps, (std::vector<Step>{{Kind::Remove, "/old", {}},
                                        {Kind::Set, "/b~1c", 2},
                                        {Kind::Remove, "/list/0", {}},
                                        {Kind::Insert, "/list/1", {{"name", "n"}}},
                                        {Kind::Set, "/list/2/v", 9},
                                        {Kind::Append, "/list", {{"name", "last"}}}}));
    EXPECT_EQ(applySteps(before, steps), after);
}

TEST(MergeSteps, AMovedElementIsTakenOutAndPutIn)
{
    const Json before = {{"tags", {"a", "b", "c", "d"}}};
    const Json after = {{"tags", {"b", "c", "a", "d"}}};
    EXPECT_EQ(stepsBetween(before, after), (std::vector<Step>{{Kind::Remove, "/tags/0", {}}, {Kind::Insert, "/tags/2", "a"}}));
}

TEST(MergeSteps, AListWithNothingInCommonIsSetAsAWhole)
{
    EXPECT_EQ(stepsBetween({{"tags", {"a"}}}, {{"tags", {"b", "c"}}}), (std::vector<Step>{{Kind::Set, "/tags", {"b", "c"}}}));
    EXPECT_EQ(stepsBetween({{"tags", {"a"}}}, {{"tags", Json::array()}}), (std::vector<Step>{{Kind::Set, "/tags", Json::array()}}));
    EXPECT_EQ(stepsBetween({{"to", {"a", "b"}}}, {{"to", {"a", "c"}}}), (std::vector<Step>{{Kind::Set, "/to", {"a", "c"}}}));
}

TEST(MergeSteps, LeadFromAnyDocumentToAnyOther)
{
    const int rounds = tributary::test::timesToday(3'000);
    for (int seed = 0; seed < rounds; ++seed) {
        DocumentMaker maker(static_cast<unsigned>(seed));
        const Json before = maker.document();
        Json after = maker.below(4) == 0 ? maker.document() : before;
        for (int i = maker.below(8); i > 0; --i)
            maker.change(after);
        const std::vector<Step> steps = stepsBetween(before, after);
        ASSERT_EQ(applySteps(before, steps), after) << seed;
        ASSERT_EQ(steps.empty(), before == after) << seed;
    }
}

TEST(MergeSteps, APlaceThatIsNotThereIsRefused)
{
    const Json document = {{"list", {1, 2}}, {"text", "x"}};
    for (const Step& step : {Step{Kind::Remove, "/gone", {}}, Step{Kind::Set, "/list/2", 1}, Step{Kind::Insert, "/list/3", 1}, Step{Kind::Append, "/text", 1}, Step{Kind::Append, "/gone", 1},
                             Step{Kind::Set, "/text/a", 1}, Step{Kind::Set, "/list/01x", 1}, Step{Kind::Set, "no pointer", 1}, Step{Kind::Remove, "", {}}, Step{Kind::Insert, "/text", 1}})
        EXPECT_EQ(applySteps(document, {step}), std::nullopt) << step.pointer;
    EXPECT_EQ(applySteps(document, {{Kind::Set, "", 5}}), Json(5));
}

} // namespace
} // namespace tributary::merge::test
