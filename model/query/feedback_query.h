// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/summaries.h"
#include "model/store/reader.h"

namespace tributary::query {

// What people say about a product: comments (oldest first), endorsements, ratings, stakeholders.
void addFeedback(store::Reader& reader, Summaries& summaries, const EntityRow& product, ProductPage& page);

// A comment, or an endorsement.
CommentItem commentOf(Summaries& summaries, const EntityRow& row);

} // namespace tributary::query
