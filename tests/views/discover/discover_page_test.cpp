// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/discover/discover_page.h"
#include "tests/support/widgets/fake_catalog.h"
#include "tests/support/widgets/sample_mesh.h"
#include "views/discover/chip_bar.h"
#include "views/discover/facet_panel.h"
#include "views/discover/preview_panel.h"
#include "views/discover/result_model.h"
#include "views/discover/result_panel.h"
#include "views/lineage/lineage_link.h"
#include "views/widgets/message_view.h"

#include <gtest/gtest.h>

#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace tributary::views {
namespace {

class DiscoverPageTest : public testing::Test {
protected:
    void SetUp() override
    {
        catalog.onSearch = [this](const QString& query, int limit, int offset) { return test::sampleResult(query, limit, offset, total); };
        catalog.onProduct = [](const QString& ref) { return test::sampleProduct(ref); };
        page.resize(1364, 760);
        page.show();
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return page.isSettled(); }));
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
    QListView* list() { return page.results()->list(); }
    MessageView* message() { return page.results()->message(); }

    int total = 2318;
    test::FakeCatalog catalog;
    DiscoverPage page{catalog};
};

// As it goes at a past moment: first hits at once, all of them when that day has been read.
TEST_F(DiscoverPageTest, AFirstGlanceIsShownUntilTheWholeAnswerTakesItsPlace)
{
    catalog.onGlance = [](const QString& query) {
        query::SearchResult glance = test::sampleResult(query, 5, 0, 5);
        glance.facets.clear();
        glance.whole = false;
        return glance;
    };
    catalog.holdBack = true;
    page.setTyped(QStringLiteral("order"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return page.results()->model()->rowCount() == 5; }));
    EXPECT_FALSE(page.isSettled());
    EXPECT_EQ(page.results()->countText().trimmed(), QString::fromUtf8("First matches. The whole catalog of that day is being read\u2026"));
    EXPECT_GT(page.facets()->model()->rowCount(), 0) << "the counts of before stay until there are new ones";
    list()->setCurrentIndex(page.results()->model()->index(3, 0));
    const QString chosen = page.currentRef();

    catalog.release();
    settle();
    EXPECT_TRUE(page.results()->countText().contains(QLatin1String("318 match"))) << page.results()->countText().toStdString();
    EXPECT_EQ(page.currentRef(), chosen) << "who has gone on to a row stays there";
}

TEST_F(DiscoverPageTest, AfterAGlanceThatNobodyTouchedTheBestHitIsCurrent)
{
    catalog.onGlance = [](const QString& query) {
        query::SearchResult glance = test::sampleResult(query, 5, 0, 5);
        glance.hits.erase(glance.hits.begin());
        glance.whole = false;
        return glance;
    };
    catalog.holdBack = true;
    page.setTyped(QStringLiteral("order"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return page.results()->model()->rowCount() == 4; }));
    catalog.release();
    settle();
    EXPECT_EQ(list()->currentIndex().row(), 0);
}

TEST_F(DiscoverPageTest, EnterOnATeamShowsWhatIsTheirs)
{
    Kind kind = Kind::Team;
    catalog.onSearch = [&](const QString& query, int limit, int offset) {
        query::SearchResult result = test::sampleResult(query, limit, offset, 3);
        for (query::Hit& hit : result.hits) {
            hit.entity.kind = kind;
            hit.entity.name = "Quote \"to\" Cash";
        }
        return result;
    };
    QSignalSpy opened(&page, &Page::openRequested);
    QSignalSpy replaced(&page, &DiscoverPage::typedReplaced);
    for (const auto& [each, field] : {std::pair(Kind::Team, "owner")}) {
        kind = each;
        page.setTyped(QStringLiteral("cash %1").arg(static_cast<int>(kind)));
        settle();
        QTest::keyClick(list(), Qt::Key_Return);
        settle();
        EXPECT_EQ(lastQuery(), QStringLiteral("%1:\"Quote to Cash\"").arg(QLatin1String(field)));
        ASSERT_FALSE(replaced.isEmpty());
        EXPECT_EQ(replaced.last().at(0).toString(), lastQuery()) << "the search field follows";
    }
    EXPECT_TRUE(opened.isEmpty());
    for (const Kind withPage : {Kind::Domain, Kind::Person}) {
        kind = withPage;
        page.setTyped(QStringLiteral("cash %1").arg(static_cast<int>(kind)));
        settle();
        QTest::keyClick(list(), Qt::Key_Return);
    }
    EXPECT_EQ(opened.size(), 2) << "domains and people have pages of their own";
}

