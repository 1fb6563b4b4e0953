// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/product/sample_page.h"
#include "views/product/cell_table_model.h"
#include "views/product/column_model.h"
#include "views/product/data_table.h"
#include "views/product/scroll_column.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <random>

namespace tributary::views {
namespace {

struct TableDesk {
    CellTableModel model{{QStringLiteral("Name"), QStringLiteral("Reads")}};
    DataTable table{QStringLiteral("Readers")};

    TableDesk() { table.setSource(&model); }
    void fill(const std::vector<std::pair<QString, int>>& entries)
    {
        std::vector<CellRow> rows;
        for (const auto& [name, reads] : entries)
            rows.push_back({{textCell(name), numberCell(reads, QString::number(reads))},
                            name.isEmpty() ? QString() : QStringLiteral("tributary:product/") + name});
        model.setRows(std::move(rows));
    }
    QStringList names() const
    {
        QStringList shown;
        for (int row = 0; row < table.shownRows(); ++row)
            shown.append(table.model()->index(row, 0).data().toString());
        return shown;
    }
};

QStringList wordList(const char* words)
{
    return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
}

TEST(DataTable, SortsFiguresAsNumbersAndGoesBackToTheModelsOrder)
{
    TableDesk desk;
    desk.fill({{QStringLiteral("b"), 9}, {QStringLiteral("a"), 100}, {QStringLiteral("C"), 20}});
    EXPECT_EQ(desk.names(), wordList("b a C"));
    desk.table.sortByColumn(1, Qt::AscendingOrder);
    EXPECT_EQ(desk.names(), wordList("b C a")) << "9 before 100";
    desk.table.sortByColumn(0, Qt::DescendingOrder);
    EXPECT_EQ(desk.names(), wordList("C b a")) << "without regard to case";
    desk.table.sortByColumn(-1, Qt::AscendingOrder);
    EXPECT_EQ(desk.names(), wordList("b a C"));
}

TEST(DataTable, TheFilterIsTextNotAPattern)
{
    TableDesk desk;
    desk.fill({{QStringLiteral("a.b"), 1}, {QStringLiteral("axb"), 2}, {QStringLiteral("A.B(x"), 31}});
    desk.table.setFilterText(QStringLiteral(" a.b "));
    EXPECT_EQ(desk.names(), wordList("a.b A.B(x"));
    desk.table.setFilterText(QStringLiteral("31"));
    EXPECT_EQ(desk.names(), wordList("A.B(x")) << "any column";
    desk.table.setFilterText(QStringLiteral("("));
    EXPECT_EQ(desk.table.shownRows(), 1);
    desk.table.setFilterText({});
    EXPECT_EQ(desk.table.shownRows(), 3);
}

TEST(DataTable, EnterOpensTheCurrentRowControlEnterANewTab)
{
    TableDesk desk;
    desk.fill({{QStringLiteral("one"), 1}, {QStringLiteral("two"), 2}, {QString(), 3}});
    QSignalSpy opened(&desk.table, &DataTable::refActivated);
    desk.table.show();
    QTest::keyClick(&desk.table, Qt::Key_Return);
    EXPECT_EQ(opened.count(), 0) << "no row is chosen";
    desk.table.selectRow(1);
    QTest::keyClick(&desk.table, Qt::Key_Return);
    QTest::keyClick(&desk.table, Qt::Key_Enter, Qt::KeypadModifier);
    QTest::keyClick(&desk.table, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(opened.count(), 3);
    EXPECT_EQ(opened.at(0).at(0).toString(), u"tributary:product/two");
    EXPECT_FALSE(opened.at(0).at(1).toBool());
    EXPECT_FALSE(opened.at(1).at(1).toBool());
    EXPECT_TRUE(opened.at(2).at(1).toBool());
    desk.table.selectRow(2);
    QTest::keyClick(&desk.table, Qt::Key_Return);
    EXPECT_EQ(opened.count(), 3) << "a row without reference opens nothing";
}

TEST(DataTable, EnterFollowsTheSortedOrder)
{
    TableDesk desk;
    desk.fill({{QStringLiteral("one"), 1}, {QStringLiteral("two"), 2}});
    desk.table.sortByColumn(1, Qt::DescendingOrder);
    desk.table.show();
    desk.table.selectRow(0);
    EXPECT_EQ(desk.table.sourceIndex(desk.table.currentIndex()).row(), 1);
    QSignalSpy opened(&desk.table, &DataTable::refActivated);
    QTest::keyClick(&desk.table, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.at(0).at(0).toString(), u"tributary:product/two");
}

TEST(DataTable, ArrowsMoveTheCurrentRow)
{
    TableDesk desk;
    desk.fill({{QStringLiteral("one"), 1}, {QStringLiteral("two"), 2}, {QStringLiteral("six"), 6}});
    desk.table.show();
    desk.table.selectRow(0);
    QTest::keyClick(&desk.table, Qt::Key_Down);
    EXPECT_EQ(desk.table.currentIndex().row(), 1);
    QTest::keyClick(&desk.table, Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(desk.table.currentIndex().row(), 2);
    EXPECT_FALSE(desk.table.tabKeyNavigation()) << "Tab leaves the table";
}

TEST(DataTable, CopiesSelectedRowsAsTabSeparatedText)
{
    TableDesk desk;
    desk.fill({{QStringLiteral("one"), 1}, {QStringLiteral("two"), 2}, {QStringLiteral("six"), 6}});
    EXPECT_TRUE(desk.table.selectedText().isEmpty());
    desk.table.show();
    desk.table.sortByColumn(1, Qt::DescendingOrder);
    desk.table.selectAll();
    QTest::keyClick(&desk.table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), u"six\t6\ntwo\t2\none\t1");
    desk.table.clearSelection();
    desk.table.selectRow(2);
    EXPECT_EQ(desk.table.selectedText(), u"one\t1");
}

TEST(DataTable, ASecondLineHasItsRoomAndIsReadOutAndCopied)
{
    TableDesk desk;
    desk.fill({{QStringLiteral("one"), 1}});
    const int single = desk.table.rowHeight(0);
    Cell name = textCell(QStringLiteral("Board pack"), CellStyle::Strong);
    name.icon = QStringLiteral("dashboard");
    name.detail = QStringLiteral("rank, share of total \u00B7 usage");
    desk.model.setRows({{{name, numberCell(3, QStringLiteral("3"))}, {}}});
    desk.table.setTwoLines();
    QStyleOptionViewItem option;
    EXPECT_GT(desk.table.rowHeight(0), single);
    EXPECT_GE(desk.table.rowHeight(0), desk.table.itemDelegate()->sizeHint(option, desk.model.index(0, 0)).height());
    EXPECT_EQ(desk.model.index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Name: Board pack, rank, share of total \u00B7 usage; Reads: 3"));
    desk.table.selectAll();
    EXPECT_EQ(desk.table.selectedText(), QStringLiteral("Board pack, rank, share of total \u00B7 usage\t3"));
    desk.table.resize(300, 200);
    const QImage with = desk.table.grab().toImage();
    desk.model.setRows({{{textCell(name.text, CellStyle::Strong), numberCell(3, QStringLiteral("3"))}, {}}});
    EXPECT_NE(desk.table.grab().toImage(), with) << "it is painted";
}

// A table that is as high as its rows may be higher than the window.
TEST(DataTable, ThePageAroundItGoesAlongWithTheKeys)
{
    TableDesk desk;
    desk.table.setFitsRows(60);
    std::vector<std::pair<QString, int>> entries;
    for (int i = 0; i < 60; ++i)
        entries.emplace_back(QStringLiteral("row %1").arg(i), i);
    desk.fill(entries);
    ScrollColumn page(QStringLiteral("Page"));
    page.column()->addWidget(&desk.table);
    page.resize(500, 300);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    ASSERT_GT(desk.table.height(), page.height());
    desk.table.clearFocus();
    desk.table.selectRow(59);
    EXPECT_EQ(page.verticalScrollBar()->value(), 0) << "nobody is there yet";
    desk.table.setFocus();
    desk.table.selectRow(0);
    for (int i = 0; i < 59; ++i) {
        QTest::keyClick(&desk.table, Qt::Key_Down);
        const QRect row = desk.table.visualRect(desk.table.currentIndex());
        const int top = desk.table.viewport()->mapTo(&page, row.topLeft()).y();
        ASSERT_GE(top, 0) << i;
        ASSERT_LE(top + row.height(), page.height()) << i;
    }
    desk.table.setParent(nullptr);
}

TEST(DataTable, KeepsItsPlaceOverANewRead)
{
    TableDesk desk;
    desk.fill({{QStringLiteral("one"), 1}, {QStringLiteral("two"), 2}, {QStringLiteral("six"), 6}});
    desk.table.selectRow(2);
    desk.fill({{QStringLiteral("one"), 1}, {QStringLiteral("two"), 2}, {QStringLiteral("seven"), 7}});
    EXPECT_EQ(desk.table.currentIndex().row(), 2);
    desk.fill({{QStringLiteral("one"), 1}});
    EXPECT_FALSE(desk.table.currentIndex().isValid()) << "the row is gone";
}

TEST(DataTable, IsAsHighAsItsRowsUpToAMost)
{
    TableDesk desk;
    desk.table.setFitsRows(3);
    desk.fill({{QStringLiteral("one"), 1}});
    const int one = desk.table.sizeHint().height();
    desk.fill({});
    EXPECT_EQ(desk.table.sizeHint().height(), one) << "room for one at least";
    desk.fill({{QStringLiteral("one"), 1}, {QStringLiteral("two"), 2}, {QStringLiteral("six"), 6}});
    const int three = desk.table.sizeHint().height();
    EXPECT_GE(three, one + 2 * 24);
    desk.fill({{QStringLiteral("a"), 1}, {QStringLiteral("b"), 2}, {QStringLiteral("c"), 6}, {QStringLiteral("d"), 6}});
    EXPECT_EQ(desk.table.sizeHint().height(), three);
    EXPECT_EQ(desk.table.minimumSizeHint().height(), three);
}

TEST(DataTable, AColumnThatTakesWhatIsLeftIsNeverSqueezedAway)
{
    TableDesk desk;
    const QString name = QStringLiteral("Board pack of the monthly review");
    desk.model.setRows({{{textCell(name), textCell(QString(80, u'w'))}, {}}}); // neither has room to spare
    desk.table.setColumnWidths({0, 300});
    desk.table.setFitsRows(8);
    desk.table.resize(700, 200);
    desk.table.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&desk.table));
    EXPECT_GT(desk.table.columnWidth(0), 150);
    const int tall = desk.table.sizeHint().height();
    desk.table.resize(340, 200);
    EXPECT_GE(desk.table.columnWidth(0), 100) << "the table scrolls sideways instead";
    EXPECT_EQ(desk.table.columnWidth(1), 300);
    EXPECT_GT(desk.table.sizeHint().height(), tall) << "and has room for its scroll bar";
    desk.table.resize(700, 200);
    EXPECT_GT(desk.table.columnWidth(0), 150);
    EXPECT_EQ(desk.table.sizeHint().height(), tall);
}

TEST(DataTable, AColumnInWhichNothingStandsTakesNoRoom)
{
    TableDesk desk;
    desk.table.setColumnWidths({0, 120});
    desk.table.resize(600, 200);
    desk.table.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&desk.table));
    desk.model.setRows({{{textCell(QStringLiteral("Orders")), textCell(QString())}, {}}, {{textCell(QStringLiteral("Quotes")), textCell(QString())}, {}}});
    EXPECT_TRUE(desk.table.isColumnHidden(1));
    EXPECT_EQ(desk.table.columnWidth(0), desk.table.viewport()->width());
    desk.fill({{QStringLiteral("Orders"), 4}});
    EXPECT_FALSE(desk.table.isColumnHidden(1)) << "something was read";
    desk.model.setRows({});
    EXPECT_FALSE(desk.table.isColumnHidden(1)) << "of an empty table all headings are seen";
    desk.table.setAligned();
    desk.model.setRows({{{textCell(QStringLiteral("Orders")), textCell(QString())}, {}}});
    EXPECT_FALSE(desk.table.isColumnHidden(1)) << "another table stands above it with the same columns";
    EXPECT_EQ(desk.table.columnWidth(1), 120);
}

