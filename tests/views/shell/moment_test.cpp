// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/moment_catalog.h"
#include "tests/support/widgets/fake_catalog.h"
#include "tests/support/widgets/fake_sync.h"
#include "tests/support/widgets/sample_mesh.h"
#include "views/command/command_registry.h"
#include "views/shell/main_window.h"
#include "views/shell/moment_bar.h"
#include "views/shell/moment_chooser.h"
#include "views/shell/moment_ref.h"
#include "views/shell/page.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tributary::views {
namespace {

const QString kOrders = QStringLiteral("tributary:product/orders@1");

// A catalog with three revisions; what it answers tells which moment was asked.
class CatalogWithPast : public test::FakeCatalog {
public:
    std::unique_ptr<query::CatalogService> asOf(const Moment& moment) override
    {
        auto past = std::make_unique<CatalogWithPast>();
        past->onProduct = [moment](const QString&) {
            query::ProductPage page;
            page.product.name = "as of " + std::to_string(moment.revision);
            return page;
        };
        return past;
    }
    void momentFor(const QString&, const QString& text, QObject* context, Answer<Moment> answer) override
    {
        QTimer::singleShot(0, context, [text, answer] {
            if (text == QStringLiteral("@2"))
                answer(std::make_shared<const Moment>(Moment{2, 2 * kMicrosPerDay}));
            else
                answer(fail("moment.malformed", text.toStdString()));
        });
    }
    void revisions(const QString&, QObject* context, Answer<std::vector<query::RevisionItem>> answer) override
    {
        QTimer::singleShot(0, context, [answer] {
            std::vector<query::RevisionItem> items;
            for (const RevisionId revision : {3, 2, 1})
                items.push_back({Moment{revision, revision * kMicrosPerDay}, "mesh", static_cast<int>(revision), 1, 0});
            answer(std::make_shared<const std::vector<query::RevisionItem>>(std::move(items)));
        });
    }
};

class AskingPage : public Page {
public:
    AskingPage(query::MomentCatalog* catalog, QString title) : m_title(std::move(title))
    {
        setFocusPolicy(Qt::StrongFocus);
        setMoments(catalog);
    }
    QString pageTitle() const override { return m_title; }
    QString pageIcon() const override { return QStringLiteral("product"); }
    bool isSettled() const override { return true; }

private:
    QString m_title;
};

class PlainSection : public Page {
public:
    QString pageTitle() const override { return QStringLiteral("Sync"); }
    QString pageIcon() const override { return QStringLiteral("sync"); }
    bool isSettled() const override { return true; }
};

class WindowMoments : public testing::Test {
protected:
    void SetUp() override
    {
        catalog.status = test::sampleStatus();
        discover = new AskingPage(new query::MomentCatalog(catalog), QStringLiteral("Discover"));
        window = std::make_unique<MainWindow>(MainWindowParts{
            catalog, sync, QStringLiteral("Mesh"), {},
            {{QStringLiteral("discover"), QStringLiteral("Discover"), QStringLiteral("compass"), 1, discover},
             {QStringLiteral("sync"), QStringLiteral("Sync"), QStringLiteral("sync"), 6, new PlainSection}},
            [this](const QString& ref) -> Page* {
                auto* moments = new query::MomentCatalog(catalog);
                if (const auto revision = revisionInRef(ref))
                    moments->setMoment(Moment{*revision, 0});
                return new AskingPage(moments, QStringLiteral("Orders"));
            }});
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        ASSERT_TRUE(QTest::qWaitFor([this] { return window->isSettled(); }));
    }
    bool run(const char* id) { return window->commands().run(QString::fromLatin1(id)); }
    query::MomentCatalog* moments() const { return qobject_cast<Page*>(window->tabs()->currentPage())->moments(); }
    MomentBar* bar() const { return window->tabs()->momentBar(); }

    CatalogWithPast catalog;
    test::FakeSync sync;
    AskingPage* discover = nullptr;
    std::unique_ptr<MainWindow> window;
};

TEST(MomentRef, CarriesTheRevisionBehindTheReference)
{
    EXPECT_EQ(refAsOf(kOrders, Moment{12, 5}), kOrders + QStringLiteral("?as-of=@12"));
    EXPECT_EQ(refAsOf(kOrders, {}), kOrders);
    EXPECT_EQ(refAsOf(refAsOf(kOrders, Moment{12, 5}), Moment{3, 5}), refAsOf(kOrders, Moment{12, 0})) << "it keeps its own";
    EXPECT_EQ(refWithoutMoment(refAsOf(kOrders, Moment{12, 5})), kOrders);
    EXPECT_EQ(revisionInRef(refAsOf(kOrders, Moment{12, 5})), 12);
    EXPECT_FALSE(revisionInRef(kOrders));
    EXPECT_FALSE(revisionInRef(kOrders + QStringLiteral("?as-of=@x")));
    EXPECT_FALSE(revisionInRef(kOrders + QStringLiteral("?as-of=@-3")));
}

TEST(MomentCatalog, AsksTheCatalogOfItsMoment)
{
    CatalogWithPast catalog;
    catalog.onProduct = [](const QString&) {
        query::ProductPage page;
        page.product.name = "now";
        return page;
    };
    query::MomentCatalog moments(catalog);
    QSignalSpy changed(&moments, &query::CatalogService::catalogChanged);
    std::string name;
    const auto ask = [&] {
        name.clear();
        moments.productPage(QStringLiteral("p"), kOrders, &moments, [&](const auto& answer) { name = (*answer)->product.name; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return !name.empty(); }));
        return name;
    };
    EXPECT_EQ(ask(), "now");
    moments.setMoment(Moment{2, 7});
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(ask(), "as of 2");
    emit catalog.catalogChanged();
    EXPECT_EQ(changed.count(), 1) << "what is past does not change";
    moments.setMoment({});
    EXPECT_EQ(ask(), "now");
    emit catalog.catalogChanged();
    EXPECT_EQ(changed.count(), 3);
}

