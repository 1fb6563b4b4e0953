// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/connection.h"
#include "model/store/touched.h"

#include <string_view>

namespace tributary::store {

// Numbers compare as numbers, a leading v does not count, a pre-release is older than its release:
// v1.9 < 1.10-rc1 < 1.10 < 2. Negative, zero or positive.
int compareVersions(std::string_view left, std::string_view right);

// Marks the newest version of each touched document, and all rows under it, as the latest; one that
// is deprecated or retired only where all are.
void deriveLatest(Connection& connection, Touched& touched);

} // namespace tributary::store
