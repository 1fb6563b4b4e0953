// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/icons.h"
#include "views/theme/style_sheet.h"
#include "views/theme/theme.h"
#include "views/theme/theme_palette.h"
#include "views/theme/theme_tokens.h"
#include "views/theme/tributary_style.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionSlider>

namespace tributary::views {
namespace {

TEST(Theme, TextFactorStaysBetween90And150Percent)
{
    EXPECT_EQ(readTheme(Theme::Mode::Light, 0.2).textFactor, 0.9);
    EXPECT_EQ(readTheme(Theme::Mode::Light, 9).textFactor, 1.5);
    EXPECT_EQ(readTheme(Theme::Mode::Light, 1.0).body.pixelSize(), 13);
    EXPECT_EQ(readTheme(Theme::Mode::Light, 1.5).body.pixelSize(), 20);
}

TEST(Theme, RowsGrowWithTheTextButNeverShrink)
{
    EXPECT_EQ(readTheme(Theme::Mode::Light, 1.5).row, 45);
    EXPECT_EQ(readTheme(Theme::Mode::Light, 0.9).row, 30);
}

TEST(Theme, CodeIsDrawnSignBySign)
{
    const QFont code = readTheme(Theme::Mode::Light, 1.0).code;
    const qreal wide = QFontMetricsF(code).horizontalAdvance(u'>');
    const auto drawn = [&](const std::vector<std::pair<qreal, QString>>& texts) {
        QImage image(60, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(code);
        for (const auto& [x, text] : texts)
            painter.drawText(QPointF(10 + x, 20), text);
        return image;
    };
    EXPECT_EQ(drawn({{0, QStringLiteral(">-")}}), drawn({{0, QStringLiteral(">")}, {wide, QStringLiteral("-")}}))
        << "signs that stand together make no other sign";
}

TEST(Theme, ADomainKeepsItsHue)
{
    const Theme theme = readTheme(Theme::Mode::Light, 1.0);
    const QColor deal = theme.domainColor(QStringLiteral("Quote to Cash / Deal"));
    EXPECT_EQ(deal, readTheme(Theme::Mode::Light, 1.2).domainColor(QStringLiteral("Quote to Cash / Deal")));
    QSet<QString> hues;
    for (int i = 0; i < 64; ++i) {
        hues.insert(theme.domainColor(QStringLiteral("domain %1").arg(i)).name());
    }
    EXPECT_GE(hues.size(), 6) << "the names spread over the hues";
    EXPECT_EQ(deal, theme.domainColor(QStringLiteral("Deal"))) << "with or without its parent";
}

TEST(Theme, NeighbouringDomainsDifferAndOnlyNoDomainIsGrey)
{
    const Theme theme = readTheme(Theme::Mode::Light, 1.0);
    QSet<QString> hues;
    const QStringList names = {QStringLiteral("Company"), QStringLiteral("Deal"),   QStringLiteral("Finance"), QStringLiteral("Marketing"),
                               QStringLiteral("Offering"), QStringLiteral("Person"), QStringLiteral("Usage")};
    for (const QString& name : names) {
        hues.insert(theme.domainColor(name).name());
    }
    EXPECT_EQ(hues.size(), names.size());
    const QString grey = theme.domainColor({}).name();
    for (int i = 0; i < 200; ++i) {
        EXPECT_NE(theme.domainColor(QStringLiteral("domain %1").arg(i)).name(), grey) << i;
    }
}

TEST(Theme, ApplyFillsPaletteAndStyleSheet)
{
    Theme::apply(Theme::Mode::Dark, 1.2);
    EXPECT_EQ(Theme::current().mode, Theme::Mode::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Base), Theme::current().surface);
    EXPECT_EQ(QApplication::palette().color(QPalette::Highlight), Theme::current().select);
    EXPECT_TRUE(qApp->styleSheet().contains(Theme::current().chrome.name()));
    Theme::apply(Theme::Mode::Light);
    EXPECT_EQ(QApplication::palette().color(QPalette::Text), Theme::current().text1);
}

TEST(StyleSheet, KnowsAllItsTokensAndStaysSmall)
{
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::Contrast, Theme::Mode::ContrastLight}) {
        const QString sheet = styleSheetOf(readTheme(mode, 1.0));
        EXPECT_FALSE(sheet.contains(QLatin1Char('@'))) << "a token was left";
        EXPECT_LE(sheet.count(QLatin1Char('\n')), 150);
        EXPECT_EQ(sheet.count(QLatin1Char('{')), sheet.count(QLatin1Char('}')));
    }
}

