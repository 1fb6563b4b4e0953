// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_draft.h"

namespace tributary::sources {

// relationships -> ForeignKey references. Those of a column start at it; those of a dataset name
// their columns (in pairs where the key is composite), which go into `part`.
void addForeignKeys(EntityDraft& draft);

// A contract's domain, product, team and terms.
void addContractReferences(EntityDraft& contract);

} // namespace tributary::sources
