// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/repair/upkeep.h"

#include "model/store/connection.h"
#include "model/store/integrity.h"
#include "tests/model/store/support/catalog.h"
#include "tests/model/store/support/random_catalog.h"
#include "tests/support/catalog/catalog_state.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <random>

namespace tributary::test {
namespace {

class Upkeep : public ::testing::Test {
protected:
    Upkeep()
    {
        std::mt19937 random(11);
        RandomCatalog content(random);
        for (int i = 0; i < 8; ++i) {
            content.mutate();
            m_catalog.sync(content.files());
        }
        connection().script("INSERT INTO alias_override(left_path, right_path, joined, decided_at) VALUES ('a', 'b', 1, 7)");
    }

    store::Connection& connection() { return m_catalog.writer().connection(); }
    std::vector<std::string> state() const
    {
        auto reader = store::Reader::open(m_catalog.path());
        EXPECT_TRUE(reader) << reader.error().code;
        return reader ? catalogState(**reader) : std::vector<std::string>{};
    }
    std::vector<std::string> problems() { return store::checkEverything(m_catalog.writer()).value_or(std::vector<std::string>{"unchecked"}); }

    Catalog m_catalog;
};

TEST_F(Upkeep, OfASoundCatalogNothingIsFoundAndNothingChanges)
{
    const auto before = state();
    const auto found = store::renewDerived(m_catalog.writer());
    ASSERT_TRUE(found) << found.error().code << found.error().detail;
    EXPECT_TRUE(found->empty());
    EXPECT_EQ(state(), before);
    EXPECT_EQ(problems(), std::vector<std::string>{});
}

TEST_F(Upkeep, ALostSearchIndexIsFoundAndMadeAnew)
{
    const auto before = state();
    connection().script("INSERT INTO search_index(search_index) VALUES ('delete-all')");
    ASSERT_FALSE(problems().empty());
    const auto found = store::renewDerived(m_catalog.writer());
    ASSERT_TRUE(found) << found.error().code << found.error().detail;
    EXPECT_FALSE(found->empty());
    EXPECT_EQ(problems(), std::vector<std::string>{});
    EXPECT_EQ(state(), before);
}

TEST_F(Upkeep, WhatPeopleDecidedStays)
{
    ASSERT_TRUE(store::renewDerived(m_catalog.writer()));
    ASSERT_TRUE(store::compactCatalog(m_catalog.writer()));
    EXPECT_EQ(connection().number("SELECT count(*) FROM alias_override WHERE left_path = 'a' AND decided_at = 7"), 1);
}

TEST_F(Upkeep, EmptyPagesAreGivenBackWhileOthersRead)
{
    const auto before = state();
    connection().script("CREATE TABLE ballast(text TEXT) STRICT");
    connection().script("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
                        "INSERT INTO ballast SELECT printf('%.1000c', 'x') FROM n");
    connection().script("DROP TABLE ballast");
    auto reader = store::Reader::open(m_catalog.path());
    ASSERT_TRUE(reader);
    ASSERT_TRUE((*reader)->totals());
    const auto result = store::compactCatalog(m_catalog.writer());
    ASSERT_TRUE(result) << result.error().code << result.error().detail;
    EXPECT_LT(result->bytesAfter + 1'000'000, result->bytesBefore);
    EXPECT_EQ(catalogState(**reader), before) << "the reader goes on";
    EXPECT_EQ(state(), before);
    EXPECT_EQ(problems(), std::vector<std::string>{});
}

} // namespace
} // namespace tributary::test
