// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tributary::edit {

// What has to change in a file, as `diff -u` and git write it: three lines around each change, "\ No newline
// at end of file" where one is missing. Empty where both are equal. Lines keep their CR, so that the
// text is a patch. The names stand behind --- and +++ as they are.
std::string unifiedDiff(std::string_view before, std::string_view after, std::string_view nameBefore, std::string_view nameAfter);

} // namespace tributary::edit
