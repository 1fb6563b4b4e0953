// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/text_merge.h"

#include <gtest/gtest.h>

namespace tributary::merge::test {
namespace {

const std::string kBase = "# Orders\nid: orders\nstatus: draft # soon\ntags: [a, b]\nslaProperties:\n  - property: freshness\n    value: 4\n  - property: latency\n    value: 1\n";

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

TEST(TextMerge, AChangeOfOneSideAloneIsItsText)
{
    const std::string other = "not: [yaml";
    EXPECT_EQ(mergeTexts({kBase, other, kBase}).text, other) << "nothing is read where nothing has to be";
    EXPECT_EQ(mergeTexts({kBase, kBase, other}).text, other);
    EXPECT_EQ(mergeTexts({kBase, other, other}).text, other);
    EXPECT_EQ(mergeTexts({std::nullopt, "a: 1\n", std::nullopt}).text, "a: 1\n") << "a new file";
    EXPECT_EQ(mergeTexts({kBase, kBase, std::nullopt}).text, std::nullopt) << "gone, and nobody minds";
}

TEST(TextMerge, LinesOfBothSidesStayWithTheirComments)
{
    const std::string mine = replaced(kBase, "draft # soon", "active # since May");
    const std::string theirs = replaced(kBase, "    value: 1\n", "    value: 2 # seconds\n");
    const MergedText merged = mergeTexts({kBase, mine, theirs});
    EXPECT_EQ(merged.text, replaced(mine, "    value: 1\n", "    value: 2 # seconds\n"));
    EXPECT_EQ(merged.taken.size(), 2U);
}

TEST(TextMerge, ValuesOfOneLineAreSplicedIntoTheirText)
{
    const std::string mine = replaced(kBase, "[a, b]", "[a, b, mine]");
    const std::string theirs = replaced(kBase, "[a, b]", "[theirs, a, b] # three");
    EXPECT_EQ(mergeTexts({kBase, mine, theirs}).text, replaced(kBase, "[a, b]", "[theirs, a, b, mine] # three"));
}

TEST(TextMerge, WhatBothChangedIsAConflictOfThatValueUntilItIsDecided)
{
    const std::string mine = replaced(kBase, "value: 4", "value: 2");
    const std::string theirs = replaced(kBase, "value: 4", "value: 8");
    const MergedText open = mergeTexts({kBase, mine, theirs});
    ASSERT_EQ(open.conflicts.size(), 1U);
    EXPECT_EQ(open.conflicts[0], (FileConflict{0, {"/slaProperties/[freshness]/value", 4, 2, 8}}));
    EXPECT_EQ(open.text, std::nullopt);
    EXPECT_EQ(mergeTexts({kBase, mine, theirs}, {{0, {open.conflicts[0].conflict, Take::Mine, {}}}}).text, mine);
    EXPECT_EQ(mergeTexts({kBase, mine, theirs}, {{0, {open.conflicts[0].conflict, Take::Theirs, {}}}}).text, theirs);
    EXPECT_EQ(mergeTexts({kBase, mine, theirs}, {{0, {open.conflicts[0].conflict, Take::Value, 5}}}).text, replaced(kBase, "value: 4", "value: 5"));
    EXPECT_EQ(mergeTexts({kBase, mine, theirs}, {{1, {open.conflicts[0].conflict, Take::Mine, {}}}}).conflicts.size(), 1U) << "of another document";
}

TEST(TextMerge, CommentsThatHaveNoPlaceInTheirTextAreNotDropped)
{
    const std::string mine = replaced(replaced(kBase, "# soon", "# mine"), "draft", "active");
    const std::string theirs = replaced(replaced(kBase, "# soon", "# theirs"), "[a, b]", "[b]");
    const MergedText merged = mergeTexts({kBase, mine, theirs});
    ASSERT_EQ(merged.conflicts.size(), 1U);
    EXPECT_EQ(merged.conflicts[0].document, kWholeFile);
    EXPECT_EQ(merged.conflicts[0].conflict.mine, Json(mine));
    EXPECT_EQ(mergeTexts({kBase, mine, theirs}, {{kWholeFile, {merged.conflicts[0].conflict, Take::Mine, {}}}}).text, mine);
    EXPECT_EQ(mergeTexts({kBase, mine, theirs}, {{kWholeFile, {merged.conflicts[0].conflict, Take::Value, "by: hand\n"}}}).text, "by: hand\n");
}

TEST(TextMerge, WhatCannotBeReadWithoutLossIsDecidedAsAWhole)
{
    const std::string changed = replaced(kBase, "draft", "active");
    for (const std::string& theirs : {std::string("a: [\n"), std::string("a: 1\na: 2\n"), kBase + "---\nid: second\n", std::string("\xff\xfe\x00", 3)}) {
        const MergedText merged = mergeTexts({kBase, changed, theirs});
        ASSERT_EQ(merged.conflicts.size(), 1U) << theirs;
        EXPECT_EQ(merged.conflicts[0].document, kWholeFile) << theirs;
    }
    const MergedText gone = mergeTexts({kBase, changed, std::nullopt});
    ASSERT_EQ(gone.conflicts.size(), 1U);
    EXPECT_EQ(gone.conflicts[0].conflict.theirs, std::nullopt);
    EXPECT_EQ(mergeTexts({kBase, changed, std::nullopt}, {{kWholeFile, {gone.conflicts[0].conflict, Take::Mine, {}}}}).text, changed);
    EXPECT_EQ(mergeTexts({kBase, changed, std::nullopt}, {{kWholeFile, {gone.conflicts[0].conflict, Take::Theirs, {}}}}).text, std::nullopt);
}

TEST(TextMerge, TwoNewFilesOfOneNameAreMerged)
{
    const MergedText merged = mergeTexts({std::nullopt, "id: x\nmine: 1\n", "id: x\ntheirs: 2\n"});
    EXPECT_TRUE(merged.conflicts.empty());
    EXPECT_EQ(merged.text, "id: x\ntheirs: 2\nmine: 1\n");
    EXPECT_EQ(mergeTexts({std::nullopt, "id: x\n", "id: y\n"}).conflicts[0].conflict.place, "/id");
}

TEST(TextMerge, EachDocumentOfAFileIsMergedOnItsOwn)
{
    const std::string base = "a: 1\nb: 1\n---\na: 1\nb: 1\n";
    const MergedText merged = mergeTexts({base, "a: 2\nb: 1\n---\na: 1\nb: 5\n", "a: 1\nb: 3\n---\na: 4\nb: 1\n"});
    EXPECT_EQ(merged.text, "a: 2\nb: 3\n---\na: 4\nb: 5\n");
    EXPECT_EQ(merged.taken[0].place, "#1/a");
    const MergedText open = mergeTexts({base, "a: 1\nb: 1\n---\na: 2\nb: 1\n", "a: 1\nb: 1\n---\na: 3\nb: 1\n"});
    ASSERT_EQ(open.conflicts.size(), 1U);
    EXPECT_EQ(open.conflicts[0].document, 1);
}

TEST(TextMerge, JsonStaysJson)
{
    const std::string base = "{\n  \"b\": 1,\n  \"a\": [1]\n}\n";
    EXPECT_EQ(mergeTexts({base, "{\n  \"b\": 2,\n  \"a\": [1]\n}\n", "{\n  \"b\": 1,\n  \"a\": [1, 2]\n}\n"}).text, "{\n  \"b\": 2,\n  \"a\": [1, 2]\n}\n");
}

} // namespace
} // namespace tributary::merge::test
