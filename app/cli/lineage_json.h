// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/lineage/lineage_result.h"

namespace tributary::cli {

// `tributary lineage --json`; resources/schema/cli/lineage.json describes it.
Json lineageJson(const lineage::LineageResult& result);

} // namespace tributary::cli
