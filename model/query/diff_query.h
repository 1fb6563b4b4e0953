// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/diff_answer.h"
#include "model/query/summaries.h"
#include "model/store/reader.h"

#include <string>
#include <vector>

namespace tributary::query {

// Two states of a product or contract out of the catalog; a port, dataset or column stands for its
// document. A product brings the contracts of its output ports, those of one port's two states paired.
// A version may also be a commit, a tag or a version that git alone still knows (see committed_versions.h).
// Consumers are asked for where a change is risky or breaking. Error codes: those of resolve() (candidates
// in `ambiguous`) and momentFromText(), diff.kinds (subject, detail: the two kinds), diff.not-comparable.
Result<DiffAnswer> diffOf(store::Reader& reader, const DiffRequest& request, std::vector<EntitySummary>* ambiguous = nullptr);

// What would change, and whom it would hit, if these documents (a file that somebody is at) stood in the place of
// what the catalog holds: request.before, and the contracts of its output ports where it is a product. `after` is not
// looked at. Errors as above, diff.not-meant (subject: `after`, detail: the id) where none of them is.
Result<DiffAnswer> whatIf(store::Reader& reader, const DiffRequest& request, const std::vector<diff::Part>& documents,
                          std::vector<EntitySummary>* ambiguous = nullptr);

// A document as the catalog holds it, by the reader's moment.
Result<diff::Part> documentOf(store::Reader& reader, const EntityRow& root);

// The files of kind ChangeRules in the catalog, by id, and behind them what people decided about renames.
Result<std::vector<diff::ChangeRules>> changeRulesOf(store::Reader& reader);

} // namespace tributary::query
