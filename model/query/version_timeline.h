// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/product_page.h"

#include <vector>

namespace tributary::query {

// Versions and earlier committed states as one list: below each declared version its earlier states, then
// those of versions that only git knows; declared versions newest first, as they are given.
std::vector<VersionItem> timelineOf(const std::vector<VersionItem>& versions, const std::vector<VersionItem>& committed);

} // namespace tributary::query
