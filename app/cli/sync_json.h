// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/base/json.h"
#include "model/store/rows.h"
#include "model/sync/sync_report.h"

namespace tributary::cli {

// One entry of `tributary sync --json`: what a run did ...
Json reportJson(const sync::SyncReport& report);

// ... or, in the same shape, that the source could not be synced at all.
Json failureJson(const store::SourceRow& source, const Error& error);

} // namespace tributary::cli
