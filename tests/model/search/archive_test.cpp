// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/archive.h"
#include "model/search/search_index.h"
#include "tests/model/search/support/plain_search.h"
#include "tests/model/search/support/random_query.h"

#include <gtest/gtest.h>

namespace tributary::test {
namespace {

using namespace search;

std::string bytesOf(const SearchIndex& index)
{
    ArchiveWriter archive;
    archive(index);
    return archive.bytes();
}

// Null where the bytes are not those of an index.
std::shared_ptr<const SearchIndex> indexOf(std::string_view bytes)
{
    auto index = std::make_shared<SearchIndex>();
    ArchiveReader archive(bytes);
    archive(*index);
    return archive.isComplete() && index->isSound() ? index : nullptr;
}

std::vector<EntityId> best(const SearchIndex& index, const std::string& typed)
{
    const Query query = parseQuery(typed).value();
    CatalogSearch search(index, query, {});
    std::vector<EntityId> found;
    for (const RankedRow& row : search.best(50))
        found.push_back(index.entity(row.row));
    for (const FacetCounts& facet : search.facets())
        for (const FacetValue& value : facet.values)
            found.push_back(value.count);
    return found;
}

std::shared_ptr<const SearchIndex> randomIndex(unsigned seed, std::size_t rows)
{
    std::mt19937 random(seed);
    return PlainSearch(randomRows(random, rows), {}).index();
}

constexpr const char* kTyped[] = {"", "customer", "cu", "costumer", "order net", "kind:dataset", "domain:sales", "columns:>3", "tag:none", "o"};

TEST(IndexArchive, WhatComesBackAnswersAsWhatWasWritten)
{
    for (unsigned seed = 1; seed <= 10; ++seed) {
        const auto index = randomIndex(seed, seed * 37);
        const auto back = indexOf(bytesOf(*index));
        ASSERT_TRUE(back) << seed;
        EXPECT_EQ(bytesOf(*back), bytesOf(*index)) << seed;
        EXPECT_EQ(back->rows(), index->rows());
        for (const char* typed : kTyped)
            EXPECT_EQ(best(*back, typed), best(*index, typed)) << seed << ' ' << typed;
    }
}

TEST(IndexArchive, AnIndexOfNothingComesBack)
{
    const auto back = indexOf(bytesOf(*SearchIndexBuilder().build({})));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->rows(), 0U);
    EXPECT_TRUE(best(*back, "customer").empty());
}

TEST(IndexArchive, NoBeginningIsTakenForTheWholeNorAnythingBehindIt)
{
    const std::string bytes = bytesOf(*randomIndex(3, 20));
    for (std::size_t size = 0; size < bytes.size(); size += 1 + size / 50)
        EXPECT_FALSE(indexOf(std::string_view(bytes).substr(0, size))) << size;
    EXPECT_FALSE(indexOf(bytes + '\0'));
}

// Whatever stands in the bytes: what is taken can be searched without leaving it (the sanitizers' builds look on).
TEST(IndexArchive, DamagedBytesAreRefusedOrHarmless)
{
    const std::string bytes = bytesOf(*randomIndex(5, 120));
    std::mt19937 random(7);
    int refused = 0;
    for (int i = 0; i < 3'000; ++i) {
        std::string damaged = bytes;
        for (std::size_t hits = 1 + random() % 3; hits > 0; --hits)
            damaged[random() % damaged.size()] = static_cast<char>(random());
        const auto index = indexOf(damaged);
        refused += index ? 0 : 1;
        if (index)
            for (const char* typed : kTyped)
                best(*index, typed);
    }
    EXPECT_GT(refused, 1'000);
}

TEST(IndexArchive, AHugeNumberIsNoReasonToAskForMemory)
{
    std::string huge = bytesOf(*randomIndex(2, 10));
    huge.replace(0, 8, std::string(7, '\xFF') + '\x7F'); // how many entities there are
    EXPECT_FALSE(indexOf(huge));
}

TEST(PostingListsSoundness, RowsBeyondTheEndAndEntriesTooManyAreSeen)
{
    const std::vector<std::vector<std::uint32_t>> keysOfRow = {{0, 1}, {1}, {0}, {1}};
    const PostingLists lists(2, 4, [&](std::size_t row) { return std::span<const std::uint32_t>(keysOfRow[row]); });
    EXPECT_TRUE(lists.isSound(2, 4));
    EXPECT_FALSE(lists.isSound(2, 3)); // the last row is not there
    EXPECT_FALSE(lists.isSound(1, 4));
    EXPECT_FALSE(lists.isSound(3, 4));
}

} // namespace
} // namespace tributary::test
