// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/connection.h"
#include "model/store/touched.h"

namespace tributary::store {

// Derives all lineage anew and writes the difference: new edges and dataset keys begin with this
// revision, vanished ones end with it. Last of the derived things, as it looks at placeholders.
void refreshLineage(Connection& connection, RevisionId revision);

} // namespace tributary::store
