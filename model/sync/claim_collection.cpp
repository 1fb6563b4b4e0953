// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sync/claim_collection.h"

#include <set>
#include <unordered_set>

namespace tributary::sync {

namespace {

class ClaimCollection {
public:
    ClaimCollection(SourceState& state, const KnownRows& known, const SharedDocuments& shared, const OpenFile& open)
        : m_state(state), m_known(known), m_shared(shared), m_open(open)
    {
    }

    ClaimMap collect()
    {
        collectClaims();
        openNewWinners();
        return std::move(m_claims);
    }

private:
    void collectClaims()
    {
        std::unordered_set<std::int64_t> standing(m_state.unopened.begin(), m_state.unopened.end());
        if (!m_state.walkComplete)
            standing.insert(m_state.vanished.begin(), m_state.vanished.end());
        for (auto& file : m_state.parsed) {
            // A file that could be read before and cannot be now keeps what it described.
            if (file.batch.state == FileState::Failed && file.row.id != 0)
                standing.insert(file.row.id);
            addParsedClaims(m_claims, file);
        }
        for (const auto& claim : m_state.claims) {
            const auto* root = m_known.root(claim.entity);
            const auto* file = m_known.file(claim.file);
            if (!standing.contains(claim.file) || root == nullptr || file == nullptr)
                continue;
            m_claims[keyOf(*root)].push_back({file->path, claim.file, nullptr, -1, claim.subtree, claim.line});
        }
        sortClaims(m_claims);
    }

    // A winner that has not changed matters only if another file had described the document so far.
    void openNewWinners()
    {
        std::set<std::int64_t> wanted;
        for (const auto& [key, list] : m_claims) {
            if (SharedDocuments::isShared(key)) {
                if (!m_shared.changed(key, list))
                    continue;
                for (const auto& claim : list) {
                    if (!claim.parsed)
                        wanted.insert(claim.fileId);
                }
                continue;
            }
            const Claim& winner = list.front();
            const auto* root = m_known.root(key);
            const bool describesIt = root != nullptr && root->present && root->file == winner.fileId;
            if (describesIt)
                continue;
            if (winner.parsed)
                winner.parsed->put = true; // opened, found unchanged, and yet new to this document
            else
                wanted.insert(winner.fileId);
        }
        bool opened = false;
        for (const std::int64_t id : wanted) {
            if (ParsedFile* file = m_open(id)) {
                std::erase(m_state.unopened, id);
                file->put = true;
                opened = true;
            }
        }
        if (opened) {
            m_claims.clear();
            collectClaims();
        }
    }

    SourceState& m_state;
    const KnownRows& m_known;
    const SharedDocuments& m_shared;
    const OpenFile& m_open;
    ClaimMap m_claims;
};

} // namespace

ClaimMap claimsOf(SourceState& state, const KnownRows& known, const SharedDocuments& shared, const OpenFile& open)
{
    return ClaimCollection(state, known, shared, open).collect();
}

} // namespace tributary::sync
