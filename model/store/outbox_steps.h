// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/store/outbox_rows.h"

#include <string>
#include <vector>

namespace tributary::store {

class Connection;
class Writer;

// The steps of a push, each a transaction of its own: whatever happens between two of them, the next push finds
// the entry as Pushing with the plan that was made, and can tell how far it came.

// Code: outbox.settled where the entry is pushed, withdrawn or in conflict by now.
Result<OutboxEntry> beginPush(Writer& writer, std::int64_t id, Micros at);
// What is going to be written. On record before anything is.
Result<void> planPush(Writer& writer, std::int64_t id, const std::string& plan, Micros at);

struct PushEnd {
    OutboxState state = OutboxState::Pushed; // Pushed, Waiting or Conflict
    Micros nextAttempt = 0;
    std::string code;
    std::string subject;
    std::string detail;
    std::string plan;   // what is to be known of it later; empty: nothing was written
    std::string result;
    std::string link;
    std::vector<merge::Taken> merged;
    // Conflict: those that are open now. A decision about one that is among them, with equal values, stays;
    // other decisions are superseded, and what was never decided is replaced.
    std::vector<OutboxConflict> conflicts;
};
Result<void> finishPush(Writer& writer, std::int64_t id, const PushEnd& end, Micros at);

// Room-internal. Throw Failure.
OutboxEntry readOutbox(Connection& connection, std::int64_t id); // outbox.unknown
void addOutboxEvent(Connection& connection, const OutboxEvent& event);

} // namespace tributary::store
