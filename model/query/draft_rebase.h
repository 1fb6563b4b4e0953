// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/rebase.h"
#include "model/query/canvas_draft.h"

#include <vector>

namespace tributary::query {

struct DraftRebase {
    CanvasDraft draft;                          // as it was, where something is open
    std::vector<merge::Taken> taken;            // changes that went together without a question
    std::vector<merge::FileConflict> conflicts; // to be decided
};

// The draft on what its file says now, or shall say once what waits in the outbox is pushed. Error codes: those of
// canvasFile() and of canvas::rebased(); canvas-edit.not-in-file for a draft of a new file.
Result<DraftRebase> rebaseDraft(store::Reader& reader, const CanvasDraft& draft, const std::vector<merge::FileChoice>& choices = {});

} // namespace tributary::query