TEST(MomentCatalog, ACatalogWithoutAPastStaysAtNow)
{
    test::FakeCatalog catalog;
    query::MomentCatalog moments(catalog);
    moments.setMoment(Moment{2, 7});
    EXPECT_FALSE(moments.moment().has_value());
}

TEST_F(WindowMoments, APageOfThePastSaysSoAndLeadsBack)
{
    EXPECT_FALSE(bar()->isVisible());
    moments()->setMoment(Moment{2, 2 * kMicrosPerDay});
    EXPECT_TRUE(bar()->isVisible());
    EXPECT_TRUE(bar()->text().contains(QStringLiteral("revision 2"))) << bar()->text().toStdString();
    EXPECT_TRUE(bar()->text().contains(QStringLiteral("1970")));
    QTest::mouseClick(bar()->back(), Qt::LeftButton);
    EXPECT_FALSE(bar()->isVisible());
    EXPECT_FALSE(moments()->moment().has_value());
}

TEST_F(WindowMoments, TabsOfDifferentMomentsStandSideBySide)
{
    window->openRef(kOrders);
    window->openRef(refAsOf(kOrders, Moment{2, 0}));
    ASSERT_EQ(window->tabs()->count(), 3);
    EXPECT_EQ(window->tabs()->refAt(2), refAsOf(kOrders, Moment{2, 0}));
    EXPECT_TRUE(bar()->isVisible());
    EXPECT_TRUE(window->tabs()->bar()->tabText(2).contains(QStringLiteral("@2")));
    ASSERT_TRUE(QTest::qWaitFor([this] { return bar()->text().contains(QStringLiteral("1970")); })) << "the time comes later";
    window->openRef(kOrders);
    EXPECT_EQ(window->tabs()->currentIndex(), 1);
    EXPECT_FALSE(bar()->isVisible());
    EXPECT_EQ(window->tabs()->count(), 3);
}

TEST_F(WindowMoments, LinksOfAPastPageLeadIntoThePast)
{
    moments()->setMoment(Moment{2, 2 * kMicrosPerDay});
    emit discover->openRequested(kOrders, false);
    ASSERT_EQ(window->tabs()->count(), 2);
    EXPECT_EQ(moments()->moment()->revision, 2);
    emit qobject_cast<Page*>(window->tabs()->currentPage())->openRequested(QStringLiteral("tributary:product/other@1"), false);
    ASSERT_EQ(window->tabs()->count(), 3);
    EXPECT_EQ(moments()->moment()->revision, 2);
}

TEST_F(WindowMoments, ARevisionIsChosenWithTheKeyboardAlone)
{
    QTest::keyClick(window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    MomentChooser* chooser = window->momentChooser();
    ASSERT_NE(chooser, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return chooser->list()->count() == 4; }));
    EXPECT_EQ(chooser->list()->item(0)->text(), QStringLiteral("Now"));
    EXPECT_TRUE(chooser->list()->item(1)->text().contains(QStringLiteral("revision 3")));
    EXPECT_TRUE(chooser->list()->item(1)->text().contains(QStringLiteral("3 added"))) << chooser->list()->item(1)->text().toStdString();
    QTest::keyClick(chooser->field(), Qt::Key_Down);
    QTest::keyClick(chooser->list(), Qt::Key_Down);
    QTest::keyClick(chooser->list(), Qt::Key_Return);
    EXPECT_FALSE(chooser->isVisible());
    ASSERT_TRUE(moments()->moment().has_value());
    EXPECT_EQ(moments()->moment()->revision, 3);
}

TEST_F(WindowMoments, WhatIsTypedIsReadOrRefusedInWords)
{
    ASSERT_TRUE(run("moment.choose"));
    MomentChooser* chooser = window->momentChooser();
    chooser->field()->setText(QStringLiteral("tomorrow"));
    QTest::keyClick(chooser->field(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !chooser->problem().isEmpty(); }));
    EXPECT_TRUE(chooser->problem().contains(QStringLiteral("tomorrow")));
    EXPECT_FALSE(moments()->moment().has_value());
    chooser->field()->setText(QStringLiteral("@2"));
    QTest::keyClick(chooser->field(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return moments()->moment().has_value(); }));
    EXPECT_EQ(moments()->moment()->revision, 2);
    EXPECT_FALSE(chooser->isVisible());
    EXPECT_TRUE(run("moment.now"));
    EXPECT_FALSE(moments()->moment().has_value());
}

TEST_F(WindowMoments, EscapeLeavesAllAsItWas)
{
    discover->setFocus();
    ASSERT_TRUE(run("moment.choose"));
    MomentChooser* chooser = window->momentChooser();
    ASSERT_TRUE(chooser->isVisible());
    EXPECT_TRUE(window->centralWidget()->rect().contains(chooser->geometry())) << "it lies within the window";
    QTest::keyClick(chooser->field(), Qt::Key_Escape);
    EXPECT_FALSE(chooser->isVisible());
    EXPECT_TRUE(discover->hasFocus());
    ASSERT_TRUE(run("moment.choose"));
    discover->setFocus();
    EXPECT_FALSE(chooser->isVisible()) << "the focus went elsewhere";
    EXPECT_FALSE(moments()->moment().has_value());
}

TEST_F(WindowMoments, WhereThereIsOnlyNowNothingCanBeChosen)
{
    window->showSection(QStringLiteral("sync"));
    EXPECT_FALSE(run("moment.choose"));
    EXPECT_FALSE(bar()->isVisible());
}

} // namespace
} // namespace tributary::views
