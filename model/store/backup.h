// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/connection.h"

namespace tributary::store {

// Copies the catalog beside itself, "<path>.schema-<version>.bak", whole or not at all: an earlier
// copy stays until the new one is complete. Throws Failure store.backup-failed.
void copyAside(Connection& connection, std::int64_t version);

} // namespace tributary::store
