// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/canvas/field.h"

#include <string>
#include <string_view>
#include <vector>

namespace tributary::canvas {

// What somebody wants of one field of the canvas, in words: "lifecycle=stable", "security+=No exports".
// Text and choice fields hold one value; none (or an empty one) takes the value away. How the values of
// list fields are written:
//   input-ports, output-ports       NAME[@VERSION][=CONTRACT]
//   inbound-flows, outbound-flows   NAME[: WHAT ELSE THERE IS TO SAY]
//   security, datasets              the rule, the name
// An owner is an address, or NAME <ADDRESS>.
struct Edit {
    enum class Operation : std::uint8_t {
        Set,  // these values and no others
        Add,  // list fields: these as well
        Take, // list fields: not these any more
    };

    Field field = Field::Name;
    Operation operation = Operation::Set;
    std::vector<std::string> values;

    bool operator==(const Edit&) const = default;
};

// Reads "FIELD=VALUE", "FIELD+=VALUE" and "FIELD-=VALUE". Of list fields a VALUE of several lines is a
// value a line; "FIELD=" empties the field. Errors: canvas-edit.syntax, canvas-edit.unknown-field, and those
// of problemOf().
Result<Edit> editFromText(std::string_view text);

// What can be said against an edit without looking at the document, for hints while somebody types; nothing
// where all is well. The subject is the field, the detail the value. Codes:
//   canvas-edit.empty           a product needs a name; an item needs a text
//   canvas-edit.not-a-list      += and -= are for list fields
//   canvas-edit.one-value       the field holds one value
//   canvas-edit.one-line        the value has to stand on one line
//   canvas-edit.too-long        more than kMostBytes
//   canvas-edit.unknown-word    none of the field's choices
//   canvas-edit.not-a-mail      an owner is told by an address
//   canvas-edit.not-text        no valid UTF-8, or a control character
std::optional<Error> problemOf(const Edit& edit);

constexpr std::size_t kMostBytes = 16'384; // of one value

// The parts of an owner's text; the address is empty where there is none.
struct OwnerText {
    std::string name;
    std::string mail;
};
OwnerText ownerFrom(std::string_view text);

// The parts of a port's text.
struct PortText {
    std::string name;
    std::string version;
    std::string contract;
};
PortText portFrom(std::string_view text);

// The parts of a flow's text.
struct FlowText {
    std::string name;
    std::string words;
};
FlowText flowFrom(std::string_view text);

} // namespace tributary::canvas
