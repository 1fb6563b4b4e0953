// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/diff/change_rules.h"
#include "model/store/reader.h"

#include <string>
#include <vector>

namespace tributary::store {

class Writer;

// What people decided about renames, by document and paths; no sync and no rebuild changes it.
Result<std::vector<diff::RenameDecision>> renameDecisions(Reader& reader);
// Replaces what was decided about the same two paths. Document and paths are not empty.
Result<void> putRenameDecision(Writer& writer, const diff::RenameDecision& decision);
// Takes it back, so that it is asked again; whatever was decided. Code rename.unknown (subject: "from=to").
Result<void> forgetRenameDecision(Writer& writer, const diff::RenameDecision& decision);

} // namespace tributary::store
