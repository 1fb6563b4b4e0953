// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/past/past_state.h"

#include <cstddef>
#include <set>
#include <vector>

namespace tributary::store {

struct PastPart {
    PastState state;
    bool derived = false;
};

// Some documents as a revision left them, each with its other versions and with those that its search rows
// show something of: the contracts of its ports, its domains and its owners. What one would take beyond a bound is left out
// whole, since rows made without what they show would say less than was known.
class PastDocuments {
public:
    PastDocuments(Connection& live, RevisionId revision, std::size_t mostParts)
        : m_live(live), m_revision(revision), m_mostParts(mostParts) {}

    // The document that an entity is part of today; false where it was not there yet, or would be too much.
    // Throws Failure.
    bool add(EntityId entity);

    const std::vector<PastPart>& parts() const { return m_parts; }

private:
    bool addDocument(EntityId root, std::vector<EntityId>& shownOf);

    Connection& m_live;
    RevisionId m_revision;
    std::size_t m_mostParts;
    std::vector<PastPart> m_parts;
    std::set<EntityId> m_roots; // of the documents in `m_parts`
};

} // namespace tributary::store
