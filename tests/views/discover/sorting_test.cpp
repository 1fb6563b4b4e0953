// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets/fake_catalog.h"
#include "tests/support/widgets/sample_mesh.h"
#include "views/command/command_registry.h"
#include "views/discover/chip_bar.h"
#include "views/discover/discover_page.h"
#include "views/discover/result_model.h"
#include "views/discover/result_panel.h"
#include "views/discover/sort_box.h"

#include <gtest/gtest.h>

#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

using search::SortOrder;

class SortingTest : public testing::Test {
protected:
    void SetUp() override
    {
        catalog.onSearch = [](const QString& query, int limit, int offset) { return test::sampleResult(query, limit, offset, 318); };
        page = new DiscoverPage(catalog);
        page->addCommands(commands);
        (new QVBoxLayout(&window))->addWidget(page);
        window.resize(1364, 760);
        window.show();
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
    QString lastQuery(const char* channel = "discover") const
    {
        for (auto one = catalog.asked.rbegin(); one != catalog.asked.rend(); ++one) {
            if (one->channel == QLatin1String(channel)) {
                return one->query;
            }
        }
        return {};
    }
    SortBox* box() { return page->results()->chips()->sort(); }
    void choose(SortOrder order)
    {
        ASSERT_TRUE(commands.run(QStringLiteral("discover.sort-") + QString::fromStdString(std::string(search::sortOrderName(order)))));
        settle();
    }

    QWidget window;
    CommandRegistry commands{&window};
    test::FakeCatalog catalog;
    DiscoverPage* page = nullptr;
};

TEST_F(SortingTest, TheChoiceIsMadeByKeyboardAndGoesIntoTheQuestion)
{
    EXPECT_EQ(box()->order(), SortOrder::Relevance);
    EXPECT_EQ(box()->count(), static_cast<int>(search::allSortOrders().size()));
    EXPECT_FALSE(box()->accessibleName().isEmpty());
    EXPECT_NE(box()->focusPolicy() & Qt::TabFocus, 0);
    search("revenue");
    box()->setFocus();
    QTest::keyClick(box(), Qt::Key_Down);
    settle();
    EXPECT_EQ(lastQuery(), u"revenue sort:name");
    EXPECT_EQ(page->sortOrder(), SortOrder::Name);
    EXPECT_FALSE(box()->accessibleDescription().isEmpty()) << "it says which way";
    choose(SortOrder::Relevance);
    EXPECT_EQ(lastQuery(), u"revenue");
    EXPECT_EQ(box()->order(), SortOrder::Relevance);
}

TEST_F(SortingTest, HoldsForFiltersFurtherPagesAndTheNextWords)
{
    choose(SortOrder::Changed);
    EXPECT_EQ(lastQuery(), u"sort:changed");
    search("a OR b");
    EXPECT_EQ(lastQuery(), u"a OR b sort:changed");
    page->results()->model()->fetchMore({});
    ASSERT_TRUE(QTest::qWaitFor([this] { return page->results()->model()->rowCount() > ResultModel::kPage; }));
    EXPECT_EQ(lastQuery("discover:more"), u"a OR b sort:changed");
    search("revenue \"open");
    EXPECT_EQ(lastQuery(), u"revenue \"open") << "its mistake is told as it was typed";
}

TEST_F(SortingTest, AnOrderThatIsTypedHoldsUntilOneIsChosen)
{
    choose(SortOrder::Changed);
    search("revenue sort:quality");
    EXPECT_EQ(lastQuery(), u"revenue sort:quality");
    EXPECT_EQ(box()->order(), SortOrder::Quality);
    QSignalSpy replaced(page, &DiscoverPage::typedReplaced);
    choose(SortOrder::Name);
    ASSERT_EQ(replaced.count(), 1);
    EXPECT_EQ(replaced.last().at(0).toString(), u"revenue") << "the search field follows";
    EXPECT_EQ(lastQuery(), u"revenue sort:name");
}

TEST_F(SortingTest, IsKeptWithASavedSearchButIsNoneItself)
{
    choose(SortOrder::Name);
    EXPECT_TRUE(page->question().isEmpty()) << "an order alone is no question to save";
    search("kind:product");
    EXPECT_EQ(page->question(), u"kind:product sort:name");
    QSignalSpy replaced(page, &DiscoverPage::typedReplaced);
    page->openSearch(QStringLiteral("owner:none sort:popularity"));
    settle();
    EXPECT_EQ(replaced.last().at(0).toString(), u"owner:none");
    EXPECT_EQ(box()->order(), SortOrder::Popularity);
    EXPECT_EQ(page->question(), u"owner:none sort:popularity") << "as it was saved";
    page->openSearch(QStringLiteral("owner:none"));
    settle();
    EXPECT_EQ(lastQuery(), u"owner:none") << "one that was saved without an order is by relevance";
}

} // namespace
} // namespace tributary::views
