// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/derive/latest_versions.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace tributary::test {
namespace {

TEST(CompareVersions, OrdersAsPeopleDo)
{
    const std::vector<std::string> ascending = {"", "draft", "0.9", "1.0.0-rc.1", "1.0.0-rc.2", "v1.0.0", "1.2", "1.10", "2",
                                                "2.0.1", "10", "2024-01-31", "2024-02-01"};
    for (std::size_t i = 0; i < ascending.size(); ++i)
        for (std::size_t j = 0; j < ascending.size(); ++j) {
            if (i == 0 || j == 0)
                continue; // an empty version has no place among words
            const int order = store::compareVersions(ascending[i], ascending[j]);
            EXPECT_EQ(order < 0, i < j) << ascending[i] << " and " << ascending[j];
            EXPECT_EQ(order == 0, i == j) << ascending[i] << " and " << ascending[j];
        }
}

TEST(CompareVersions, TheSameVersionInOtherSpellings)
{
    EXPECT_EQ(store::compareVersions("1.0", "v1.0.0"), 0);
    EXPECT_EQ(store::compareVersions("1.0.0+build.5", "1.0.0"), 0);
    EXPECT_EQ(store::compareVersions("01.2", "1.02"), 0);
    EXPECT_LT(store::compareVersions("99999999999999999998", "99999999999999999999"), 0);
}

} // namespace
} // namespace tributary::test
