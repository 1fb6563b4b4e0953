// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/connection.h"

namespace tributary::store {

// Takes out of a catalog whose rows came from a damaged one whatever cannot stand: rows that refer
// to missing ones, JSON that is none, and the part of an entity's past before a gap, since an older
// state is told as a difference to the next newer one. Returns how many rows went. For the caller's
// transaction. Afterwards every file counts as unread, so that the next sync says everything again.
std::int64_t mendRows(Connection& connection);

} // namespace tributary::store
