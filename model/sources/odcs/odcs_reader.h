// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/tree.h"
#include "model/sources/batch_builder.h"

namespace tributary::sources {

// Reads one data contract of ODCS 3.x: a DataContract, its Datasets and their Columns, nested ones
// below the column that holds them.
void readOdcs(const Node& document, BatchBuilder& out);

// The same for ODCS 2.2, under the names of 3.1.
void readOdcs2(const Node& document, BatchBuilder& out);

} // namespace tributary::sources
