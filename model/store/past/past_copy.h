// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/entity_row.h"
#include "model/store/connection.h"
#include "model/store/past/past_documents.h"

namespace tributary::store {

// Fills an empty catalog with what `live` said at a revision: sources, entities with their references,
// which versions were the latest, points and edges. No files, claims or history. Throws Failure.
void copyPast(Connection& live, RevisionId revision, Connection& past);

// The same of a few documents, with the edges and points that concern them.
void copyPastDocuments(Connection& live, RevisionId revision, const std::vector<PastPart>& parts, Connection& past);

} // namespace tributary::store
