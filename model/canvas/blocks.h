// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/canvas.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tributary::canvas {

// The ten blocks of the other well-known template (https://www.datamesh-architecture.com/data-product-canvas), filled
// from what is known already: nobody writes them down a second time.
enum class Block : std::uint8_t { Domain, Name, Consumers, OutputPorts, Metadata, InputPorts, Design, Observability, Language, Classification };

constexpr std::size_t kBlockCount = 10;

const std::array<Block, kBlockCount>& allBlocks(); // in the order of the template

// "domain", "use-cases", ...: stable names.
std::string_view blockName(Block block);

// What the fifteen fields do not hold.
struct BlockFacts {
    std::vector<Item> useCases;      // what its output ports are for
    std::vector<Item> metadata;      // version, status, tags, where it is defined and built
    std::vector<Item> observability; // objectives, and ports that tell about it
    std::vector<Item> terms;         // of its domain and its contracts
};

struct BlockValue {
    Block block = Block::Domain;
    std::string text;
    std::string detail;
    std::vector<Item> items;

    bool isMissing() const { return text.empty() && items.empty(); }
    bool operator==(const BlockValue&) const = default;
};

using Blocks = std::array<BlockValue, kBlockCount>; // by Block

Blocks blocksOf(const Canvas& canvas, const BlockFacts& facts);

// How many of them say something.
int filledBlocks(const Blocks& blocks);

} // namespace tributary::canvas
