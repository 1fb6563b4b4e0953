// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/store/outbox_rows.h"

#include <string>

namespace tributary::cli {

// "queued", "pushing", ... as --json has it.
std::string outboxStateName(store::OutboxState state);

Json outboxEntryJson(const store::OutboxEntry& entry);
// With the entry's file, so that a conflict says what it is about.
Json outboxConflictJson(const store::OutboxConflict& conflict, const store::OutboxEntry& entry);

} // namespace tributary::cli
