// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/lineage/sample_lineage.h"
#include "views/lineage/lineage_rows.h"
#include "views/lineage/lineage_tables.h"
#include "views/product/data_table.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>

namespace tributary::views {
namespace {

using test::pictureOf;

TEST(LineageRowsTest, EveryEdgeAndEveryThingHasARow)
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        const LineagePtr result = test::randomLineage(seed, 10, 25, true);
        const ScenePtr scene = buildScene(result, {true, {}});
        EXPECT_EQ(LineageRows::edges(*scene).size(), result->edges.size());
        EXPECT_EQ(LineageRows::nodes(*scene).size(), result->nodes.size());
    }
}

TEST(LineageRowsTest, AnEdgeSaysWhyItIsBelieved)
{
    const ScenePtr scene = buildScene(test::sampleLineage(), {true, {}});
    const CellRow row = LineageRows::edges(*scene)[1];
    ASSERT_EQ(row.cells.size(), static_cast<std::size_t>(LineageRows::edgeHeaders().size()));
    EXPECT_EQ(row.cells[0].text, u"lines");
    EXPECT_EQ(row.cells[1].text, u"revenue");
    EXPECT_EQ(row.cells[4].text, u"load_revenue");
    EXPECT_TRUE(row.cells[5].text.contains(QStringLiteral("line_1"))) << row.cells[5].text.toStdString();
    EXPECT_EQ(row.cells[6].text, u"mesh");
    EXPECT_EQ(LineageRows::nodes(*scene)[0].cells.size(), static_cast<std::size_t>(LineageRows::nodeHeaders().size()));
}

TEST(LineageRowsTest, CsvKeepsWhatHasCommasQuotesAndLines)
{
    CellTableModel model({QStringLiteral("A"), QStringLiteral("B,C")});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({{{textCell(QStringLiteral("x \"y\"")), textCell(QStringLiteral("plain"))}, {}}});
    EXPECT_EQ(tableCsv(model), QStringLiteral("A,\"B,C\"\r\n\"x \"\"y\"\"\",plain\r\n"));
}

TEST(LineageTablesTest, RowsAndPlacesAreInStep)
{
    LineageTables tables;
    const test::Picture picture = pictureOf(test::sampleLineage());
    tables.setScene(picture.scene);
    QSignalSpy chosen(&tables, &LineageTables::placeChosen);
    tables.setCurrentPlace(picture.place("revenue"));
    EXPECT_EQ(tables.nodeTable()->sourceIndex(tables.nodeTable()->currentIndex()).row(), 2);
    EXPECT_EQ(chosen.count(), 0) << "the view moved it, not the user";
    tables.nodeTable()->sortByColumn(0, Qt::DescendingOrder);
    tables.nodeTable()->setCurrentIndex(tables.nodeTable()->model()->index(1, 0));
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.at(0).at(0).value<Place>(), picture.place("report")) << "the second by name, backwards";
    tables.edgeTable()->setCurrentIndex(tables.edgeTable()->model()->index(1, 0));
    ASSERT_EQ(chosen.count(), 2);
    const Place edge = chosen.at(1).at(0).value<Place>();
    EXPECT_EQ(picture.scene->arcs[static_cast<std::size_t>(edge.arc)].edge, 1U);
}

TEST(LineageTablesTest, TheTableInFrontIsCopied)
{
    LineageTables tables;
    tables.setScene(buildScene(test::sampleLineage(), {true, {}}));
    tables.copyCsv();
    EXPECT_EQ(QApplication::clipboard()->text().count(QStringLiteral("\r\n")), 1 + 3);
    tables.showEdges(false);
    tables.copyCsv();
    EXPECT_EQ(QApplication::clipboard()->text().count(QStringLiteral("\r\n")), 1 + 4);
}

} // namespace
} // namespace tributary::views
