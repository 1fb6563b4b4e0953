// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/writer.h"

namespace tributary::store {

class Connection;

// The work of Writer::apply within its transaction. Throws Failure.
Applied applyDelta(Connection& connection, const SourceDelta& delta, const Writer::Progress& progress);

// Everything a source brought goes, and what other sources' rows derive from it is made anew.
void removeSourceRows(Connection& connection, SourceId source, Micros at);

// Everything that follows from the rest is made anew: placeholders, people, flags of the latest
// versions, lineage and the search index. For the caller's transaction.
void deriveAll(Connection& connection);

} // namespace tributary::store
