// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a canvas tells beside its fields: the blocks of the other template, and its earlier states.
#include "model/query/canvas_query.h"
#include "tests/model/sync/support/mesh_folder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tributary::query::canvas_blocks {
namespace {

using canvas::Block;

constexpr const char* kBlocksContract = R"(apiVersion: v3.1.0
kind: DataContract
id: orders
name: Orders
version: 1.0.0
status: active
slaProperties:
  - {property: freshness, value: 6, unit: h}
schema:
  - name: orders
    properties: [{name: id, logicalType: string}]
)";

std::string product(const std::string& domain)
{
    return "apiVersion: v1.0.0\nkind: DataProduct\nid: orders\nname: Orders\nversion: 1.0.0\nstatus: active\ndomain: " + domain
        + "\ntags: [deal]\noutputPorts:\n  - {name: lake, version: 1.0.0, contractId: orders}\n";
}

class CanvasBeyondItsFields : public ::testing::Test {
protected:
    CanvasPage page()
    {
        mesh.sync();
        reader = mesh.reader();
        auto read = canvasPage(*reader, "orders");
        EXPECT_TRUE(read) << (read ? "" : read.error().code);
        return read ? std::move(*read) : CanvasPage();
    }
    static bool holds(const CanvasPage& page, Block block, const std::string& title)
    {
        const auto& items = page.blocks[static_cast<std::size_t>(block)].items;
        return std::any_of(items.begin(), items.end(), [&title](const canvas::Item& item) { return item.title == title; });
    }

    test::MeshFolder mesh;
    std::unique_ptr<store::Reader> reader;
};

TEST_F(CanvasBeyondItsFields, BlocksAreFilledFromDomainContractAndMeasurements)
{
    mesh.write("orders.odps.yaml", product("sales"));
    mesh.write("orders.odcs.yaml", kBlocksContract);
    mesh.write("domains.yaml", "apiVersion: tributary/v1\nkind: Domains\ndomains:\n  - {id: sales, name: Sales, code: SA}\n");
    mesh.write("glossary.yaml", "apiVersion: tributary/v1\nkind: Glossary\nterms:\n  - {id: order, name: Order, definition: What a customer asks for, domain: sales}\n");
    const CanvasPage shown = page();
    EXPECT_EQ(shown.blocks[static_cast<std::size_t>(Block::Domain)].text, "Sales");
    EXPECT_TRUE(holds(shown, Block::OutputPorts, "lake"));
    EXPECT_TRUE(holds(shown, Block::Metadata, "1.0.0"));
    EXPECT_TRUE(holds(shown, Block::Metadata, "deal"));
    EXPECT_TRUE(holds(shown, Block::Design, "orders"));
    EXPECT_TRUE(holds(shown, Block::Observability, "freshness"));
    EXPECT_TRUE(holds(shown, Block::Language, "Order"));
    EXPECT_TRUE(shown.blocks[static_cast<std::size_t>(Block::Consumers)].isMissing());
}

TEST_F(CanvasBeyondItsFields, EachStateIsListedWithWhatItChanged)
{
    mesh.write("orders.odps.yaml", product("sales"));
    EXPECT_EQ(page().history.size(), 1U);
    mesh.write("orders.odps.yaml", product("deal"));
    const CanvasPage shown = page();
    ASSERT_EQ(shown.history.size(), 2U);
    EXPECT_EQ(shown.history[0].fields, std::vector<std::string>{"domain"});
    EXPECT_TRUE(shown.history[1].fields.empty()) << "first read";
    EXPECT_GT(shown.history[0].revision, shown.history[1].revision);
}

} // namespace
} // namespace tributary::query::canvas_blocks
