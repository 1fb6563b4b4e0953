// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets/fake_catalog.h"
#include "tests/views/lineage/sample_lineage.h"
#include "views/lineage/layout_words.h"
#include "views/lineage/lineage_board.h"
#include "views/lineage/lineage_page.h"
#include "views/lineage/lineage_tab.h"
#include "views/widgets/message_view.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

namespace tributary::views {
namespace {

using lineage::Level;

class LineageStates : public testing::Test {
protected:
    LineageStates()
    {
        catalog.onLineage = [this](const query::LineageRequest& request) {
            levels.push_back(request.level.value_or(Level::Product));
            return answer ? answer(request) : *test::sampleLineage();
        };
    }
    LineageBoard& open(const LineageLink& link = {})
    {
        page = std::make_unique<LineagePage>(catalog, layout, link);
        page->resize(1300, 760);
        page->show();
        settle();
        return *page->board();
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return page->isSettled(); }));
    }

    test::FakeCatalog catalog;
    test::FakeLayout layout;
    std::vector<Level> levels;
    std::function<lineage::LineageResult(const query::LineageRequest&)> answer;
    std::unique_ptr<LineagePage> page;
};

TEST_F(LineageStates, APageReadsNothingUntilItIsLookedAt)
{
    page = std::make_unique<LineagePage>(catalog, layout);
    EXPECT_FALSE(page->isSettled());
    EXPECT_TRUE(catalog.asked.empty());
    page->show();
    EXPECT_EQ(catalog.asked.size(), 1U);
    settle();
}

TEST_F(LineageStates, ACatalogWithoutProductsStartsWithItsTables)
{
    answer = [](const query::LineageRequest& request) {
        return request.level == Level::Product ? lineage::LineageResult{} : *test::sampleLineage();
    };
    LineageBoard& board = open();
    EXPECT_EQ(levels, (std::vector<Level>{Level::Product, Level::Dataset}));
    EXPECT_EQ(board.level(), Level::Dataset);
    EXPECT_FALSE(board.showsMessage());
}

TEST_F(LineageStates, NothingKnownIsOneSentenceAndOneAction)
{
    answer = [](const query::LineageRequest&) { return lineage::LineageResult{}; };
    LineageBoard& board = open();
    EXPECT_TRUE(board.showsMessage());
    EXPECT_FALSE(board.message()->sentence().isEmpty());
    EXPECT_FALSE(board.message()->action().isEmpty());
    answer = nullptr;
    emit board.message()->actionTriggered();
    settle();
    EXPECT_FALSE(board.showsMessage());
}

TEST_F(LineageStates, AnErrorCanBeTriedAgain)
{
    catalog.error = Error{"store.busy", "x", {}, {}, {}};
    LineageBoard& board = open();
    EXPECT_TRUE(board.showsMessage());
    EXPECT_TRUE(board.view()->scene() == nullptr);
    catalog.error.reset();
    emit board.message()->actionTriggered();
    settle();
    EXPECT_FALSE(board.showsMessage());
    EXPECT_NE(board.view()->scene(), nullptr);
}

TEST_F(LineageStates, AThingThatIsNotOfTheLevelOffersItsOwn)
{
    catalog.error = Error{"lineage.not-in-level", "x", "product", {}, {}};
    LineageBoard& board = open({QStringLiteral("tributary:dataset/orders"), Level::Product});
    EXPECT_TRUE(board.message()->action().contains(QStringLiteral("Column")));
    catalog.error.reset();
    emit board.message()->actionTriggered();
    settle();
    EXPECT_EQ(board.level(), Level::Column);
}

TEST_F(LineageStates, TooManyBoxesStartFoldedAndSaySo)
{
    answer = [](const query::LineageRequest& request) {
        return *test::randomLineage(7, request.level == Level::Domain ? 3 : 3100, 10, false);
    };
    LineageBoard& board = open({{}, Level::Dataset});
    EXPECT_EQ(board.level(), Level::Domain);
    EXPECT_TRUE(board.notice().contains(QStringLiteral("3\u2009100"))) << board.notice().toStdString();
    board.noticeAction()->click();
    settle();
    EXPECT_EQ(board.level(), Level::Dataset);
    EXPECT_EQ(board.view()->scene()->nodes.size(), 3100U);
    EXPECT_TRUE(board.notice().isEmpty());
}

TEST_F(LineageStates, WithoutDomainsEverythingIsShownHoweverMuch)
{
    answer = [](const query::LineageRequest& request) {
        return request.level == Level::Domain ? lineage::LineageResult{} : *test::randomLineage(7, 3100, 10, false);
    };
    LineageBoard& board = open({{}, Level::Dataset});
    EXPECT_EQ(board.view()->scene()->nodes.size(), 3100U);
}

