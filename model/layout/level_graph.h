// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/layout.h"

#include <cstdint>
#include <span>
#include <vector>

namespace tributary::layout {

constexpr std::uint32_t kNoNode = UINT32_MAX;

// A piece of an arc between two neighbouring layers. Heights are from the top of the node.
struct Segment {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    double fromHeight = 0;
    double toHeight = 0;
    std::uint32_t fromPort = 0; // rank of that height among those in use at this side of the node
    std::uint32_t toPort = 0;
};

// How an arc runs: dummies dummy .. dummy + dummies - 1, along x. A turned arc has one in the layers of
// both its boxes too, since it leaves to the right and comes in from the left all the same.
struct Chain {
    std::uint32_t dummy = kNoNode;
    std::uint32_t dummies = 0;
    bool isTurned = false;
    bool isFree = false; // too long for the budget: drawn straight over
};

// What orders and places: boxes (same index as the input's) and dummies, one for each layer that an
// arc only passes, so that every segment joins neighbouring layers.
struct LevelGraph {
    std::vector<std::int32_t> layer;    // of a node; kNoLayer where nothing joins the box to another
    std::vector<double> height;         // of a node; dummies have none
    std::vector<std::int32_t> cluster;  // of a node; dummies have none
    std::vector<std::uint32_t> anchor;  // of a dummy: the box whose arc turns here; else kNoNode
    std::vector<Segment> segments;
    std::vector<Chain> chains;          // of an arc
    std::vector<std::uint32_t> leftPorts, rightPorts; // of a node: how many heights are in use, at least 1
    std::uint32_t boxes = 0;
    std::int32_t layers = 0;

    std::uint32_t nodes() const { return static_cast<std::uint32_t>(layer.size()); }
    bool isDummy(std::uint32_t node) const { return node >= boxes; }
    // Segments, sorted by their port at this node.
    std::span<const std::uint32_t> left(std::uint32_t node) const { return part(m_left, m_firstLeft, node); }
    std::span<const std::uint32_t> right(std::uint32_t node) const { return part(m_right, m_firstRight, node); }

    void index(); // once the segments stand

private:
    static std::span<const std::uint32_t> part(const std::vector<std::uint32_t>& all,
                                               const std::vector<std::uint32_t>& first, std::uint32_t node)
    {
        return std::span(all).subspan(first[node], first[node + 1] - first[node]);
    }
    std::vector<std::uint32_t> m_left, m_firstLeft, m_right, m_firstRight;
};

// The height of an arc's end from the top of its box.
double rowHeight(const Box& box, std::int32_t row);

LevelGraph makeLevelGraph(const Input& input, const std::vector<std::int32_t>& layers,
                          const std::vector<bool>& isTurned);

} // namespace tributary::layout
