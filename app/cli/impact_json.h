// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/query/impact_query.h"

namespace tributary::cli {

// `tributary impact --json`; resources/schema/cli/impact.json describes it.
Json impactJson(const query::ImpactResult& result);

} // namespace tributary::cli
