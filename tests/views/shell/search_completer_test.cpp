// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/search_completer.h"
#include "tests/support/widgets/fake_catalog.h"
#include "views/command/command_registry.h"
#include "views/shell/completion_model.h"
#include "views/shell/palette.h"
#include "views/shell/search_field.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

using query::CompletionItem;

CompletionItem fieldItem(const char* text, int begin, int end)
{
    return {CompletionItem::Type::Field, QString::fromUtf8(text), begin, end, 0, search::FieldType::Value, Kind::Unknown};
}
CompletionItem valueItem(const char* text, int begin, int end, qint64 count)
{
    return {CompletionItem::Type::Value, QString::fromUtf8(text), begin, end, count, search::FieldType::Text, Kind::Unknown};
}
CompletionItem nameItem(const char* text, int begin, int end, Kind kind)
{
    return {CompletionItem::Type::Name, QString::fromUtf8(text), begin, end, 0, search::FieldType::Text, kind};
}

class SearchCompleterTest : public testing::Test {
protected:
    void SetUp() override
    {
        field = new SearchField;
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        layout->addWidget(other = new QLineEdit);
        completer = new SearchCompleter(catalog, *field, field);
        window.resize(700, 200);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        field->setFocus();
    }
    void type(const char* text, std::vector<CompletionItem> offered)
    {
        catalog.offered = std::move(offered);
        QTest::keyClicks(field, QString::fromUtf8(text));
        answer();
    }
    void answer()
    {
        QTest::qWait(0);
        QCoreApplication::processEvents();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(field, key, modifiers); }
    QListView* popup() { return completer->popup(); }

    QWidget window;
    CommandRegistry commands{&window};
    test::FakeCatalog catalog;
    SearchField* field = nullptr;
    QLineEdit* other = nullptr;
    SearchCompleter* completer = nullptr;
};

TEST_F(SearchCompleterTest, OffersWhileTyping)
{
    type("ki", {fieldItem("kind:", 0, 2)});
    ASSERT_TRUE(popup()->isVisible());
    EXPECT_EQ(popup()->model()->rowCount(), 1);
    EXPECT_EQ(popup()->width(), field->width());
    EXPECT_FALSE(popup()->accessibleName().isEmpty());
    EXPECT_TRUE(field->hasFocus()) << "the list never takes the focus";
    EXPECT_TRUE(field->accessibleDescription().contains(QLatin1Char('1')));
    type("x", {});
    EXPECT_FALSE(popup()->isVisible());
    EXPECT_TRUE(field->accessibleDescription().isEmpty());
}

TEST_F(SearchCompleterTest, EnterAndTabAreNotStolenWhileNothingIsChosen)
{
    QSignalSpy left(field, &SearchField::leaveRequested);
    type("ki", {fieldItem("kind:", 0, 2)});
    press(Qt::Key_Return);
    EXPECT_EQ(left.count(), 1);
    EXPECT_EQ(field->text(), QStringLiteral("ki"));
    EXPECT_FALSE(popup()->isVisible());
    type("n", {fieldItem("kind:", 0, 3)});
    ASSERT_TRUE(popup()->isVisible());
    press(Qt::Key_Tab);
    EXPECT_TRUE(other->hasFocus());
    EXPECT_FALSE(popup()->isVisible());
    EXPECT_EQ(field->text(), QStringLiteral("kin"));
}

TEST_F(SearchCompleterTest, KeysChooseAndTake)
{
    QSignalSpy searched(field, &SearchField::searchEdited);
    type("ow", {fieldItem("owner:", 0, 2), nameItem("owls", 0, 2, Kind::DataProduct)});
    press(Qt::Key_Down);
    EXPECT_EQ(popup()->currentIndex().row(), 0);
    EXPECT_TRUE(field->accessibleDescription().contains(QStringLiteral("owner:")));
    press(Qt::Key_Down);
    EXPECT_EQ(popup()->currentIndex().row(), 1);
    press(Qt::Key_Down);
    EXPECT_FALSE(popup()->currentIndex().isValid()) << "round the end by way of nothing";
    press(Qt::Key_Up);
    EXPECT_EQ(popup()->currentIndex().row(), 1);
    press(Qt::Key_Up);
    catalog.offered = {valueItem("\"Ada L\"", 6, 6, 3)};
    press(Qt::Key_Tab);
    EXPECT_EQ(field->text(), QStringLiteral("owner:"));
    EXPECT_EQ(searched.last().at(0).toString(), QStringLiteral("owner:"));
    answer();
    ASSERT_TRUE(popup()->isVisible()) << "its values follow";
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(field->text(), QStringLiteral("owner:\"Ada L\" ")) << "behind a value the next word begins";
    answer();
    EXPECT_FALSE(popup()->isVisible());
    EXPECT_EQ(searched.last().at(0).toString(), field->text());
    field->undo();
    EXPECT_EQ(field->text(), QStringLiteral("ow")) << "back to what was typed";
}

TEST_F(SearchCompleterTest, IsAboutTheWordAtTheCaret)
{
    type("ki orders", {});
    field->setCursorPosition(2);
    catalog.offered = {fieldItem("kind:", 0, 2)};
    press(Qt::Key_Space, Qt::ControlModifier);
    answer();
    EXPECT_EQ(catalog.asked.back().limit, 2) << "the caret goes along";
    ASSERT_TRUE(popup()->isVisible());
    press(Qt::Key_Down);
    catalog.offered.clear();
    press(Qt::Key_Return);
    EXPECT_EQ(field->text(), QStringLiteral("kind: orders"));
    EXPECT_EQ(field->cursorPosition(), 5);
}

