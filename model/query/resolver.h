// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/query/summaries.h"
#include "model/store/reader.h"

#include <string>
#include <vector>

namespace tributary::query {


// Finds what a person means by a pasted text: our own reference, a native id, or a name, each with
// "@version" and "#column" where wanted. Without a version it means the newest one that is not
// deprecated; among kinds, `preferred` first, then products, contracts and so on down to columns.
// Error codes: ref.unknown, ref.ambiguous (candidates listed in `ambiguous`).
Result<EntityRow> resolve(store::Reader& reader, const std::string& text, Kind preferred,
                          std::vector<EntitySummary>* ambiguous = nullptr);

} // namespace tributary::query
