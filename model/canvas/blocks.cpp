// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/blocks.h"

#include <algorithm>

namespace tributary::canvas {

namespace {

void append(std::vector<Item>& to, const std::vector<Item>& from)
{
    to.insert(to.end(), from.begin(), from.end());
}

// A field with one text as a fact among others.
void addFact(std::vector<Item>& items, const FieldValue& value, const char* type)
{
    const std::string& title = value.choice.empty() ? value.text : value.choice;
    if (title.empty())
        return;
    Item item;
    item.kind = "fact";
    item.type = type;
    item.title = title;
    item.origin = value.origin;
    items.push_back(std::move(item));
}

} // namespace

const std::array<Block, kBlockCount>& allBlocks()
{
    static constexpr std::array<Block, kBlockCount> kAllBlocks = {Block::Domain, Block::Name, Block::Consumers, Block::OutputPorts, Block::Metadata,
                                                                  Block::InputPorts, Block::Design, Block::Observability, Block::Language, Block::Classification};
    return kAllBlocks;
}

std::string_view blockName(Block block)
{
    switch (block) {
    case Block::Domain: return "domain";
    case Block::Name: return "name";
    case Block::Consumers: return "consumers-and-use-cases";
    case Block::OutputPorts: return "output-ports";
    case Block::Metadata: return "metadata";
    case Block::InputPorts: return "input-ports";
    case Block::Design: return "product-design";
    case Block::Observability: return "observability";
    case Block::Language: return "ubiquitous-language";
    case Block::Classification: break;
    }
    return "classification";
}

Blocks blocksOf(const Canvas& canvas, const BlockFacts& facts)
{
    Blocks blocks;
    for (const Block block : allBlocks())
        blocks[static_cast<std::size_t>(block)].block = block;
    const auto at = [&blocks](Block block) -> BlockValue& { return blocks[static_cast<std::size_t>(block)]; };
    at(Block::Domain).text = canvas.at(Field::Domain).text;
    at(Block::Domain).detail = canvas.at(Field::Domain).detail;
    at(Block::Name).text = canvas.at(Field::Name).text;
    at(Block::Name).detail = canvas.at(Field::Description).text;
    if (!canvas.at(Field::Owner).text.empty())
        addFact(at(Block::Name).items, canvas.at(Field::Owner), "owner");
    append(at(Block::Consumers).items, canvas.at(Field::OutboundFlows).items);
    append(at(Block::Consumers).items, facts.useCases);
    append(at(Block::OutputPorts).items, canvas.at(Field::OutputPorts).items);
    append(at(Block::Metadata).items, facts.metadata);
    append(at(Block::InputPorts).items, canvas.at(Field::InputPorts).items);
    for (const Item& flow : canvas.at(Field::InboundFlows).items) {
        const bool isPort = std::any_of(at(Block::InputPorts).items.begin(), at(Block::InputPorts).items.end(), [&flow](const Item& port) { return !flow.ref.empty() && port.ref == flow.ref; });
        if (!isPort)
            at(Block::InputPorts).items.push_back(flow);
    }
    addFact(at(Block::Design).items, canvas.at(Field::System), "system");
    addFact(at(Block::Design).items, canvas.at(Field::Materialisation), "materialisation");
    addFact(at(Block::Design).items, canvas.at(Field::Volume), "volume");
    append(at(Block::Design).items, canvas.at(Field::Datasets).items);
    append(at(Block::Observability).items, facts.observability);
    append(at(Block::Language).items, facts.terms);
    addFact(at(Block::Classification).items, canvas.at(Field::Classification), "classification");
    addFact(at(Block::Classification).items, canvas.at(Field::Lifecycle), "lifecycle");
    return blocks;
}

int filledBlocks(const Blocks& blocks)
{
    return static_cast<int>(std::count_if(blocks.begin(), blocks.end(), [](const BlockValue& block) { return !block.isMissing(); }));
}

} // namespace tributary::canvas
