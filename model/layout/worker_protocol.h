// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What the program and the layout worker say to each other, once each, over a pipe that ends with the
// message. Numbers are little-endian. Nothing but sizes, numbers of boxes and places travels: no name of
// anything ever reaches the worker. This file and the worker stand under another licence than the rest,
// since they are linked with Graphviz; they use nothing else of ours.
namespace tributary::layout::worker {

// What either side takes at most; checked before anything is allocated.
constexpr std::uint32_t kMostBoxes = 50'000;
constexpr std::uint32_t kMostArcs = 200'000;
constexpr std::uint32_t kMostPoints = 20'000; // of one path
constexpr double kLargest = 1e7;              // any length or coordinate
constexpr std::size_t kMostBytes = std::size_t{64} << 20U;

struct Size {
    double width = 0;
    double height = 0;
    bool operator==(const Size&) const = default;
};

struct Link {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    bool operator==(const Link&) const = default;
};

// "TLQ1", layer gap, box gap, number of boxes, number of links, boxes (width, height), links (from, to).
struct Request {
    double layerGap = 0;
    double boxGap = 0;
    std::vector<Size> boxes;
    std::vector<Link> links;
    bool operator==(const Request&) const = default;
};

// Upper left corner, y downwards.
struct Spot {
    double x = 0;
    double y = 0;
    std::uint32_t layer = 0;
    bool operator==(const Spot&) const = default;
};

struct Place {
    double x = 0;
    double y = 0;
    bool operator==(const Place&) const = default;
};

// "TLA1", number of boxes, number of links, boxes (x, y, layer), for each link the number of its path's
// points and these. A path is a cubic Bezier (1 + 3n points), or empty where there is none.
struct Answer {
    std::vector<Spot> boxes;
    std::vector<std::vector<Place>> paths;
    bool operator==(const Answer&) const = default;
};

std::string encode(const Request& request);
std::string encode(const Answer& answer);

// Nothing where the bytes are not exactly such a message, within the limits, of finite numbers.
std::optional<Request> decodeRequest(std::string_view bytes);
std::optional<Answer> decodeAnswer(std::string_view bytes, std::size_t boxes, std::size_t links);

// What an answer for that many boxes and links takes at most.
std::size_t mostAnswerBytes(std::size_t boxes, std::size_t links);

} // namespace tributary::layout::worker
