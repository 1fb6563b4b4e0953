// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

namespace tributary::sources {

// ODCS 2.2 kept one connection and the contacts as fields of the root. Moves them out of `extra`
// into one entry of servers and entries of support, as 3.1 has them.
void upgradeOldContract(Json& facts, Json& extra);

} // namespace tributary::sources
