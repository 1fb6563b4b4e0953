// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/part.h"
#include "model/query/committed_versions.h"
#include "model/query/summaries.h"
#include "model/store/reader.h"

#include <optional>
#include <string>
#include <vector>

namespace tributary::query {

// One side of a comparison: which document, and where its state is read.
struct DiffSide {
    EntityRow root;
    std::optional<Moment> moment;
    std::optional<store::CommittedVersion> committed; // read from its commit, not from the catalog
    const diff::Part* scratch = nullptr;              // the document itself, not in the catalog
};

// As diffOf() takes it: a reference, one "as of", or a commit, tag or version of a git source.
Result<DiffSide> diffSideOf(store::Reader& reader, const std::string& text, std::vector<EntitySummary>* ambiguous = nullptr);

} // namespace tributary::query
