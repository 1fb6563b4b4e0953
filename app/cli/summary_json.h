// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/query/product_page.h"

namespace tributary::cli {

// The parts that several commands print alike.
Json summaryJson(const query::EntitySummary& summary);
Json summariesJson(const std::vector<query::EntitySummary>& list);
Json provenanceJson(const query::Provenance& provenance); // {source, file, line, read_at, revision}
Json tripletJson(const query::Triplet& triplet);
// `otherFiles` tell the same document otherwise; what is shown overrides them.
Json factsJson(const std::vector<query::Fact>& facts, const std::vector<std::string>& otherFiles);
// A field that came has no "before", one that went no "after".
Json changesJson(const std::vector<query::FieldChange>& changes);
Json momentJson(const Moment& moment); // each with its source and time
Json timeJson(Micros at);                              // null for 0

} // namespace tributary::cli
