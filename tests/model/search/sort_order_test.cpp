// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/sort_order.h"
#include "tests/model/search/support/random_query.h"

#include <gtest/gtest.h>

namespace tributary::test::sort_order_tests {
namespace {

using namespace search;

TEST(SortOrders, AreKnownByTheirNames)
{
    for (const SortOrder order : allSortOrders()) {
        EXPECT_EQ(sortOrderFromName(sortOrderName(order)), order);
        EXPECT_TRUE(parseQuery("sort:" + std::string(sortOrderName(order))));
    }
    EXPECT_EQ(sortOrderFromName("Name"), SortOrder::Name);
    EXPECT_FALSE(sortOrderFromName(""));
    EXPECT_FALSE(sortOrderFromName("nam"));
}

TEST(SortOrders, AreReadWhereverTheyMayStand)
{
    const std::pair<const char*, std::optional<SortOrder>> cases[] = {
        {"", std::nullopt},
        {"orders", std::nullopt},
        {"sort:name", SortOrder::Name},
        {"(sort:Name)", SortOrder::Name},
        {"orders sort:\"changed\" kind:product", SortOrder::Changed},
        {"a OR b sort:quality", SortOrder::Quality},
        {"(a sort:popularity) OR b", SortOrder::Popularity},
        {"a ((b sort:relevance))", SortOrder::Relevance},
    };
    for (const auto& [text, order] : cases) {
        const Result<Query> query = parseQuery(text);
        ASSERT_TRUE(query) << text << ' ' << query.error().code;
        EXPECT_EQ(sortOrderOf(*query), order) << text;
    }
}

TEST(SortOrders, TakeThePlaceOfTheOneBefore)
{
    const std::tuple<const char*, SortOrder, const char*> cases[] = {
        {"", SortOrder::Name, "sort:name"},
        {"", SortOrder::Relevance, ""},
        {"  net   revenue ", SortOrder::Name, "net   revenue sort:name"},
        {"sort:name", SortOrder::Changed, "sort:changed"},
        {"sort:name", SortOrder::Relevance, ""},
        {"a AND sort:name", SortOrder::Relevance, "a"},
        {"(a (sort:name)) OR b", SortOrder::Quality, "a OR b sort:quality"},
        {"sort:name (a OR b)", SortOrder::Relevance, "a OR b"},
        {"a OR", SortOrder::Name, "a OR"}, // no query, and no other one either
        {"\"open", SortOrder::Name, "\"open"},
    };
    for (const auto& [text, order, expected] : cases) {
        EXPECT_EQ(withSortOrder(text, order), expected) << text;
    }
}

Term wordOrFilter(std::mt19937& random)
{
    static const char* const kWords[] = {"order", "sum(x)", "f(a", "17:00", "sort"};
    return random() % 3 == 0 ? termOf(Field::Tag, "none") : termOf(Field::Any, kWords[random() % std::size(kWords)], random() % 4 == 0);
}

// What a query finds is not touched by an order that is given to it and taken from it again.
TEST(SortOrders, GoOnAndOffAnyQuery)
{
    std::mt19937 random(17);
    for (int round = 0; round < 5'000; ++round) {
        const std::string plain = printQuery(randomQuery(random, 3, wordOrFilter));
        const SortOrder order = allSortOrders()[random() % allSortOrders().size()];
        const std::string sorted = withSortOrder(plain, order);
        const Result<Query> query = parseQuery(sorted);
        ASSERT_TRUE(query) << sorted << ' ' << query.error().code;
        ASSERT_EQ(sortOrderOf(*query).value_or(SortOrder::Relevance), order) << sorted;
        const std::string off = withSortOrder(sorted, SortOrder::Relevance);
        ASSERT_EQ(parseQuery(off)->root, parseQuery(plain)->root) << plain << " | " << sorted << " | " << off;
        ASSERT_EQ(withSortOrder(sorted, order), order == SortOrder::Relevance ? plain : printQuery(query->root)) << sorted;
    }
}

} // namespace
} // namespace tributary::test::sort_order_tests
