// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/theme/tributary_style.h"

#include <gtest/gtest.h>

#include <QHeaderView>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTableWidget>

namespace tributary::views::style_paint_test {
namespace {

class StylePaint : public testing::TestWithParam<int> {
protected:
    void SetUp() override { Theme::apply(static_cast<Theme::Mode>(GetParam())); }
    void TearDown() override { Theme::apply(Theme::Mode::Light); }

    template <typename Paint>
    static QImage painted(Paint paint, QSize size = {40, 40})
    {
        QImage image(size, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint(&painter);
        return image;
    }
    static int count(const QImage& image, const QColor& color)
    {
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                pixels += image.pixelColor(x, y) == color ? 1 : 0;
            }
        }
        return pixels;
    }
    TributaryStyle style;
};

TEST_P(StylePaint, ACheckIsFilledWhenOnAndEmptyWhenOff)
{
    const Theme& theme = Theme::current();
    const auto box = [](Qt::CheckState state, bool enabled) {
        return painted([&](QPainter* painter) { paintCheck(painter, QRect(0, 0, 20, 20), state, enabled); });
    };
    EXPECT_GT(count(box(Qt::Checked, true), theme.accent), 60);
    EXPECT_GT(count(box(Qt::PartiallyChecked, true), theme.accent), 60);
    EXPECT_EQ(count(box(Qt::Unchecked, true), theme.accent), 0);
    EXPECT_GT(count(box(Qt::Unchecked, true), theme.surface), 100);
    EXPECT_EQ(count(box(Qt::Checked, false), theme.accent), 0) << "not enabled: no accent";
    EXPECT_NE(box(Qt::Checked, true), box(Qt::PartiallyChecked, true));
}

TEST_P(StylePaint, TheFocusRingLeavesTheInsideAlone)
{
    const QImage ring = painted([](QPainter* painter) { paintFocusRing(painter, QRect(0, 0, 40, 40)); });
    EXPECT_EQ(ring.pixelColor(20, 1), Theme::current().accent);
    EXPECT_EQ(ring.pixelColor(1, 20), Theme::current().accent);
    EXPECT_EQ(ring.pixelColor(20, 20).alpha(), 0);
    EXPECT_EQ(ring.pixelColor(20, 4).alpha(), 0) << "two pixels";
}

TEST_P(StylePaint, OnlyTheKeyboardShowsFocus)
{
    QStyleOptionFocusRect option;
    option.rect = QRect(0, 0, 40, 40);
    const auto ring = [&](QStyle::State state) {
        option.state = state;
        return painted([&](QPainter* painter) { style.drawPrimitive(QStyle::PE_FrameFocusRect, &option, painter, nullptr); });
    };
    EXPECT_EQ(count(ring(QStyle::State_HasFocus), Qt::transparent), 1600);
    EXPECT_GT(count(ring(QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange), Theme::current().accent), 100);
}

TEST_P(StylePaint, ANumberFieldHasAFrameAndTheFocusAStrongerOne)
{
    QStyleOptionSpinBox option;
    option.rect = QRect(0, 0, 80, 28);
    option.subControls = QStyle::SC_All;
    option.stepEnabled = QAbstractSpinBox::StepUpEnabled | QAbstractSpinBox::StepDownEnabled;
    const auto field = [&](QStyle::State state, QAbstractSpinBox::ButtonSymbols symbols) {
        option.state = state;
        option.buttonSymbols = symbols;
        return painted([&](QPainter* painter) { style.drawComplexControl(QStyle::CC_SpinBox, &option, painter, nullptr); }, {80, 28});
    };
    const QImage plain = field(QStyle::State_Enabled, QAbstractSpinBox::NoButtons);
    EXPECT_GT(count(plain, Theme::current().control), 100);
    EXPECT_EQ(plain.pixelColor(40, 14), Theme::current().surface);
    EXPECT_GT(count(field(QStyle::State_Enabled | QStyle::State_HasFocus, QAbstractSpinBox::NoButtons), Theme::current().accent), 200);
    EXPECT_NE(field(QStyle::State_Enabled, QAbstractSpinBox::UpDownArrows), plain) << "with arrows";
    EXPECT_NE(field(QStyle::State_None, QAbstractSpinBox::UpDownArrows), field(QStyle::State_Enabled, QAbstractSpinBox::UpDownArrows)) << "off";
}

TEST_P(StylePaint, OnlyTheStyleSheetRingsAPushButton)
{
    QStyleOptionFocusRect option;
    option.rect = QRect(0, 0, 40, 40);
    option.state = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    const QPushButton button;
    const QImage image = painted([&](QPainter* painter) { style.drawPrimitive(QStyle::PE_FrameFocusRect, &option, painter, &button); });
    EXPECT_EQ(count(image, Qt::transparent), 1600);
}

TEST_P(StylePaint, RadioMarksDifferByShape)
{
    QStyleOptionButton option;
    option.rect = QRect(0, 0, 16, 16);
    const auto mark = [&](QStyle::State state) {
        option.state = state;
        return painted([&](QPainter* painter) { style.drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, painter, nullptr); });
    };
    EXPECT_EQ(mark(QStyle::State_Enabled | QStyle::State_On).pixelColor(8, 8), Theme::current().accent);
    EXPECT_EQ(mark(QStyle::State_Enabled | QStyle::State_Off).pixelColor(8, 8), Theme::current().surface);
    EXPECT_EQ(mark(QStyle::State_On).pixelColor(8, 8), Theme::current().line2) << "off";
}

