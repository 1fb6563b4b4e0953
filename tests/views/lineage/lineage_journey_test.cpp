// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets/fake_catalog.h"
#include "tests/support/widgets/fake_sync.h"
#include "tests/support/widgets/sample_mesh.h"
#include "tests/views/lineage/sample_lineage.h"
#include "views/command/command_registry.h"
#include "views/discover/discover_page.h"
#include "views/lineage/lineage_board.h"
#include "views/lineage/lineage_commands.h"
#include "views/lineage/lineage_page.h"
#include "views/lineage/lineage_panel.h"
#include "views/lineage/lineage_tab.h"
#include "views/product/product_page_view.h"
#include "views/product/section_tabs.h"
#include "views/shell/document_tabs.h"
#include "views/shell/main_window.h"
#include "views/theme/theme.h"

#include <gtest/gtest.h>

#include <QTest>

// From the window: the rail, the keys, the tabs.
namespace tributary::views {
namespace {

class LineageJourney : public testing::Test {
protected:
    LineageJourney()
    {
        catalog.onSearch = [](const QString& query, int limit, int offset) { return test::sampleResult(query, limit, offset, 20); };
        catalog.onProduct = [](const QString& ref) { return test::sampleProduct(ref); };
        catalog.status = test::sampleStatus();
        catalog.onLineage = [](const query::LineageRequest& request) {
            test::LineageMaker maker = test::sampleFlows();
            if (!request.ref.empty())
                maker.root("report");
            return *maker.done();
        };
        discover = new DiscoverPage(catalog);
        lineage = new LineagePage(catalog, layout);
        window = std::make_unique<MainWindow>(MainWindowParts{
            catalog, sync, {}, {},
            {{QStringLiteral("discover"), QStringLiteral("Discover"), QStringLiteral("compass"), 1, discover},
             {QStringLiteral("lineage"), QStringLiteral("Lineage"), QStringLiteral("lineage"), 2, lineage}},
            [this](const QString& ref) { return pageFor(ref); }});
        discover->addCommands(window->commands());
        LineageCommands::addOpen(*window);
        LineageCommands::add(window->commands(), [this] {
            auto* page = qobject_cast<LineagePage*>(window->tabs()->currentPage());
            return page ? page->board() : nullptr;
        });
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
    }
    Page* pageFor(const QString& ref)
    {
        if (const auto link = parseLineageLink(ref))
            return new LineagePage(catalog, layout, *link);
        return new ProductPageView(catalog, ref, nullptr, new LineageTab(catalog, layout));
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        ASSERT_TRUE(QTest::qWaitFor([this] { return window->isSettled(); }));
    }
    LineagePage* current() const { return qobject_cast<LineagePage*>(window->tabs()->currentPage()); }

