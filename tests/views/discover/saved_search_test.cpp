// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets/fake_catalog.h"
#include "tests/support/widgets/fake_saved.h"
#include "tests/support/widgets/sample_mesh.h"
#include "views/command/command_registry.h"
#include "views/discover/chip_bar.h"
#include "views/discover/discover_page.h"
#include "views/discover/facet_panel.h"
#include "views/discover/saved_search_model.h"
#include "views/discover/saved_search_panel.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

class SavedSearchPage : public testing::Test {
protected:
    void SetUp() override
    {
        catalog.onSearch = [](const QString& query, int limit, int offset) { return test::sampleResult(query, limit, offset, 40); };
        catalog.onProduct = [](const QString& ref) { return test::sampleProduct(ref); };
        catalog.saved = {{"gold products", "kind:product tag:gold", 12, 3, {}}, {"owls", "owner:none", 1204, 0, {}}};
        page = new DiscoverPage(catalog);
        page->offerSaving(saved);
        page->addCommands(commands);
        (new QVBoxLayout(&window))->addWidget(page);
        window.resize(1380, 780);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return page->isSettled(); }));
    }
    void search(const char* text)
    {
        page->setTyped(QString::fromUtf8(text));
        settle();
    }
    QString lastQuery() const
    {
        for (auto one = catalog.asked.rbegin(); one != catalog.asked.rend(); ++one) {
            if (one->channel == QLatin1String("discover")) {
                return one->query;
            }
        }
        return {};
    }
    SavedSearchPanel* panel() { return page->savedSearches(); }
    QListView* list() { return panel()->list(); }
    int rows() { return panel()->model()->rowCount(); }

    QWidget window;
    CommandRegistry commands{&window};
    test::FakeCatalog catalog;
    test::FakeSaved saved{catalog};
    DiscoverPage* page = nullptr;
};

TEST_F(SavedSearchPage, ShowsEachWithWhatIsNew)
{
    ASSERT_EQ(rows(), 2);
    const auto text = [&](int row, int role) { return panel()->model()->index(row).data(role).toString(); };
    EXPECT_EQ(text(0, Qt::DisplayRole), QStringLiteral("gold products"));
    EXPECT_TRUE(text(0, Qt::AccessibleTextRole).contains(QStringLiteral("12")));
    EXPECT_TRUE(text(0, Qt::AccessibleTextRole).contains(QStringLiteral("3 new")));
    EXPECT_FALSE(text(1, Qt::AccessibleTextRole).contains(QStringLiteral("new")));
    EXPECT_TRUE(text(0, Qt::ToolTipRole).contains(QStringLiteral("tag:gold")));
    EXPECT_GE(list()->viewport()->height(), 2 * list()->sizeHintForRow(0)) << "both are seen";
    EXPECT_FALSE(list()->accessibleName().isEmpty());
}

TEST_F(SavedSearchPage, OpeningOneAsksItAndMarksItSeen)
{
    QSignalSpy replaced(page, &DiscoverPage::typedReplaced);
    ASSERT_TRUE(commands.run(QStringLiteral("discover.saved-searches")));
    ASSERT_TRUE(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Return);
    settle();
    EXPECT_EQ(lastQuery(), QStringLiteral("kind:product tag:gold"));
    EXPECT_EQ(replaced.last().at(0).toString(), lastQuery()) << "the search field follows";
    EXPECT_EQ(saved.calls, QStringList{QStringLiteral("seen gold products")});
    EXPECT_EQ(panel()->model()->freshInAll(), 0);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(panel()->model()->index(1)).center());
    settle();
    EXPECT_EQ(lastQuery(), QStringLiteral("owner:none"));
}

TEST_F(SavedSearchPage, TheNumbersFollowASync)
{
    catalog.saved[1].fresh = 7;
    emit catalog.catalogChanged();
    EXPECT_FALSE(page->isSettled());
    settle();
    EXPECT_EQ(panel()->model()->freshInAll(), 10);
}

TEST_F(SavedSearchPage, TheSearchWithItsFiltersIsSavedUnderAName)
{
    EXPECT_FALSE(commands.run(QStringLiteral("discover.save-search"))) << "there is nothing to save";
    EXPECT_FALSE(panel()->saveButton()->isEnabled());
    search("revenue");
    const auto index = page->facets()->model()->indexOf(search::Facet::Domain, QStringLiteral("Quote to Cash"));
    page->facets()->model()->setData(index, Qt::Checked, Qt::CheckStateRole);
    settle();
    EXPECT_TRUE(panel()->saveButton()->isEnabled());
    ASSERT_TRUE(commands.run(QStringLiteral("discover.save-search")));
    ASSERT_TRUE(panel()->nameEdit()->hasFocus());
    EXPECT_EQ(panel()->nameEdit()->selectedText(), page->question()) << "a suggestion to type over";
    QTest::keyClicks(panel()->nameEdit(), QStringLiteral(" Revenue of mine "));
    QTest::keyClick(panel()->nameEdit(), Qt::Key_Return);
    settle();
    EXPECT_EQ(saved.calls, QStringList{QStringLiteral("save Revenue of mine: revenue domain:\"Quote to Cash\"")});
    EXPECT_EQ(rows(), 3);
    EXPECT_TRUE(panel()->nameEdit()->isHidden());
    EXPECT_TRUE(list()->hasFocus()) << "the focus is somewhere useful";
    EXPECT_TRUE(panel()->told().isEmpty());
}

