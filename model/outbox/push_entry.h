// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outbox/push_step.h"
#include "model/outbox/push_target.h"
#include "model/store/writer.h"

#include <functional>

namespace tributary::outbox {

struct PushContext {
    store::Writer& writer;
    std::function<Micros()> now = nowMicros;
    StepHook at = {}; // for tests: called after each step
};

// Pushes one change and gives its entry as it is afterwards: Pushed, Waiting or Conflict. An earlier push that
// ended somewhere on its way is carried on first. Error codes: those of the store alone.
Result<store::OutboxEntry> pushEntry(const PushContext& context, PushTarget& target, std::int64_t id);

// For an entry whose source cannot be reached at all.
Result<store::OutboxEntry> postponeEntry(const PushContext& context, std::int64_t id, const Error& why);

} // namespace tributary::outbox
