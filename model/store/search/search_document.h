// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/search/document_context.h"
#include "model/store/search/search_row.h"

#include <vector>

namespace tributary::store {

// The search rows of one document, made from its present rows (root first). The one place where
// texts and facets are decided: whoever changes it raises search_text::kVersion.
std::vector<SearchRow> searchRowsOf(const std::vector<EntityRow>& document, DocumentContext context);

} // namespace tributary::store