TEST_F(SavedSearchPage, ThePointerSavesAsWell)
{
    search("revenue");
    QToolButton* button = page->findChild<ChipBar*>()->findChild<QToolButton*>();
    ASSERT_NE(button, nullptr);
    EXPECT_TRUE(button->isVisible());
    EXPECT_FALSE(button->accessibleName().isEmpty());
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(panel()->nameEdit()->isVisible());
    QTest::keyClick(panel()->nameEdit(), Qt::Key_Escape);
    EXPECT_TRUE(panel()->nameEdit()->isHidden());
    EXPECT_TRUE(saved.calls.isEmpty());
    QTest::mouseClick(panel()->saveButton(), Qt::LeftButton);
    panel()->nameEdit()->clear();
    QTest::keyClick(panel()->nameEdit(), Qt::Key_Return);
    EXPECT_TRUE(panel()->nameEdit()->isVisible()) << "a name is needed";
}

TEST_F(SavedSearchPage, IsRenamedUnlessTheNameIsTaken)
{
    ASSERT_TRUE(commands.run(QStringLiteral("discover.saved-searches")));
    QTest::keyClick(list(), Qt::Key_F2);
    ASSERT_TRUE(panel()->nameEdit()->hasFocus());
    panel()->nameEdit()->setText(QStringLiteral("owls"));
    QTest::keyClick(panel()->nameEdit(), Qt::Key_Return);
    EXPECT_TRUE(saved.calls.isEmpty());
    EXPECT_TRUE(panel()->nameEdit()->isVisible());
    panel()->nameEdit()->setText(QStringLiteral("silver"));
    QTest::keyClick(panel()->nameEdit(), Qt::Key_Return);
    settle();
    EXPECT_EQ(saved.calls, QStringList{QStringLiteral("rename gold products: silver")});
    EXPECT_EQ(panel()->model()->rowOf(QStringLiteral("silver")), 1);
    EXPECT_EQ(panel()->model()->rowOf(QStringLiteral("gold products")), -1);
}

TEST_F(SavedSearchPage, ForgettingCanBeUndone)
{
    ASSERT_TRUE(commands.run(QStringLiteral("discover.saved-searches")));
    QTest::keyClick(list(), Qt::Key_Delete);
    settle();
    EXPECT_EQ(rows(), 1);
    EXPECT_EQ(list()->currentIndex().row(), 0) << "the next one is chosen";
    EXPECT_TRUE(panel()->told().contains(QStringLiteral("gold products")));
    ASSERT_TRUE(panel()->undoButton()->isVisible());
    panel()->undoButton()->click();
    settle();
    EXPECT_EQ(rows(), 2);
    EXPECT_EQ(saved.calls.last(), QStringLiteral("save gold products: kind:product tag:gold"));
    EXPECT_TRUE(panel()->undoButton()->isHidden());
}

TEST_F(SavedSearchPage, WhatFailsIsSaidInPlace)
{
    search("revenue");
    saved.failure = QStringLiteral("The disk is full.");
    ASSERT_TRUE(commands.run(QStringLiteral("discover.save-search")));
    QTest::keyClick(panel()->nameEdit(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return panel()->told() == QStringLiteral("The disk is full."); }));
    settle();
    EXPECT_EQ(rows(), 2);
    EXPECT_EQ(panel()->told(), QStringLiteral("The disk is full."));
}

TEST_F(SavedSearchPage, WithoutAnyItSaysWhatToDo)
{
    catalog.saved.clear();
    emit catalog.catalogChanged();
    settle();
    EXPECT_TRUE(list()->isHidden());
    bool said = false;
    for (const QLabel* label : panel()->findChildren<QLabel*>()) {
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("Ctrl+D")));
    }
    EXPECT_TRUE(said);
    search("x");
    ASSERT_TRUE(commands.run(QStringLiteral("discover.saved-searches")));
    EXPECT_TRUE(panel()->saveButton()->hasFocus());
}

TEST_F(SavedSearchPage, ManyScrollAndLeaveTheFiltersTheirRoom)
{
    for (int i = 0; i < 60; ++i) {
        catalog.saved.push_back({"s" + std::to_string(100 + i), "x", i, 0, {}});
    }
    emit catalog.catalogChanged();
    settle();
    EXPECT_LT(list()->height(), 250);
    EXPECT_GT(page->facets()->height(), 300);
}

TEST_F(SavedSearchPage, AFoldedColumnOpensForThem)
{
    window.resize(840, 600);
    ASSERT_FALSE(panel()->isVisible());
    ASSERT_TRUE(commands.run(QStringLiteral("discover.saved-searches")));
    EXPECT_TRUE(panel()->isVisible());
    EXPECT_TRUE(list()->hasFocus());
}

TEST(SavedSearchModelTest, KeepsHostileNamesOnOneLine)
{
    SavedSearchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSearches({{"<b>a</b>\n\xE2\x80\xAE" "b", "<img src=x>", 1, 1, {}}});
    const QString shown = model.index(0).data().toString();
    EXPECT_FALSE(shown.contains(QLatin1Char('\n')));
    EXPECT_FALSE(shown.contains(QChar(0x202e)));
    EXPECT_FALSE(Qt::mightBeRichText(model.index(0).data(Qt::ToolTipRole).toString()) && model.index(0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
    EXPECT_EQ(model.searchAt(1), nullptr);
}

} // namespace
} // namespace tributary::views
