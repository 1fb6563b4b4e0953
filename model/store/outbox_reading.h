// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/outbox_rows.h"

#include <string>

namespace tributary::store {

class Statement;

// Room-internal: rows of the outbox as the statements of outbox_sql.h select them.
OutboxEntry readOutboxEntry(const Statement& row);
OutboxEvent readOutboxEvent(const Statement& row);
OutboxConflict readOutboxConflict(const Statement& row);

std::string takenText(const std::vector<merge::Taken>& taken);
std::optional<std::string> valueText(const std::optional<Json>& value); // nothing: NULL

} // namespace tributary::store
