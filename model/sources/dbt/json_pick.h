// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <simdjson.h>

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Manifests have a hundred megabytes, most of them code that nobody needs here: they are walked, and
// only the members that are wanted become values.
namespace tributary::sources::dbt {

using Value = simdjson::ondemand::value;

// Every member of an object in file order. The visitor may leave the value unread; it returns false
// to give up. Null and other values have no members. False where the text breaks off.
bool forEachMember(Value value, const std::function<bool(const std::string&, Value)>& visit);
bool forEachItem(Value value, const std::function<bool(Value)>& visit);

// The whole value; null for what is nested deeper than any artifact is.
bool toJson(Value value, Json& into);

// The wanted members of an object.
bool pick(Value object, std::initializer_list<std::string_view> wanted, Json& into);

// The text of a value within the text that is read.
bool textOf(Value value, std::string_view& text);

// Reads one object again out of a text that was read before, of which `part` is the object's.
bool readPart(simdjson::padded_string_view whole, std::string_view part, simdjson::ondemand::parser& parser,
              const std::function<bool(Value)>& visit);

// Opens a text and visits the members of its root object. `readable`: see padded_json.h.
bool forEachSection(std::string_view text, std::size_t readable, const std::function<bool(const std::string&, Value)>& visit);
bool forEachSection(simdjson::padded_string_view text, const std::function<bool(const std::string&, Value)>& visit);
inline bool forEachSection(std::string_view text, const std::function<bool(const std::string&, Value)>& visit)
{
    return forEachSection(text, 0, visit);
}

} // namespace tributary::sources::dbt
