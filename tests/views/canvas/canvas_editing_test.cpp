// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/canvas/edited_canvas.h"

#include "model/canvas/choices.h"
#include "tests/support/core/sanitizers.h"
#include "views/canvas/canvas_commands.h"
#include "views/canvas/choice_picker.h"
#include "views/command/command_registry.h"
#include "views/product/painted_button.h"

#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

#include <algorithm>
#include <random>

namespace tributary::views {
namespace {

using canvas::Field;

class CanvasEditingTest : public EditedCanvas {};

TEST_F(CanvasEditingTest, ATextIsEditedWhereItStands)
{
    openToEdit();
    EXPECT_EQ(status(), u"Nothing changed yet");
    view->board()->focusField(Field::Name);
    QTest::keyClick(&field(Field::Name), Qt::Key_F2);
    ASSERT_NE(input(Field::Name), nullptr);
    EXPECT_EQ(field(Field::Name).editor()->text(), u"Top 10") << "as the file says it";
    field(Field::Name).editor()->setText(QStringLiteral("Best customers"));
    QTest::keyClick(input(Field::Name), Qt::Key_Return);
    settle();
    EXPECT_EQ(input(Field::Name), nullptr);
    EXPECT_EQ(shown(Field::Name), "Best customers");
    EXPECT_NE(text().find("name: \"Best customers\" # kept\n"), std::string::npos);
    EXPECT_EQ(status(), u"Draft, saved \u00B7 1 change(s)");
    ASSERT_TRUE(edits.draft);
    EXPECT_EQ(edits.draft->history.text(), text());
    EXPECT_EQ(view->pageTitle(), u"Best customers: canvas, draft");
    EXPECT_TRUE(field(Field::Name).accessibleDescription().contains(QStringLiteral("edited"))) << field(Field::Name).accessibleDescription().toStdString();
}

TEST_F(CanvasEditingTest, EscapeForgetsWhatWasTyped)
{
    openToEdit();
    field(Field::System).startEdit();
    field(Field::System).editor()->setText(QStringLiteral("SAP"));
    QTest::keyClick(input(Field::System), Qt::Key_Escape);
    settle();
    EXPECT_EQ(input(Field::System), nullptr);
    EXPECT_EQ(text(), kEditedFile);
    EXPECT_TRUE(edits.calls.filter(QStringLiteral("set system")).isEmpty());
}

TEST_F(CanvasEditingTest, SeveralLinesAreAcceptedByCtrlEnter)
{
    openToEdit();
    field(Field::Description).startEdit();
    FieldEditor* editor = field(Field::Description).editor();
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->text(), u"Ranks customers.\nTwice a day.");
    QTest::keyClick(editor->input(), Qt::Key_Return);
    QTest::keyClicks(editor->input(), QStringLiteral("At noon."));
    ASSERT_EQ(field(Field::Description).editor(), editor) << "Enter is a line end here";
    QTest::keyClick(editor->input(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_NE(text().find("    Twice a day.\n    At noon.\ninputPorts"), std::string::npos) << text();
}

TEST_F(CanvasEditingTest, LeavingAFieldAccepts)
{
    openToEdit();
    field(Field::Volume).startEdit();
    field(Field::Volume).editor()->setText(QStringLiteral("40 rows"));
    view->board()->focusField(Field::System);
    settle();
    EXPECT_EQ(shown(Field::Volume), "40 rows");
}

TEST_F(CanvasEditingTest, SoDoesLeavingThePage)
{
    openToEdit();
    field(Field::Volume).startEdit();
    field(Field::Volume).editor()->setText(QStringLiteral("40 rows"));
    view->hide();
    settle();
    EXPECT_EQ(shown(Field::Volume), "40 rows");
    ASSERT_TRUE(edits.draft);
    EXPECT_EQ(edits.draft->history.text(), text());
    view->show();
    field(Field::System).startEdit();
    view->showForm(CanvasToolbar::Form::Board); // with nothing typed
    EXPECT_EQ(field(Field::System).editor(), nullptr);
    field(Field::System).startEdit(); // from looking to editing
    EXPECT_TRUE(view->isEditing());
    ASSERT_NE(field(Field::System).editor(), nullptr);
    QTest::keyClick(input(Field::System), Qt::Key_Escape);
    field(Field::Volume).startEdit();
    field(Field::Volume).editor()->setText(QStringLiteral("50 rows"));
    view->showForm(CanvasToolbar::Form::Board);
    settle();
    EXPECT_EQ(shown(Field::Volume), "50 rows");
    view->showForm(CanvasToolbar::Form::Edit);
    field(Field::Owner).startEdit();
    field(Field::Owner).editor()->setText(QStringLiteral("not an address"));
    view->hide();
    settle();
    view->show();
    ASSERT_NE(field(Field::Owner).editor(), nullptr) << "what cannot be accepted waits";
    EXPECT_EQ(field(Field::Owner).editor()->text(), u"not an address");
}

TEST_F(CanvasEditingTest, WhatIsWrongIsSaidWhileItIsTyped)
{
    openToEdit();
    field(Field::Owner).startEdit();
    FieldEditor* editor = field(Field::Owner).editor();
    editor->setText(QStringLiteral("Ann"));
    EXPECT_TRUE(editor->problem().contains(QStringLiteral("no e-mail address"))) << editor->problem().toStdString();
    EXPECT_EQ(editor->input()->accessibleDescription(), editor->problem());
    QTest::keyClick(editor->input(), Qt::Key_Return);
    settle();
    ASSERT_EQ(field(Field::Owner).editor(), editor) << "not accepted";
    editor->setText(QStringLiteral("Ann Bo <ann@acme.example>"));
    EXPECT_EQ(editor->problem(), QString());
    QTest::keyClick(editor->input(), Qt::Key_Return);
    settle();
    EXPECT_EQ(shown(Field::Owner), "Ann Bo");
}

TEST_F(CanvasEditingTest, WhatTheFileRefusesIsSaidWhereItWasTyped)
{
    openToEdit();
    field(Field::Security).startEdit();
    field(Field::Security).editor()->setText(QStringLiteral("Masked"));
    QTest::keyClick(input(Field::Security), Qt::Key_Return);
    settle();
    ASSERT_NE(field(Field::Security).editor(), nullptr);
    EXPECT_TRUE(field(Field::Security).editor()->problem().contains(QStringLiteral("already"))) << field(Field::Security).editor()->problem().toStdString();
    EXPECT_EQ(text(), kEditedFile);
    field(Field::Security).editor()->setText(QStringLiteral("Masked twice"));
    QTest::keyClick(input(Field::Security), Qt::Key_Return);
    settle();
    EXPECT_NE(text().find("[No exports, Masked, Masked twice]"), std::string::npos) << text();
}

TEST_F(CanvasEditingTest, EntriesAreAddedChangedAndTakenAway)
{
    openToEdit();
    CanvasField& security = field(Field::Security);
    ASSERT_EQ(security.entries().size(), 2U);
    EXPECT_EQ(security.entries()[0].remove->accessibleName(), u"Remove No exports");
    security.entries()[0].remove->click();
    settle();
    EXPECT_NE(text().find("value: [Masked]"), std::string::npos) << text();
    security.entries()[0].change->setFocus();
    QTest::keyClick(security.entries()[0].change, Qt::Key_F2);
    ASSERT_NE(security.editor(), nullptr);
    EXPECT_EQ(security.editor()->text(), u"Masked");
    security.editor()->setText(QStringLiteral("Masked for all"));
    QTest::keyClick(security.editor()->input(), Qt::Key_Return);
    settle();
    EXPECT_NE(text().find("value: [Masked for all]"), std::string::npos) << text();
    CanvasField& ports = field(Field::OutputPorts);
    QTest::mouseClick(ports.addButton(), Qt::LeftButton);
    ASSERT_NE(ports.editor(), nullptr);
    ports.editor()->setText(QStringLiteral("lake@1.0=orders-lake"));
    QTest::keyClick(ports.editor()->input(), Qt::Key_Return);
    settle();
    ASSERT_EQ(view->page()->canvas.at(Field::OutputPorts).items.size(), 1U);
    EXPECT_EQ(ports.entries().size(), 1U);
    EXPECT_EQ(status(), u"Draft, saved \u00B7 3 change(s)");
    // What only others know of is no entry of this file.
    EXPECT_TRUE(field(Field::InboundFlows).entries().empty());
    ASSERT_TRUE(QTest::qWaitFor([&] { return ports.entries()[0].remove->isVisible(); }));
    ports.entries()[0].remove->setFocus();
    QTest::keyClick(ports.entries()[0].remove, Qt::Key_Delete);
    settle();
    EXPECT_TRUE(ports.entries().empty());
    EXPECT_EQ(text().find("outputPorts"), std::string::npos);
}

TEST_F(CanvasEditingTest, AChoiceIsPickedAndTakenBack)
{
    openToEdit();
    CanvasField& lifecycle = field(Field::Lifecycle);
    ASSERT_NE(lifecycle.choices(), nullptr);
    EXPECT_TRUE(lifecycle.choices()->buttons()[1]->isChecked());
    lifecycle.choices()->buttons()[0]->click();
    settle();
    EXPECT_EQ(view->page()->canvas.at(Field::Lifecycle).choice, "experimental");
    lifecycle.setFocus();
    QTest::keyClick(&lifecycle, Qt::Key_Delete);
    settle();
    EXPECT_EQ(view->page()->canvas.at(Field::Lifecycle).choice, "");
    EXPECT_EQ(text().find("lifecycle"), std::string::npos);
}

TEST_F(CanvasEditingTest, StepsAreUndoneAndRedone)
{
    openToEdit();
    make("name=One");
    make("system=SAP");
    EXPECT_TRUE(view->draftBar()->undoButton()->isEnabled());
    EXPECT_EQ(view->draftBar()->undoButton()->accessibleName(), u"Undo: System");
    const std::string last = text();
    view->draftBar()->undoButton()->click();
    settle();
    EXPECT_EQ(text().find("SAP"), std::string::npos);
    view->undo();
    settle();
    EXPECT_EQ(text(), kEditedFile);
    EXPECT_EQ(shown(Field::Name), "Top 10");
    EXPECT_FALSE(edits.draft) << "nothing is changed, nothing is kept";
    EXPECT_FALSE(view->draftBar()->undoButton()->isEnabled());
    view->redo();
    view->redo(); // while the first is still being made
    settle();
    EXPECT_EQ(text(), last);
    view->undo();
    make("volume=4 rows");
    EXPECT_FALSE(view->editing()->undoStack()->canRedo());
}

// Whatever is done on the page, undoing all of it gives the first text back, and redoing all the last.
TEST_F(CanvasEditingTest, UndoingAllGivesTheFirstTextByteForByte)
{
    const std::vector<std::string> words = {"plain", "it's", "a: b", "# no remark", "gr\xC3\xBCn", "two words", "- x", "\"q\"", "12"};
    int made = 0;
    for (unsigned seed = 0; seed < static_cast<unsigned>(std::max(1, test::timesToday(6))); ++seed) {
        std::mt19937 random(seed);
        openToEdit();
        edits.calls.clear();
        for (int step = 0; step < 25; ++step) {
            canvas::Edit edit{canvas::allFields()[random() % canvas::kFieldCount], canvas::Edit::Operation::Set, {words[random() % words.size()] + std::to_string(random() % 9)}};
            if (canvas::isChoice(edit.field))
                edit.values = {std::string(canvas::choicesOf(edit.field)[random() % canvas::choicesOf(edit.field).size()])};
            else if (edit.field == Field::Owner)
                edit.values = {"p" + std::to_string(random() % 3) + "@acme.example"};
            else if (canvas::isList(edit.field))
                edit.operation = random() % 3 == 0 ? canvas::Edit::Operation::Set : canvas::Edit::Operation::Add;
            view->editing()->make(edit);
            if (random() % 4 == 0)
                view->undo();
            if (random() % 8 == 0)
                view->redo();
        }
        settle();
        made += view->editing()->undoStack()->index();
        const std::string last = text();
        const int steps = view->editing()->undoStack()->index();
        for (int i = 0; i < steps; ++i)
            view->undo();
        settle();
        EXPECT_EQ(text(), kEditedFile) << "seed " << seed;
        for (int i = 0; i < steps; ++i)
            view->redo();
        settle();
        EXPECT_EQ(text(), last) << "seed " << seed;
        edits.draft.reset(); // the next one begins anew
    }
    EXPECT_GT(made, 5);
}

TEST_F(CanvasEditingTest, TheKeysAreCommandsOfThePage)
{
    openToEdit();
    QWidget window;
    CommandRegistry commands(&window);
    CanvasPage* front = view.get();
    CanvasCommands::add(commands, [&front] { return front; });
    EXPECT_FALSE(commands.find(QStringLiteral("canvas.undo"))->isEnabled());
    make("name=One");
    EXPECT_TRUE(commands.run(QStringLiteral("canvas.undo")));
    settle();
    EXPECT_EQ(text(), kEditedFile);
    EXPECT_TRUE(commands.run(QStringLiteral("canvas.redo")));
    settle();
    EXPECT_EQ(shown(Field::Name), "One");
    EXPECT_TRUE(commands.run(QStringLiteral("canvas.changes")));
    EXPECT_TRUE(view->review()->isVisible());
    EXPECT_TRUE(commands.run(QStringLiteral("canvas.discard")));
    settle();
    EXPECT_EQ(text(), kEditedFile);
    for (const char* id : {"canvas.edit", "canvas.undo", "canvas.redo", "canvas.publish"})
        EXPECT_FALSE(commands.find(QString::fromLatin1(id))->keys.isEmpty()) << id;
    front = nullptr;
    EXPECT_FALSE(commands.find(QStringLiteral("canvas.edit"))->isEnabled());
}

} // namespace
} // namespace tributary::views
