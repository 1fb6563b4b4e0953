// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/cell_table_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

#include <random>

namespace tributary::views {
namespace {

CellTableModel& fillCells(CellTableModel& model)
{
    model.setRows({{{textCell(QStringLiteral("alpha")), numberCell(12, QStringLiteral("12"))}, QStringLiteral("tributary:product/a@1")},
                   {{textCell(QStringLiteral("beta"))}, {}}});
    return model;
}

const QStringList& twoCellHeaders()
{
    static const QStringList kHeaders{QStringLiteral("Name"), QStringLiteral("Reads")};
    return kHeaders;
}

TEST(CellTable, GivesTextReferenceAndSortKey)
{
    CellTableModel model(twoCellHeaders());
    fillCells(model);
    ASSERT_EQ(model.rowCount(), 2);
    ASSERT_EQ(model.columnCount(), 2);
    EXPECT_EQ(model.index(0, 0).data().toString(), u"alpha");
    EXPECT_EQ(model.index(0, 0).data(CellSortRole).toString(), u"alpha") << "the text, where no key is given";
    EXPECT_DOUBLE_EQ(model.index(0, 1).data(CellSortRole).toDouble(), 12);
    EXPECT_EQ(model.index(0, 1).data(CellRefRole).toString(), u"tributary:product/a@1") << "of the row, whatever the column";
    EXPECT_TRUE(model.index(1, 0).data(CellRefRole).toString().isEmpty());
}

TEST(CellTable, ARowThatIsTooShortIsEmptyAtItsEnd)
{
    CellTableModel model(twoCellHeaders());
    fillCells(model);
    EXPECT_EQ(model.cellAt(model.index(1, 1)), nullptr);
    EXPECT_FALSE(model.index(1, 1).data().isValid());
    EXPECT_FALSE(model.index(1, 1).data(Qt::AccessibleTextRole).isValid());
}

TEST(CellTable, TheFirstCellSpeaksForItsRow)
{
    CellTableModel model(twoCellHeaders());
    fillCells(model);
    EXPECT_EQ(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Name: alpha; Reads: 12");
    EXPECT_EQ(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), u"Reads: 12");
    EXPECT_EQ(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Name: beta");
}

TEST(CellTable, AnEmptyCellIsNotReadOut)
{
    CellTableModel model(twoCellHeaders());
    model.setRows({{{textCell(QString()), numberCell(0, QStringLiteral("0"))}, {}}});
    EXPECT_EQ(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Reads: 0");
}

TEST(CellTable, FiguresStandAtTheRightWithTheirHeader)
{
    CellTableModel model(twoCellHeaders());
    const auto alignment = [&](int column) { return model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt(); };
    EXPECT_EQ(alignment(1), int(Qt::AlignLeft | Qt::AlignVCenter)) << "nothing to stand over yet";
    fillCells(model);
    EXPECT_EQ(alignment(0), int(Qt::AlignLeft | Qt::AlignVCenter));
    EXPECT_EQ(alignment(1), int(Qt::AlignRight | Qt::AlignVCenter));
    EXPECT_EQ(model.index(0, 1).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
}

TEST(CellTable, HeadersOutsideAreNothing)
{
    CellTableModel model(twoCellHeaders());
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Reads");
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::AccessibleTextRole).toString(), u"Reads");
    EXPECT_FALSE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).isValid());
    EXPECT_FALSE(model.headerData(-1, Qt::Horizontal, Qt::DisplayRole).isValid());
    EXPECT_FALSE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
}

TEST(CellTable, ATimeIsCopiedAsUtcAndSortedAsANumber)
{
    const Cell cell = timeCell(1'791'208'800LL * kMicrosPerSecond);
    EXPECT_EQ(cell.text, u"2026-10-05T14:00:00Z");
    EXPECT_EQ(cell.sortKey.toLongLong(), 1'791'208'800'000'000LL);
    EXPECT_EQ(cell.style, CellStyle::Time);
    EXPECT_TRUE(timeCell(0).text.isEmpty()) << "no time is not 1970";
    EXPECT_EQ(timeCell(0, CellStyle::Date).style, CellStyle::Date);
}

TEST(CellTable, AStateHasToneAndSign)
{
    const Cell cell = stateCell(QStringLiteral("missed"), Tone::Warn, QStringLiteral("warning"));
    EXPECT_EQ(cell.style, CellStyle::Pill);
    CellTableModel model({QStringLiteral("State")});
    model.setRows({{{cell}, {}}});
    EXPECT_EQ(model.index(0, 0).data(CellToneRole).toInt(), int(Tone::Warn));
    EXPECT_EQ(model.index(0, 0).data(CellIconRole).toString(), u"warning");
    EXPECT_EQ(model.index(0, 0).data(CellStyleRole).toInt(), int(CellStyle::Pill));
}

TEST(CellTable, HostileTextIsOneLineAndNoRichTooltip)
{
    CellTableModel model({QStringLiteral("Name")});
    model.setRows({{{textCell(std::string_view("<b>bold</b>\n\u202Eevil\ttab"))}, {}}});
    EXPECT_EQ(model.index(0, 0).data().toString(), u"<b>bold</b> evil tab");
    EXPECT_EQ(model.index(0, 0).data(Qt::ToolTipRole).toString(), u"<qt>&lt;b&gt;bold&lt;/b&gt; evil tab</qt>");
}

TEST(CellTable, AMegabyteIsCutBeforeItIsShown)
{
    const std::string megabyte(1 << 20, 'x');
    EXPECT_EQ(textCell(std::string_view(megabyte)).text.size(), 300);
    EXPECT_TRUE(textCell(std::string_view(megabyte)).text.endsWith(QChar(0x2026)));
    EXPECT_EQ(stateCell(QString(1 << 20, u'y'), Tone::Ok).text.size(), 300);
}

TEST(CellTable, KeepsTheRulesOfModelsThroughAnyChange)
{
    CellTableModel model(twoCellHeaders());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::mt19937 random(5);
    for (int round = 0; round < 40; ++round) {
        std::vector<CellRow> rows(random() % 6);
        for (CellRow& row : rows) {
            const std::size_t cells = random() % 4; // fewer and more than there are headers
            while (row.cells.size() < cells)
                row.cells.push_back(random() % 2 ? textCell(QStringLiteral("t")) : numberCell(1, QStringLiteral("1")));
        }
        const auto count = static_cast<int>(rows.size());
        model.setRows(std::move(rows));
        EXPECT_EQ(model.rowCount(), count);
        const QStringList headers(static_cast<qsizetype>(1 + random() % 3), QStringLiteral("h"));
        model.setHeaders(headers);
        EXPECT_EQ(model.columnCount(), headers.size());
        EXPECT_EQ(model.rowCount(model.index(0, 0)), 0) << "a table is no tree";
    }
}

} // namespace
} // namespace tributary::views
