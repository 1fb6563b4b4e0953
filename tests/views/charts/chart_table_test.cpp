// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/bar_chart.h"
#include "views/charts/chart_table.h"
#include "views/charts/stacked_chart.h"
#include "views/charts/time_series_chart.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QTableView>
#include <QTest>

#include <random>

namespace tributary::views::chart_table_test {
namespace {

// A plain reader of RFC 4180, as a spreadsheet has it.
std::vector<QStringList> readCsv(const QString& text)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (quoted) {
            if (letter != QLatin1Char('"')) {
                cell += letter;
            } else if (i + 1 < text.size() && text[i + 1] == QLatin1Char('"')) {
                cell += letter;
                ++i;
            } else {
                quoted = false;
            }
        } else if (letter == QLatin1Char('"')) {
            quoted = true;
        } else if (letter == QLatin1Char(',')) {
            row.append(std::exchange(cell, {}));
        } else if (letter == QLatin1Char('\r') && i + 1 < text.size() && text[i + 1] == QLatin1Char('\n')) {
            row.append(std::exchange(cell, {}));
            rows.push_back(std::exchange(row, {}));
            ++i;
        } else {
            cell += letter;
        }
    }
    return rows;
}

TEST(Csv, WhatIsWrittenIsReadBack)
{
    std::mt19937 random(411);
    const QStringList pieces = {QStringLiteral(","), QStringLiteral("\""), QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral("a"),
                                QStringLiteral(" "), QStringLiteral("1.5"), QString::fromUtf8("\u00e9"), QString()};
    for (int round = 0; round < 500; ++round) {
        const int columns = 1 + static_cast<int>(random() % 5);
        const auto line = [&] {
            QStringList cells;
            for (int i = 0; i < columns; ++i) {
                QString cell = QStringLiteral("x");
                for (std::size_t part = random() % 6; part > 0; --part)
                    cell += pieces[static_cast<qsizetype>(random() % static_cast<std::size_t>(pieces.size()))];
                cells.append(cell);
            }
            return cells;
        };
        ChartTable table{QStringLiteral("t"), line(), {}};
        std::vector<QStringList> expected{table.headers};
        for (std::size_t rows = random() % 6; rows > 0; --rows) {
            table.rows.push_back(line());
            expected.push_back(table.rows.back());
        }
        ASSERT_EQ(readCsv(csvOf(table)), expected) << csvOf(table).toStdString();
    }
}

TEST(Csv, ANameIsNoFormulaAndANumberIsOne)
{
    const ChartTable table{{}, {QStringLiteral("n")}, {{QStringLiteral("=1+1")}, {QStringLiteral("@x")}, {QStringLiteral("-2.5")}, {QStringLiteral("-x")}}};
    EXPECT_EQ(csvOf(table), QStringLiteral("n\r\n'=1+1\r\n'@x\r\n-2.5\r\n'-x\r\n"));
}

TEST(Csv, NumbersLoseNothing)
{
    std::mt19937_64 random(7);
    std::uniform_real_distribution<double> any(-1e12, 1e12);
    for (int i = 0; i < 2000; ++i) {
        const double value = any(random) / (1 + static_cast<double>(random() % 1'000'000));
        EXPECT_EQ(plainNumber(value).toDouble(), value) << plainNumber(value).toStdString();
    }
}

QString copied(QWidget& chart)
{
    QApplication::clipboard()->clear();
    chart.resize(300, 200);
    chart.show();
    chart.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&chart));
    chart.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&chart, Qt::Key_C, Qt::ControlModifier);
    return QApplication::clipboard()->text();
}

TEST(ChartTwin, ALineIsCopiedWithItsTimesAndStates)
{
    TimeSeriesChart chart;
    chart.setData({QStringLiteral("Freshness"), QStringLiteral("h"), {{0, 2.25, false}, {kMicrosPerDay, 7, true}}, 6.0, {}});
    EXPECT_EQ(copied(chart), QStringLiteral("Time (UTC),Freshness (h),Target,State\r\n1970-01-01T00:00:00Z,2.25,6,on target\r\n"
                                            "1970-01-02T00:00:00Z,7,6,missed\r\n"));
    chart.setData({QStringLiteral("Rows"), {}, {{0, 3, false}}, {}, {}});
    EXPECT_EQ(copied(chart), QStringLiteral("Time (UTC),Rows\r\n1970-01-01T00:00:00Z,3\r\n"));
}

TEST(ChartTwin, StackedColumnsAndBarsAreCopiedWhole)
{
    StackedChart stacked;
    stacked.setLayers(QStringLiteral("Reads"), {QStringLiteral("5 Oct"), QStringLiteral("12 Oct")}, {{QStringLiteral("a,b"), {1, 2}}, {QStringLiteral("c"), {3}}});
    EXPECT_EQ(copied(stacked), QStringLiteral("Name,5 Oct,12 Oct\r\n\"a,b\",1,2\r\nc,3,0\r\n"));
    BarChart bars;
    bars.setBars(QStringLiteral("Reads"), {{QStringLiteral("Board"), 590.5, QStringLiteral("591")}, {QStringLiteral("others"), 3, {}, true}});
    EXPECT_EQ(copied(bars), QStringLiteral("Name,Value\r\nBoard,590.5\r\nothers,3\r\n"));
}

TEST(ChartTwin, EnterShowsTheTableAndTheMenuOffersBoth)
{
    BarChart bars;
    bars.setBars(QStringLiteral("Reads <b>of</b> it"), {{QStringLiteral("Board"), 590, {}}, {QStringLiteral("Campaign"), 410, {}}});
    ASSERT_EQ(bars.actions().size(), 2);
    EXPECT_EQ(bars.contextMenuPolicy(), Qt::ActionsContextMenu);
    for (const QAction* action : bars.actions()) {
        EXPECT_FALSE(action->text().isEmpty());
        EXPECT_EQ(action->shortcutContext(), Qt::WidgetShortcut);
    }
    static_cast<void>(copied(bars));
    QTest::keyClick(&bars, Qt::Key_Return);
    auto* dialog = bars.findChild<QDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->isModal());
    auto* table = dialog->findChild<QTableView*>();
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->accessibleName(), QStringLiteral("Reads <b>of</b> it"));
    ASSERT_EQ(table->model()->rowCount(), 2);
    EXPECT_EQ(table->model()->index(1, 0).data().toString(), QStringLiteral("Campaign"));
    EXPECT_EQ(table->model()->index(1, 1).data().toString(), QStringLiteral("410"));
    EXPECT_EQ(table->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Value"));
    QPointer<QDialog> gone(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return gone.isNull(); }));
}

TEST(ChartTwin, TheFocusCanBeSeen)
{
    TimeSeriesChart chart;
    chart.setData({QStringLiteral("Rows"), {}, {{0, 3, false}, {kMicrosPerDay, 4, false}}, {}, {}});
    chart.resize(300, 200);
    const QImage before = chart.grab().toImage();
    QFocusEvent byKey(QEvent::FocusIn, Qt::TabFocusReason);
    QApplication::sendEvent(&chart, &byKey);
    EXPECT_NE(chart.grab().toImage(), before);
    QFocusEvent gone(QEvent::FocusOut, Qt::TabFocusReason);
    QApplication::sendEvent(&chart, &gone);
    EXPECT_EQ(chart.grab().toImage(), before);
    QFocusEvent byMouse(QEvent::FocusIn, Qt::MouseFocusReason);
    QApplication::sendEvent(&chart, &byMouse);
    EXPECT_EQ(chart.grab().toImage(), before) << "only the keyboard shows it";
}

} // namespace
} // namespace tributary::views::chart_table_test
