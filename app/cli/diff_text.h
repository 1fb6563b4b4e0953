// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "model/query/diff_answer.h"

namespace tributary::cli {

// `tributary diff --text`: the files of both sides line by line. `arePaths`: both are files on the disk, and no catalog
// is opened; none is for --git either. The exit is that of an answer, whatever differs.
int answerWithText(Session& session, const query::DiffRequest& request, bool arePaths);

} // namespace tributary::cli
