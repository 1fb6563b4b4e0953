// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/scene_spot.h"
#include "tests/views/lineage/sample_lineage.h"

#include <gtest/gtest.h>

namespace tributary::views {
namespace {

using lineage::Level;

TEST(SceneSpot, EveryPlaceIsFoundAgain)
{
    for (unsigned seed = 1; seed <= 10; ++seed) {
        const ScenePtr scene = buildScene(test::randomLineage(seed, 12, 24, true), {true, {}});
        for (std::size_t i = 0; i < scene->nodes.size(); ++i)
            for (int column = kWhole; column < static_cast<int>(scene->nodes[i].columns.size()); ++column) {
                Place place;
                place.node = static_cast<int>(i);
                place.column = column;
                EXPECT_EQ(placeOfSpot(*scene, spotText(*scene, Level::Column, place)), place) << "seed " << seed;
            }
        for (std::size_t i = 0; i < scene->arcs.size(); ++i) {
            Place place;
            place.arc = static_cast<int>(i);
            const Place found = placeOfSpot(*scene, spotText(*scene, Level::Column, place));
            ASSERT_GE(found.arc, 0);
            EXPECT_EQ(scene->arcs[static_cast<std::size_t>(found.arc)].from, scene->arcs[i].from) << "one of the lines between the two";
            EXPECT_EQ(scene->arcs[static_cast<std::size_t>(found.arc)].to, scene->arcs[i].to);
        }
    }
}

TEST(SceneSpot, SaysTheLevelAndSurvivesAnotherPicture)
{
    const test::Picture sample = test::pictureOf(test::sampleLineage());
    const QString spot = spotText(*sample.scene, Level::Dataset, sample.place("revenue", "rev_3"));
    EXPECT_EQ(levelOfSpot(spot), Level::Dataset);
    EXPECT_EQ(levelOfSpot(spotText(*sample.scene, Level::Domain, {})), Level::Domain);
    test::LineageMaker maker;
    maker.node("new one");
    maker.node("revenue");
    maker.columns("revenue", 5, "rev_");
    const test::Picture other = test::pictureOf(maker.done());
    EXPECT_EQ(placeOfSpot(*other.scene, spot), other.place("revenue", "rev_3"));
}

TEST(SceneSpot, WhatIsNotShownIsNowhere)
{
    const test::Picture sample = test::pictureOf(test::sampleLineage());
    for (const char* spot : {"", "dataset", "dataset\nbox\ntributary:dataset/none", "dataset\nedge\ntributary:dataset/orders\ntributary:dataset/none",
                             "dataset\nedge\ntributary:dataset/report\ntributary:dataset/orders", "nothing\nbox", "\n\n\n\n"})
        EXPECT_TRUE(placeOfSpot(*sample.scene, QString::fromLatin1(spot)).empty()) << spot;
    EXPECT_FALSE(levelOfSpot(QStringLiteral("nothing\nbox")));
    EXPECT_FALSE(levelOfSpot({}));
}

} // namespace
} // namespace tributary::views
