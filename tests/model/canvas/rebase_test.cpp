// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/rebase.h"

#include "model/edit/value_edit.h"
#include "tests/support/core/sanitizers.h"

#include <gtest/gtest.h>

#include <random>

namespace tributary::canvas::rebase_test {
namespace {

const std::string kBase =
    "# ours\napiVersion: v1.0.0\nkind: DataProduct\nid: p\nname: Orders # kept\ndomain: sales\ndescription:\n  purpose: Every order\n"
    "outputPorts:\n  - {name: lake, version: 1.0.0, contractId: orders}\ncustomProperties:\n  - property: system\n    value: Shop\n  - property: volume\n    value: 40 rows\n";

const Subject kSubject{"DataProduct", "p", ""};

std::string changed(const std::string& text, const std::string& words)
{
    const auto done = editText(text, edit::Format::Yaml, kSubject, {editFromText(words).value()});
    EXPECT_TRUE(done) << words;
    return done ? done->text : text;
}

EditHistory draft(const std::vector<std::string>& words)
{
    EditHistory history(kBase, edit::Format::Yaml, kSubject);
    for (const std::string& one : words)
        EXPECT_TRUE(history.apply(editFromText(one).value())) << one;
    return history;
}

} // namespace

TEST(CanvasRebase, WhatDoesNotTouchGoesTogetherAndIsListed)
{
    const EditHistory history = draft({"name=All orders", "volume=50 rows"});
    const std::string file = changed(kBase, "domain=deal");
    const auto done = rebased(history, file);
    ASSERT_TRUE(done) << done.error().code;
    EXPECT_TRUE(done->conflicts.empty());
    EXPECT_EQ(done->history.base(), file);
    EXPECT_EQ(done->history.text(), changed(changed(file, "name=All orders"), "volume=50 rows"));
    EXPECT_EQ(done->history.undoable(), 2U) << "still a step a field";
    bool isListed = false;
    for (const merge::Taken& one : done->taken)
        isListed = isListed || (one.side == merge::Side::Theirs && one.after == Json("deal"));
    EXPECT_TRUE(isListed);
}

TEST(CanvasRebase, WhatBothChangedIsAskedAndTakenAsDecided)
{
    const EditHistory history = draft({"name=Mine", "volume=50 rows"});
    const std::string file = changed(kBase, "name=Theirs");
    const auto open = rebased(history, file);
    ASSERT_TRUE(open);
    ASSERT_EQ(open->conflicts.size(), 1U);
    EXPECT_EQ(open->history.text(), history.text()) << "nothing moves before it is decided";
    const merge::FileConflict& conflict = open->conflicts.front();
    for (const auto& [take, name] : {std::pair{merge::Take::Mine, "Mine"}, {merge::Take::Theirs, "Theirs"}}) {
        const auto done = rebased(history, file, {{conflict.document, {conflict.conflict, take, {}}}});
        ASSERT_TRUE(done && done->conflicts.empty());
        EXPECT_EQ(done->history.text(), changed(changed(file, "volume=50 rows"), std::string("name=") + name));
    }
    const auto later = rebased(history, changed(kBase, "name=Yet another"), {{conflict.document, {conflict.conflict, merge::Take::Mine, {}}}});
    ASSERT_TRUE(later);
    EXPECT_EQ(later->conflicts.size(), 1U) << "decided about another state";
}

TEST(CanvasRebase, ADraftOfAFileThatHoldsItNoMoreStaysAsItIs)
{
    EXPECT_EQ(rebased(draft({"name=Mine"}), "kind: DataProduct\nid: other\n").error().code, "canvas-edit.not-in-file");
}

// Whoever changes first: the same file comes of it, and undoing every step leads to the others' file.
TEST(CanvasRebase, ItDoesNotMatterWhoWasFirst)
{
    const std::vector<std::string> mine = {"name=All orders", "description=Each order", "system=SAP", "output-ports+=events@1.0.0=events"};
    const std::vector<std::string> theirs = {"domain=deal", "volume=60 rows", "lifecycle=stable", "security+=No exports", "owner=Ada <ada@x.example>"};
    std::mt19937 random(20260821);
    const int rounds = test::timesToday(60);
    for (int round = 0; round < rounds; ++round) {
        std::vector<std::string> some;
        std::string file = kBase;
        for (const std::string& one : mine) {
            if (random() % 2 == 0)
                some.push_back(one);
        }
        for (const std::string& one : theirs)
            file = random() % 2 == 0 ? changed(file, one) : file;
        const EditHistory history = draft(some);
        auto done = rebased(history, file);
        ASSERT_TRUE(done && done->conflicts.empty()) << round;
        const auto merged = findDocument(done->history.text(), edit::Format::Yaml, kSubject);
        std::string expected = file;
        for (const std::string& one : some)
            expected = changed(expected, one);
        const auto wanted = findDocument(expected, edit::Format::Yaml, kSubject);
        ASSERT_TRUE(merged && wanted);
        for (const Field field : allFields())
            EXPECT_EQ(writtenValues(*merged, field), writtenValues(*wanted, field)) << fieldName(field) << '\n' << done->history.text();
        EditHistory back = done->history;
        while (back.undo()) {
        }
        EXPECT_EQ(back.text(), file);
        const auto kept = EditHistory::fromJson(done->history.toJson());
        ASSERT_TRUE(kept);
        EXPECT_EQ(kept->text(), done->history.text());
    }
}

} // namespace tributary::canvas::rebase_test