TEST_F(SearchCompleterTest, MovingTheCaretAsksAgainOnlyWhereTheListIsOpen)
{
    type("abc", {});
    const int before = catalog.countOf(QStringLiteral("shell:completions"));
    press(Qt::Key_Home);
    answer();
    EXPECT_EQ(catalog.countOf(QStringLiteral("shell:completions")), before);
    press(Qt::Key_End);
    type("d", {nameItem("abcde", 0, 4, Kind::Dataset)});
    ASSERT_TRUE(popup()->isVisible());
    catalog.offered.clear();
    press(Qt::Key_Left);
    answer();
    EXPECT_FALSE(popup()->isVisible());
}

TEST_F(SearchCompleterTest, EscapeClosesTheListFirst)
{
    QSignalSpy left(field, &SearchField::leaveRequested);
    type("ki", {fieldItem("kind:", 0, 2)});
    press(Qt::Key_Down);
    press(Qt::Key_Escape);
    EXPECT_FALSE(popup()->isVisible());
    EXPECT_EQ(left.count(), 0);
    EXPECT_EQ(field->text(), QStringLiteral("ki"));
    press(Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
}

TEST_F(SearchCompleterTest, DownLeavesTheFieldWhereNoListIsOpen)
{
    QSignalSpy left(field, &SearchField::leaveRequested);
    type("zz", {});
    press(Qt::Key_Down);
    EXPECT_EQ(left.count(), 1);
}

TEST_F(SearchCompleterTest, TheMouseTakesARow)
{
    type("cu", {nameItem("customers", 0, 2, Kind::DataProduct), nameItem("\"Cu 2\"", 0, 2, Kind::Dataset)});
    QTest::mouseClick(popup()->viewport(), Qt::LeftButton, {}, popup()->visualRect(popup()->model()->index(1, 0)).center());
    EXPECT_EQ(field->text(), QStringLiteral("\"Cu 2\" "));
    EXPECT_FALSE(popup()->isVisible());
}

TEST_F(SearchCompleterTest, AnAnswerThatComesTooLateIsDropped)
{
    catalog.holdBack = true;
    type("ki", {fieldItem("kind:", 0, 2)});
    field->setText(QStringLiteral("other"));
    catalog.release();
    EXPECT_FALSE(popup()->isVisible());
    catalog.holdBack = true;
    type("s", {fieldItem("x:", 0, 6)});
    other->setFocus();
    catalog.release();
    EXPECT_FALSE(popup()->isVisible()) << "the user is elsewhere";
}

TEST_F(SearchCompleterTest, WhatWasChosenEndsWithTheText)
{
    type("ki", {fieldItem("kind:", 0, 2)});
    press(Qt::Key_Down);
    catalog.holdBack = true;
    QTest::keyClicks(field, QStringLiteral("n"));
    press(Qt::Key_Return);
    EXPECT_EQ(field->text(), QStringLiteral("kin")) << "not what stood there for the former text";
    catalog.release();
}

TEST_F(SearchCompleterTest, ThePaletteHasItsOwnList)
{
    commands.add({QStringLiteral("a.b"), QStringLiteral("Do"), {}, {}, [] {}});
    Palette palette(catalog, commands, *field, field);
    type("ki", {fieldItem("kind:", 0, 2)});
    ASSERT_TRUE(popup()->isVisible());
    palette.open(QStringLiteral(">"));
    answer();
    EXPECT_FALSE(popup()->isVisible());
    EXPECT_TRUE(palette.list()->isVisible());
    press(Qt::Key_Space, Qt::ControlModifier);
    answer();
    EXPECT_FALSE(popup()->isVisible()) << "there is no query to go on with";
    press(Qt::Key_Escape);
    EXPECT_EQ(field->text(), QStringLiteral("ki"));
}

TEST_F(SearchCompleterTest, ATextThatWouldNotFitStays)
{
    const QString text(field->maxLength() - 2, QLatin1Char('a'));
    field->setText(text);
    catalog.offered = {nameItem("aaaaaaaaaaaaaaaaaaaa", static_cast<int>(text.size()), static_cast<int>(text.size()), Kind::Dataset)};
    press(Qt::Key_Space, Qt::ControlModifier);
    answer();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(field->text(), text);
}

TEST(CompletionModelTest, SaysWhatEachRowIs)
{
    CompletionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setItems({fieldItem("kind:", 0, 0), valueItem("<b>gold</b>", 0, 0, 1234), nameItem("a\xE2\x80\xAE" "b", 0, 0, Kind::DataProduct)});
    const auto at = [&](int row, int role) { return model.index(row).data(role).toString(); };
    EXPECT_EQ(at(0, Qt::DisplayRole), QStringLiteral("kind:"));
    EXPECT_FALSE(at(0, CompletionModel::RemarkRole).isEmpty());
    EXPECT_EQ(at(1, CompletionModel::RemarkRole), QStringLiteral("1\u2009234"));
    EXPECT_TRUE(at(1, Qt::AccessibleTextRole).contains(QStringLiteral("1234")));
    EXPECT_EQ(at(2, CompletionModel::RemarkRole), QStringLiteral("Data product"));
    EXPECT_FALSE(at(2, Qt::DisplayRole).contains(QChar(0x202e))) << "no direction overrides";
    for (const search::FieldType type : {search::FieldType::Text, search::FieldType::Value, search::FieldType::Flag, search::FieldType::Number,
                                         search::FieldType::Time, search::FieldType::Since, search::FieldType::Graph, search::FieldType::Hops}) {
        CompletionItem item = fieldItem("x:", 0, 0);
        item.expects = type;
        model.setItems({item});
        EXPECT_FALSE(at(0, CompletionModel::RemarkRole).isEmpty());
    }
    EXPECT_EQ(model.itemAt(5), nullptr);
}

} // namespace
} // namespace tributary::views
