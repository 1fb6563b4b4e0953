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

const ParsedDocument* SharedDocuments::merge(const DocumentKey& key, const std::vector<Claim>& list)
{
    const bool all = std::all_of(list.begin(), list.end(), [](const Claim& c) { return c.parsed != nullptr; });
    if (!all || !changed(key, list))
        return nullptr;
    if (const ParsedDocument& first = list.front().parsedDocument(); list.size() == 1 && first.mergesToItself)
        return &first;
    return &m_merged.emplace_back(mergeClaims(list));
}

} // namespace tributary::sync
