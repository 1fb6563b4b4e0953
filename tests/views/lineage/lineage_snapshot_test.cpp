// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineage_snapshot.h"
#include "model/layout/layered.h"
#include "tests/views/lineage/sample_lineage.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace tributary::views {
namespace {

LineageSnapshot drawnSnapshot(unsigned seed)
{
    std::mt19937 random(seed);
    const auto text = [&] {
        QString made;
        for (unsigned length = random() % 12; length > 0; --length)
            made += QStringLiteral("ab\"\\\n<>&\u00e4\u202e\u0007{}").at(static_cast<qsizetype>(random() % 13));
        return made;
    };
    LineageSnapshot drawn;
    drawn.ref = text();
    drawn.level = static_cast<lineage::Level>(random() % 6);
    drawn.upstream = static_cast<int>(random() % 10);
    drawn.downstream = static_cast<int>(random() % 10);
    for (unsigned i = random() % 3; i > 0; --i) {
        drawn.narrowing.domains.push_back(text().toStdString());
        drawn.narrowing.tags.push_back(text().toStdString());
        drawn.narrowing.kinds.push_back(random() % 2 == 0 ? Kind::Dataset : Kind::DataProduct);
        drawn.narrowing.edgeKinds.push_back(lineage::EdgeKind::Manual);
        drawn.expansions.push_back({text(), text().toStdString(), lineage::Direction::Upstream});
        drawn.unfolded.push_back(text());
    }
    drawn.freshDays = static_cast<int>(random() % 40);
    drawn.engine = random() % 2 == 0 ? layout::Engine::Layered : layout::Engine::Dot;
    drawn.since = random() % 100;
    drawn.tables = random() % 2 == 0;
    drawn.zoom = 0.25 + static_cast<double>(random() % 8) / 4;
    drawn.middle = {static_cast<double>(random() % 1000) / 8, -static_cast<double>(random() % 1000) / 8};
    drawn.spot = text();
    for (unsigned i = random() % 5; i > 0; --i)
        drawn.boxes.push_back({u'x' + text(), {static_cast<double>(random() % 1000) - 500, static_cast<double>(random() % 100), 198, 44.5}});
    return drawn;
}

TEST(LineageSnapshotTest, ReadingUndoesWriting)
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const LineageSnapshot drawn = drawnSnapshot(seed);
        const auto read = parseSnapshot(formatSnapshot(drawn));
        ASSERT_TRUE(read) << seed;
        EXPECT_EQ(*read, drawn) << formatSnapshot(drawn).toStdString();
    }
}

TEST(LineageSnapshotTest, AnotherDocumentIsNone)
{
    for (const char* text : {"", "{}", "[]", "not json", R"({"lineage_view":2,"level":"product"})", R"({"lineage_view":1})", R"({"lineage_view":1,"level":"galaxy"})"})
        EXPECT_FALSE(parseSnapshot(QString::fromLatin1(text))) << text;
}

// The catalog may be somebody else's file.
TEST(LineageSnapshotTest, WhatMakesNoSenseIsLeftOut)
{
    const auto read = parseSnapshot(QStringLiteral(
        R"({"lineage_view":1,"level":"dataset","upstream":-7,"downstream":1e9,"zoom":-3,"middle":[1e300,"x"],"engine":7,"since":-1,"fresh_days":-1,)"
        R"("narrowing":{"kinds":["dataset","dragon",3],"domains":[null,"Sales"],"edge_kinds":"manual"},)"
        R"("expansions":[{"ref":"a","direction":9},{"ref":"b","direction":1},7],"unfolded":[1,"c"],)"
        R"("boxes":[{"ref":"a","at":[1,2,3]},{"ref":"b","at":[1e300,0,1,1]},{"ref":"","at":[0,0,1,1]},{"ref":"c","at":[0,0,-1,5]},{"ref":"d","at":[1,2,3,4]},[]]})"));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->upstream, 0);
    EXPECT_EQ(read->downstream, 100);
    EXPECT_GT(read->zoom, 0);
    EXPECT_LT(std::abs(read->middle.x()), 1e8);
    EXPECT_EQ(read->since, 0);
    EXPECT_EQ(read->freshDays, 0);
    EXPECT_EQ(read->narrowing.kinds, std::vector<Kind>{Kind::Dataset});
    EXPECT_EQ(read->narrowing.domains, std::vector<std::string>{"Sales"});
    EXPECT_TRUE(read->narrowing.edgeKinds.empty());
    ASSERT_EQ(read->expansions.size(), 1U);
    EXPECT_EQ(read->expansions[0].ref, u"b");
    EXPECT_EQ(read->unfolded, std::vector<QString>{QStringLiteral("c")});
    ASSERT_EQ(read->boxes.size(), 1U);
    EXPECT_EQ(read->boxes[0].ref, u"d");
}