TEST_F(LineageStates, AnotherEngineThanTheOneAskedForIsExplained)
{
    layout.fallback = Error{"layout.deadline", {}, {}, {}, {}};
    LineageBoard& board = open();
    EXPECT_FALSE(board.notice().isEmpty());
    layout.fallback.reset();
    board.setEngine(layout::Engine::Dot);
    settle();
    EXPECT_EQ(layout.asked.back().engine, layout::Engine::Dot);
    EXPECT_TRUE(board.notice().isEmpty());
    QSet<QString> words;
    for (const char* code : {"worker-missing", "crashed", "deadline", "memory", "too-large", "bad-answer", "never-heard-of"})
        words.insert(LayoutWords::fallback(Error{"layout." + std::string(code), {}, {}, {}, {}}, layout::Engine::Layered));
    EXPECT_EQ(words.size(), 7);
}

TEST_F(LineageStates, ANewReadingKeepsSelectionAndView)
{
    LineageBoard& board = open();
    Place place;
    place.node = 2;
    board.view()->setFocusPlace(place);
    board.view()->zoomBy(0.5);
    const Lens before = board.view()->lens();
    QSignalSpy settled(page.get(), &Page::settled);
    emit catalog.catalogChanged();
    ASSERT_TRUE(settled.wait());
    EXPECT_EQ(board.view()->focusPlace(), place);
    EXPECT_EQ(board.view()->lens().origin, before.origin);
    EXPECT_EQ(board.view()->lens().zoom, before.zoom);
}

TEST_F(LineageStates, ASlowAnswerSaysSoAndAnOldOneIsDropped)
{
    catalog.holdBack = true;
    page = std::make_unique<LineagePage>(catalog, layout);
    page->resize(1300, 760);
    page->show();
    ASSERT_TRUE(QTest::qWaitFor([this] { return page->board()->showsMessage(); }));
    EXPECT_FALSE(page->isSettled());
    page->board()->setLevel(Level::Port);
    catalog.release();
    settle();
    EXPECT_EQ(levels, std::vector<Level>{Level::Port}) << "only the newest question is answered";
    EXPECT_FALSE(page->board()->showsMessage());
}

TEST_F(LineageStates, TitlesAndTheSelectedReference)
{
    open();
    EXPECT_EQ(page->pageTitle(), u"Lineage");
    EXPECT_TRUE(page->currentRef().isEmpty());
    answer = [](const query::LineageRequest&) {
        test::LineageMaker maker = test::sampleFlows();
        maker.root("report");
        return *maker.done();
    };
    open({QStringLiteral("tributary:product/x"), std::nullopt});
    EXPECT_EQ(page->pageTitle(), u"Lineage of report");
    EXPECT_EQ(page->currentRef(), u"tributary:dataset/report");
}

TEST_F(LineageStates, TheTabOfAProductAsksForItOnce)
{
    LineageTab tab(catalog, layout);
    auto product = std::make_shared<query::ProductPage>();
    product->product.ref = "tributary:product/x@1";
    tab.setPage(product);
    tab.setPage(std::make_shared<query::ProductPage>(*product));
    EXPECT_EQ(catalog.asked.size(), 1U);
    EXPECT_EQ(catalog.asked[0].query, u"tributary:product/x@1");
    EXPECT_TRUE(QTest::qWaitFor([&] { return tab.isSettled(); }));
}

TEST(LineageLinkTest, LinksGoThereAndBack)
{
    const std::vector<LineageLink> links = {{}, {QStringLiteral("tributary:product/top-10@3.0"), std::nullopt}, {{}, Level::Port},
                                            {QStringLiteral("tributary:dataset/a%2Fb&c=d?e#f/\u00e4"), Level::Column}};
    for (const LineageLink& link : links)
        EXPECT_EQ(parseLineageLink(formatLineageLink(link)), link) << formatLineageLink(link).toStdString();
    for (const char* other : {"tributary:product/x", "tributary:lineages", "tributary:lineage?level=galaxy", "lineage", ""})
        EXPECT_FALSE(parseLineageLink(QString::fromLatin1(other))) << other;
}

TEST(LineageLinkTest, EveryKindHasALevelThatSuitsIt)
{
    EXPECT_EQ(levelOf(QStringLiteral("tributary:product/x")), Level::Product);
    EXPECT_EQ(levelOf(QStringLiteral("tributary:column/x/y")), Level::Column);
    EXPECT_EQ(levelOf(QStringLiteral("tributary:job/x")), Level::Job);
    EXPECT_EQ(levelOf(QStringLiteral("tributary:output-port/x/y")), Level::Port);
    EXPECT_EQ(levelOf(QStringLiteral("nonsense")), Level::Product);
}

} // namespace
} // namespace tributary::views
