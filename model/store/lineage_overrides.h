// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/alias.h"
#include "model/store/connection.h"

#include <vector>

namespace tributary::store {

// Decisions about datasets that are there now. Throws Failure.
std::vector<lineage::AliasOverride> readOverrides(Connection& connection);

} // namespace tributary::store
