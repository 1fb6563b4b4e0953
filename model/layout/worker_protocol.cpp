// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: Apache-2.0
#include "model/layout/worker_protocol.h"

#include "model/layout/bytes.h"

#include <algorithm>
#include <cmath>

namespace tributary::layout::worker {

namespace {

constexpr std::string_view kRequestMark = "TLQ1";
constexpr std::string_view kAnswerMark = "TLA1";
constexpr std::size_t kSizeBytes = 16;
constexpr std::size_t kLinkBytes = 8;
constexpr std::size_t kSpotBytes = 20;
constexpr std::size_t kPlaceBytes = 16;

bool isWireLength(double value)
{
    return std::isfinite(value) && value >= 0 && value <= kLargest;
}

bool isCoordinate(double value)
{
    return std::isfinite(value) && std::abs(value) <= kLargest;
}

} // namespace

std::string encode(const Request& request)
{
    ByteWriter writer;
    writer.raw(kRequestMark);
    writer.f64(request.layerGap);
    writer.f64(request.boxGap);
    writer.u32(static_cast<std::uint32_t>(request.boxes.size()));
    writer.u32(static_cast<std::uint32_t>(request.links.size()));
    for (const Size& box : request.boxes) {
        writer.f64(box.width);
        writer.f64(box.height);
    }
    for (const Link& link : request.links) {
        writer.u32(link.from);
        writer.u32(link.to);
    }
    return writer.take();
}

std::optional<Request> decodeRequest(std::string_view bytes)
{
    ByteReader reader(bytes);
    if (reader.raw(kRequestMark.size()) != kRequestMark)
        return std::nullopt;
    Request request;
    request.layerGap = reader.f64();
    request.boxGap = reader.f64();
    const std::size_t boxes = reader.u32();
    const std::size_t links = reader.u32();
    if (!reader.ok() || boxes > kMostBoxes || links > kMostArcs || !isWireLength(request.layerGap) ||
        !isWireLength(request.boxGap) || reader.left() != boxes * kSizeBytes + links * kLinkBytes)
        return std::nullopt;
    request.boxes.resize(boxes);
    for (Size& box : request.boxes) {
        box.width = reader.f64();
        box.height = reader.f64();
        if (!isWireLength(box.width) || !isWireLength(box.height))
            return std::nullopt;
    }
    request.links.resize(links);
    for (Link& link : request.links) {
        link.from = reader.u32();
        link.to = reader.u32();
        if (link.from >= boxes || link.to >= boxes)
            return std::nullopt;
    }
    return request;
}

std::string encode(const Answer& answer)
{
    ByteWriter writer;
    writer.raw(kAnswerMark);
    writer.u32(static_cast<std::uint32_t>(answer.boxes.size()));
    writer.u32(static_cast<std::uint32_t>(answer.paths.size()));
    for (const Spot& box : answer.boxes) {
        writer.f64(box.x);
        writer.f64(box.y);
        writer.u32(box.layer);
    }
    for (const auto& path : answer.paths) {
        writer.u32(static_cast<std::uint32_t>(path.size()));
        for (const Place& point : path) {
            writer.f64(point.x);
            writer.f64(point.y);
        }
    }
    return writer.take();
}

std::optional<Answer> decodeAnswer(std::string_view bytes, std::size_t boxes, std::size_t links)
{
    ByteReader reader(bytes);
    if (reader.raw(kAnswerMark.size()) != kAnswerMark || reader.u32() != boxes || reader.u32() != links)
        return std::nullopt;
    if (!reader.ok() || boxes > kMostBoxes || links > kMostArcs || reader.left() < boxes * kSpotBytes + links * 4)
        return std::nullopt;
    Answer answer;
    answer.boxes.resize(boxes);
    for (Spot& box : answer.boxes) {
        box.x = reader.f64();
        box.y = reader.f64();
        box.layer = reader.u32();
        if (!isCoordinate(box.x) || !isCoordinate(box.y) || box.layer >= boxes)
            return std::nullopt;
    }
    answer.paths.resize(links);
    for (auto& path : answer.paths) {
        const std::size_t points = reader.u32();
        const bool isPath = points == 0 || (points >= 4 && points % 3 == 1);
        if (!reader.ok() || !isPath || points > kMostPoints || points * kPlaceBytes > reader.left())
            return std::nullopt;
        path.resize(points);
        for (Place& point : path) {
            point.x = reader.f64();
            point.y = reader.f64();
            if (!isCoordinate(point.x) || !isCoordinate(point.y))
                return std::nullopt;
        }
    }
    if (!reader.ok() || reader.left() != 0)
        return std::nullopt;
    return answer;
}

std::size_t mostAnswerBytes(std::size_t boxes, std::size_t links)
{
    // A path of a thousand points is far beyond what any arc needs on average.
    return std::min(kMostBytes, 64 + boxes * kSpotBytes + links * (4 + 1'000 * kPlaceBytes));
}

} // namespace tributary::layout::worker
