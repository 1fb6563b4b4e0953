// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/edit/habits.h"

// New values as text, in the habits of the file that they go into.
namespace tributary::edit {

// Whether the value can be written at all: finite numbers, valid UTF-8, not too deep.
bool isWritable(const Json& value);

// A scalar on one line. `wish` is how the scalar was written that it replaces.
std::string scalarText(const Json& value, Node::Style wish, bool inFlow, const Habits& habits);

// Any value on one line, between brackets where it is a list or a mapping.
std::string flowText(const Json& value, const Habits& habits);
// JSON over several lines where the habit is a value a line; `margin` is that of the line it begins on.
std::string jsonText(const Json& value, const std::string& margin, const Habits& habits);

// A list or mapping that is not empty as a YAML block; its first line stands at `column` already.
std::string blockText(const Json& value, std::size_t column, const Habits& habits);
// What follows the colon of a key, or the dash of an item, that stands at `column`: " a", or lines below.
std::string textBehindColon(const Json& value, std::size_t column, const Habits& habits);
std::string textBehindDash(const Json& value, std::size_t column, const Habits& habits);

std::string keyText(const std::string& key, const Habits& habits, bool inFlow, Node::Style wish = Node::Style::Plain);

} // namespace tributary::edit
