// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tributary::views {

// How much of a box is drawn at a zoom.
enum class Detail {
    Full,     // columns and captions
    Headers,  // names only
    Clusters, // frames with counts, boxes as blocks
};

constexpr double kFullFrom = 0.55;
constexpr double kHeadersFrom = 0.3;
constexpr double kLeastZoom = 0.02;
constexpr double kMostZoom = 3.0;

constexpr Detail detailAt(double zoom)
{
    return zoom >= kFullFrom ? Detail::Full : zoom >= kHeadersFrom ? Detail::Headers : Detail::Clusters;
}

} // namespace tributary::views
