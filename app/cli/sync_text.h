// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/sync_report.h"

#include <QString>

namespace tributary::cli {

// What a run did, in a few lines for people.
QString reportText(const sync::SyncReport& report);

// What a run would remove, or that it would remove nothing.
QString reviewText(const sync::SyncReport& report);

// "Reading 128 of 512", for the progress line.
QString progressText(const std::string& source, const sync::SyncProgress& progress);

} // namespace tributary::cli