TEST_F(DiscoverPageTest, EnterOnATermShowsItsFactsBesideTheList)
{
    catalog.onSearch = [](const QString& query, int limit, int offset) {
        query::SearchResult result = test::sampleResult(query, limit, offset, 1);
        result.hits.front().entity.kind = Kind::Term;
        return result;
    };
    page.resize(900, 600);
    page.setTyped(QStringLiteral("term"));
    settle();
    auto* preview = page.findChild<PreviewPanel*>();
    ASSERT_TRUE(preview->isHidden());
    QSignalSpy opened(&page, &Page::openRequested);
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_TRUE(preview->isVisible());
    EXPECT_TRUE(opened.isEmpty());
    const auto buttons = preview->findChildren<QPushButton*>();
    EXPECT_TRUE(std::none_of(buttons.begin(), buttons.end(), [](const QPushButton* one) { return one->isVisible(); }))
        << "no button that would do nothing";
}

TEST_F(DiscoverPageTest, ThePreviewLeadsIntoTheLineage)
{
    page.resize(1400, 800);
    page.setTyped(QStringLiteral("orders"));
    settle();
    list()->setCurrentIndex(page.results()->model()->index(0, 0));
    QSignalSpy opened(&page, &Page::openRequested);
    bool isClicked = false;
    for (QPushButton* button : page.preview()->findChildren<QPushButton*>()) {
        if (button->accessibleName() == QStringLiteral("Open in Lineage") && !button->isHidden()) {
            button->click();
            isClicked = true;
        }
    }
    ASSERT_TRUE(isClicked);
    ASSERT_EQ(opened.count(), 1);
    const auto link = parseLineageLink(opened.at(0).at(0).toString());
    ASSERT_TRUE(link);
    EXPECT_EQ(link->ref, page.preview()->shownRef());
}

TEST_F(DiscoverPageTest, KeystrokesOfOneMomentAreOneQuestion)
{
    const int before = catalog.countOf(QStringLiteral("discover"));
    page.setTyped(QStringLiteral("c"));
    page.setTyped(QStringLiteral("cu"));
    page.setTyped(QStringLiteral("cus"));
    EXPECT_FALSE(page.isSettled());
    settle();
    EXPECT_EQ(catalog.countOf(QStringLiteral("discover")), before + 1);
    EXPECT_EQ(lastQuery(), QStringLiteral("cus"));
    EXPECT_TRUE(page.results()->countText().contains(QStringLiteral("2\u2009318")));
    EXPECT_EQ(page.pageTitle(), QStringLiteral("cus"));
}

TEST_F(DiscoverPageTest, FacetsJoinTheQuestionAsChipsAndLeaveIt)
{
    page.setTyped(QStringLiteral("revenue"));
    settle();
    const auto index = page.facets()->model()->indexOf(search::Facet::Domain, QStringLiteral("Quote to Cash"));
    page.facets()->model()->setData(index, Qt::Checked, Qt::CheckStateRole);
    settle();
    EXPECT_EQ(lastQuery(), QStringLiteral("revenue domain:\"Quote to Cash\""));
    QPushButton* chip = nullptr;
    for (QPushButton* button : page.results()->chips()->findChildren<QPushButton*>()) {
        chip = button->accessibleName().contains(QStringLiteral("Quote to Cash")) ? button : chip;
    }
    ASSERT_NE(chip, nullptr);
    QTest::mouseClick(chip, Qt::LeftButton);
    settle();
    EXPECT_EQ(lastQuery(), QStringLiteral("revenue"));
}

