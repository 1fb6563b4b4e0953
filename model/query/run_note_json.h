// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/query/check_log.h"

namespace tributary::query {

// A note as the check log keeps it. Reading takes anything: what it does not understand says nothing
// (RunNote::at 0).
Json runNoteJson(const RunNote& note);
RunNote runNoteOf(const Json& json);

// The members kind, name, within and file of each.
Json removalsJson(const std::vector<sync::Removal>& removals);

} // namespace tributary::query
