// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/query/sync_status.h"
#include "model/store/reader.h"

namespace tributary::query {

Result<SyncStatus> syncStatus(store::Reader& reader, const std::string& catalogPath);

} // namespace tributary::query
