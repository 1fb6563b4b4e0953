// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/new_canvas_page.h"

#include "tests/support/core/temp_folder.h"
#include "tests/support/widgets/accessible_names.h"
#include "tests/support/widgets/fake_canvas_edits.h"
#include "views/canvas/beginning_subject.h"
#include "views/product/data_table.h"
#include "views/product/table_section.h"
#include "views/widgets/line_diff_view.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <fstream>

namespace tributary::views::new_canvas_page {
namespace {

class NewCanvasPages : public testing::Test {
protected:
    NewCanvasPages()
    {
        edits.known.sources = {"mesh", "other"};
        edits.known.contracts = {{"tributary:contract/orders@1", "Orders", "1", 0, false}, {"tributary:contract/quotes@1", "Quotes", "1", 0, false}};
        edits.known.models = {{"tributary:dataset/model.a.b", "dim_customer", "shop", 0, false}};
        edits.known.clusters = {{"tributary:dataset/x", "Visits", "mart.visits", 4, false}};
    }
    NewCanvasPage& open()
    {
        page = std::make_unique<NewCanvasPage>(edits);
        page->resize(1300, 800);
        page->show();
        page->activateWindow();
        settle();
        return *page;
    }
    void settle() const { EXPECT_TRUE(QTest::qWaitFor([this] { return page->isSettled(); })); }
    QString shown() const { return page->preview()->toPlainText(); }

    test::FakeCanvasEdits edits{"id: p\n"};
    std::unique_ptr<NewCanvasPage> page;
};

TEST_F(NewCanvasPages, ABlankOneNeedsANameAndShowsItsFile)
{
    open();
    EXPECT_EQ(page->chosen(), Beginning::Blank);
    EXPECT_FALSE(page->beginButton()->isEnabled());
    EXPECT_TRUE(page->preview()->placeholderText().contains(QStringLiteral("name"))) << "the empty room says what fills it";
    EXPECT_EQ(page->source()->count(), 2);
    QTest::keyClicks(page->name(), QStringLiteral("Customer 360"));
    settle();
    EXPECT_TRUE(shown().contains(QStringLiteral("+name: Customer 360"))) << shown().toStdString();
    EXPECT_TRUE(page->beginButton()->isEnabled());
    QSignalSpy opened(page.get(), &Page::openRequested);
    QTest::mouseClick(page->beginButton(), Qt::LeftButton);
    ASSERT_TRUE(opened.count() == 1 || opened.wait());
    EXPECT_EQ(opened[0][0].toString(), QStringLiteral("tributary:canvas/new@0.1.0"));
    ASSERT_EQ(edits.wishes.size(), 1U);
    EXPECT_EQ(edits.wishes[0].name, "Customer 360");
    EXPECT_EQ(edits.wishes[0].source, "mesh");
    EXPECT_TRUE(edits.wishes[0].ref.empty() && edits.wishes[0].fileName.empty());
}

TEST_F(NewCanvasPages, TheFirstOfAListIsTakenAndAnotherIsChosenWithKeys)
{
    open().choose(Beginning::Contract);
    settle();
    EXPECT_TRUE(shown().contains(QStringLiteral("contract/orders"))) << shown().toStdString();
    page->subject()->list()->table()->setFocus();
    QTest::keyClick(page->subject()->list()->table(), Qt::Key_Down);
    settle();
    EXPECT_TRUE(shown().contains(QStringLiteral("contract/quotes"))) << shown().toStdString();
    page->choose(Beginning::Model);
    settle();
    EXPECT_TRUE(shown().contains(QStringLiteral("model.a.b"))) << shown().toStdString();
    page->choose(Beginning::Cluster);
    settle();
    page->beginButton()->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return edits.wishes.size() == 1; }));
    EXPECT_TRUE(edits.wishes[0].isCluster);
    EXPECT_EQ(edits.wishes[0].ref, "tributary:dataset/x");
}

TEST_F(NewCanvasPages, TheListIsNarrowedAndSaysWhereNothingIsLeft)
{
    open().choose(Beginning::Contract);
    settle();
    QTest::keyClicks(page->subject()->filter(), QStringLiteral("quo"));
    settle();
    EXPECT_EQ(page->subject()->list()->table()->shownRows(), 1);
    QTest::keyClicks(page->subject()->filter(), QStringLiteral("xyz"));
    settle();
    EXPECT_EQ(page->subject()->list()->model()->rowCount(), 0);
    EXPECT_FALSE(page->beginButton()->isEnabled());
}

TEST_F(NewCanvasPages, SqlIsWrittenOrOpenedAndItsHintsAreSaid)
{
    const test::TempFolder folder;
    const std::string file = (folder.path() / "shop.sql").string();
    std::ofstream(file) << "CREATE TABLE t (a int);";
    open().choose(Beginning::Script);
    settle();
    EXPECT_FALSE(page->beginButton()->isEnabled());
    EXPECT_EQ(page->subject()->openFile(QString::fromStdString(file)), QString());
    settle();
    EXPECT_TRUE(shown().contains(QStringLiteral("from shop.sql"))) << shown().toStdString();
    EXPECT_TRUE(page->hints().startsWith(QStringLiteral("Line 3: "))) << page->hints().toStdString();
    EXPECT_FALSE(page->subject()->openFile(QStringLiteral("/no/such/file.sql")).isEmpty());
}

TEST_F(NewCanvasPages, WhatStandsAgainstItIsSaid)
{
    open();
    edits.newError = Error{"canvas-new.exists", "p.yaml", "mesh", {}, {}};
    QTest::keyClicks(page->name(), QStringLiteral("X"));
    settle();
    EXPECT_TRUE(page->problem().contains(QStringLiteral("p.yaml"))) << page->problem().toStdString();
    EXPECT_FALSE(page->beginButton()->isEnabled());
    edits.newError.reset();
    QTest::keyClicks(page->path(), QStringLiteral("q.yaml"));
    settle();
    EXPECT_EQ(page->problem(), QString());
    EXPECT_TRUE(page->beginButton()->isEnabled());
}

TEST_F(NewCanvasPages, ACatalogThatCannotBeReadIsSaidAndAskedAgain)
{
    edits.knownError = Error{"store.io", "catalog", "disk I/O error", {}, {}};
    open();
    EXPECT_TRUE(page->problem().contains(QStringLiteral("could not be read"))) << page->problem().toStdString();
    EXPECT_TRUE(page->retryButton()->isVisible());
    edits.knownError.reset();
    page->retryButton()->click();
    settle();
    EXPECT_EQ(page->problem(), QString());
    EXPECT_TRUE(page->retryButton()->isHidden());
    EXPECT_EQ(page->source()->count(), 2);
}

TEST_F(NewCanvasPages, AllOfItHasNamesAndIsReachedByKeys)
{
    open();
    EXPECT_EQ(test::focusableElements(*page).unnamed, QStringList());
    page->focusMain();
    EXPECT_TRUE(page->button(Beginning::Blank)->hasFocus());
    QTest::keyClick(page->button(Beginning::Blank), Qt::Key_Down);
    EXPECT_EQ(page->chosen(), Beginning::Contract);
    settle();
}

} // namespace
} // namespace tributary::views::new_canvas_page
