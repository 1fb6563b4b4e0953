// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/sync/support/mesh_folder.h"

#include "model/query/saved_search_query.h"

#include <gtest/gtest.h>

using namespace tributary;
using namespace tributary::test;
using namespace tributary::query;

namespace {

class SavedSearches : public ::testing::Test {
protected:
    SavedSearches()
    {
        product("orders");
        product("invoices");
        mesh.sync();
        reader = mesh.reader();
        writer = store::Writer::open(mesh.catalogPath()).value();
    }

    void product(const std::string& id) { mesh.write(id + ".odps.yaml", productText(id, "1.0", "About " + id + ".")); }
    void sync()
    {
        writer.reset();
        mesh.sync();
        writer = store::Writer::open(mesh.catalogPath()).value();
    }
    std::vector<SavedSearchNews> evaluate() { return evaluateSavedSearches(*writer, *reader).value(); }

    MeshFolder mesh;
    std::unique_ptr<store::Reader> reader;
    std::unique_ptr<store::Writer> writer;
};

} // namespace

TEST_F(SavedSearches, TellAfterASyncWhatIsNewUntilItWasLookedAt)
{
    const auto saved = saveSearch(*writer, *reader, " products ", "kind:product");
    ASSERT_TRUE(saved) << saved.error().code;
    EXPECT_EQ(saved->name, "products");
    EXPECT_EQ(saved->total, 2);
    ASSERT_TRUE(saveSearch(*writer, *reader, "refunds", "refund kind:product"));
    product("refunds");
    sync();
    std::vector<SavedSearchNews> news = evaluate();
    ASSERT_EQ(news.size(), 2U);
    EXPECT_EQ(news[0].total, 3);
    EXPECT_EQ(news[0].fresh, 1);
    EXPECT_EQ(news[1].total, 1);
    EXPECT_EQ(news[1].fresh, 1);
    product("returns");
    sync();
    EXPECT_EQ(evaluate()[0].fresh, 2) << "what was not looked at stays new";
    EXPECT_EQ(savedSearchNews(*reader)->at(0).fresh, 2);
    ASSERT_TRUE(markSavedSearchSeen(*writer, *reader, "products"));
    EXPECT_EQ(evaluate()[0].fresh, 0);
    EXPECT_EQ(evaluate()[1].fresh, 1);
}

TEST_F(SavedSearches, WhatLeavesAndReturnsIsNotNew)
{
    ASSERT_TRUE(saveSearch(*writer, *reader, "products", "kind:product"));
    mesh.remove("orders.odps.yaml");
    sync();
    EXPECT_EQ(evaluate()[0].total, 1);
    EXPECT_EQ(evaluate()[0].fresh, 0);
    product("orders");
    sync();
    EXPECT_EQ(evaluate()[0].total, 2);
    EXPECT_EQ(evaluate()[0].fresh, 0);
}

// Entities get other numbers when a source is read into an empty cache; people's searches stay.
TEST_F(SavedSearches, OutliveThatEverythingIsReadAgain)
{
    ASSERT_TRUE(saveSearch(*writer, *reader, "products", "kind:product"));
    const std::string source = reader->sources().value().at(0).name;
    ASSERT_TRUE(writer->removeSource(source));
    EXPECT_EQ(evaluate()[0].total, 0);
    sync();
    const std::vector<SavedSearchNews> news = evaluate();
    EXPECT_EQ(news[0].total, 2);
    EXPECT_EQ(news[0].fresh, 0);
}

TEST_F(SavedSearches, AreReplacedForgottenAndRefused)
{
    ASSERT_TRUE(saveSearch(*writer, *reader, "mine", "orders"));
    ASSERT_TRUE(saveSearch(*writer, *reader, "mine", "invoices"));
    ASSERT_EQ(savedSearchNews(*reader)->size(), 1U);
    EXPECT_EQ(savedSearchNews(*reader)->at(0).query, "invoices");
    EXPECT_EQ(saveSearch(*writer, *reader, "bad", "a OR").error().code, "query.missing-operand");
    EXPECT_EQ(saveSearch(*writer, *reader, "  ", "a").error().code, "saved.no-name");
    EXPECT_EQ(markSavedSearchSeen(*writer, *reader, "other").error().code, "saved.unknown");
    EXPECT_EQ(store::forgetSavedSearch(*writer, "other").error().code, "saved.unknown");
    ASSERT_TRUE(store::forgetSavedSearch(*writer, "mine"));
    EXPECT_TRUE(savedSearchNews(*reader)->empty());
}

TEST_F(SavedSearches, AQueryThatFailsKeepsItsNumbersAndSaysWhy)
{
    ASSERT_TRUE(saveSearch(*writer, *reader, "below", "downstream-of:orders"));
    const std::string source = reader->sources().value().at(0).name;
    ASSERT_TRUE(writer->removeSource(source));
    const std::vector<SavedSearchNews> news = evaluate();
    ASSERT_EQ(news.size(), 1U);
    EXPECT_EQ(news[0].error, "query.unknown-reference");
}