TEST(LineageSnapshotTest, RandomBytesNeverBreakIt)
{
    std::mt19937 random(9); // NOLINT: the same walk each run
    for (int round = 0; round < 300; ++round) {
        QString text = formatSnapshot(drawnSnapshot(static_cast<unsigned>(round)));
        for (int i = 0; i < 4; ++i)
            text[static_cast<qsizetype>(random() % static_cast<unsigned>(text.size()))] = QChar(static_cast<char16_t>(32 + random() % 95));
        if (const auto read = parseSnapshot(text)) {
            EXPECT_TRUE(std::isfinite(read->zoom) && read->zoom > 0);
            EXPECT_TRUE(parseSnapshot(formatSnapshot(*read)));
        }
    }
}

// Where boxes stood they stand again, whatever the history of the picture was.
TEST(LineageSnapshotTest, BoxesComeBackToWhereTheyStood)
{
    constexpr double kARow = 20;
    for (unsigned seed = 1; seed <= 15; ++seed) {
        const ScenePtr scene = buildScene(test::randomLineage(seed, 20, 30, false), {});
        const SceneMetrics metrics = SceneMetrics::of(1);
        const layout::Input input = layoutInput(*scene, metrics);
        const layout::Drawing drawing = layout::layered(input).value();
        const SceneGeometry geometry(*scene, drawing, metrics);
        const auto earlier = earlierOf(boxesOf(*scene, geometry), *scene, input);
        ASSERT_TRUE(earlier);
        const auto again = layout::layeredAfter(input, *earlier);
        ASSERT_TRUE(again) << again.error().detail;
        const QPointF shift = shiftOf(boxesOf(*scene, geometry), *scene, SceneGeometry(*scene, *again, metrics));
        std::vector<double> moves;
        for (std::size_t i = 0; i < drawing.boxes.size(); ++i)
            moves.push_back(std::hypot(again->boxes[i].x - drawing.boxes[i].x - shift.x(), again->boxes[i].y - drawing.boxes[i].y - shift.y()));
        std::sort(moves.begin(), moves.end());
        EXPECT_LT(moves[moves.size() / 2], kARow) << "seed " << seed;
    }
}

TEST(LineageSnapshotTest, WhatIsNewIsNewAndTextOfAnotherSizeIsLaidOutAfresh)
{
    const test::Picture sample = test::pictureOf(test::sampleLineage());
    auto boxes = boxesOf(*sample.scene, *sample.geometry);
    ASSERT_EQ(boxes.size(), 4U);
    EXPECT_EQ(boxes[1].rect, sample.geometry->boxes()[1]);
    boxes[1].ref = QStringLiteral("tributary:dataset/gone");
    const layout::Input input = layoutInput(*sample.scene, SceneMetrics::of(1));
    const auto earlier = earlierOf(boxes, *sample.scene, input);
    ASSERT_TRUE(earlier);
    EXPECT_EQ(earlier->was[1], layout::kNewBox);
    EXPECT_EQ(earlier->input->boxes.size(), 3U);
    EXPECT_EQ(earlier->drawing->boxes[0], (layout::Rect{boxes[0].rect.x(), boxes[0].rect.y(), boxes[0].rect.width(), boxes[0].rect.height()}));
    EXPECT_EQ(earlier->drawing->arcs.size(), earlier->input->arcs.size());
    EXPECT_TRUE(layout::layeredAfter(input, *earlier));
    EXPECT_FALSE(earlierOf(boxes, *sample.scene, layoutInput(*sample.scene, SceneMetrics::of(1.5))));
    EXPECT_FALSE(earlierOf({}, *sample.scene, input));
}

} // namespace
} // namespace tributary::views
