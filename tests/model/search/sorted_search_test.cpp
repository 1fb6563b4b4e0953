// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Results in another order than by relevance, beside a sorting of plain rows by what the order says.
#include "model/search/catalog_search.h"
#include "model/search/tokens.h"
#include "tests/model/search/support/plain_search.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tributary::test::sorted_search_tests {
namespace {

using namespace search;

constexpr std::size_t kRows = 300;
constexpr int kMeshes = 8;
const char* const kTexts[] = {"", "order", "customer order", "kind:product", "net -tag:none", "order OR net", "version:any", "revenue zebra",
                              "customer invoice total zebra"};

// By the words of SortOrder alone.
bool comesFirst(SortOrder order, const PlainRow& left, const PlainRow& right)
{
    switch (order) {
    case SortOrder::Name: return compactName(left.name) < compactName(right.name);
    case SortOrder::Changed: return left.changed > right.changed;
    case SortOrder::Popularity: return left.popularity > right.popularity;
    case SortOrder::Quality: return (left.quality < 0 ? -1.0F : left.quality) > (right.quality < 0 ? -1.0F : right.quality);
    case SortOrder::Relevance: break;
    }
    return false;
}

std::vector<RankedRow> answerTo(const PlainSearch& plain, const SearchIndex& index, const std::string& text, std::size_t needed)
{
    const Query query = parseQuery(text).value();
    return CatalogSearch(index, query, plain.outside()).first(needed);
}

std::vector<std::uint32_t> numbersOf(const std::vector<RankedRow>& rows)
{
    std::vector<std::uint32_t> numbers;
    for (const RankedRow& row : rows) {
        numbers.push_back(row.row);
    }
    return numbers;
}

TEST(SortedSearch, StandsAsAPlainSortingOfTheSameRows)
{
    std::size_t compared = 0;
    std::size_t partial = 0;
    for (int mesh = 0; mesh < kMeshes; ++mesh) {
        std::mt19937 random(static_cast<unsigned>(900 + mesh));
        const PlainSearch plain(randomRows(random, kRows), {});
        const auto index = plain.index();
        for (const std::string text : kTexts) {
            const Query query = parseQuery(text).value();
            CatalogSearch byRelevance(*index, query, plain.outside());
            const std::vector<std::uint32_t> all = numbersOf(byRelevance.best(kRows));
            const auto whole = static_cast<std::ptrdiff_t>(byRelevance.total() - byRelevance.partial());
            for (const SortOrder order : allSortOrders()) {
                std::vector<std::uint32_t> expected = all;
                if (order != SortOrder::Relevance) {
                    const auto sort = [&](auto begin, auto end) {
                        std::sort(begin, end); // what is equal stands as the rows are numbered
                        std::stable_sort(begin, end, [&](std::uint32_t left, std::uint32_t right) {
                            return comesFirst(order, plain.rows()[left], plain.rows()[right]);
                        });
                    };
                    sort(expected.begin(), expected.begin() + whole);
                    sort(expected.begin() + whole, expected.end());
                }
                ASSERT_EQ(numbersOf(answerTo(plain, *index, withSortOrder(text, order), kRows)), expected)
                    << "mesh " << mesh << ": " << text << " by " << sortOrderName(order);
                compared += expected.size();
            }
            partial += byRelevance.partial();
        }
    }
    EXPECT_GT(compared, 20'000U);
    EXPECT_GT(partial, 50U);
}

TEST(SortedSearch, AnyNumberOfRowsIsTheBeginningOfTheWhole)
{
    std::mt19937 random(77);
    const PlainSearch plain(randomRows(random, kRows), {});
    const auto index = plain.index();
    for (const std::string text : {"", "customer order", "customer zebra"}) {
        for (const SortOrder order : allSortOrders()) {
            const std::string sorted = withSortOrder(text, order);
            const std::vector<std::uint32_t> all = numbersOf(answerTo(plain, *index, sorted, kRows));
            for (std::size_t needed = 0; needed <= all.size() + 1; ++needed) {
                const std::vector<std::uint32_t> some = numbersOf(answerTo(plain, *index, sorted, needed));
                ASSERT_EQ(some.size(), std::min(needed, all.size()));
                ASSERT_TRUE(std::equal(some.begin(), some.end(), all.begin())) << sorted << ' ' << needed;
            }
        }
    }
}

TEST(SortedSearch, TellsHowWellEachRowMatchesInAnyOrder)
{
    std::mt19937 random(5);
    const PlainSearch plain(randomRows(random, kRows), {});
    const auto index = plain.index();
    std::map<std::uint32_t, std::pair<Rank, int>> told;
    for (const RankedRow& row : answerTo(plain, *index, "customer order", kRows)) {
        told[row.row] = {row.rank, row.wordsMatched};
    }
    ASSERT_GT(told.size(), 20U);
    for (const RankedRow& row : answerTo(plain, *index, "customer order sort:name", kRows)) {
        EXPECT_EQ(told.at(row.row), std::pair(row.rank, row.wordsMatched));
    }
}

TEST(SortedSearch, AnOrderNarrowsNothingDown)
{
    std::mt19937 random(6);
    const PlainSearch plain(randomRows(random, kRows), {});
    const auto index = plain.index();
    for (const std::string text : kTexts) {
        const Query query = parseQuery(text).value();
        const Query sorted = parseQuery(withSortOrder(text, SortOrder::Changed)).value();
        CatalogSearch without(*index, query, plain.outside());
        CatalogSearch with(*index, sorted, plain.outside());
        EXPECT_EQ(with.rows(), without.rows()) << text;
        EXPECT_EQ(with.partial(), without.partial()) << text;
        EXPECT_EQ(with.words(), without.words()) << text;
        const std::vector<FacetCounts> left = with.facets();
        const std::vector<FacetCounts> right = without.facets();
        ASSERT_EQ(left.size(), right.size());
        for (std::size_t i = 0; i < left.size(); ++i) {
            const auto same = [](const FacetValue& one, const FacetValue& other) { return one.value == other.value && one.count == other.count; };
            EXPECT_TRUE(std::equal(left[i].values.begin(), left[i].values.end(), right[i].values.begin(), right[i].values.end(), same)) << text;
        }
    }
}

} // namespace
} // namespace tributary::test::sorted_search_tests
