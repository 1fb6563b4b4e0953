// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/diff_answer.h"
#include "model/query/diff_side.h"

#include <vector>

namespace tributary::query {

// A document in two states.
struct SidePair {
    DiffSide before;
    DiffSide after;
};

// The two that a request names, of one kind. Error codes: those of diffSideOf(), and diff.kinds.
Result<SidePair> sidesOf(store::Reader& reader, const DiffRequest& request, std::vector<EntitySummary>* ambiguous = nullptr);

// What a side says: the document itself, or read from its commit or from the catalog as of its moment.
Result<diff::Part> partOfSide(store::Reader& reader, const DiffSide& side);

// The contracts that those output ports of a product promise which both of its states have, each pair once. `scratch`:
// documents that count in the place of those of the new state.
std::vector<SidePair> contractSides(store::Reader& reader, const SidePair& product, const diff::Part& before, const diff::Part& after,
                                    const std::vector<diff::Part>& scratch = {});

} // namespace tributary::query
