// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/scroll_column.h"

#include "tests/views/product/sample_page.h"
#include "views/product/overview_tab.h"

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace tributary::test {
namespace {

using views::ScrollColumn;

class RequestCounter : public QObject {
public:
    explicit RequestCounter(QWidget* widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return false;
    }
    int count = 0;
};

constexpr int kRounds = 50; // of events, each of which would ask for the next

void expectRest(ScrollColumn& column)
{
    for (int i = 0; i < kRounds; ++i)
        QApplication::processEvents();
    const RequestCounter counter(column.widget());
    for (int i = 0; i < kRounds; ++i)
        QApplication::processEvents();
    EXPECT_LE(counter.count, 1) << column.accessibleName().toStdString();
}

// A page that is laid out stays so; it once asked for its layout again and again, for as long as it was shown.
TEST(ScrollColumn, RestsOnceItIsLaidOut)
{
    views::OverviewTab tab;
    tab.setPage(query::samplePage());
    for (const QSize size : {QSize(1340, 700), QSize(940, 380), QSize(600, 300)}) {
        tab.resize(size);
        tab.show();
        for (ScrollColumn* column : tab.findChildren<ScrollColumn*>())
            expectRest(*column);
    }
}

TEST(ScrollColumn, GivesTextsThatWrapTheHeightTheyNeed)
{
    ScrollColumn column(QStringLiteral("column"));
    auto* first = new QLabel(QStringLiteral("short"));
    first->setWordWrap(true);
    column.column()->addWidget(first);
    column.resize(200, 100);
    column.show();
    QApplication::processEvents();
    const int before = column.widget()->minimumHeight();
    first->setText(QStringLiteral("a text that is much longer than the column is wide ").repeated(10));
    auto* inner = new QVBoxLayout;
    for (int i = 0; i < 5; ++i)
        inner->addWidget(new QLabel(QStringLiteral("line")));
    column.column()->addLayout(inner);
    for (int i = 0; i < kRounds; ++i)
        QApplication::processEvents();
    EXPECT_GT(column.widget()->minimumHeight(), before + 150);
    for (const QLabel* label : column.findChildren<QLabel*>())
        EXPECT_GE(label->height(), label->heightForWidth(label->width()) > 0 ? label->heightForWidth(label->width()) : label->sizeHint().height())
            << label->text().toStdString();
    expectRest(column);
}

} // namespace
} // namespace tributary::test
