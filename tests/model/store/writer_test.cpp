// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/store/support/catalog.h"

#include <gtest/gtest.h>

namespace tributary::test {
namespace {

std::vector<Drafts> shop()
{
    Drafts orders("orders.yaml");
    const int product = orders.product("orders", "Orders", "1.0.0", {{"domain", "sales"}, {"status", "active"}});
    orders.refer(product, Role::Domain, Kind::Domain, "sales");
    orders.outputPort(product, "orders-table", "orders-contract");
    Drafts contract("contract.yaml");
    const int root = contract.contract("orders-contract", "2.0.0", {{"servers", {{{"type", "snowflake"}}}}});
    contract.dataset(root, "orders", {"order_id", "customerId", "total"});
    return {orders, contract};
}

TEST(Writer, WritesEntitiesUnderTheirParents)
{
    Catalog catalog;
    const store::Applied applied = catalog.sync(shop());
    EXPECT_EQ(applied.added, 7);
    EXPECT_EQ(applied.changed, 0);
    EXPECT_EQ(applied.removed, 0);

    const EntityRow contract = catalog.one(Kind::DataContract, "orders-contract");
    const auto datasets = catalog.reader().children(contract.id, Kind::Dataset).value();
    ASSERT_EQ(datasets.size(), 1U);
    EXPECT_EQ(datasets[0].root, contract.id);
    const auto columns = catalog.reader().children(datasets[0].id, Kind::Unknown).value();
    ASSERT_EQ(columns.size(), 3U);
    EXPECT_EQ(columns[0].name, "order_id");
    EXPECT_EQ(columns[2].name, "total");
    EXPECT_EQ(columns[0].root, contract.id);
    EXPECT_EQ(catalog.reader().totals().value().entities, 7);
    EXPECT_EQ(catalog.reader().countPresent(contract.source).value(), 7);
    EXPECT_EQ(catalog.reader().countPresent(contract.source + 1).value(), 0);
}

TEST(Writer, WritesNothingWhenNothingChanged)
{
    Catalog catalog;
    const RevisionId first = catalog.sync(shop()).revision;
    EXPECT_EQ(catalog.sync(shop()).revision, 0);
    EXPECT_EQ(catalog.reader().revision().value(), first);
    EXPECT_EQ(catalog.reader().revisions({}, 10).value().size(), 1U);
}

TEST(Writer, KeepsARemovedEntityAsATombstoneThatReturnsUnderItsOldNumber)
{
    Catalog catalog;
    catalog.sync(shop());
    const EntityRow product = catalog.one(Kind::DataProduct, "orders");
    const store::Applied gone = catalog.sync({shop()[1]});
    EXPECT_EQ(gone.removed, 2);
    EXPECT_EQ(catalog.reader().countPresent(product.source).value(), 5) << "what is gone is not counted";
    EXPECT_TRUE(catalog.reader().byLocal("orders").value().front().kind == Kind::Dataset);
    EXPECT_EQ(catalog.reader().entity(product.id).value().validTo, gone.revision);
    EXPECT_EQ(catalog.sync(shop()).added, 2);
    EXPECT_EQ(catalog.one(Kind::DataProduct, "orders").id, product.id);
}

TEST(Writer, ACancelledRunLeavesNoTrace)
{
    Catalog catalog;
    std::stop_source stop;
    stop.request_stop();
    const auto applied = catalog.trySync(shop(), stop.get_token());
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().code, "cancelled");
    EXPECT_EQ(catalog.reader().totals().value().entities, 0);
    EXPECT_EQ(catalog.sync(shop()).added, 7);
}

TEST(Writer, RemovingASourceRemovesEverythingItBrought)
{
    Catalog catalog;
    catalog.sync(shop(), "one");
    const RevisionId before = catalog.reader().revision().value();
    ASSERT_TRUE(catalog.writer().removeSource("one"));
    EXPECT_EQ(catalog.reader().totals().value().entities, 0);
    EXPECT_EQ(catalog.search("").total, 0);
    EXPECT_GT(catalog.reader().revision().value(), before);
    EXPECT_EQ(catalog.writer().removeSource("one").error().code, "source.unknown");
}

} // namespace
} // namespace tributary::test