TEST_F(DiscoverPageTest, SelectionAndPlaceSurviveANewerCatalog)
{
    list()->setCurrentIndex(page.results()->model()->index(40));
    list()->verticalScrollBar()->setValue(1234);
    settle();
    emit catalog.catalogChanged();
    EXPECT_FALSE(page.isSettled());
    settle();
    EXPECT_EQ(list()->currentIndex().row(), 40);
    EXPECT_EQ(list()->verticalScrollBar()->value(), 1234);
}

TEST_F(DiscoverPageTest, PagesOfAHundredComeWhenTheViewNearsTheEnd)
{
    EXPECT_EQ(page.results()->model()->rowCount(), 100);
    list()->scrollToBottom();
    ASSERT_TRUE(QTest::qWaitFor([this] { return page.results()->model()->rowCount() > 100; }));
    const test::FakeCatalog::Asked& more = catalog.asked.back();
    EXPECT_EQ(more.channel, QStringLiteral("discover:more"));
    EXPECT_EQ(more.offset, 100);
    EXPECT_EQ(more.limit, 100);
}

TEST_F(DiscoverPageTest, APageOfAnOlderQuestionIsDropped)
{
    catalog.holdBack = true;
    page.results()->model()->fetchMore({});
    page.setTyped(QStringLiteral("new"));
    QCoreApplication::processEvents();
    catalog.release();
    settle();
    EXPECT_EQ(page.results()->model()->rowCount(), 100);
}

TEST_F(DiscoverPageTest, KeysMoveOpenAndToggle)
{
    QSignalSpy opened(&page, &Page::openRequested);
    page.focusMain();
    QTest::keyClick(list(), Qt::Key_Down);
    EXPECT_EQ(list()->currentIndex().row(), 1);
    QTest::keyClick(list(), Qt::Key_Return);
    QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(opened.count(), 2);
    EXPECT_EQ(opened.at(0).at(0).toString(), QStringLiteral("tributary:product/item-1@1.0"));
    EXPECT_FALSE(opened.at(0).at(1).toBool());
    EXPECT_TRUE(opened.at(1).at(1).toBool());
    EXPECT_TRUE(page.preview()->isVisible());
    QTest::keyClick(list(), Qt::Key_Space);
    EXPECT_FALSE(page.preview()->isVisible());
    QTest::keyClick(list(), Qt::Key_Space);
    EXPECT_TRUE(page.preview()->isVisible());
}

TEST_F(DiscoverPageTest, ThePreviewAsksOnlyForProducts)
{
    EXPECT_EQ(page.preview()->shownRef(), QStringLiteral("tributary:product/item-0@1.0"));
    const int before = catalog.countOf(QStringLiteral("discover:preview"));
    list()->setCurrentIndex(page.results()->model()->index(1)); // a data set
    settle();
    EXPECT_EQ(catalog.countOf(QStringLiteral("discover:preview")), before);
    list()->setCurrentIndex(page.results()->model()->index(2));
    settle();
    EXPECT_EQ(catalog.countOf(QStringLiteral("discover:preview")), before + 1);
}

TEST_F(DiscoverPageTest, NothingFoundOffersTheWayBack)
{
    total = 0;
    QSignalSpy cleared(&page, &DiscoverPage::typedCleared);
    page.setTyped(QStringLiteral("<b>nothing</b>"));
    settle();
    EXPECT_TRUE(message()->isVisible());
    EXPECT_TRUE(message()->sentence().contains(QStringLiteral("<b>nothing</b>")));
    emit message()->actionTriggered();
    EXPECT_EQ(cleared.count(), 1);
    settle();
    EXPECT_EQ(lastQuery(), QString());

    QSignalSpy folder(&page, &DiscoverPage::addFolderRequested);
    emit message()->actionTriggered(); // now the catalog itself is empty
    EXPECT_EQ(folder.count(), 1);
}

