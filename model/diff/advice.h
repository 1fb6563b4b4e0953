// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/change.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tributary::diff {

enum class Bump : std::uint8_t { None = 0, Patch = 1, Minor = 2, Major = 3, Unknown = 4 };
std::string_view bumpName(Bump bump);

// What the changes ask for by semantic versioning (semver.org 2.0.0): a breaking one a major version, a
// risky or compatible one a minor, a cosmetic one a patch. A new version number alone asks for nothing,
// and what is waived counts like any other: consumers are hit all the same.
Bump advisedBump(const std::vector<Change>& changes);

// What was declared, by the first number that differs; None for the same version, Unknown where one is no
// version or the later one is the smaller.
Bump declaredBump(std::string_view before, std::string_view after);

// The declared step is smaller than the advised one. Below 1.0.0 a minor step may break.
bool isTooSmall(Bump advised, Bump declared, std::string_view versionBefore);

} // namespace tributary::diff
