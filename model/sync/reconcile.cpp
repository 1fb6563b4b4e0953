// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

// From files to changes. Each document (product, contract, term ...) may be claimed by several files;
// the first path in byte order describes it. So: collect the claims of opened files and, from the
// record, of the others; find each document's winner; compare the winner's subtree with the rows, where
// there are any; and take for gone what nobody claims any more, but only when the whole folder could be seen. A document
// that several files add to (an OpenLineage dataset) has no winner: see shared_documents.h.
#include "model/sync/reconcile.h"

#include "model/sync/claim_collection.h"
#include "model/sync/known_rows.h"
#include "model/sync/shared_documents.h"
#include "model/sync/subtree_diff.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace tributary::sync {

namespace {

class Reconciler {
public:
    Reconciler(SourceState& state, store::Writer& writer, const ReconcileRules& rules, const OpenFile& open)
        : m_state(state), m_writer(writer), m_rules(rules), m_open(open), m_known(state), m_shared(m_known, m_result.merged)
    {
        for (const store::ClaimRow& claim : state.claims)
            if (claim.winner)
                m_winners.emplace(claim.file, claim.entity);
    }

    Result<Reconciled> run()
    {
        m_claims = claimsOf(m_state, m_known, m_shared, m_open);
        warnAboutVariants(m_claims);
        m_result.delta.source = m_state.source;
        for (auto& file : m_state.parsed)
            placeFile(file);
        for (auto& [key, list] : m_claims) {
            if (auto done = placeDocument(key, list); !done)
                return tl::unexpected(done.error());
        }
        if (auto done = removeUnclaimed(); !done)
            return tl::unexpected(done.error());
        judgeRelease();
        finish();
        return std::move(m_result);
    }

private:
    void placeFile(ParsedFile& file)
    {
        if (!file.put && !file.moved)
            return;
        store::FileChange change;
        change.action = file.moved && !file.put ? store::FileChange::Action::Move : store::FileChange::Action::Put;
        change.row = file.row;
        change.diagnostics = &file.batch.diagnostics;
        // What could not be read says nothing about what was measured before.
        change.points = file.batch.state == FileState::Failed ? nullptr : &file.batch.points;
        m_fileIndex.emplace(&file, static_cast<int>(m_result.delta.files.size()));
        m_result.delta.files.push_back(std::move(change));
    }

    // Where the delta adds a document's root; nowhere where it is there already.
    struct AddedRoot {
        int document = -1;
        int change = -1;
        bool isAdded() const { return document >= 0 || change >= 0; }
    };

    Result<void> placeDocument(const DocumentKey& key, const std::vector<Claim>& list)
    {
        const auto* root = m_known.root(key);
        AddedRoot added;
        const EntityId rootId = root == nullptr ? 0 : root->id;
        const Claim& winner = list.front();
        // What all claimants say together is written for the first of their files.
        const ParsedDocument* said = SharedDocuments::isShared(key) ? m_shared.merge(key, list)
                                     : winner.parsed != nullptr     ? &winner.parsedDocument()
                                                                    : nullptr;
        if (said != nullptr && rootId == 0) {
            added.document = static_cast<int>(m_result.delta.documents.size());
            m_result.delta.documents.push_back({&said->drafts, fileIndexOf(winner)});
        } else if (said != nullptr) {
            const auto rows = m_writer.subtree(rootId);
            if (!rows)
                return tl::unexpected(rows.error());
            added.change = placeChanges(said->drafts, winner, *rows);
        }
        for (std::size_t i = 0; i < list.size(); ++i)
            placeClaim(list[i], i == 0, rootId, added);
        return {};
    }

    int fileIndexOf(const Claim& claim) const
    {
        const auto index = m_fileIndex.find(claim.parsed);
        return index == m_fileIndex.end() ? -1 : index->second;
    }

    // Returns the index of the root's Add, or -1.
    int placeChanges(const PackedDrafts& packed, const Claim& winner, const std::vector<store::EntityStub>& rows)
    {
        auto& changes = m_result.delta.entities;
        const auto first = changes.size();
        const DocumentDrafts& document = m_result.unpacked.emplace_back(packed.unpack());
        m_wouldRemove += diffSubtree(document, rows, fileIndexOf(winner), winner.fileId, changes);
        bool isPointedAt = false;
        for (std::size_t i = first; i < changes.size(); ++i) {
            isPointedAt = isPointedAt || changes[i].draft != nullptr;
            if (changes[i].action == store::EntityChange::Action::Remove)
                m_result.losses.push_back(changes[i].id);
        }
        const bool isAdd = changes.size() > first && changes[first].action == store::EntityChange::Action::Add &&
                           changes[first].draft->parent < 0;
        if (!isPointedAt)
            m_result.unpacked.pop_back();
        return isAdd ? static_cast<int>(first) : -1;
    }