TEST_F(DiscoverPageTest, AnErrorIsShownInPlaceAndCanBeRetried)
{
    catalog.error = Error{"query.unclosed-quote", "\"abc", {}, {}, {}};
    page.setTyped(QStringLiteral("\"abc"));
    settle();
    EXPECT_TRUE(message()->isVisible());
    EXPECT_FALSE(message()->sentence().isEmpty());
    catalog.error.reset();
    emit message()->actionTriggered();
    settle();
    EXPECT_TRUE(list()->isVisible());
}

TEST_F(DiscoverPageTest, TheFirstReadSaysThatItReads)
{
    test::FakeCatalog slow;
    slow.holdBack = true;
    slow.onSearch = catalog.onSearch;
    DiscoverPage waiting(slow);
    waiting.show();
    MessageView* said = waiting.results()->message();
    ASSERT_TRUE(QTest::qWaitFor([&] { return said->sentence().startsWith(QStringLiteral("Reading")); }));
    EXPECT_TRUE(said->isVisible());
    slow.release();
    EXPECT_TRUE(waiting.results()->list()->isVisible());
    slow.holdBack = true;
    waiting.setTyped(QStringLiteral("later"));
    QCoreApplication::processEvents();
    EXPECT_TRUE(waiting.results()->list()->isVisible()) << "what was found stays until the answer comes";
}

TEST_F(DiscoverPageTest, AMistakeIsPointedAtWhereItWasTyped)
{
    QSignalSpy mistaken(&page, &DiscoverPage::queryMistaken);
    const QString typed = QStringLiteral("  gr\u00fcn colour:red");
    catalog.error = Error{"query.unknown-field", "colour", {}, {}, {1, 6, 6}}; // bytes of what is asked
    page.setTyped(typed);
    settle();
    ASSERT_FALSE(mistaken.isEmpty());
    EXPECT_EQ(mistaken.last().at(0).toInt(), typed.indexOf(QStringLiteral("colour")));
    catalog.error = Error{"store.locked", "x", {}, {}, {}};
    page.setTyped(QStringLiteral("x"));
    settle();
    EXPECT_EQ(mistaken.last().at(0).toInt(), -1);
    catalog.error.reset();
    page.setTyped(QStringLiteral("y"));
    settle();
    EXPECT_EQ(mistaken.last().at(0).toInt(), -1);
}

TEST_F(DiscoverPageTest, PartialMatchesAreSaidToBeSuch)
{
    catalog.onSearch = [](const QString& query, int limit, int offset) {
        query::SearchResult result = test::sampleResult(query, limit, offset, 30);
        result.words = {"orders", "unicorn"};
        result.partial = 28;
        for (std::size_t row = 0; row < result.hits.size(); ++row) {
            result.hits[row].wordsAsked = 2;
            result.hits[row].wordsMatched = row < 2 ? 2 : 1;
        }
        return result;
    };
    page.setTyped(QStringLiteral("orders unicorn"));
    settle();
    EXPECT_TRUE(page.results()->countText().contains(QStringLiteral("28")));
    const ResultModel* model = page.results()->model();
    const auto spoken = [&](int row) { return model->data(model->index(row), Qt::AccessibleTextRole).toString(); };
    EXPECT_FALSE(spoken(1).contains(QStringLiteral("1 of 2")));
    EXPECT_TRUE(spoken(2).contains(QStringLiteral("1 of 2")));
}

TEST_F(DiscoverPageTest, NarrowWindowsFoldThePanelsAway)
{
    page.resize(1000, 700);
    EXPECT_FALSE(page.preview()->isVisible());
    EXPECT_TRUE(page.facets()->isVisible());
    page.resize(820, 600);
    EXPECT_FALSE(page.facets()->isVisible());
    emit page.results()->chips()->filtersToggled();
    EXPECT_TRUE(page.facets()->isVisible());
    page.resize(1364, 760);
    EXPECT_TRUE(page.preview()->isVisible());
}

} // namespace
} // namespace tributary::views