TEST_P(StylePaint, AScrollBarWithNothingToScrollIsEmpty)
{
    QStyleOptionSlider option;
    option.rect = QRect(0, 0, 40, 10);
    option.orientation = Qt::Horizontal;
    option.pageStep = 10;
    const auto bar = [&](int maximum, QStyle::State state) {
        option.maximum = maximum;
        option.state = state;
        return painted([&](QPainter* painter) { style.drawComplexControl(QStyle::CC_ScrollBar, &option, painter, nullptr); });
    };
    EXPECT_EQ(count(bar(0, QStyle::State_Enabled), Qt::transparent), 1600);
    EXPECT_GT(count(bar(30, QStyle::State_Enabled), Theme::current().line2), 50);
    EXPECT_GT(count(bar(30, QStyle::State_Enabled | QStyle::State_MouseOver), Theme::current().control), 50);
}

INSTANTIATE_TEST_SUITE_P(Modes, StylePaint, testing::Values(0, 1, 2, 3));

TEST(StyleRules, NothingMovesByItself)
{
    const TributaryStyle style;
    EXPECT_EQ(style.styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, nullptr, nullptr), 0);
    EXPECT_EQ(style.styleHint(QStyle::SH_ScrollBar_Transient, nullptr, nullptr, nullptr), 0) << "a scroll bar that hides cannot be found";
    EXPECT_EQ(style.pixelMetric(QStyle::PM_ButtonShiftHorizontal, nullptr, nullptr), 0);
    EXPECT_EQ(style.pixelMetric(QStyle::PM_SplitterWidth, nullptr, nullptr), 1);
    EXPECT_EQ(style.pixelMetric(QStyle::PM_IndicatorWidth, nullptr, nullptr), style.pixelMetric(QStyle::PM_IndicatorHeight, nullptr, nullptr));
}

TEST(StyleRules, TextsInTablesStandAsFarInAsTheirHeadings)
{
    Theme::apply(Theme::Mode::Light);
    QTableWidget table(1, 1);
    table.setShowGrid(false);
    table.setItem(0, 0, new QTableWidgetItem(QStringLiteral("text")));
    table.setHorizontalHeaderLabels({QStringLiteral("text")});
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.show();
    const auto firstInk = [](const QImage& image) {
        for (int x = 2; x < image.width(); ++x)
            for (int y = 4; y < image.height() - 4; ++y)
                if (qGray(image.pixel(x, y)) < 170)
                    return x;
        return -1;
    };
    const QImage cell = table.viewport()->grab(table.visualItemRect(table.item(0, 0))).toImage();
    const QImage heading = table.horizontalHeader()->viewport()->grab(QRect(0, 0, table.columnWidth(0), table.horizontalHeader()->height())).toImage();
    ASSERT_GT(firstInk(heading), 0);
    EXPECT_NEAR(firstInk(cell), firstInk(heading), 1);
}

TEST(StyleRules, AHorizontalHandleRunsFromEndToEnd)
{
    const TributaryStyle style;
    QStyleOptionSlider option;
    option.rect = QRect(5, 7, 300, 10);
    option.orientation = Qt::Horizontal;
    option.maximum = 5000;
    option.pageStep = 1;
    const auto handle = [&](int position) {
        option.sliderPosition = position;
        return style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, nullptr);
    };
    EXPECT_EQ(handle(0).left(), 5);
    EXPECT_EQ(handle(5000).right(), 304);
    EXPECT_EQ(handle(2500).width(), 28) << "never too short to grasp";
    int last = -1;
    for (int position = 0; position <= 5000; position += 250) {
        EXPECT_GT(handle(position).left(), last);
        last = handle(position).left();
    }
}

TEST(IconPixmap, KeepsSizeRatioAndColourApart)
{
    const QString name = QStringLiteral("minus");
    for (const int size : {1, 12, 16, 20, 64}) {
        for (const double ratio : {1.0, 1.5, 2.0, 3.0}) {
            const QPixmap pixmap = iconPixmap(name, Qt::blue, size, ratio);
            EXPECT_EQ(pixmap.width(), qRound(size * ratio)) << size << " at " << ratio;
            EXPECT_EQ(pixmap.devicePixelRatio(), ratio);
        }
    }
    EXPECT_NE(iconPixmap(name, Qt::blue, 32).toImage(), iconPixmap(name, Qt::red, 32).toImage());
    EXPECT_NE(iconPixmap(name, Qt::blue, 32).toImage(), iconPixmap(QStringLiteral("plus"), Qt::blue, 32).toImage());
    EXPECT_TRUE(iconPixmap(name, Qt::blue, 0).isNull());
    EXPECT_TRUE(iconPixmap(name, Qt::blue, -5).isNull());
}

TEST(IconPixmap, TheSameIsPaintedOnce)
{
    const QPixmap first = iconPixmap(QStringLiteral("star"), Qt::green, 24);
    EXPECT_EQ(first.cacheKey(), iconPixmap(QStringLiteral("star"), Qt::green, 24).cacheKey());
    const QImage solid = iconPixmap(QStringLiteral("minus"), QColor(0, 0, 255), 64).toImage();
    const QImage faint = iconPixmap(QStringLiteral("minus"), QColor(0, 0, 255, 64), 64).toImage();
    EXPECT_EQ(solid.pixelColor(32, 32).alpha(), 255);
    EXPECT_NEAR(faint.pixelColor(32, 32).alpha(), 64, 2) << "a colour's own transparency counts";
}

} // namespace
} // namespace tributary::views::style_paint_test
