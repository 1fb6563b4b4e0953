// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace tributary::canvas {

// The fields of the data product canvas, in the order in which they are told on the command line.
enum class Field : std::uint8_t {
    Name,
    Description,
    Owner,
    Domain,
    System,
    Classification,
    Materialisation,
    Lifecycle,
    InputPorts,
    OutputPorts,
    Security,
    InboundFlows,
    OutboundFlows,
    Volume,
    Datasets,
};

constexpr std::size_t kFieldCount = 15;

const std::array<Field, kFieldCount>& allFields();
// Row by row over the board, from the source to the consumer: the way a person reads and Tab goes.
const std::array<Field, kFieldCount>& readingOrder();

// "input-ports", "inbound-flows", ...: the stable names of the command line and of JSON.
std::string_view fieldName(Field field);
std::optional<Field> fieldFromName(std::string_view name);

bool isRequired(Field field); // without it nobody can find, trust or read the product
bool isList(Field field);     // holds items, where the others hold one text
bool isChoice(Field field);   // one of the words of choicesOf() (canvas/choices.h)

constexpr std::size_t indexOf(Field field)
{
    return static_cast<std::size_t>(field);
}

} // namespace tributary::canvas
