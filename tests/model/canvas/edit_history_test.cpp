// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/edit_history.h"
#include "tests/support/core/sanitizers.h"

#include <gtest/gtest.h>

#include <random>

namespace tributary::canvas {
namespace {

constexpr const char* kText = "# a product\r\nkind: DataProduct\r\nid: p\r\nname: \"Old\" # kept\r\ncustomProperties:\r\n- property: security\r\n  value: [a, b]\r\ninputPorts:\r\n- {name: x, version: 1.0.0, contractId: c}";

EditHistory draft(const char* text = kText)
{
    return {text, edit::Format::Yaml, {"DataProduct", "p", ""}};
}
Edit wanted(const std::string& text)
{
    return editFromText(text).value();
}

TEST(EditHistory, UndoesAndRedoes)
{
    EditHistory history = draft();
    EXPECT_FALSE(history.undo() || history.redo() || history.isChanged());
    ASSERT_TRUE(history.apply(wanted("name=New")));
    ASSERT_TRUE(history.apply(wanted("security+=c")));
    EXPECT_NE(history.text().find("name: \"New\" # kept\r\n"), std::string::npos);
    EXPECT_NE(history.text().find("value: [a, b, c]\r\n"), std::string::npos);
    const std::string last = history.text();
    EXPECT_TRUE(history.undo());
    EXPECT_EQ(history.edits(), std::vector<Edit>{wanted("name=New")});
    EXPECT_TRUE(history.undo());
    EXPECT_EQ(history.text(), kText);
    EXPECT_FALSE(history.isChanged());
    EXPECT_EQ(history.redoable(), 2U);
    EXPECT_TRUE(history.redo() && history.redo());
    EXPECT_EQ(history.text(), last);
    history.undo();
    ASSERT_TRUE(history.apply(wanted("system=S")));
    EXPECT_EQ(history.redoable(), 0U) << "a new way makes the old one unreachable";
}

TEST(EditHistory, WhatFailsOrChangesNothingIsNoStep)
{
    EditHistory history = draft();
    EXPECT_EQ(history.apply(wanted("security-=z")).error().code, "canvas-edit.not-there");
    EXPECT_TRUE(history.apply(wanted("name=Old")));
    EXPECT_EQ(history.undoable(), 0U);
    EXPECT_EQ(history.text(), kText);
}

TEST(EditHistory, TypingIsOneStep)
{
    EditHistory history = draft();
    for (const char* text : {"name=N", "name=Ne", "name=New name"})
        ASSERT_TRUE(history.amend(wanted(text)));
    EXPECT_EQ(history.undoable(), 1U);
    EXPECT_FALSE(history.amend({Field::Name, Edit::Operation::Set, {""}}));
    EXPECT_NE(history.text().find("New name"), std::string::npos) << "a refused amendment leaves the step";
    ASSERT_TRUE(history.amend(wanted("system=S")));
    EXPECT_EQ(history.undoable(), 2U);
    history.undo();
    history.undo();
    EXPECT_EQ(history.text(), kText);
    ASSERT_TRUE(history.apply(wanted("name=Other")));
    ASSERT_TRUE(history.amend(wanted("name=Old")));
    EXPECT_EQ(history.undoable() + history.redoable(), 0U) << "typed back to where it was";
}

TEST(EditHistory, ADocumentWithoutIdIsFollowedByItsName)
{
    EditHistory history("kind: DataProduct\nname: p\n", edit::Format::Yaml, {"DataProduct", "p", ""});
    ASSERT_TRUE(history.apply(wanted("name=First")));
    ASSERT_TRUE(history.apply(wanted("name=Second")));
    EXPECT_EQ(history.text(), "kind: DataProduct\nname: Second\n");
    EXPECT_TRUE(history.undo() && history.undo());
    EXPECT_TRUE(history.apply(wanted("system=S")));
}

std::string randomEditText(std::mt19937& random)
{
    static const std::vector<std::string> kEdits = {"name=A name", "name=Ünï: \"q\"", "description=One.", "description=Two\nlines.", "description=", "owner=A <a@x.example>", "owner=b@x.example",
                                                    "owner=", "domain=deal", "domain=", "system=1.0", "system=", "classification=shared-core", "materialisation=virtual", "lifecycle=stable", "lifecycle=",
                                                    "input-ports+=i@1=c", "input-ports-=i", "input-ports-=x", "output-ports+=o@2", "output-ports=", "security+=c", "security-=a", "security=z", "security=",
                                                    "inbound-flows+=f: batch", "inbound-flows-=f", "outbound-flows+=g", "outbound-flows=", "volume=4 rows", "volume=", "datasets+=d", "datasets="};
    return kEdits[random() % kEdits.size()];
}

// Random edits, undone and redone in between, kept and taken up again.
TEST(EditHistory, AnyWayLeadsBackByteForByte)
{
    const int rounds = test::timesToday(400);
    int steps = 0;
    for (int seed = 0; seed < rounds; ++seed) {
        std::mt19937 random(static_cast<unsigned>(seed));
        EditHistory history = draft();
        for (int i = 0; i < 15; ++i) {
            const Edit edit = wanted(randomEditText(random));
            switch (random() % 8) {
            case 0: history.undo(); break;
            case 1: history.redo(); break;
            case 2: (void)history.amend(edit); break;
            default: (void)history.apply(edit); break;
            }
        }
        auto again = EditHistory::fromJson(parseJson(dumpJson(history.toJson())));
        ASSERT_TRUE(again) << again.error().subject;
        ASSERT_EQ(again->toJson(), history.toJson());
        ASSERT_EQ(again->text(), history.text());
        while (again->redo())
            ++steps;
        const std::string last = again->text();
        while (again->undo()) {
        }
        ASSERT_EQ(again->text(), kText) << "seed " << seed;
        while (again->redo())
            ++steps;
        ASSERT_EQ(again->text(), last) << "seed " << seed;
    }
    EXPECT_GT(steps, rounds);
}

TEST(EditHistory, ABrokenDraftIsRefused)
{
    EditHistory history = draft();
    ASSERT_TRUE(history.apply(wanted("name=New")));
    const Json good = history.toJson();
    const auto refused = [&good](const char* patch) {
        const auto read = EditHistory::fromJson(good.patch(Json::parse(patch)));
        return read ? "" : read.error().code + " " + read.error().subject;
    };
    EXPECT_EQ(refused(R"([])"), "");
    EXPECT_EQ(refused(R"([{"op":"remove","path":"/base"}])"), "canvas-edit.broken-draft shape");
    EXPECT_EQ(refused(R"([{"op":"replace","path":"/done","value":2}])"), "canvas-edit.broken-draft done");
    EXPECT_EQ(refused(R"([{"op":"replace","path":"/done","value":-1}])"), "canvas-edit.broken-draft shape");
    EXPECT_EQ(refused(R"([{"op":"replace","path":"/steps/0/field","value":"colour"}])"), "canvas-edit.broken-draft steps");
    EXPECT_EQ(refused(R"([{"op":"replace","path":"/steps/0/operation","value":"x"}])"), "canvas-edit.broken-draft steps");
    EXPECT_EQ(refused(R"([{"op":"replace","path":"/steps/0/splices/0/removed","value":"x"}])"), "canvas-edit.broken-draft splices");
    EXPECT_EQ(refused(R"([{"op":"replace","path":"/steps/0/splices/0/offset","value":99999}])"), "canvas-edit.broken-draft splices");
    EXPECT_EQ(refused(R"([{"op":"replace","path":"/base","value":"kind: x"}])"), "canvas-edit.broken-draft splices");
    EXPECT_FALSE(EditHistory::fromJson(nullptr));
}

} // namespace
} // namespace tributary::canvas
