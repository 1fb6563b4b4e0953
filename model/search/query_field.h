// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace tributary::search {

// What stands before a colon in a query. Any: a word without a field.
enum class Field : std::uint8_t {
    Any,
    Name,
    Description,
    Column,
    Type, // of a column
    Tag,
    Owner,
    Kind,
    Domain,
    Status,
    Archetype,
    Technology,
    Classification,
    Source,
    Version,
    Is,
    Has,
    PortType,
    Use,
    Pii,
    Breaking, // whether an open campaign leads away from it because of a breaking change
    Campaign, // open, closed
    Quality, // percent, as last measured
    Columns, // how many
    Changed,
    ChangedSince,
    ChangedBefore,
    UpstreamOf,
    DownstreamOf,
    Within, // hops of the lineage fields beside it
    Sort,   // of the whole result (sort_order.h)
};
constexpr std::size_t kFieldCount = 31;

// How the value of a field is read.
enum class FieldType : std::uint8_t {
    Text,   // words within a text
    Value,  // one of the values that the catalog holds
    Flag,   // true or false
    Number, // a number or a range of numbers
    Time,   // a date or a range of dates
    Since,  // one date
    Graph,  // a reference to an entity
    Hops,   // a whole number from 1
    Order,  // what comes first; it narrows nothing down
};

std::string_view fieldName(Field field); // "port.type"; empty for Any
FieldType fieldType(Field field);
std::optional<Field> fieldFromName(std::string_view name); // in any case; never Any

// Whether `none` and `empty` ask for what has no value there.
bool mayBeEmpty(Field field);

// All fields but Any, in the order in which they are offered.
const std::vector<Field>& allFields();

} // namespace tributary::search
