// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace tributary {

// What an entity is. The numbers are stored: append, never renumber.
enum class Kind : std::uint8_t {
    Unknown = 0,
    DataProduct = 1,
    InputPort = 2,
    OutputPort = 3,
    ManagementPort = 4,
    DataContract = 5,
    Dataset = 6, // a contract's schema object, a table, topic or file
    Column = 7,
    UsageAgreement = 8,
    Domain = 9,
    Term = 10,
    Person = 11,
    Team = 12,
    Stakeholder = 13,
    Comment = 14,
    Rating = 15,
    Endorsement = 16,
    Policy = 17,
    Waiver = 18,
    Campaign = 19,
    Decision = 20,
    Job = 21,
    Dashboard = 22,
    Model = 23,
    Metric = 24,
};

constexpr std::size_t kKindCount = 25;

// The stable name used in references, queries and JSON: "product", "output-port", "contract", ...
std::string_view kindName(Kind kind);

// Accepts the stable names and what people type instead ("data product", "DataContract", "table").
std::optional<Kind> kindFromName(std::string_view name);

} // namespace tributary
