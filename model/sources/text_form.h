// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tributary::sources {

enum class TextForm : unsigned char { Yaml, Json, Ndjson };

// Which parser a file is for: by its name's extension, except that a .json whose first line is a
// whole document and has others below it is newline-delimited.
TextForm textFormOf(std::string_view path, std::string_view bytes);

// .yaml .yml .json .ndjson .jsonl, in capitals too.
bool nameSaysText(std::string_view path);

std::string_view withoutByteOrderMark(std::string_view bytes);

} // namespace tributary::sources
