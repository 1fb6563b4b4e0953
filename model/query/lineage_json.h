// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/lineage/lineage_result.h"
#include "model/query/lineage_diff_query.h"

namespace tributary::query {

// `tributary lineage --json`; resources/schema/cli/lineage.json describes it.
Json lineageJson(const lineage::LineageResult& result);

// `tributary lineage --diff --json`; resources/schema/cli/lineage-diff.json describes it.
Json lineageDiffJson(const LineageComparison& both);

// Its parts, which other commands print alike.
Json nodeJson(const lineage::ResultNode& node);
Json edgeJson(const std::vector<lineage::ResultNode>& nodes, const lineage::ResultEdge& edge, lineage::Level level);
Json reasonJson(const lineage::ResultReason& reason);
// Null says "nothing" where an empty text could be a name.
Json textOrNull(const std::string& text);

} // namespace tributary::query
