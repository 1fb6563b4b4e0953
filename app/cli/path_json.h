// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/query/path_query.h"

namespace tributary::cli {

// `tributary path --json`; resources/schema/cli/path.json describes it.
Json pathJson(const query::PathResult& result);

} // namespace tributary::cli
