// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/dataset_key.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tributary::lineage {

// A place of storage that data is kept in: a bucket or a folder of it, a schema, a table, a topic. All
// that lies below a place belongs to it.
struct Segment {
    std::string store;              // scheme and authority, spelled so that equal ones are equal
    std::vector<std::string> steps; // from the outside to the inside; none: the whole store

    auto operator<=>(const Segment&) const = default;
};

// The place of a dataset; nothing where it is only known what kind of system it is in.
std::optional<Segment> segmentOf(const DatasetKey& key);
// As people declare one: "s3://lake/deal/orders/", "snowflake://account/DB.SCHEMA", or a bare path.
std::optional<Segment> segmentFromText(std::string_view text);

enum class SegmentRelation : std::uint8_t {
    Same,
    Inside, // the first lies within the second
    Around, // the second lies within the first
};
std::string_view segmentRelationName(SegmentRelation relation); // same, inside, around

// Nothing where the two have no place in common.
std::optional<SegmentRelation> relationOf(const Segment& first, const Segment& second);

struct SegmentClash {
    std::size_t first = 0;  // position among the first
    std::size_t second = 0; // position among the second
    SegmentRelation relation = SegmentRelation::Same;

    bool operator==(const SegmentClash&) const = default;
};

// All pairs of one of each that have a place in common, by position. In n log n of the second and the
// depth of the first, not in all pairs.
std::vector<SegmentClash> segmentClashes(const std::vector<Segment>& first, const std::vector<Segment>& second);

} // namespace tributary::lineage
