// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The same fields as a form: label beside value, in the order in which they are told everywhere else.
#include "tests/support/widgets/accessible_names.h"
#include "tests/views/canvas/edited_canvas.h"

#include <QSignalSpy>
#include <QToolButton>

#include <gtest/gtest.h>

namespace tributary::views {
namespace {

using canvas::Field;
using Sheet = CanvasToolbar::Sheet;

class CanvasForm : public EditedCanvas {
protected:
    CanvasPage& openForm()
    {
        open();
        QTest::mouseClick(view->toolbar()->sheetButton(Sheet::Form), Qt::LeftButton);
        QCoreApplication::processEvents();
        return *view;
    }
};

TEST_F(CanvasForm, FieldsStandBelowEachOtherInTheirOrder)
{
    openForm();
    EXPECT_TRUE(view->toolbar()->sheetButton(Sheet::Form)->isChecked());
    EXPECT_EQ(view->board()->accessibleName(), u"Canvas as a form");
    int last = -1;
    const int left = field(Field::Name).x();
    for (const Field one : canvas::allFields()) {
        EXPECT_TRUE(field(one).isBeside());
        EXPECT_GT(field(one).y(), last) << canvas::fieldName(one);
        EXPECT_EQ(field(one).x(), left);
        last = field(one).y() + field(one).height() - 1;
    }
    QTest::mouseClick(view->toolbar()->sheetButton(Sheet::Board), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_EQ(view->board()->accessibleName(), u"Canvas");
    EXPECT_FALSE(field(Field::Name).isBeside());
    EXPECT_EQ(field(Field::Owner).y(), field(Field::Name).y()) << "side by side again";
}

TEST_F(CanvasForm, KeysGoThroughItInThatOrder)
{
    openForm();
    view->board()->focusField(Field::Name);
    for (const auto& [key, to] : {std::pair{Qt::Key_Down, Field::Description}, {Qt::Key_Right, Field::Owner}, {Qt::Key_Up, Field::Description}, {Qt::Key_Left, Field::Name}, {Qt::Key_Up, Field::Name}}) {
        QTest::keyClick(&field(view->board()->selected()), key);
        EXPECT_EQ(view->board()->selected(), to);
    }
    QWidget* next = &field(Field::Name);
    do
        next = next->nextInFocusChain();
    while (qobject_cast<CanvasField*>(next) == nullptr);
    EXPECT_EQ(next, &field(Field::Description)) << "Tab follows";
    EXPECT_EQ(test::focusableElements(*view->board()).unnamed, QStringList());
}

TEST_F(CanvasForm, IsEditedByTheSameKeysAndKeepsItsDraft)
{
    openForm().showForm(CanvasToolbar::Form::Edit);
    EXPECT_TRUE(view->isEditing());
    EXPECT_EQ(view->sheet(), Sheet::Form) << "it stays a form";
    view->board()->focusField(Field::System);
    QTest::keyClick(&field(Field::System), Qt::Key_F2);
    ASSERT_NE(input(Field::System), nullptr);
    QCoreApplication::processEvents();
    EXPECT_GT(field(Field::System).editor()->width(), field(Field::System).width() / 2) << "it has the room of the text";
    field(Field::System).editor()->setText(QStringLiteral("SAP"));
    QTest::keyClick(input(Field::System), Qt::Key_Return);
    settle();
    EXPECT_EQ(shown(Field::System), "SAP");
    EXPECT_NE(text().find("SAP"), std::string::npos);
    view->showSheet(Sheet::Board);
    EXPECT_EQ(shown(Field::System), "SAP") << "one draft, two ways to see it";
    view->undo();
    settle();
    EXPECT_EQ(text(), kEditedFile);
}

TEST_F(CanvasForm, IsASpotOfThePage)
{
    open();
    EXPECT_EQ(view->spot(), QString());
    QSignalSpy moved(view.get(), &Page::spotChanged);
    QTest::mouseClick(view->toolbar()->sheetButton(Sheet::Form), Qt::LeftButton);
    EXPECT_EQ(moved.count(), 1);
    EXPECT_EQ(view->spot(), u"form");
    view->showSpot({});
    EXPECT_EQ(view->sheet(), Sheet::Board);
    view->showSpot(QStringLiteral("form"));
    EXPECT_EQ(view->sheet(), Sheet::Form);
}

} // namespace
} // namespace tributary::views
