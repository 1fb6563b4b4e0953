// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/search_index.h"
#include "model/store/connection.h"

#include <memory>

namespace tributary::store {

// The index in memory of what the file holds at this moment. Built once for a revision and shared by
// all readers of a process while it stands; of each file the newest only. Within the caller's read
// transaction, so that it fits what the full-text index answers. Throws Failure.
std::shared_ptr<const search::SearchIndex> searchIndexOf(Connection& connection);

} // namespace tributary::store
