// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/drawing_codec.h"

#include "model/base/hash.h"
#include "model/layout/bytes.h"
#include "model/layout/digest.h"

#include <algorithm>
#include <cmath>

namespace tributary::layout {

namespace {

constexpr std::string_view kDrawingMark = "TLD1";
constexpr std::size_t kRectBytes = 32;
constexpr std::size_t kFrameBytes = kRectBytes + 4;
constexpr std::size_t kPointBytes = 16;

void put(ByteWriter& writer, const Rect& rect)
{
    writer.f64(rect.x);
    writer.f64(rect.y);
    writer.f64(rect.width);
    writer.f64(rect.height);
}

Rect takeRect(ByteReader& reader, bool& isSound)
{
    Rect rect;
    for (double* value : {&rect.x, &rect.y, &rect.width, &rect.height}) {
        *value = reader.f64();
        isSound = isSound && std::isfinite(*value);
    }
    return rect;
}

std::string_view digestBytes(const Digest& digest)
{
    return {reinterpret_cast<const char*>(digest.bytes.data()), digest.bytes.size()};
}

// After mark, revision and digest.
bool readBody(ByteReader& reader, const Input& input, Drawing& drawing)
{
    bool isSound = true;
    const std::uint8_t engine = reader.u8();
    drawing.engine = static_cast<Engine>(engine);
    drawing.width = reader.f64();
    drawing.height = reader.f64();
    const std::size_t frames = reader.u32();
    const std::size_t least = input.boxes.size() * kRectBytes + frames * kFrameBytes + input.arcs.size() * 4;
    if (!reader.ok() || engine > static_cast<std::uint8_t>(Engine::Dot) ||
        !std::isfinite(drawing.width) || !std::isfinite(drawing.height) || reader.left() < least)
        return false;
    for (std::size_t i = 0; i < input.boxes.size(); ++i)
        drawing.boxes.push_back(takeRect(reader, isSound));
    for (std::size_t i = 0; i < frames; ++i) {
        const Rect rect = takeRect(reader, isSound);
        drawing.frames.push_back({rect, reader.i32()});
        isSound = isSound && drawing.frames.back().cluster >= 0 && drawing.frames.back().cluster < input.clusters;
    }
    drawing.arcs.resize(input.arcs.size());
    for (auto& path : drawing.arcs) {
        const std::size_t points = reader.u32();
        if (!reader.ok() || points * kPointBytes > reader.left() || points < 4 || points % 3 != 1)
            return false;
        path.resize(points);
        for (Point& point : path) {
            point = {reader.f64(), reader.f64()};
            isSound = isSound && std::isfinite(point.x) && std::isfinite(point.y);
        }
    }
    return isSound && reader.ok() && reader.left() == 0;
}

} // namespace

std::string encodeDrawing(const Drawing& drawing)
{
    ByteWriter body;
    body.u8(static_cast<std::uint8_t>(drawing.engine));
    body.f64(drawing.width);
    body.f64(drawing.height);
    body.u32(static_cast<std::uint32_t>(drawing.frames.size()));
    for (const Rect& box : drawing.boxes)
        put(body, box);
    for (const Frame& frame : drawing.frames) {
        put(body, frame.rect);
        body.i32(frame.cluster);
    }
    for (const auto& path : drawing.arcs) {
        body.u32(static_cast<std::uint32_t>(path.size()));
        for (const Point& point : path) {
            body.f64(point.x);
            body.f64(point.y);
        }
    }
    const Digest digest = tributary::digestOf(body.bytes());
    ByteWriter writer;
    writer.raw(kDrawingMark);
    writer.u32(kDrawingRevision);
    writer.raw(digestBytes(digest));
    writer.raw(body.bytes());
    return writer.take();
}

Result<Drawing> decodeDrawing(std::string_view bytes, const Input& input)
{
    ByteReader reader(bytes);
    const bool isOurs = reader.raw(kDrawingMark.size()) == kDrawingMark && reader.u32() == kDrawingRevision;
    const std::string_view stated = reader.raw(Digest{}.bytes.size());
    if (!isOurs || !reader.ok())
        return fail("layout.bad-drawing");
    const std::string_view rest = bytes.substr(bytes.size() - reader.left());
    Drawing drawing;
    if (stated != digestBytes(tributary::digestOf(rest)) || !readBody(reader, input, drawing))
        return fail("layout.bad-drawing");
    return drawing;
}

} // namespace tributary::layout
