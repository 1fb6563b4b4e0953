// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvas_picker.h"

#include "tests/support/widgets/fake_catalog.h"
#include "tests/support/widgets/sample_mesh.h"
#include "tests/views/product/label_probe.h"
#include "views/product/data_table.h"
#include "views/product/panel.h"
#include "views/product/table_section.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tributary::views {
namespace {

class CanvasPickerTest : public testing::Test {
protected:
    CanvasPicker& open(int total)
    {
        catalog.onSearch = [total](const QString& query, int limit, int offset) { return test::sampleResult(query, limit, offset, total); };
        picker = std::make_unique<CanvasPicker>(catalog);
        picker->resize(900, 500);
        picker->show();
        settle();
        return *picker;
    }
    void settle() { ASSERT_TRUE(QTest::qWaitFor([this] { return picker->isSettled(); })); }
    DataTable* table() const { return picker->products()->table(); }

    test::FakeCatalog catalog;
    std::unique_ptr<CanvasPicker> picker;
};

TEST_F(CanvasPickerTest, ListsTheProducts)
{
    open(3);
    EXPECT_EQ(catalog.asked.front().query, u"kind:product");
    EXPECT_EQ(table()->shownRows(), 3);
    EXPECT_EQ(table()->model()->index(0, 0).data().toString(), u"Top 10 customers");
    EXPECT_TRUE(table()->currentIndex().isValid()) << "Enter has something to open";
}

TEST_F(CanvasPickerTest, LeadsToANewCanvasWhereOneCanBeMade)
{
    open(3);
    EXPECT_TRUE(picker->newButton()->isHidden());
    picker->offerNew();
    QSignalSpy asked(picker.get(), &CanvasPicker::placeRequested);
    QTest::mouseClick(picker->newButton(), Qt::LeftButton);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), u"tributary:canvas-new");
}

TEST_F(CanvasPickerTest, MoreThanFitAreToldAndNarrowed)
{
    open(1204);
    EXPECT_EQ(table()->shownRows(), 500);
    EXPECT_TRUE(showsLabel(*picker, QStringLiteral("500 of 1")));
    picker->filter()->setText(QStringLiteral("  churn "));
    settle();
    EXPECT_EQ(catalog.asked.back().query, u"churn kind:product");
}

TEST_F(CanvasPickerTest, KeystrokesOfOneMomentAreOneQuestion)
{
    open(3);
    const int before = catalog.countOf(QStringLiteral("canvas-picker"));
    QTest::keyClicks(picker->filter(), QStringLiteral("abcdef"));
    settle();
    EXPECT_LE(catalog.countOf(QStringLiteral("canvas-picker")) - before, 3);
    EXPECT_EQ(catalog.asked.back().query, u"abcdef kind:product");
}

TEST_F(CanvasPickerTest, EnterInTheFilterOpensTheOnlyMatch)
{
    open(1);
    QSignalSpy picked(picker.get(), &CanvasPicker::picked);
    QTest::keyClick(picker->filter(), Qt::Key_Return);
    ASSERT_EQ(picked.count(), 1);
    EXPECT_EQ(picked[0][0].toString(), u"tributary:product/item-0@1.0");
    open(2);
    QSignalSpy several(picker.get(), &CanvasPicker::picked);
    picker->activateWindow();
    QTest::keyClick(picker->filter(), Qt::Key_Return);
    EXPECT_EQ(several.count(), 0);
}

TEST_F(CanvasPickerTest, NothingToPickSaysWhatToDo)
{
    open(0);
    EXPECT_FALSE(picker->products()->empty()->isHidden());
    EXPECT_TRUE(picker->products()->empty()->sentence().contains(u"Add a folder"));
    picker->filter()->setText(QStringLiteral("<b>x</b>\nzzz"));
    settle();
    EXPECT_TRUE(picker->products()->empty()->sentence().startsWith(u"No product matches <b>x</b>"));
    catalog.error = Error{"store.busy", "cache", "locked", {}, {}};
    emit catalog.catalogChanged();
    settle();
    EXPECT_FALSE(picker->products()->empty()->sentence().startsWith(u"No product"));
}

TEST_F(CanvasPickerTest, EachStateOffersWhatCanBeDone)
{
    open(0);
    EmptyState* state = picker->products()->empty();
    ASSERT_NE(state->action(), nullptr);
    QSignalSpy places(picker.get(), &CanvasPicker::placeRequested);
    QTest::mouseClick(state->action(), Qt::LeftButton);
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.last().at(0).toString(), u"tributary:sync");
    catalog.error = Error{"store.io", "cache", "disk", {}, {}};
    emit catalog.catalogChanged();
    settle();
    EXPECT_TRUE(state->sentence().startsWith(u"The products could not be read"));
    catalog.error.reset();
    catalog.onSearch = [](const QString& query, int limit, int offset) { return test::sampleResult(query, limit, offset, 2); };
    QTest::mouseClick(state->action(), Qt::LeftButton);
    settle();
    EXPECT_EQ(table()->shownRows(), 2);
    EXPECT_EQ(places.size(), 1) << "it was read again";
}

TEST_F(CanvasPickerTest, AReadThatTakesLongSaysSo)
{
    catalog.holdBack = true;
    picker = std::make_unique<CanvasPicker>(catalog);
    picker->show();
    EXPECT_TRUE(picker->products()->empty()->isHidden()) << "nobody knows yet";
    ASSERT_TRUE(QTest::qWaitFor([this] { return picker->products()->empty()->sentence().startsWith(u"Reading"); }));
    EXPECT_TRUE(picker->products()->empty()->isVisible());
}

TEST_F(CanvasPickerTest, FollowsTheCatalog)
{
    open(1);
    catalog.onSearch = [](const QString& query, int limit, int offset) { return test::sampleResult(query, limit, offset, 4); };
    emit catalog.catalogChanged();
    settle();
    EXPECT_EQ(table()->shownRows(), 4);
}

} // namespace
} // namespace tributary::views
