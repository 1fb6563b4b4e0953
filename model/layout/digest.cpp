// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/digest.h"

#include "model/layout/bytes.h"

namespace tributary::layout {

Digest digestOf(const Input& input, Engine engine)
{
    ByteWriter writer;
    writer.u32(kDrawingRevision);
    writer.u8(static_cast<std::uint8_t>(engine));
    writer.f64(input.spacing.layerGap);
    writer.f64(input.spacing.boxGap);
    writer.f64(input.spacing.clusterPadding);
    writer.f64(input.spacing.clusterHeader);
    writer.i32(input.clusters);
    writer.u64(input.boxes.size());
    for (const Box& box : input.boxes) {
        writer.f64(box.width);
        writer.f64(box.height);
        writer.i32(box.cluster);
        writer.u64(box.rows.size());
        for (const double row : box.rows)
            writer.f64(row);
    }
    for (const Arc& arc : input.arcs) {
        writer.u32(arc.from);
        writer.u32(arc.to);
        writer.i32(arc.fromRow);
        writer.i32(arc.toRow);
    }
    return tributary::digestOf(writer.bytes());
}

} // namespace tributary::layout
