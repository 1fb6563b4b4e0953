// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/lineage_views.h"

#include "tests/model/store/support/catalog.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace tributary::test {
namespace {

class LineageViewsTest : public ::testing::Test {
protected:
    std::vector<store::SavedLineageView> all() { return store::lineageViews(catalog.reader()).value(); }

    Catalog catalog;
};

TEST_F(LineageViewsTest, AreKeptByNameAndReplaced)
{
    EXPECT_TRUE(all().empty());
    ASSERT_TRUE(store::putLineageView(catalog.writer(), {"sales", "{}", "Ada", 10}));
    ASSERT_TRUE(store::putLineageView(catalog.writer(), {"finance", "{\"a\":1}", "", 11}));
    ASSERT_TRUE(store::putLineageView(catalog.writer(), {"sales", "{\"b\":2}", "Bo", 12}));
    const auto views = all();
    ASSERT_EQ(views.size(), 2U);
    EXPECT_EQ(views[0].name, "finance") << "by name";
    EXPECT_EQ(views[1].document, "{\"b\":2}");
    EXPECT_EQ(views[1].author, "Bo");
    EXPECT_EQ(views[1].savedAt, 12);
}

TEST_F(LineageViewsTest, WhatIsNotThereCannotBeRenamedOrForgotten)
{
    ASSERT_TRUE(store::putLineageView(catalog.writer(), {"a", "{}", "", 1}));
    ASSERT_TRUE(store::putLineageView(catalog.writer(), {"b", "{}", "", 1}));
    EXPECT_EQ(store::renameLineageView(catalog.writer(), "x", "y").error().code, "view.unknown");
    EXPECT_EQ(store::renameLineageView(catalog.writer(), "a", "b").error().code, "view.exists");
    EXPECT_TRUE(store::renameLineageView(catalog.writer(), "a", "a"));
    EXPECT_TRUE(store::renameLineageView(catalog.writer(), "a", "c"));
    EXPECT_EQ(store::forgetLineageView(catalog.writer(), "a").error().code, "view.unknown");
    EXPECT_TRUE(store::forgetLineageView(catalog.writer(), "b"));
    ASSERT_EQ(all().size(), 1U);
    EXPECT_EQ(all()[0].name, "c");
}

// Against a plain map, whatever is done in whatever order.
TEST_F(LineageViewsTest, BehaveLikeAMap)
{
    std::mt19937 random(5); // NOLINT: the same walk each run
    std::map<std::string, std::string> expected;
    const auto name = [&] { return std::string(1, static_cast<char>('a' + random() % 5)); };
    for (int step = 0; step < 300; ++step) {
        const std::string one = name();
        const std::string other = name();
        switch (random() % 3) {
        case 0:
            ASSERT_TRUE(store::putLineageView(catalog.writer(), {one, std::to_string(step), "", step}));
            expected[one] = std::to_string(step);
            break;
        case 1: ASSERT_EQ(store::forgetLineageView(catalog.writer(), one).has_value(), expected.erase(one) == 1); break;
        default:
            const bool can = expected.count(one) == 1 && (one == other || expected.count(other) == 0);
            ASSERT_EQ(store::renameLineageView(catalog.writer(), one, other).has_value(), can);
            if (can) {
                auto moved = expected.extract(one);
                moved.key() = other;
                expected.insert(std::move(moved));
            }
        }
        std::map<std::string, std::string> held;
        for (const auto& view : all())
            held.emplace(view.name, view.document);
        ASSERT_EQ(held, expected) << "step " << step;
    }
}

} // namespace
} // namespace tributary::test
