// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets/fake_catalog.h"
#include "tests/views/lineage/sample_lineage.h"
#include "views/lineage/lineage_board.h"
#include "views/lineage/lineage_panel.h"
#include "views/lineage/lineage_tables.h"
#include "views/lineage/outline_model.h"
#include "views/product/data_table.h"

#include <gtest/gtest.h>

#include <QTest>
#include <QTreeView>

#include <array>
#include <random>

// Whatever is pressed on whatever answer: picture, outline and tables stay one.
namespace tributary::views {
namespace {

class LineageRandom : public testing::TestWithParam<unsigned> {};

void expectInStep(const LineageBoard& board, const LineagePtr& result)
{
    const Scene* scene = board.view()->scene();
    ASSERT_NE(scene, nullptr);
    EXPECT_EQ(scene->nodes.size(), result->nodes.size());
    EXPECT_EQ(board.tables()->nodeTable()->model()->rowCount(), static_cast<int>(result->nodes.size()));
    EXPECT_EQ(board.tables()->edgeTable()->model()->rowCount(), static_cast<int>(result->edges.size()));
    const OutlineModel* outline = board.panel()->outlineModel();
    const Place focus = board.view()->focusPlace();
    if (focus.empty()) {
        EXPECT_EQ(outline->rowCount(outline->index(0, 0)), static_cast<int>(result->nodes.size()));
    } else {
        const FlowLight light = lightFrom(*scene, focus);
        EXPECT_EQ(outline->upstreamCount(), static_cast<int>(light.upstream.size()));
        EXPECT_EQ(outline->downstreamCount(), static_cast<int>(light.downstream.size()));
    }
    const Place current = board.view()->currentPlace();
    if (const QModelIndex row = outline->indexOf(current); row.isValid()) {
        EXPECT_EQ(outline->placeAt(board.panel()->outline()->currentIndex()), current);
    }
    if (current.node >= 0) {
        const DataTable* table = board.tables()->nodeTable();
        EXPECT_EQ(table->sourceIndex(table->currentIndex()).row(), current.node);
    }
    const QRectF seen = board.view()->lens().toScene(QRectF(board.view()->viewport()->rect()));
    EXPECT_TRUE(seen.intersects(board.view()->picture()->bounds()));
}

TEST_P(LineageRandom, AnyKeysOnAnyAnswerKeepEverythingInStep)
{
    std::mt19937 random(GetParam());
    const LineagePtr result = test::randomLineage(GetParam(), 1 + static_cast<int>(random() % 25), static_cast<int>(random() % 60), GetParam() % 2 == 0);
    test::FakeCatalog catalog;
    catalog.onLineage = [&](const query::LineageRequest&) { return *result; };
    test::FakeLayout layout;
    LineageBoard board(catalog, layout, QStringLiteral("random"));
    board.resize(1200, 700);
    board.show();
    board.showLink({{}, GetParam() % 2 == 0 ? lineage::Level::Column : lineage::Level::Dataset});
    const auto settle = [&] { return QTest::qWaitFor([&] { return board.isSettled(); }); };
    ASSERT_TRUE(settle());
    constexpr std::array kKeys{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Down, Qt::Key_Right, Qt::Key_Space,
                               Qt::Key_Escape, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0, Qt::Key_Home, Qt::Key_PageDown};
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(board.view(), kKeys[random() % kKeys.size()], random() % 9 == 0 ? Qt::ControlModifier : Qt::NoModifier);
        if (random() % 10 == 0 && !board.view()->scene()->arcs.empty()) {
            Place line;
            line.arc = static_cast<int>(random() % board.view()->scene()->arcs.size());
            board.view()->setFocusPlace(line);
            emit board.view()->placeChosen();
        }
        if (random() % 15 == 0)
            emit catalog.catalogChanged();
        ASSERT_TRUE(settle());
        expectInStep(board, result);
        if (HasFailure())
            break;
    }
    EXPECT_FALSE(board.grab().isNull());
}

INSTANTIATE_TEST_SUITE_P(Seeds, LineageRandom, testing::Range(0U, 12U));

} // namespace
} // namespace tributary::views
