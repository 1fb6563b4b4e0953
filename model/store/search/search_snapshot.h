// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/search_index.h"
#include "model/store/connection.h"

#include <memory>
#include <string>

namespace tributary::store {

// The index in memory of what the file holds at this moment. Built once for a revision and shared by
// all readers of a process while it stands; of each file the newest only. Within the caller's read
// transaction, so that it fits what the full-text index answers. Throws Failure.
std::shared_ptr<const search::SearchIndex> searchIndexOf(Connection& connection);

// Which making of the file this is, and its newest revision: a file that was deleted and made again is
// not mistaken for the old one. Throws Failure.
std::string makingOf(Connection& connection);

} // namespace tributary::store
