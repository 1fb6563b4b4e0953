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
    // Merged files are kept in `merged`, which has to outlive what points into them.
    SharedDocuments(const KnownRows& known, std::deque<ParsedFile>& merged) : m_known(known), m_merged(merged) {}

    // Only formats whose documents are merged have these kinds at the root.
    static bool isShared(const DocumentKey& key);
    // Whether a claimant was rewritten, came or went since the last run.
    bool changed(const DocumentKey& key, const std::vector<Claim>& list) const;
    // One claim that stands for all of them, of a parsed file that holds what they say together;
    // without a parsed file where nothing changed or a claimant cannot be read any more.
    const Claim& merge(const DocumentKey& key, const std::vector<Claim>& list);

private:
    const KnownRows& m_known;
    std::deque<ParsedFile>& m_merged;
    std::deque<Claim> m_claims;
};

} // namespace tributary::sync
