// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

// How a place within documents is named that differ in the order and number of what their lists hold.
namespace tributary::merge {

// A member of a mapping below a place, as in a JSON pointer (RFC 6901): "/team" + "name" is "/team/name".
std::string memberPlace(const std::string& place, std::string_view member);

// An element of a list, by what tells it from the others and not by its number, which differs from side to
// side: "/slaProperties/[freshness]".
std::string elementPlace(const std::string& place, std::string_view key);

// The same place, or one within it.
bool isWithin(std::string_view place, std::string_view outer);

} // namespace tributary::merge
