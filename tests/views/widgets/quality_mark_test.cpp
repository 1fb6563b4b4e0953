// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/quality_mark.h"

#include "views/theme/theme.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

namespace tributary::views {
namespace {

QImage painted(double percent)
{
    QImage image(qualitySize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintQuality(&painter, image.rect(), percent);
    return image;
}

// The share of the disc's left and right half that is not white.
std::pair<double, double> filled(double percent)
{
    const QImage image = painted(percent);
    const int top = image.height() / 2 - 3;
    const auto share = [&](int from) {
        int dark = 0;
        for (int y = top; y < top + 6; ++y)
            for (int x = from; x < from + 3; ++x)
                dark += image.pixelColor(x, y).lightness() < 200 ? 1 : 0;
        return dark / 18.0;
    };
    return {share(3), share(7)};
}

TEST(QualityMark, TellsByItsShape)
{
    EXPECT_GT(filled(96).first, 0.9);
    EXPECT_GT(filled(96).second, 0.9);
    EXPECT_LT(filled(90).first, 0.4);
    EXPECT_GT(filled(90).second, 0.7);
    EXPECT_LT(filled(50).first, 0.4);
    EXPECT_LT(filled(50).second, 0.4);
}

TEST(QualityMark, WhatWasNeverMeasuredShowsNothing)
{
    QImage empty(qualitySize(), QImage::Format_ARGB32_Premultiplied);
    empty.fill(Qt::white);
    EXPECT_EQ(painted(-1), empty);
    EXPECT_TRUE(qualityText(-1).isEmpty());
    EXPECT_TRUE(qualityInWords(-1).isEmpty());
}

TEST(QualityMark, FiguresAreNeverBetterThanWhatWasMeasured)
{
    EXPECT_EQ(qualityText(98.26), QStringLiteral("98.2"));
    EXPECT_EQ(qualityText(94.99), QStringLiteral("94.9")) << "rounded it would stand for another sign";
    EXPECT_EQ(qualityText(100), QStringLiteral("100"));
    EXPECT_EQ(qualityInWords(94.99), QStringLiteral("Quality 94.9, below 95"));
    EXPECT_EQ(qualityInWords(12), QStringLiteral("Quality 12, below 80"));
    EXPECT_EQ(qualityInWords(99.5), QStringLiteral("Quality 99.5"));
}

TEST(QualityMark, EveryFigureHasItsRoom)
{
    const QFontMetrics metrics(Theme::current().small);
    for (const double percent : {0.0, 8.8, 88.8, 100.0})
        EXPECT_LE(metrics.horizontalAdvance(qualityText(percent)) + 18, qualitySize().width());
}

} // namespace
} // namespace tributary::views
