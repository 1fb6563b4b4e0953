// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/blocks.h"

#include <gtest/gtest.h>

#include <set>

namespace tributary::canvas::blocks_test {
namespace {

Item item(const std::string& title, const std::string& kind, const std::string& ref = {})
{
    Item out;
    out.title = title;
    out.kind = kind;
    out.ref = ref;
    return out;
}

std::vector<std::string> titles(const BlockValue& block)
{
    std::vector<std::string> out;
    for (const Item& one : block.items)
        out.push_back(one.title);
    return out;
}

const BlockValue& at(const Blocks& blocks, Block block)
{
    return blocks[static_cast<std::size_t>(block)];
}

} // namespace

TEST(CanvasBlocksModel, AnEmptyCanvasFillsNone)
{
    const Blocks blocks = blocksOf({}, {});
    EXPECT_EQ(filledBlocks(blocks), 0);
    std::set<std::string_view> names;
    for (const Block block : allBlocks()) {
        EXPECT_EQ(at(blocks, block).block, block);
        EXPECT_TRUE(at(blocks, block).isMissing());
        names.insert(blockName(block));
    }
    EXPECT_EQ(names.size(), kBlockCount);
}

TEST(CanvasBlocksModel, EachIsFilledFromWhatIsKnown)
{
    Canvas canvas;
    canvas.at(Field::Domain).text = "Quote to Cash";
    canvas.at(Field::Domain).detail = "Deal";
    canvas.at(Field::Name).text = "Orders";
    canvas.at(Field::Description).text = "Every order";
    canvas.at(Field::Owner).text = "Ada";
    canvas.at(Field::OutboundFlows).items = {item("Board", "dashboard")};
    canvas.at(Field::OutputPorts).items = {item("lake", "output-port")};
    canvas.at(Field::InputPorts).items = {item("quotes", "input-port", "ref:quotes")};
    canvas.at(Field::InboundFlows).items = {item("Quotes", "product", "ref:quotes"), item("CRM", "flow")};
    canvas.at(Field::System).text = "Shop";
    canvas.at(Field::Materialisation).choice = "virtual";
    canvas.at(Field::Datasets).items = {item("orders", "dataset")};
    canvas.at(Field::Classification).choice = "source-aligned";
    canvas.at(Field::Lifecycle).choice = "stable";
    BlockFacts facts;
    facts.useCases = {item("analytics", "fact")};
    facts.metadata = {item("1.0", "fact")};
    facts.observability = {item("freshness", "objective")};
    facts.terms = {item("Order", "term")};
    const Blocks blocks = blocksOf(canvas, facts);
    using Titles = std::vector<std::string>;
    EXPECT_EQ(at(blocks, Block::Domain).text, "Quote to Cash");
    EXPECT_EQ(at(blocks, Block::Domain).detail, "Deal");
    EXPECT_EQ(at(blocks, Block::Name).detail, "Every order");
    EXPECT_EQ(titles(at(blocks, Block::Name)), Titles{"Ada"});
    EXPECT_EQ(titles(at(blocks, Block::Consumers)), (Titles{"Board", "analytics"}));
    EXPECT_EQ(titles(at(blocks, Block::OutputPorts)), Titles{"lake"});
    EXPECT_EQ(titles(at(blocks, Block::InputPorts)), (Titles{"quotes", "CRM"})) << "who supplies a port is not told twice";
    EXPECT_EQ(titles(at(blocks, Block::Design)), (Titles{"Shop", "virtual", "orders"}));
    EXPECT_EQ(titles(at(blocks, Block::Metadata)), Titles{"1.0"});
    EXPECT_EQ(titles(at(blocks, Block::Observability)), Titles{"freshness"});
    EXPECT_EQ(titles(at(blocks, Block::Language)), Titles{"Order"});
    EXPECT_EQ(titles(at(blocks, Block::Classification)), (Titles{"source-aligned", "stable"}));
    EXPECT_EQ(filledBlocks(blocks), 10);
}

} // namespace tributary::canvas::blocks_test
