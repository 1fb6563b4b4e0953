// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/document_drafts.h"
#include "model/store/source_delta.h"

#include <vector>

namespace tributary::sync {

// Compares one document with the rows it had (parents first) and appends what has to be written, which
// points into the document. `file` is the index of its file in the delta, or -1 with `fileId`. Returns the
// number of rows that go.
int diffSubtree(const DocumentDrafts& document, const std::vector<store::EntityStub>& rows, int file,
                std::int64_t fileId, std::vector<store::EntityChange>& changes);

} // namespace tributary::sync
