// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "model/query/lineage_request.h"

namespace tributary::cli {

// `tributary lineage --diff TIME1 TIME2 [REF]`: what was added, removed and changed between two times.
// resources/schema/cli/lineage-diff.json describes its JSON.
int runLineageDiff(Session& session, query::LineageRequest request);

} // namespace tributary::cli
