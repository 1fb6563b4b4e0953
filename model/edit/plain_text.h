// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

// How a text may be written in YAML so that it is read as that text again, by readers of YAML 1.1 and
// of 1.2 alike (https://yaml.org/spec/1.2.2/ and https://yaml.org/type/).
namespace tributary::edit {

// Whether a reader would take the bare word for something else than a text: null, a truth value, a
// number in any of YAML 1.1's notations, a date, a merge key.
bool readsAsOther(std::string_view word);

// Whether the text can stand without quotes, in a block or between the brackets of a flow.
bool canBePlain(std::string_view text, bool inFlow);
bool canBeSingleQuoted(std::string_view text);

std::string singleQuoted(std::string_view text);
std::string doubleQuoted(std::string_view text);

// Whether every character may stand in a file as itself; line feeds and tabs count as printable.
bool isPrintable(std::string_view text);

} // namespace tributary::edit
