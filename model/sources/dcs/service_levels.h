// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sources/shape/shape_reader.h"

namespace tributary::sources::dcs {

// servicelevels{name: {...}} -> slaProperties; what has no place there goes to `extra`.
Json slaProperties(const Node& levels, ShapeReader& shapes, Json& extra);

// "25h" and "99.9%" are 25 h and 99.9 %, "P1Y" is 1 y; anything else stays as it stands, without unit.
struct Quantity {
    Json value;
    std::string unit;
};
Quantity quantityOf(const std::string& text);

} // namespace tributary::sources::dcs
