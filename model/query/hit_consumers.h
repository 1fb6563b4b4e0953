// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/diff_answer.h"
#include "model/query/summaries.h"
#include "model/store/reader.h"

#include <vector>

namespace tributary::query {

// A contract in its old state, with what changed in it.
struct ComparedContract {
    EntityRow root;
    std::vector<diff::Change> changes;
};

// Who is hit by the risky and breaking changes. Of those whose columns are known (by column lineage, or by
// the columns that usage records name) only who reads a changed column; beside them who is only known by an
// agreement, a port or usage without columns, and told apart from them. A change of the document itself (a
// server, a service level, a port) hits all. Nobody where nothing is risky.
Result<std::vector<HitConsumer>> hitConsumers(store::Reader& reader, const EntityRow& document, const std::vector<ComparedContract>& contracts,
                                              const std::vector<diff::Change>& documentChanges);

} // namespace tributary::query
