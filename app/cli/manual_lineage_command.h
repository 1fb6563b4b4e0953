// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tributary::cli {

// `tributary lineage --add-edge FROM TO`, --remove-edge FROM TO, --note REF TEXT and --manual: what people
// add to the lineage. resources/schema/cli/manual-lineage.json describes the JSON.
bool isManualLineage(const Arguments& arguments);
int runManualLineage(Session& session);

} // namespace tributary::cli
