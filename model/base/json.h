// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace tributary {

// Facts are kept as JSON values. The plain (key-sorted) object is used on purpose: two files that
// say the same in another order dump to the same bytes and therefore hash alike.
using Json = nlohmann::json;

// Compact text of a value; invalid UTF-8 is replaced, never thrown upon.
std::string dumpJson(const Json& value);

// Null where the text is not JSON.
Json parseJson(std::string_view text);

// The member as text, or empty where it is absent or not a string. Never throws.
std::string textAt(const Json& object, std::string_view key);

// Any scalar as the text a person would write (true, 12, v1); empty for containers and null.
std::string scalarText(const Json& value);

} // namespace tributary
