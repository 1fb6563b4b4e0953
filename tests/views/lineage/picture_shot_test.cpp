// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/picture_shot.h"

#include <gtest/gtest.h>

#include <QPainter>

#include <algorithm>
#include <random>

namespace tributary::views::picture_shot_tests {
namespace {

const QSize kSize(320, 200);

// Squares that all differ, so that no two places look alike; what was drawn is counted in pixels.
struct Board {
    double drawn = 0;

    PictureShot::Paint paint()
    {
        return [this](QPainter* painter, const QRectF& screen, const Lens& lens) {
            const double pixelRatio = painter->device()->devicePixelRatioF();
            const QSizeF cut = QSizeF(painter->device()->width(), painter->device()->height()) / pixelRatio;
            drawn += cut.width() * cut.height();
            EXPECT_GT(screen.width(), cut.width()) << "what reaches into it from beside";
            painter->fillRect(screen, Qt::white);
            for (int x = -20; x < 60; ++x) {
                for (int y = -20; y < 60; ++y)
                    painter->fillRect(lens.toScreen(QRectF(x * 16, y * 16, 15.2, 15.2)), QColor::fromHsv(((x * 37 + y * 101) % 360 + 360) % 360, 200, 220));
            }
        };
    }
};

QImage shown(PictureShot& shot, Board& board, const Lens& lens, double pixelRatio = 1)
{
    QImage image(kSize * pixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelRatio);
    QPainter painter(&image);
    shot.show(painter, kSize, lens, board.paint());
    painter.end();
    return image;
}

double pixelsOf(const QSize& size)
{
    return static_cast<double>(size.width()) * size.height();
}

TEST(PictureShots, AMovedOneIsTheOneThatWouldBeDrawnAnew)
{
    for (const double pixelRatio : {1.0, 2.0}) {
        std::mt19937 random(7);
        std::uniform_real_distribution<double> step(-60, 60);
        PictureShot shot;
        Board board;
        Lens lens{0.75, {40, 30}};
        for (int i = 0; i < 40; ++i) {
            lens.origin = {std::clamp(lens.origin.x() + step(random), -200.0, 500.0), std::clamp(lens.origin.y() + step(random), -200.0, 500.0)};
            PictureShot fresh;
            Board other;
            ASSERT_EQ(shown(shot, board, lens, pixelRatio), shown(fresh, other, lens, pixelRatio)) << "step " << i << " at " << pixelRatio;
        }
    }
}

TEST(PictureShots, OnlyWhatComesIntoViewIsDrawn)
{
    PictureShot shot;
    Board board;
    shown(shot, board, {1, {0, 0}});
    EXPECT_EQ(board.drawn, pixelsOf(kSize));
    shown(shot, board, {1, {7, -5}});
    EXPECT_LT(board.drawn, pixelsOf(kSize) * 1.1) << "two strips";
    const double before = board.drawn;
    shown(shot, board, {1, {7, -5}});
    EXPECT_EQ(board.drawn, before) << "nothing moved";
    shown(shot, board, {1, {9'000, 0}});
    EXPECT_EQ(board.drawn, before + pixelsOf(kSize)) << "nothing of it is of use";
}

TEST(PictureShots, AreDrawnAnewWhenForgottenOrOfAnotherSizeOrZoom)
{
    PictureShot shot;
    Board board;
    EXPECT_TRUE(shot.isEmpty());
    shown(shot, board, {1, {0, 0}});
    EXPECT_FALSE(shot.isEmpty());
    shot.forget();
    EXPECT_TRUE(shot.isEmpty());
    shown(shot, board, {1, {0, 0}});
    EXPECT_EQ(board.drawn, 2 * pixelsOf(kSize));
    shown(shot, board, {0.9, {0, 0}});
    EXPECT_EQ(board.drawn, 3 * pixelsOf(kSize));
    shown(shot, board, {0.9, {0, 0}}, 2);
    EXPECT_EQ(board.drawn, 4 * pixelsOf(kSize)) << "another screen";
}

TEST(PictureShots, AResizedOneLiesWhereItsThingsAre)
{
    PictureShot shot;
    Board board;
    shown(shot, board, {1, {0, 0}});
    QImage image(kSize, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    shot.showResized(painter, {0.5, {0, 0}});
    painter.end();
    EXPECT_EQ(image.pixelColor(kSize.width() / 2 + 4, 10), QColor(Qt::black)) << "half as wide";
    const QColor fourth = QColor::fromHsv((3 * 37 + 2 * 101) % 360, 200, 220);
    EXPECT_EQ(image.pixelColor(3 * 8 + 4, 2 * 8 + 4), QColor(fourth.rgb()));
}

} // namespace
} // namespace tributary::views::picture_shot_tests
