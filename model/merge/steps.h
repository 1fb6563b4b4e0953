// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// The way from one state of a document to another in single steps, so that whoever writes it down touches only
// what differs.
namespace tributary::merge {

struct Step {
    enum class Kind : std::uint8_t {
        Set,    // the value at the pointer; a member of a mapping that is not there yet is added
        Insert, // an element before the one at the pointer, whose last part is a number
        Append, // an element at the end of the list at the pointer
        Remove, // what is at the pointer
    };
    Kind kind = Kind::Set;
    std::string pointer; // RFC 6901, within the document that the steps before have made
    Json value;
    bool operator==(const Step&) const = default;
};

// Made one after the other they turn `before` into `after`, the order of lists included: elements are paired as
// in a merge, so that one that moved or changed is not mistaken for another.
std::vector<Step> stepsBetween(const Json& before, const Json& after);

// Nothing where a step names a place that is not there.
std::optional<Json> applySteps(const Json& document, const std::vector<Step>& steps);

} // namespace tributary::merge
