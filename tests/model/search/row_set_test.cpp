// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/posting_list.h"
#include "model/search/row_set.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace tributary::search {
namespace {

std::set<std::size_t> listed(const RowSet& rows)
{
    std::set<std::size_t> all;
    rows.forEach([&](std::size_t row) { all.insert(row); });
    return all;
}

// Everything that can be done to two sets, beside std::set.
TEST(RowSets, AgreeWithPlainSets)
{
    std::mt19937 random(11);
    for (const std::size_t size : {0U, 1U, 63U, 64U, 65U, 200U}) {
        for (int round = 0; round < 200; ++round) {
            RowSet left(size);
            RowSet right(size);
            std::set<std::size_t> leftPlain;
            std::set<std::size_t> rightPlain;
            for (std::size_t row = 0; row < size; ++row) {
                if (random() % 3 == 0) {
                    left.set(row);
                    leftPlain.insert(row);
                }
                if (random() % 3 == 0) {
                    right.set(row);
                    rightPlain.insert(row);
                }
            }
            std::set<std::size_t> both;
            std::set<std::size_t> either = leftPlain;
            std::set<std::size_t> without;
            std::set<std::size_t> rest;
            either.insert(rightPlain.begin(), rightPlain.end());
            for (std::size_t row = 0; row < size; ++row) {
                if (leftPlain.count(row) != 0) {
                    (rightPlain.count(row) != 0 ? both : without).insert(row);
                } else {
                    rest.insert(row);
                }
            }
            EXPECT_EQ(left.count(), leftPlain.size());
            EXPECT_EQ(left.empty(), leftPlain.empty());
            EXPECT_EQ(left.countWith(right), both.size());
            RowSet one = left;
            EXPECT_EQ(listed(one &= right), both);
            one = left;
            EXPECT_EQ(listed(one |= right), either);
            one = left;
            EXPECT_EQ(listed(one -= right), without);
            one = left;
            one.complement();
            EXPECT_EQ(listed(one), rest);
            std::vector<std::uint32_t> first;
            left.appendFirst(first, 3, right);
            EXPECT_EQ(first.size(), std::min<std::size_t>(3, without.size()));
            EXPECT_TRUE(std::equal(first.begin(), first.end(), without.begin()));
        }
    }
}

TEST(RowSets, FullOnesEndWithTheirRows)
{
    for (const std::size_t size : {0U, 1U, 64U, 100U}) {
        EXPECT_EQ(RowSet(size, true).count(), size);
    }
}

TEST(Postings, GiveBackWhatWentIn)
{
    std::mt19937 random(13);
    constexpr std::size_t kRows = 5'000;
    constexpr std::size_t kKeys = 40;
    std::vector<std::vector<std::uint32_t>> keysOfRow(kRows);
    std::vector<std::set<std::size_t>> rowsOfKey(kKeys);
    for (std::size_t row = 0; row < kRows; ++row) {
        for (std::uint32_t key = 0; key < kKeys; ++key) {
            if (random() % (key * key + 1) == 0) { // from every row to hardly any
                keysOfRow[row].push_back(key);
                rowsOfKey[key].insert(row);
            }
        }
    }
    const PostingLists lists(kKeys, kRows, [&](std::size_t row) -> const std::vector<std::uint32_t>& { return keysOfRow[row]; });
    std::uint64_t sum = 0;
    for (std::size_t key = 0; key < kKeys; ++key) {
        RowSet rows(kRows);
        EXPECT_EQ(lists.addTo(rows, key), rowsOfKey[key].size());
        EXPECT_EQ(listed(rows), rowsOfKey[key]);
        EXPECT_EQ(lists.count(key), rowsOfKey[key].size());
        sum += rowsOfKey[key].size();
        for (int round = 0; round < 50; ++round) {
            const auto row = static_cast<std::uint32_t>(random() % kRows);
            EXPECT_EQ(lists.holds(key, row), rowsOfKey[key].count(row) != 0);
        }
    }
    EXPECT_EQ(lists.count(0, kKeys), sum);
    EXPECT_EQ(lists.keys(), kKeys);
    EXPECT_GT(lists.bytes(), 0U);
}

} // namespace
} // namespace tributary::search
