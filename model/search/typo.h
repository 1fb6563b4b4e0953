// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tributary::search {

// Letters left out, put in, changed or swapped with their neighbour (Damerau's distance in its
// restricted form: no part is edited twice); more than `most` is told as `most` + 1. Characters, not
// bytes.
int typosBetween(std::string_view left, std::string_view right, int most);

// How many typos a word of this many characters may hold: one from 4 letters, two from 8. A word with
// a digit in it holds none: 2023 is no slip of 2024.
int typosAllowed(std::string_view word);

} // namespace tributary::search
