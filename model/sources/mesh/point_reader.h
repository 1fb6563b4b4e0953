// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/tree.h"
#include "model/sources/batch_builder.h"

#include <string_view>

namespace tributary::sources {

// Reads a Measurement, UsageRecord or CostRecord; false where the kind is none of them. What lacks a
// time or a number is remarked upon and left out, since a point without them says nothing.
bool readPoint(const Node& document, std::string_view kind, BatchBuilder& out);

} // namespace tributary::sources