TEST(Icons, EveryIconHasInkInTheColourAsked)
{
    const QStringList files = QDir(QStringLiteral(":/tributary/icons")).entryList();
    ASSERT_GT(files.size(), 60);
    for (const QString& file : files) {
        const QImage image = iconPixmap(file.chopped(4), QColor(255, 0, 0), 16, 2.0).toImage();
        ASSERT_EQ(image.size(), QSize(32, 32)) << file.toStdString();
        int ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                ink += pixel.alpha() > 128 ? 1 : 0;
                EXPECT_TRUE(pixel.alpha() < 200 || (pixel.green() < 40 && pixel.blue() < 40)) << file.toStdString();
            }
        }
        EXPECT_GT(ink, 10) << file.toStdString();
    }
}

TEST(Icons, ThemedIconFollowsModeAndTheme)
{
    const auto colorOf = [](QIcon::Mode mode, QIcon::State state) {
        const QImage image = themedIcon(QStringLiteral("minus")).pixmap(QSize(64, 64), mode, state).toImage();
        return image.pixelColor(image.width() / 2, image.height() / 2);
    };
    EXPECT_EQ(colorOf(QIcon::Normal, QIcon::Off), Theme::current().text2);
    EXPECT_EQ(colorOf(QIcon::Normal, QIcon::On), Theme::current().accentText);
    EXPECT_EQ(colorOf(QIcon::Disabled, QIcon::Off), Theme::current().textDisabled);
    Theme::apply(Theme::Mode::Dark);
    EXPECT_EQ(colorOf(QIcon::Normal, QIcon::Off), Theme::current().text2);
    Theme::apply(Theme::Mode::Light);
}

TEST(Style, ScrollBarHandleCoversTheGrooveWithoutArrows)
{
    const TributaryStyle style;
    QStyleOptionSlider option;
    option.rect = QRect(0, 0, 10, 200);
    option.orientation = Qt::Vertical;
    option.minimum = 0;
    option.maximum = 900;
    option.pageStep = 100;
    const auto part = [&](QStyle::SubControl control) { return style.subControlRect(QStyle::CC_ScrollBar, &option, control, nullptr); };
    for (const int position : {0, 450, 900}) {
        option.sliderPosition = position;
        EXPECT_EQ(part(QStyle::SC_ScrollBarSubPage).height() + part(QStyle::SC_ScrollBarSlider).height()
                      + part(QStyle::SC_ScrollBarAddPage).height(), 200);
        EXPECT_GE(part(QStyle::SC_ScrollBarSlider).height(), 28) << "it can be grasped";
    }
    EXPECT_EQ(part(QStyle::SC_ScrollBarSlider).bottom(), 199);
    EXPECT_TRUE(part(QStyle::SC_ScrollBarAddLine).isEmpty());
}

TEST(Style, CheckShowsItsStateByShapeAndNotByColourAlone)
{
    const auto picture = [](Qt::CheckState state) {
        QImage image(16, 16, QImage::Format_ARGB32);
        image.fill(Theme::current().surface);
        QPainter painter(&image);
        paintCheck(&painter, image.rect(), state);
        painter.end();
        return image;
    };
    EXPECT_NE(picture(Qt::Checked), picture(Qt::Unchecked));
    EXPECT_NE(picture(Qt::Checked), picture(Qt::PartiallyChecked));
}

} // namespace
} // namespace tributary::views
