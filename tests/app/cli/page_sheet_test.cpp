// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/page_sheet.h"

#include <gtest/gtest.h>

#include <QColor>

namespace tributary::cli {
namespace {

QImage filled(const QSize& size, const QColor& color)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

// How much of the sheet has that colour.
int areaOf(const QImage& sheet, const QColor& color)
{
    int area = 0;
    for (int y = 0; y < sheet.height(); ++y)
        for (int x = 0; x < sheet.width(); ++x)
            area += sheet.pixelColor(x, y) == color ? 1 : 0;
    return area;
}

TEST(PageSheet, OfNothingIsNoPicture)
{
    EXPECT_TRUE(PageSheet({1440, 900}).picture().isNull());
}

TEST(PageSheet, ShowsEachPictureOnceInItsTile)
{
    PageSheet sheet({1440, 900});
    sheet.add({}, filled({1440, 900}, Qt::red));
    sheet.add({}, filled({2880, 1800}, Qt::blue)); // at twice the scale
    sheet.add({}, filled({900, 900}, Qt::green));  // of another shape
    const QImage picture = sheet.picture();
    EXPECT_EQ(areaOf(picture, Qt::red), 640 * 400);
    EXPECT_EQ(areaOf(picture, Qt::blue), 640 * 400);
    EXPECT_EQ(areaOf(picture, Qt::green), 400 * 400);
    EXPECT_EQ(picture.width(), 10 + 3 * 650);
}

TEST(PageSheet, GoesOnInTheNextRow)
{
    PageSheet sheet({900, 600});
    for (int i = 0; i < PageSheet::kMostColumns; ++i)
        sheet.add({}, filled({900, 600}, Qt::red));
    const QSize oneRow = sheet.picture().size();
    sheet.add({}, filled({900, 600}, Qt::red));
    EXPECT_EQ(sheet.picture().width(), oneRow.width());
    EXPECT_GT(sheet.picture().height(), oneRow.height() + 400);
    EXPECT_EQ(sheet.count(), PageSheet::kMostColumns + 1);
}

} // namespace
} // namespace tributary::cli
