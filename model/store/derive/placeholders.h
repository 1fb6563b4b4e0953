// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/entity_table.h"

namespace tributary::store {

// A dangling reference is a node, not an error: for each id or name that is pointed at and described
// by nobody, one row a source. It goes when the referent comes or the last reference goes.
void derivePlaceholders(Connection& connection, EntityTable& entities, Touched& touched);

} // namespace tributary::store