TEST(DataTable, ALongTextGetsTheRoomThatItsNeighboursDoNotNeed)
{
    TableDesk desk;
    desk.table.setColumnWidths({100, 0});
    desk.table.resize(700, 200);
    desk.table.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&desk.table));
    desk.fill({{QStringLiteral("Orders"), 4}});
    EXPECT_EQ(desk.table.columnWidth(0), 100);
    desk.fill({{QStringLiteral("Orders of all channels in one shape"), 4}});
    EXPECT_GT(desk.table.columnWidth(0), 200);
    EXPECT_EQ(desk.table.columnWidth(0) + desk.table.columnWidth(1), desk.table.viewport()->width());
    desk.table.setColumnWidth(0, 70);
    desk.table.resize(640, 200);
    EXPECT_EQ(desk.table.columnWidth(0), 70) << "as a person has drawn it";
}

TEST(DataTable, SortingEqualsAStableSortOfTheFigures)
{
    std::mt19937 random(41);
    TableDesk desk;
    QAbstractItemModelTester tester(desk.table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int round = 0; round < 30; ++round) {
        std::vector<std::pair<QString, int>> entries(random() % 25);
        for (std::size_t i = 0; i < entries.size(); ++i)
            entries[i] = {QString::number(i), static_cast<int>(random() % 12) - 5};
        desk.table.sortByColumn(-1, Qt::AscendingOrder);
        desk.fill(entries);
        desk.table.sortByColumn(1, Qt::AscendingOrder);
        std::stable_sort(entries.begin(), entries.end(), [](const auto& left, const auto& right) { return left.second < right.second; });
        QStringList expected;
        for (const auto& entry : entries)
            expected.append(entry.first);
        EXPECT_EQ(desk.names(), expected);
    }
}

TEST(DataTable, ColumnsSortKeysFirstAndRulesByNumber)
{
    ColumnModel model;
    DataTable table(QStringLiteral("Columns"));
    table.setSource(&model);
    QAbstractItemModelTester tester(table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto columns = query::sampleColumns(30);
    columns[12].primaryKeyPosition = 1;
    columns[0].primaryKeyPosition = 2;
    columns[20].qualityRules = 100;
    model.setColumns(std::make_shared<const std::vector<query::ColumnItem>>(columns));
    table.sortByColumn(ColumnModel::Marks, Qt::AscendingOrder);
    EXPECT_EQ(table.model()->index(0, 0).data().toString(), u"column_12");
    EXPECT_EQ(table.model()->index(1, 0).data().toString(), u"customer_id");
    table.sortByColumn(ColumnModel::Rules, Qt::DescendingOrder);
    EXPECT_EQ(table.model()->index(0, 0).data().toString(), u"column_20");
    EXPECT_EQ(table.model()->index(1, ColumnModel::Rules).data().toString(), u"4");
    model.setFilter(QStringLiteral("column_12"));
    EXPECT_EQ(table.shownRows(), 1);
}

} // namespace
} // namespace tributary::views
