// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/product/fake_catalog.h"
#include "tests/views/product/label_probe.h"
#include "tests/views/product/sample_page.h"
#include "views/product/message_panel.h"
#include "views/product/panel.h"
#include "views/product/product_page_view.h"
#include "views/product/section_tabs.h"
#include "views/product/step_strip.h"
#include "views/product/triplet_row.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QSignalSpy>

namespace tributary::views {
namespace {

using Part = ProductPageView::Part;

const QString& sampleRef()
{
    static const QString kRef = QStringLiteral("tributary:product/Top 10 customers@3.0.0");
    return kRef;
}

class ProductPageTest : public ::testing::Test {
protected:
    ProductPageTest() { catalog.pages[sampleRef()] = page; }
    ProductPageView& open(const QString& ref = sampleRef())
    {
        view = std::make_unique<ProductPageView>(catalog, ref);
        return *view;
    }
    MessagePanel& message() { return *view->findChild<MessagePanel*>(); }
    SectionTabs& tabs() { return *view->findChild<SectionTabs*>(); }
    QString tabText(Part part) { return tabs().tabText(static_cast<int>(part)); }

    query::FakeCatalog catalog;
    std::shared_ptr<query::ProductPage> page = query::samplePage();
    std::unique_ptr<ProductPageView> view;
};

TEST_F(ProductPageTest, ShowsAProductInOneRead)
{
    EXPECT_EQ(open().page(), page);
    EXPECT_EQ(view->pageTitle(), u"Top 10 customers v3.0.0");
    EXPECT_EQ(view->currentPart(), Part::Overview);
    EXPECT_TRUE(view->isSettled());
    EXPECT_TRUE(message().isHidden());
    EXPECT_EQ(catalog.pageRequests, 1);
    EXPECT_EQ(catalog.columnRequests, 0) << "the schema is asked for when it is looked at";
}

TEST_F(ProductPageTest, PartsSayHowMuchIsInThem)
{
    open();
    EXPECT_EQ(tabText(Part::Overview), u"Overview");
    EXPECT_EQ(tabText(Part::Ports), u"Ports && contracts (7)");
    EXPECT_EQ(tabText(Part::Versions), u"Versions (4)");
    EXPECT_EQ(tabText(Part::Consumers), u"Consumers (7)");
    EXPECT_EQ(tabText(Part::Discussion), u"Discussion (3)");
    EXPECT_EQ(tabText(Part::Policies), u"Policies (2)");
}

// In a low window the parts need the room that triplet and steps take; the overview keeps them.
TEST_F(ProductPageTest, ALowPageGivesItsPartsTheRoom)
{
    open();
    view->resize(1000, 700);
    view->show();
    const auto* steps = view->findChild<StepStrip*>();
    view->showPart(Part::Quality);
    EXPECT_TRUE(steps->isVisible());
    view->resize(1000, 400);
    EXPECT_FALSE(steps->isVisible());
    emit catalog.catalogChanged();
    EXPECT_FALSE(steps->isVisible()) << "also when it is read again";
    view->showPart(Part::Overview);
    EXPECT_TRUE(steps->isVisible());
    view->showPart(Part::Quality);
    view->resize(1000, 700);
    EXPECT_TRUE(steps->isVisible());
}

TEST_F(ProductPageTest, AnUnknownReferenceSaysSoAndCanBeLookedForAgain)
{
    const QString ref = QStringLiteral("tributary:product/gone@1");
    open(ref);
    EXPECT_EQ(message().title(), u"No data product is known as gone v1");
    EXPECT_TRUE(message().detail().contains(u"under Sync"));
    EXPECT_EQ(message().action()->text(), u"Look again");
    EXPECT_EQ(view->pageTitle(), u"gone v1");
    catalog.pages[ref] = page;
    message().action()->click();
    EXPECT_EQ(catalog.pageRequests, 2);
    EXPECT_TRUE(message().isHidden());
    EXPECT_EQ(view->page(), page);
}

TEST_F(ProductPageTest, AFailedReadOffersAnotherTry)
{
    catalog.pages[sampleRef()] = nullptr; // the cache is locked
    open();
    EXPECT_EQ(message().title(), u"This page could not be read");
    EXPECT_EQ(message().action()->text(), u"Try again");
    EXPECT_FALSE(message().detail().isEmpty());
    EXPECT_EQ(message().accessibleName(), message().title());
}

TEST_F(ProductPageTest, IsSettledOnlyWithItsAnswer)
{
    catalog.holdsBack = true;
    open();
    QSignalSpy settled(view.get(), &Page::settled);
    QSignalSpy titles(view.get(), &Page::titleChanged);
    EXPECT_FALSE(view->isSettled());
    EXPECT_EQ(view->pageTitle(), u"Top 10 customers v3.0.0") << "the end of the reference, until the name is known";
    catalog.release();
    EXPECT_TRUE(view->isSettled());
    EXPECT_EQ(settled.count(), 1);
    EXPECT_EQ(titles.count(), 1);
}

TEST_F(ProductPageTest, AChangedCatalogIsReadAgainAndThePartStays)
{
    open().showPart(Part::Versions);
    auto next = std::make_shared<query::ProductPage>(*page);
    next->product.name = "Top 11 customers";
    catalog.pages[sampleRef()] = next;
    emit catalog.catalogChanged();
    EXPECT_EQ(catalog.pageRequests, 2);
    EXPECT_EQ(view->pageTitle(), u"Top 11 customers v3.0.0");
    EXPECT_EQ(view->currentPart(), Part::Versions);
}

TEST_F(ProductPageTest, AProductThatVanishesLeavesAMessage)
{
    open();
    catalog.pages.clear();
    emit catalog.catalogChanged();
    EXPECT_EQ(view->page(), nullptr);
    EXPECT_FALSE(message().isHidden());
    EXPECT_TRUE(message().title().startsWith(u"No data product is known as"));
}

TEST_F(ProductPageTest, AnotherVersionIsReadTheSameOneIsNot)
{
    const QString older = QStringLiteral("tributary:product/Top 10 customers@2.1.0");
    auto other = std::make_shared<query::ProductPage>(*page);
    other->product = page->versions[1].product;
    catalog.pages[older] = other;
    open().openRef(sampleRef());
    EXPECT_EQ(catalog.pageRequests, 1);
    view->openRef(older);
    EXPECT_EQ(view->ref(), older);
    EXPECT_EQ(view->pageTitle(), u"Top 10 customers v2.1.0");
    EXPECT_EQ(catalog.pageRequests, 2);
}

TEST_F(ProductPageTest, WithoutPoliciesThePartSaysWhatToDo)
{
    page->policies.clear();
    auto& shown = open();
    shown.showPart(Part::Policies);
    EXPECT_EQ(shown.currentPart(), Part::Policies);
    const auto said = shown.findChildren<EmptyState*>();
    EXPECT_TRUE(std::any_of(said.begin(), said.end(), [](const EmptyState* one) { return !one->isHidden() && one->sentence().contains(QStringLiteral("Add Policy documents")); }));
}

TEST_F(ProductPageTest, TheSchemaIsAskedForOncePerRead)
{
    open().showPart(Part::Schema);
    EXPECT_EQ(catalog.columnRequests, 1);
    view->showPart(Part::Overview);
    view->showPart(Part::Schema);
    EXPECT_EQ(catalog.columnRequests, 1);
}

TEST_F(ProductPageTest, NoticesNamePlaceholdersAndRivals)
{
    open();
    EXPECT_TRUE(view->findChild<NoticeBar*>()->isHidden());
    page->product.placeholder = true;
    for (int i = 0; i < 9; ++i)
        page->variantFiles.push_back("rival-" + std::to_string(i) + ".yaml\n\u202E");
    emit catalog.catalogChanged();
    EXPECT_FALSE(view->findChild<NoticeBar*>()->isHidden());
    const QStringList notice = shownLabels(*view->findChild<NoticeBar*>());
    ASSERT_EQ(notice.size(), 1);
    EXPECT_TRUE(notice[0].startsWith(u"Another file names this product"));
    EXPECT_TRUE(notice[0].contains(u"rival-4.yaml"));
    EXPECT_FALSE(notice[0].contains(u"rival-5.yaml")) << "five are enough";
    EXPECT_FALSE(notice[0].contains(QChar(0x202E)));
}

TEST_F(ProductPageTest, HandsOutOnlyLinksThatMayBeOpened)
{
    open();
    QSignalSpy outside(view.get(), &ProductPageView::externalLinkRequested);
    QSignalSpy inside(view.get(), &Page::openRequested);
    auto* triplet = view->findChild<TripletRow*>();
    for (const char* address : {"javascript:alert(1)", "file:///etc/passwd", "https:", "data:text/html,x", ""})
        emit triplet->linkRequested(QUrl(QString::fromLatin1(address)));
    EXPECT_EQ(outside.count() + inside.count(), 0);
    emit triplet->linkRequested(QUrl(QStringLiteral("https://example.org/x")));
    emit triplet->linkRequested(QUrl(QStringLiteral("mailto:maren@example.org")));
    EXPECT_EQ(outside.count(), 2);
    emit triplet->linkRequested(QUrl(QStringLiteral("tributary:product/other@1")));
    ASSERT_EQ(inside.count(), 1);
    EXPECT_EQ(inside.at(0).at(0).toString(), u"tributary:product/other@1");
}

TEST_F(ProductPageTest, TheDefinitionStandsWithTheVersions)
{
    open();
    emit view->findChild<TripletRow*>()->definitionRequested();
    EXPECT_EQ(view->currentPart(), Part::Versions);
}

TEST_F(ProductPageTest, EachStepLeadsToItsPart)
{
    open();
    const auto steps = view->findChildren<StepButton*>();
    ASSERT_EQ(steps.size(), 6);
    const std::vector<Part> parts{Part::Ports, Part::Versions, Part::Facts, Part::Ports, Part::Quality, Part::Consumers};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        view->showPart(Part::Overview);
        steps[static_cast<qsizetype>(i)]->click();
        EXPECT_EQ(view->currentPart(), parts[i]) << i;
    }
}

TEST_F(ProductPageTest, AHostileReferenceIsOneShortLine)
{
    open(QStringLiteral("tributary:product/<b>x</b>\n\u202E") + QString(1 << 20, u'r'));
    EXPECT_LE(view->pageTitle().size(), 80);
    EXPECT_LT(message().title().size(), 400);
    EXPECT_FALSE(message().title().contains(u'\n'));
    EXPECT_FALSE(message().title().contains(QChar(0x202E)));
}

} // namespace
} // namespace tributary::views
