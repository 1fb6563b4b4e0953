// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/canvas/sample_canvas.h"
#include "views/canvas/canvas_board.h"
#include "views/canvas/canvas_field.h"
#include "views/canvas/choice_marks.h"
#include "views/canvas/item_tile.h"
#include "views/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace tributary::views {
namespace {

using canvas::Field;

class CanvasBoardTest : public testing::Test {
protected:
    void SetUp() override
    {
        board.resize(1060, 740);
        board.setCanvas(page.canvas);
        board.show();
        board.activateWindow();
        ASSERT_TRUE(QTest::qWaitFor([this] { return board.isActiveWindow(); }));
    }
    void TearDown() override { Theme::apply(Theme::Mode::Light); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    Field focused() const
    {
        const auto* field = qobject_cast<CanvasField*>(QApplication::focusWidget());
        return field ? field->field() : Field::Name;
    }
    query::CanvasPage page = sampleCanvas();
    CanvasBoard board;
};

TEST_F(CanvasBoardTest, ArrowsGoFromTheSourceToTheConsumer)
{
    board.focusField(Field::Name);
    for (const Field field : canvas::readingOrder()) {
        EXPECT_EQ(focused(), field);
        EXPECT_EQ(board.selected(), field);
        EXPECT_TRUE(board.fieldAt(field)->isSelected());
        press(Qt::Key_Right);
    }
    EXPECT_EQ(focused(), Field::Lifecycle) << "the last stays";
    press(Qt::Key_Left);
    EXPECT_EQ(focused(), Field::Materialisation);
}

TEST_F(CanvasBoardTest, UpAndDownGoToTheFieldAboveOrBelow)
{
    board.focusField(Field::System);
    press(Qt::Key_Down);
    EXPECT_EQ(focused(), Field::OutboundFlows);
    press(Qt::Key_Down);
    EXPECT_EQ(focused(), Field::Security);
    press(Qt::Key_Down);
    EXPECT_EQ(focused(), Field::Lifecycle);
    press(Qt::Key_Down);
    EXPECT_EQ(focused(), Field::Lifecycle) << "the edge of the board";
    board.focusField(Field::Name);
    press(Qt::Key_Up);
    EXPECT_EQ(focused(), Field::Name);
}

TEST_F(CanvasBoardTest, TabVisitsFieldsAndTheirEntriesInOrder)
{
    board.focusField(Field::InboundFlows);
    press(Qt::Key_Tab);
    auto* tile = qobject_cast<ItemTile*>(QApplication::focusWidget());
    ASSERT_NE(tile, nullptr);
    EXPECT_EQ(tile->accessibleName(), u"Orders");
    press(Qt::Key_Tab);
    EXPECT_EQ(focused(), Field::InputPorts) << "what opens nothing is passed by";
}

TEST_F(CanvasBoardTest, EnterGoesIntoAListAndOpens)
{
    QSignalSpy opened(&board, &CanvasBoard::openRequested);
    board.focusField(Field::OutputPorts);
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].toString(), u"tributary:output-port/p@3/loose");
    EXPECT_FALSE(opened[0][1].toBool());
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(opened.count(), 2);
    EXPECT_TRUE(opened[1][1].toBool());
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    EXPECT_EQ(focused(), Field::OutputPorts);
    board.focusField(Field::Name);
    press(Qt::Key_Return);
    EXPECT_EQ(opened.count(), 2) << "nothing to open there";
}

TEST_F(CanvasBoardTest, SaysItsStatesToScreenReaders)
{
    const CanvasField* owner = board.fieldAt(Field::Owner);
    EXPECT_EQ(owner->accessibleName(), u"Data product owner, required");
    EXPECT_TRUE(owner->accessibleDescription().contains(u"missing"));
    EXPECT_TRUE(owner->accessibleDescription().contains(u"Tomas"));
    EXPECT_TRUE(board.fieldAt(Field::InboundFlows)->accessibleDescription().contains(u"2"));
    const auto* choice = board.fieldAt(Field::Classification)->findChild<ChoiceMarks*>();
    ASSERT_NE(choice, nullptr);
    EXPECT_EQ(choice->accessibleName(), u"Chosen: Shared core");
    EXPECT_EQ(choice->focusPolicy(), Qt::NoFocus) << "to read, not to press";
    for (const auto* label : board.findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
}

TEST_F(CanvasBoardTest, LongListsContinueInTheTable)
{
    for (int i = 0; i < 40; ++i) {
        canvas::Item item;
        item.title = "t" + std::to_string(i);
        item.kind = "dataset";
        page.canvas.at(Field::Datasets).items.push_back(item);
    }
    board.setCanvas(page.canvas);
    EXPECT_EQ(board.fieldAt(Field::Datasets)->tiles().size(), 10U);
    QSignalSpy table(&board, &CanvasBoard::tableRequested);
    const auto buttons = board.fieldAt(Field::Datasets)->findChildren<LinkButton*>();
    ASSERT_EQ(buttons.size(), 1);
    buttons.front()->click();
    EXPECT_EQ(table.count(), 1);
}

// No field lower than what stands in it, at every size and text factor; the board scrolls instead.
TEST_F(CanvasBoardTest, NothingIsCutOff)
{
    for (const double factor : {1.0, 1.5}) {
        Theme::apply(Theme::Mode::Light, factor);
        for (const QSize& size : {QSize(820, 460), QSize(1060, 740)}) {
            CanvasBoard fresh;
            fresh.resize(size);
            fresh.setCanvas(page.canvas);
            fresh.show();
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
            for (const Field field : canvas::allFields()) {
                const CanvasField* widget = fresh.fieldAt(field);
                const int needed = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width()) : widget->sizeHint().height();
                EXPECT_GE(widget->height(), needed) << canvas::fieldName(field) << " at " << size.width() << ", factor " << factor;
            }
            EXPECT_EQ(fresh.horizontalScrollBar()->maximum(), 0);
        }
    }
}

TEST_F(CanvasBoardTest, ChoicesWrapWhereTheWidthEnds)
{
    const ChoiceMarks marks(Field::Classification, "source-aligned");
    EXPECT_GT(marks.heightForWidth(120), marks.heightForWidth(800));
    EXPECT_EQ(ChoiceMarks(Field::Lifecycle, "").accessibleName(), u"None of these is chosen");
}

} // namespace
} // namespace tributary::views
