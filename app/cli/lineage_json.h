// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/lineage_json.h"

namespace tributary::cli {

// The window saves the same documents as the command line prints.
using query::edgeJson;
using query::lineageDiffJson;
using query::lineageJson;
using query::nodeJson;
using query::reasonJson;
using query::textOrNull;

} // namespace tributary::cli
