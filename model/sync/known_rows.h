// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/claims.h"
#include "model/sync/reconcile.h"

#include <map>
#include <unordered_map>

namespace tributary::sync {

// What is on record of a source, by everything that reconciling looks it up by. Points into the state.
class KnownRows {
public:
    explicit KnownRows(const SourceState& state);

    const store::FileRow* file(std::int64_t id) const;            // nullptr: not on record
    const store::EntityStub* root(const DocumentKey& key) const;  // tombstones included
    const store::EntityStub* root(EntityId id) const;
    // How many files claimed the document before this run.
    std::size_t claimants(EntityId root) const;

private:
    std::unordered_map<std::int64_t, const store::FileRow*> m_files;
    std::map<DocumentKey, const store::EntityStub*> m_rootByKey;
    std::unordered_map<EntityId, const store::EntityStub*> m_rootById;
    std::unordered_map<EntityId, std::size_t> m_claimants;
};

} // namespace tributary::sync
