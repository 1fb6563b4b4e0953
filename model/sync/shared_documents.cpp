// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sync/shared_documents.h"

#include <algorithm>
#include <set>

namespace tributary::sync {

namespace {

std::size_t filesOf(const std::vector<Claim>& list)
{
    std::set<std::int64_t> ids;
    for (const auto& claim : list)
        ids.insert(claim.fileId);
    return ids.size();
}

} // namespace

bool SharedDocuments::isShared(const DocumentKey& key)
{
    return std::get<0>(key) == Kind::Dataset || std::get<0>(key) == Kind::Job;
}

bool SharedDocuments::changed(const DocumentKey& key, const std::vector<Claim>& list) const
{
    if (std::any_of(list.begin(), list.end(), [](const Claim& c) { return c.parsed && c.parsed->put; }))
        return true;
    const auto* root = m_known.root(key);
    return root == nullptr || m_known.claimants(root->id) != filesOf(list);
}

const Claim& SharedDocuments::merge(const DocumentKey& key, const std::vector<Claim>& list)
{
    Claim& claim = m_claims.emplace_back(list.front());
    const bool all = std::all_of(list.begin(), list.end(), [](const Claim& c) { return c.parsed != nullptr; });
    if (!all || !changed(key, list)) {
        claim.parsed = nullptr;
        return claim;
    }
    claim.parsed = &m_merged.emplace_back(mergeClaims(list));
    claim.document = 0;
    return claim;
}

} // namespace tributary::sync
