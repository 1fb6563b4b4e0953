// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/shared_documents.h"

namespace tributary::sync {

// Who describes what: the claims of opened files and, from the record, of the others. Files that had
// not changed are opened where they now describe a document that another file described before.
ClaimMap claimsOf(SourceState& state, const KnownRows& known, const SharedDocuments& shared, const OpenFile& open);

} // namespace tributary::sync
