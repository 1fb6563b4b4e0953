// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The file changes while somebody edits: the draft is put onto it, by a button, and back by undoing.
#include "tests/support/widgets/accessible_names.h"
#include "tests/views/canvas/edited_canvas.h"
#include "views/canvas/rebase_view.h"
#include "views/outbox/conflict_card.h"

#include <QPushButton>
#include <QRadioButton>

#include <gtest/gtest.h>

namespace tributary::views {
namespace {

using canvas::Field;

class CanvasRebasing : public EditedCanvas {
protected:
    // Somebody else writes the file, and a sync reads it.
    void othersWrite(const std::string& from, const std::string& to)
    {
        ASSERT_NE(edits.file.find(from), std::string::npos);
        edits.file.replace(edits.file.find(from), from.size(), to);
        emit catalog.catalogChanged();
        settle();
    }
};

TEST_F(CanvasRebasing, WhatDoesNotTouchGoesTogetherAndIsToldAndUndone)
{
    openToEdit();
    make("name=Mine");
    const std::string before = text();
    EXPECT_TRUE(view->draftBar()->upToDateButton()->isHidden());
    othersWrite("domain: deal", "domain: sales");
    EXPECT_FALSE(view->draftBar()->upToDateButton()->isHidden());
    QTest::mouseClick(view->draftBar()->upToDateButton(), Qt::LeftButton);
    settle();
    EXPECT_EQ(view->editing()->draft()->history.base(), edits.file);
    EXPECT_NE(text().find("domain: sales"), std::string::npos);
    EXPECT_NE(text().find("Mine"), std::string::npos);
    EXPECT_TRUE(status().contains(QStringLiteral("domain"))) << status().toStdString();
    EXPECT_TRUE(view->draftBar()->upToDateButton()->isHidden());
    make("system=SAP");
    view->undo();
    view->undo();
    settle();
    EXPECT_EQ(text(), before) << "as it was, on the old file";
    EXPECT_FALSE(view->draftBar()->upToDateButton()->isHidden());
    view->undo();
    settle();
    EXPECT_EQ(text(), kEditedFile);
    view->redo();
    view->redo();
    settle();
    EXPECT_NE(text().find("domain: sales"), std::string::npos);
}

TEST_F(CanvasRebasing, WhatBothChangedIsAskedFirst)
{
    openToEdit();
    make("domain=mine");
    make("system=SAP");
    othersWrite("domain: deal", "domain: theirs");
    view->bringUpToDate();
    settle();
    ASSERT_EQ(view->rebaseView()->questions().size(), 1U);
    EXPECT_TRUE(view->rebaseView()->isVisible());
    EXPECT_FALSE(view->rebaseView()->takeButton()->isEnabled());
    EXPECT_NE(text().find("domain: mine"), std::string::npos) << "nothing moves yet";
    EXPECT_EQ(test::focusableElements(*view->rebaseView()).unnamed, QStringList());
    QTest::keyClick(view->rebaseView()->questions()[0].mine->choice(), Qt::Key_2);
    EXPECT_TRUE(view->rebaseView()->takeButton()->isEnabled());
    view->rebaseView()->takeButton()->click();
    settle();
    EXPECT_TRUE(view->isEditing());
    EXPECT_NE(text().find("domain: theirs"), std::string::npos);
    EXPECT_NE(text().find("SAP"), std::string::npos);
    EXPECT_EQ(view->editing()->draft()->history.base(), edits.file);
}

TEST_F(CanvasRebasing, GoingBackLeavesTheDraftAsItIs)
{
    openToEdit();
    make("domain=mine");
    othersWrite("domain: deal", "domain: theirs");
    view->bringUpToDate();
    settle();
    QTest::keyClick(view->rebaseView(), Qt::Key_Escape);
    settle();
    EXPECT_TRUE(view->isEditing());
    EXPECT_NE(text().find("domain: mine"), std::string::npos);
    EXPECT_EQ(view->editing()->draft()->history.base(), kEditedFile);
}

} // namespace
} // namespace tributary::views
