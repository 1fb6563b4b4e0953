// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace tributary::layout {

// Lengths are device-independent pixels at zoom 1; x grows to the right, the way the data flows, y
// downwards. The drawing's upper left corner is (0, 0).
struct Point {
    double x = 0;
    double y = 0;
    bool operator==(const Point&) const = default;
};

struct Rect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    bool operator==(const Rect&) const = default;
};

constexpr std::int32_t kWholeBox = -1;  // an arc ends at the middle of the box's side
constexpr std::int32_t kNoCluster = -1;

// A box to place. What it shows is nobody's business here: only its size, and where arcs may end.
struct Box {
    double width = 0;
    double height = 0;
    std::vector<double> rows; // the middle of each row an arc may end at, from the box's top
    std::int32_t cluster = kNoCluster;
    bool operator==(const Box&) const = default;
};

struct Arc {
    std::uint32_t from = 0; // index into boxes
    std::uint32_t to = 0;
    std::int32_t fromRow = kWholeBox;
    std::int32_t toRow = kWholeBox;
    bool operator==(const Arc&) const = default;
};

struct Spacing {
    double layerGap = 50;  // least distance between two layers
    double boxGap = 16;
    double clusterPadding = 12;
    double clusterHeader = 28;
    bool operator==(const Spacing&) const = default;
};

// A graph to draw. Same input, same drawing: callers order boxes and arcs by something stable.
struct Input {
    std::vector<Box> boxes;
    std::vector<Arc> arcs;
    std::int32_t clusters = 0; // boxes name 0 .. clusters - 1
    Spacing spacing;
    bool operator==(const Input&) const = default;
};

enum class Engine : std::uint8_t {
    Layered, // our own, in this process
    Dot,     // Graphviz, in the worker process
};

// The frame round neighbouring boxes of one cluster within one layer; a cluster has as many frames as
// the flow makes of it.
struct Frame {
    Rect rect;
    std::int32_t cluster = kNoCluster;
    bool operator==(const Frame&) const = default;
};

struct Drawing {
    std::vector<Rect> boxes;               // as the input's
    std::vector<std::vector<Point>> arcs;  // as the input's; cubic Bezier: a start, then triples
    std::vector<Frame> frames;
    double width = 0;
    double height = 0;
    Engine engine = Engine::Layered;
    // Why another engine drew than the one that was asked for: layout.worker-missing, layout.crashed,
    // layout.deadline, layout.memory, layout.too-large, layout.bad-answer.
    std::optional<Error> fallback;
};

} // namespace tributary::layout
