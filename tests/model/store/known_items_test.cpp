// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever knows the name finds the thing, first: ten thousand entities, two thousand questions.
#include "model/search/tokens.h"
#include "tests/model/store/support/catalog.h"
#include "tests/support/core/known_items.h"
#include "tests/support/core/named_assets.h"

#include <gtest/gtest.h>

#include <cstdio>

namespace tributary::test::known_items_tests {
namespace {

constexpr int kContracts = 640;
constexpr int kColumns = 12;
constexpr std::size_t kQueries = 2'000;

TEST(KnownItems, TheRightOneIsFirst)
{
    NameMaker names(7);
    std::vector<Drafts> files;
    std::vector<std::string> assets;
    std::vector<std::string> columns;
    for (int i = 0; i < kContracts; ++i) {
        const std::string number = std::to_string(i);
        Drafts contract("c" + number + ".yaml");
        assets.push_back(names.spelled(names.words(2 + names.below(3))));
        const int table = contract.dataset(contract.contract("c" + number), assets.back(), {});
        for (int column = 0; column < kColumns; ++column) {
            columns.push_back(names.spelled(names.words(1 + names.below(3))));
            contract.add(Kind::Column, columns.back() + (column == 0 ? "" : "_" + std::to_string(column)),
                         {{"description", names.sentence(4)}}, table);
            columns.back() += column == 0 ? "" : "_" + std::to_string(column);
        }
        files.push_back(contract);
        Drafts product("p" + number + ".yaml");
        assets.push_back(names.spelled(names.words(2 + names.below(2))));
        product.outputPort(product.product("p" + number, assets.back(), "1.0.0", {{"description", names.sentence(9)}}), "out", "c" + number);
        files.push_back(product);
    }
    Catalog catalog;
    catalog.sync(files);
    ASSERT_GT(catalog.search("", 1).total, 9'000);

    const auto firstTen = [&](const std::string& query) {
        std::vector<std::string> found;
        store::SearchRequest request;
        request.query = search::parseQuery(query).value();
        request.limit = 10;
        request.withFacets = false;
        const store::SearchAnswer answer = store::SearchStore(catalog.reader()).search(request).value();
        for (const store::SearchHit& hit : answer.hits)
            found.push_back(search::compactName(catalog.reader().entity(hit.entity).value().name));
        return found;
    };
    const std::vector<KnownScore> scores = scoreKnownItems(knownItems(assets, columns, kQueries, 11), firstTen);
    for (std::size_t how = 0; how < kKnownCount; ++how)
        std::printf("%-20s first %.3f  MRR %.3f  of %d\n", knownName(static_cast<Known>(how)), scores[how].share(),
                    scores[how].meanReciprocalRank(), scores[how].asked);
    const auto share = [&](Known how) { return scores[static_cast<std::size_t>(how)].share(); };
    EXPECT_GE(share(Known::Exact), 0.98);
    EXPECT_GE(share(Known::Prefix), 0.90);
    EXPECT_GE(share(Known::Split), 0.90);
    EXPECT_GE(share(Known::OneTypo), 0.85);
    EXPECT_GE(share(Known::TwoTypos), 0.85);
    EXPECT_GE(share(Known::ColumnWord), 0.90);
}

} // namespace
} // namespace tributary::test::known_items_tests
