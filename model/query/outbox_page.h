// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/outbox_rows.h"

#include <string>
#include <vector>

namespace tributary::query {

// A change on its way into a source, without its texts.
struct OutboxItem {
    store::OutboxEntry entry;
    // Of an entry that is neither pushed nor withdrawn: those that count, in the order in which they were found.
    std::vector<store::OutboxConflict> conflicts;

    int openConflicts() const;
    bool isSettled() const { return entry.state == store::OutboxState::Pushed || entry.state == store::OutboxState::Withdrawn; }
};

// How much of the outbox is left to do.
struct OutboxCounts {
    int waiting = 0;    // neither pushed nor withdrawn, those in conflict too
    int inConflict = 0; // changes in conflict, of which somebody has to decide something
    bool operator==(const OutboxCounts&) const = default;
};

struct OutboxPage {
    std::vector<OutboxItem> items; // newest first; of those that are settled the last few hundred
    OutboxCounts counts;
};

// One of them in full.
struct OutboxDetail {
    store::OutboxEntry entry;
    std::vector<store::OutboxEvent> events; // oldest first
    std::string diff;                       // what the author changed, as a patch of the file
};

// When the next push is to be made.
struct OutboxDue {
    bool now = false;
    Micros next = 0; // where not now; 0: nothing is waited for
    OutboxCounts counts;
};

} // namespace tributary::query
