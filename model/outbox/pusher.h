// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/stop.h"
#include "model/outbox/away_target.h"
#include "model/outbox/push_entry.h"
#include "model/sources/git/git_mirror.h"

#include <string>
#include <vector>

namespace tributary::outbox {

struct PushOptions {
    bool all = true;        // also what waits for a later time
    bool ownBranch = false; // of git sources: each change on a branch of its own, to be reviewed
    sources::MirrorWork mirrors;
    std::int64_t only = 0;    // this change and no other; 0: any
    std::string reached = {}; // a source that answers again: what waits for it is due, whatever `all` says
    Errand away = {}; // how what may take long is done; nothing: here and now
};

struct PushReport {
    std::vector<store::OutboxEntry> entries; // as they are now, those that were tried, in that order; without texts
    std::vector<std::int64_t> held;          // behind another change of their file that is not pushed

    int count(store::OutboxState state) const;
};

// Pushes what is queued, waits or was begun, oldest first; of changes of one file none before those that were
// published before it. Error codes: those of the store, and cancelled between two changes.
Result<PushReport> pushOutbox(const PushContext& context, const PushOptions& options, const StopToken& stop);

} // namespace tributary::outbox
