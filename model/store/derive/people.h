// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/entity_table.h"

namespace tributary::store {

// Owners and team members are named inside other documents; each becomes one person, keyed by the
// folded e-mail or user name, shown by the best name that any team list gives.
void derivePeople(Connection& connection, EntityTable& entities, Touched& touched);

} // namespace tributary::store
