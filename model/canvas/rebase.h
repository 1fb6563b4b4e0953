// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/edit_history.h"
#include "model/merge/text_merge.h"

#include <string>
#include <vector>

namespace tributary::canvas {

// A draft whose file has become another one since it began.
struct Rebased {
    EditHistory history;                        // begins with the file as it is; as it was where something is open
    std::vector<merge::Taken> taken;            // what went together without a question
    std::vector<merge::FileConflict> conflicts; // what somebody has to decide first
};

// The draft's changes made to the file as it is now, by the three-way merge of the outbox. They stay steps, one a
// field; what else differs is one more. Choices count for exactly the conflicts that they were made about. Errors:
// those of findDocument(), where the file holds the document no more.
Result<Rebased> rebased(const EditHistory& history, const std::string& file, const std::vector<merge::FileChoice>& choices = {});

} // namespace tributary::canvas
