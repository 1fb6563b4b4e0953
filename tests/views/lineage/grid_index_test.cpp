// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/grid_index.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace tributary::views {
namespace {

// Against looking at every rectangle.
TEST(GridIndexTest, FindsEverythingThatTouchesAnArea)
{
    std::mt19937 random(3);
    const auto between = [&](double low, double high) { return std::uniform_real_distribution<double>(low, high)(random); };
    for (int round = 0; round < 80; ++round) {
        GridIndex index(64);
        std::vector<QRectF> rects;
        for (int i = 0; i < 120; ++i) {
            // A few are as large as the picture.
            const double most = i % 20 == 0 ? 4000 : 150;
            rects.emplace_back(between(-500, 3000), between(-500, 3000), between(0, most), between(0, most));
            index.add(i, rects.back());
        }
        const QRectF area(between(-800, 3200), between(-800, 3200), between(1, 1500), between(1, 1500));
        const std::vector<int> near = index.near(area);
        EXPECT_TRUE(std::is_sorted(near.begin(), near.end()));
        EXPECT_EQ(std::adjacent_find(near.begin(), near.end()), near.end());
        for (int i = 0; i < 120; ++i)
            if (rects[static_cast<std::size_t>(i)].intersects(area)) {
                EXPECT_TRUE(std::binary_search(near.begin(), near.end(), i)) << i;
            }
    }
}

TEST(GridIndexTest, LooksOnlyAtWhatIsNear)
{
    GridIndex index(100);
    for (int i = 0; i < 10'000; ++i)
        index.add(i, QRectF((i % 100) * 200, (i / 100) * 200, 150, 100));
    EXPECT_LE(index.near(QRectF(1000, 1000, 400, 400)).size(), 16U);
    EXPECT_EQ(index.near(QRectF(-1e7, -1e7, 2e7, 2e7)).size(), 10'000U) << "an area larger than any number of cells";
    EXPECT_TRUE(index.near(QRectF(-5000, -5000, 10, 10)).empty());
}

} // namespace
} // namespace tributary::views
