// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/lineage/sample_lineage.h"
#include "views/lineage/lineage_paper.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QRegularExpression>

namespace tributary::views {
namespace {

// One box, as wide and high as the whole picture is to be.
test::Picture pictureSized(double width, double height)
{
    test::LineageMaker maker;
    maker.node("alone");
    test::Picture picture;
    picture.scene = buildScene(maker.done(), {});
    const SceneMetrics metrics;
    layout::Drawing drawing;
    drawing.boxes = {{0, 0, metrics.width, metrics.plain}};
    drawing.width = width;
    drawing.height = height;
    picture.geometry = std::make_shared<const SceneGeometry>(*picture.scene, drawing, metrics);
    return picture;
}

int pagesOf(const QByteArray& pdf)
{
    auto found = QRegularExpression(QStringLiteral("/Type\\s*/Page\\b(?!s)")).globalMatch(QString::fromLatin1(pdf));
    int pages = 0;
    for (; found.hasNext(); found.next())
        ++pages;
    return pages;
}

// The sheet in points, as the PDF says.
QSizeF sheetOf(const QByteArray& pdf)
{
    const auto box = QRegularExpression(QStringLiteral("/MediaBox \\[0 0 ([\\d.]+) ([\\d.]+)\\]")).match(QString::fromLatin1(pdf));
    return {box.captured(1).toDouble(), box.captured(2).toDouble()};
}

TEST(LineagePaper, OneSheetHoldsThePictureWhateverItsSize)
{
    for (const double width : {300.0, 4'000.0, 60'000.0}) {
        const test::Picture picture = pictureSized(width, 800);
        const PaperPlan plan{QPageSize::A4, false, QStringLiteral("Lineage")};
        EXPECT_EQ(paperTiles(*picture.geometry, plan), QSize(1, 1)) << width;
        const QByteArray pdf = scenePdf(*picture.scene, *picture.geometry, {}, plan);
        EXPECT_TRUE(pdf.startsWith("%PDF"));
        EXPECT_EQ(pagesOf(pdf), 1) << width;
    }
}

TEST(LineagePaper, TheSheetIsTheOneAskedForAndLiesAsThePictureDoes)
{
    const test::Picture wide = pictureSized(2'000, 500);
    const test::Picture high = pictureSized(500, 2'000);
    const QSizeF lying = sheetOf(scenePdf(*wide.scene, *wide.geometry, {}, {QPageSize::A3, false, {}}));
    const QSizeF upright = sheetOf(scenePdf(*high.scene, *high.geometry, {}, {QPageSize::A3, false, {}}));
    EXPECT_NEAR(lying.width(), 1191, 2);
    EXPECT_NEAR(lying.height(), 842, 2);
    EXPECT_EQ(lying.transposed(), upright);
    const QSizeF poster = sheetOf(scenePdf(*wide.scene, *wide.geometry, {}, {QPageSize::A0, false, {}}));
    EXPECT_NEAR(poster.width(), 3370, 2);
}

TEST(LineagePaper, TilesCoverThePictureAndLargerSheetsAreFewer)
{
    const test::Picture picture = pictureSized(9'000, 5'000);
    int before = 1'000;
    for (const QPageSize::PageSizeId size : {QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::A1, QPageSize::A0}) {
        const PaperPlan plan{size, true, QStringLiteral("Lineage")};
        const QSize tiles = paperTiles(*picture.geometry, plan);
        const int sheets = tiles.width() * tiles.height();
        EXPECT_LT(sheets, before);
        before = sheets;
        if (sheets > 60)
            continue;
        EXPECT_EQ(pagesOf(scenePdf(*picture.scene, *picture.geometry, {}, plan)), sheets);
    }
    EXPECT_EQ(paperTiles(*pictureSized(400, 300).geometry, {QPageSize::A4, true, {}}), QSize(1, 1)) << "what fits is not cut up";
}

TEST(LineagePaper, APngIsAsLargeAsFitsAFile)
{
    const test::Picture small = pictureSized(400, 300);
    const QImage picture = QImage::fromData(scenePng(*small.scene, *small.geometry, {}, 2));
    ASSERT_FALSE(picture.isNull());
    EXPECT_NEAR(picture.width(), 2 * (small.geometry->bounds().width() + 32), 2);
    const test::Picture large = pictureSized(120'000, 400);
    const QImage shrunk = QImage::fromData(scenePng(*large.scene, *large.geometry, {}, 2));
    ASSERT_FALSE(shrunk.isNull());
    EXPECT_LE(shrunk.width(), 16'000);
}

} // namespace
} // namespace tributary::views
