// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/claims.h"
#include "model/sync/known_rows.h"

#include <deque>

namespace tributary::sync {

// Documents that several files add to (an OpenLineage dataset or job, a dbt model) have no winner: all
// their claimants are merged into one.
class SharedDocuments {
public:
    // What is merged is kept in `merged`, which has to outlive what points into it.
    SharedDocuments(const KnownRows& known, std::deque<ParsedDocument>& merged) : m_known(known), m_merged(merged) {}

    // Only formats whose documents are merged have these kinds at the root.
    static bool isShared(const DocumentKey& key);
    // Whether a claimant was rewritten, came or went since the last run.
    bool changed(const DocumentKey& key, const std::vector<Claim>& list) const;
    // What all claimants say together; null where nothing changed or one of them cannot be read any more.
    const ParsedDocument* merge(const DocumentKey& key, const std::vector<Claim>& list);

private:
    const KnownRows& m_known;
    std::deque<ParsedDocument>& m_merged;
};

} // namespace tributary::sync
