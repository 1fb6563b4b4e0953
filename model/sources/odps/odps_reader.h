// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/tree.h"
#include "model/sources/batch_builder.h"

namespace tributary::sources {

// Reads one data product of the Bitol Open Data Product Standard: a DataProduct and its ports.
void readOdps(const Node& document, BatchBuilder& out);

} // namespace tributary::sources
