// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/rename_decisions.h"

#include "tests/model/store/support/catalog.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace tributary::test {
namespace {

class RenameDecisionsTest : public ::testing::Test {
protected:
    std::vector<diff::RenameDecision> all() { return store::renameDecisions(catalog.reader()).value(); }

    Catalog catalog;
};

TEST_F(RenameDecisionsTest, AreKeptByDocumentAndPathsAndReplaced)
{
    EXPECT_TRUE(all().empty());
    ASSERT_TRUE(store::putRenameDecision(catalog.writer(), {"prices", "prices.a", "prices.b", true, "Ada", 10}));
    ASSERT_TRUE(store::putRenameDecision(catalog.writer(), {"orders", "o.a", "o.b", false, "", 11}));
    ASSERT_TRUE(store::putRenameDecision(catalog.writer(), {"prices", "prices.a", "prices.b", false, "Bo", 12}));
    const auto decisions = all();
    ASSERT_EQ(decisions.size(), 2U);
    EXPECT_EQ(decisions[0].document, "orders") << "in a fixed order";
    EXPECT_FALSE(decisions[1].isSame);
    EXPECT_EQ(decisions[1].author, "Bo");
    EXPECT_EQ(decisions[1].at, 12);
    EXPECT_EQ(decisions[1].from, "prices.a");
    EXPECT_EQ(decisions[1].to, "prices.b");
}

TEST_F(RenameDecisionsTest, WhatWasNotDecidedCannotBeTakenBack)
{
    ASSERT_TRUE(store::putRenameDecision(catalog.writer(), {"prices", "prices.a", "prices.b", true, "", 1}));
    const auto refused = store::forgetRenameDecision(catalog.writer(), {"prices", "prices.b", "prices.a"});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "rename.unknown");
    EXPECT_EQ(refused.error().subject, "prices.b=prices.a");
    EXPECT_TRUE(store::forgetRenameDecision(catalog.writer(), {"prices", "prices.a", "prices.b", false}));
    EXPECT_TRUE(all().empty());
}

// Against a plain map, whatever is done in whatever order.
TEST_F(RenameDecisionsTest, BehaveLikeAMap)
{
    std::mt19937 random(11); // NOLINT: the same walk each run
    std::map<std::pair<std::string, std::string>, bool> expected;
    for (int step = 0; step < 300; ++step) {
        const std::pair<std::string, std::string> key{std::string(1, static_cast<char>('a' + random() % 4)), std::string(1, static_cast<char>('a' + random() % 4))};
        const diff::RenameDecision decision{"d", key.first, key.second, random() % 2 == 0, "", step};
        if (random() % 3 != 0) {
            ASSERT_TRUE(store::putRenameDecision(catalog.writer(), decision));
            expected[key] = decision.isSame;
        } else {
            ASSERT_EQ(store::forgetRenameDecision(catalog.writer(), decision).has_value(), expected.erase(key) == 1);
        }
        std::map<std::pair<std::string, std::string>, bool> now;
        for (const auto& each : all())
            now[{each.from, each.to}] = each.isSame;
        ASSERT_EQ(now, expected) << step;
    }
}

} // namespace
} // namespace tributary::test
