// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/sync_report.h"

namespace tributary {

// Writes a run down: its counts, and the first of the files that could not be read.
void logReport(const sync::SyncReport& report);

} // namespace tributary
