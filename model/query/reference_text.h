// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/kind.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tributary::query {

// Tributary's own reference, stable across syncs and machines:
//   tributary:<kind>/<id>[@version]{/<name>[@version]}
// Each id, name and version is percent-encoded, so that ids which are urns or paths stay one segment:
//   tributary:product/top-10-customers@3.0
//   tributary:column/orders@1.1.0/orders/customer_id
struct ReferenceText {
    struct Segment {
        std::string local;
        std::string version;
    };
    Kind kind = Kind::Unknown;
    std::vector<Segment> path; // from the root downwards
};

constexpr std::string_view kReferenceScheme = "tributary:";

std::string formatReference(const ReferenceText& reference);
std::optional<ReferenceText> parseReference(std::string_view text);

} // namespace tributary::query