    test::FakeCatalog catalog;
    test::FakeSync sync;
    test::FakeLayout layout;
    DiscoverPage* discover = nullptr;
    LineagePage* lineage = nullptr;
    std::unique_ptr<MainWindow> window;
};

TEST_F(LineageJourney, ByTheKeyboardAloneToTheEvidenceOfAnEdgeAndBack)
{
    settle();
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    settle();
    ASSERT_EQ(current(), lineage);
    lineage->focusMain();
    LineageView* view = lineage->board()->view();
    QTest::keyClick(view, Qt::Key_Right); // enters at the first box
    QTest::keyClick(view, Qt::Key_Right);
    EXPECT_EQ(lineage->board()->panel()->shownName(), u"revenue");
    QTest::keyClick(view, Qt::Key_I, Qt::ControlModifier);
    EXPECT_TRUE(lineage->board()->panel()->isHidden());
    QTest::keyClick(view, Qt::Key_I, Qt::ControlModifier);
    EXPECT_FALSE(lineage->board()->panel()->isHidden());
    QTest::keyClick(view, Qt::Key_L, Qt::ControlModifier); // its own lineage, in a tab
    settle();
    ASSERT_NE(current(), nullptr);
    EXPECT_NE(current(), lineage);
    EXPECT_EQ(window->tabs()->count(), 2);
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    settle();
    EXPECT_EQ(current(), lineage) << "back";
    EXPECT_EQ(lineage->board()->panel()->shownName(), u"revenue") << "as it was left";
}

TEST_F(LineageJourney, CtrlLOpensTheLineageOfAHitAndOfAProduct)
{
    settle();
    window->commands().run(QStringLiteral("lineage.open"));
    settle();
    ASSERT_NE(current(), nullptr);
    EXPECT_EQ(current()->board()->link().ref, u"tributary:product/item-0@1.0");
    window->openRef(QStringLiteral("tributary:product/item-3@1.0"));
    settle();
    ASSERT_EQ(current(), nullptr);
    QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier);
    settle();
    ASSERT_NE(current(), nullptr);
    EXPECT_EQ(current()->board()->link().ref, u"tributary:product/item-3@1.0");
}

TEST_F(LineageJourney, CommandsOfTheGraphAreOfferedOnlyInFrontOfOne)
{
    settle();
    EXPECT_FALSE(window->commands().run(QStringLiteral("lineage.fit")));
    window->showSection(QStringLiteral("lineage"));
    settle();
    EXPECT_TRUE(window->commands().run(QStringLiteral("lineage.fit")));
    EXPECT_TRUE(window->commands().run(QStringLiteral("lineage.table")));
    EXPECT_TRUE(lineage->board()->showsTables());
    EXPECT_TRUE(window->commands().run(QStringLiteral("lineage.table")));
    EXPECT_FALSE(lineage->board()->showsTables());
    EXPECT_TRUE(window->commands().run(QStringLiteral("lineage.level-5")));
    settle();
    EXPECT_EQ(lineage->board()->level(), lineage::Level::Column);
    EXPECT_TRUE(window->commands().run(QStringLiteral("lineage.engine-dot")));
    settle();
    EXPECT_EQ(layout.asked.back().engine, layout::Engine::Dot);
}

TEST_F(LineageJourney, TheProductPageHasItsLineageTab)
{
    settle();
    window->openRef(QStringLiteral("tributary:product/item-3@1.0"));
    settle();
    auto* product = qobject_cast<ProductPageView*>(window->tabs()->currentPage());
    ASSERT_NE(product, nullptr);
    const int before = catalog.countOf(QStringLiteral("lineage"));
    product->showPart(ProductPageView::Part::Lineage);
    EXPECT_EQ(product->currentPart(), ProductPageView::Part::Lineage);
    EXPECT_EQ(catalog.countOf(QStringLiteral("lineage")), before);
    settle();
    auto* tab = product->findChild<LineageTab*>();
    ASSERT_NE(tab, nullptr);
    ASSERT_NE(tab->board()->view()->scene(), nullptr);
    EXPECT_EQ(tab->board()->view()->scene()->nodes.size(), 4U);
}

TEST_F(LineageJourney, WithoutALineageTheProductHasNoSuchTab)
{
    ProductPageView product(catalog, QStringLiteral("tributary:product/x"));
    product.showPart(ProductPageView::Part::Lineage);
    EXPECT_EQ(product.currentPart(), ProductPageView::Part::Overview);
}

TEST_F(LineageJourney, PaintsInEveryThemeAndAtTheSmallestSize)
{
    settle();
    window->showSection(QStringLiteral("lineage"));
    settle();
    const QString folder = qEnvironmentVariable("TRIBUTARY_PICTURES");
    for (const auto& [mode, size] : std::vector<std::pair<Theme::Mode, QSize>>{
             {Theme::Mode::Dark, {1440, 900}}, {Theme::Mode::Contrast, {1440, 900}}, {Theme::Mode::Light, {900, 600}}}) {
        Theme::apply(mode);
        window->resize(size);
        QCoreApplication::processEvents();
        EXPECT_LE(lineage->minimumSizeHint().width(), 900 - 76) << "fits beside the rail";
        const QPixmap picture = window->grab();
        EXPECT_EQ(picture.size(), size);
        if (!folder.isEmpty()) {
            EXPECT_TRUE(picture.save(QStringLiteral("%1/lineage-%2.png").arg(folder).arg(static_cast<int>(mode))));
        }
    }
    Theme::apply(Theme::Mode::Light);
}

} // namespace
} // namespace tributary::views