    void placeClaim(const Claim& claim, bool wins, EntityId rootId, const AddedRoot& added)
    {
        store::ClaimChange change;
        change.fileId = claim.fileId;
        change.entityId = added.isAdded() ? 0 : rootId;
        change.change = added.change;
        change.document = added.document;
        change.subtree = claim.subtree;
        change.line = claim.line;
        change.winner = wins;
        if (claim.parsed) {
            change.file = fileIndexOf(claim);
            if (change.file < 0 && wins == wasWinner(claim.fileId, rootId))
                return; // nothing of that file is rewritten, and its claim counts as it did
        } else if (const auto file = fileChangeOf(claim.fileId); file >= 0) {
            change.file = file; // a failed file that keeps its claims
        } else if (wins == wasWinner(claim.fileId, rootId)) {
            return;
        }
        m_result.delta.claims.push_back(change);
    }

    int fileChangeOf(std::int64_t fileId) const
    {
        for (std::size_t i = 0; i < m_result.delta.files.size() && fileId != 0; ++i) {
            if (m_result.delta.files[i].row.id == fileId)
                return static_cast<int>(i);
        }
        return -1;
    }

    // By the record: where a file could not be read, what describes a document need not be its winner.
    bool wasWinner(std::int64_t fileId, EntityId rootId) const
    {
        return m_winners.contains({fileId, rootId});
    }

    // Documents nobody claims any more. One that is still there in another version was replaced rather
    // than lost, and does not count towards the quarantine.
    Result<void> removeUnclaimed()
    {
        if (!m_state.walkComplete)
            return {};
        std::set<std::pair<Kind, std::string>> claimedIds;
        for (const auto& [key, list] : m_claims)
            claimedIds.emplace(std::get<0>(key), std::get<1>(key));
        for (const auto& root : m_state.roots) {
            if (!root.present || m_claims.contains(keyOf(root)))
                continue;
            auto rows = m_writer.subtree(root.id);
            if (!rows)
                return tl::unexpected(rows.error());
            const bool replaced = claimedIds.contains({root.kind, root.local});
            for (const auto& row : *rows) {
                if (!row.present)
                    continue;
                store::EntityChange change;
                change.action = store::EntityChange::Action::Remove;
                change.id = row.id;
                m_removals.push_back(change);
                m_wouldRemove += replaced ? 0 : 1;
                if (!replaced)
                    m_result.losses.push_back(row.id);
            }
        }
        return {};
    }

    // A release is for what a person has seen: where something else would go by now, it is asked again.
    void judgeRelease()
    {
        if (!m_rules.reviewed.empty() && m_rules.reviewed != lossDigest(m_result.losses))
            m_rules.release = false;
    }

    void finish()
    {
        auto& delta = m_result.delta;
        m_result.wouldRemove = m_wouldRemove;
        const double share = m_state.present == 0 ? 0.0 : double(m_wouldRemove) / double(m_state.present);
        const bool isMuch = m_wouldRemove > m_rules.quarantineOver && share > m_rules.quarantineShare;
        m_result.quarantined = !m_rules.release && (isMuch || m_state.emptied);
        if (m_result.quarantined) {
            withholdRemovals();
            return;
        }
        delta.entities.insert(delta.entities.end(), m_removals.begin(), m_removals.end());
        if (!m_state.walkComplete)
            return;
        for (const std::int64_t id : m_state.vanished) {
            store::FileChange change;
            change.action = store::FileChange::Action::Remove;
            change.row = *m_known.file(id);
            delta.files.push_back(std::move(change));
        }
    }

    // While a run is quarantined, files that would take rows away are left as they were on record, so
    // that the next run sees the same and asks again.
    void withholdRemovals()
    {
        auto& delta = m_result.delta;
        const bool removesChildren = std::any_of(delta.entities.begin(), delta.entities.end(), [](const auto& c) {
            return c.action == store::EntityChange::Action::Remove;
        });
        if (removesChildren || m_state.vanished.empty()) {
            // Documents lost rows from within, or files lost whole documents: nothing of this run is
            // written, since parts of it cannot be told apart safely.
            delta.files.clear();
            delta.documents.clear();
            delta.entities.clear();
            delta.claims.clear();
        }
    }

    SourceState& m_state;
    store::Writer& m_writer;
    ReconcileRules m_rules;
    const OpenFile& m_open;
    Reconciled m_result;
    const KnownRows m_known;
    SharedDocuments m_shared;
    ClaimMap m_claims;
    std::set<std::pair<std::int64_t, EntityId>> m_winners; // file and document, as recorded
    std::unordered_map<const ParsedFile*, int> m_fileIndex;
    std::vector<store::EntityChange> m_removals;
    int m_wouldRemove = 0;
};

} // namespace

std::string lossDigest(std::vector<EntityId> losses)
{
    std::sort(losses.begin(), losses.end());
    std::string text;
    for (const EntityId id : losses)
        text += std::to_string(id) + ' ';
    return digestOf(text).hex();
}

Result<Reconciled> reconcile(SourceState& state, store::Writer& writer, const ReconcileRules& rules,
                             const OpenFile& open)
{
    return Reconciler(state, writer, rules, open).run();
}

} // namespace tributary::sync
