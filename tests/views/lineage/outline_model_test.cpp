// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/lineage/sample_lineage.h"
#include "views/lineage/outline_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

namespace tributary::views {
namespace {

using test::Picture;
using test::pictureOf;

class OutlineModelTest : public testing::Test {
protected:
    void show(const Place& focus) { model.setContent(picture.scene, focus, lightFrom(*picture.scene, focus)); }

    OutlineModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    Picture picture = pictureOf(test::sampleLineage());
};

TEST_F(OutlineModelTest, WithoutAFocusEverythingIsListedByName)
{
    EXPECT_EQ(model.rowCount(), 0);
    show({});
    ASSERT_EQ(model.rowCount(), 1);
    const QModelIndex heading = model.index(0, 0);
    EXPECT_TRUE(heading.data(OutlineModel::GroupRole).toBool());
    ASSERT_EQ(model.rowCount(heading), 4);
    EXPECT_EQ(model.index(0, 0, heading).data().toString(), u"lines");
    EXPECT_EQ(model.index(3, 0, heading).data().toString(), u"revenue");
    EXPECT_TRUE(model.placeAt(heading).empty());
}

TEST_F(OutlineModelTest, AFocusHasItsUpstreamAndDownstreamWithHops)
{
    show(picture.place("report"));
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.placeAt(model.index(0, 0)), picture.place("report"));
    EXPECT_EQ(model.upstreamCount(), 3);
    EXPECT_EQ(model.downstreamCount(), 0);
    const QModelIndex upstream = model.index(1, 0);
    EXPECT_EQ(model.index(0, 0, upstream).data().toString(), u"revenue");
    EXPECT_EQ(model.index(0, 0, upstream).data(OutlineModel::HopsRole).toInt(), 1);
    EXPECT_EQ(model.index(2, 0, upstream).data(OutlineModel::HopsRole).toInt(), 2);
    EXPECT_FALSE(model.index(0, 0).data(OutlineModel::HopsRole).isValid());
}

TEST_F(OutlineModelTest, OfAColumnTheColumnsAreListed)
{
    show(picture.place("revenue", "rev_3"));
    const QModelIndex upstream = model.index(1, 0);
    ASSERT_EQ(model.rowCount(upstream), 2);
    EXPECT_EQ(model.index(0, 0, upstream).data().toString(), u"lines");
    EXPECT_EQ(model.index(0, 0, upstream).data(OutlineModel::DetailRole).toString(), u"line_1");
    EXPECT_EQ(model.placeAt(model.index(0, 0, upstream)), picture.place("lines", "line_1"));
}

TEST_F(OutlineModelTest, PlacesAreFoundAgain)
{
    show(picture.place("revenue", "rev_3"));
    for (const auto& place : {picture.place("revenue", "rev_3"), picture.place("lines", "line_1"), picture.place("report", "rep_0")})
        EXPECT_EQ(model.placeAt(model.indexOf(place)), place);
    EXPECT_FALSE(model.indexOf(picture.place("orders", "order_1")).isValid());
    show({});
    EXPECT_EQ(model.placeAt(model.indexOf(picture.place("orders"))), picture.place("orders"));
}

TEST_F(OutlineModelTest, ARowSaysEverythingToAScreenReader)
{
    show(picture.place("report"));
    const QString text = model.index(0, 0, model.index(1, 0)).data(Qt::AccessibleTextRole).toString();
    for (const char* part : {"revenue", "feeds 1, fed by 2", "Finance", "1 hop"})
        EXPECT_TRUE(text.contains(QLatin1String(part))) << part << " in " << text.toStdString();
}

TEST_F(OutlineModelTest, ALineHasTwoEnds)
{
    Place line;
    line.arc = 0;
    show(line);
    EXPECT_EQ(model.upstreamCount(), 1);
    EXPECT_EQ(model.downstreamCount(), 1);
    EXPECT_EQ(model.placeAt(model.index(0, 0)), line);
}

TEST_F(OutlineModelTest, ListsWhatLightsUpForEveryPlace)
{
    for (unsigned seed = 0; seed < 30; ++seed) {
        picture = pictureOf(test::randomLineage(seed, 12, 30, true));
        for (int node = 0; node < 12; ++node) {
            Place place;
            place.node = node;
            const FlowLight light = lightFrom(*picture.scene, place);
            show(place);
            EXPECT_EQ(model.upstreamCount(), static_cast<int>(light.upstream.size()));
            EXPECT_EQ(model.downstreamCount(), static_cast<int>(light.downstream.size()));
        }
    }
}

} // namespace
} // namespace tributary::views
