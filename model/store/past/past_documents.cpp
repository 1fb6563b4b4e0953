// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/past/past_documents.h"

#include "model/base/text.h"
#include "model/store/past/past_sql.h"
#include "model/store/row_queries.h"

#include <algorithm>

namespace tributary::store {

namespace {

bool isShown(Role role)
{
    return role == Role::Contract || role == Role::Domain || role == Role::ParentDomain || role == Role::Owner;
}

// Documents that a reference may have meant then; a domain may go by its name, a person by a folded id.
std::vector<EntityId> meantBy(Connection& live, const Reference& reference, RevisionId revision)
{
    std::vector<EntityId> roots = numbersOf(live, sql::kPastRoots, reference.target, reference.targetKind, revision);
    const std::string key = folded(reference.target);
    if (roots.empty() && reference.targetKind == Kind::Person && key != reference.target)
        roots = numbersOf(live, sql::kPastRoots, key, reference.targetKind, revision);
    if (roots.empty() && reference.targetKind == Kind::Domain)
        roots = numbersOf(live, sql::kPastByName, key, revision);
    return roots;
}

} // namespace

bool PastDocuments::add(EntityId entity)
{
    const std::vector<EntityId> root = numbersOf(m_live, sql::kRootOf, entity);
    if (root.empty())
        return false;
    const std::size_t before = m_parts.size();
    std::vector<EntityId> open = root;
    std::vector<EntityId> added;
    while (!open.empty()) {
        const EntityId next = open.back();
        open.pop_back();
        if (!m_roots.insert(next).second)
            continue;
        added.push_back(next);
        if (addDocument(next, open))
            continue;
        m_parts.resize(before);
        for (const EntityId each : added)
            m_roots.erase(each);
        return false;
    }
    return m_parts.size() > before;
}

// Appends what the document shows of others; false where there is no room for it.
bool PastDocuments::addDocument(EntityId root, std::vector<EntityId>& shownOf)
{
    std::vector<PastPart> members = rowsOf<PastPart>(
        m_live,
        [](const Statement& row) {
            PastPart part;
            part.state.entity.id = row.integer(0);
            part.derived = row.integer(1) != 0;
            return part;
        },
        sql::kPastParts, root, m_revision);
    if (m_parts.size() + members.size() > m_mostParts)
        return false;
    for (PastPart& part : members) {
        m_live.poll();
        part.state = pastState(m_live, part.state.entity.id, m_revision);
        for (const Reference& reference : part.state.references) {
            if (!isShown(reference.role))
                continue;
            const std::vector<EntityId> meant = meantBy(m_live, reference, m_revision);
            shownOf.insert(shownOf.end(), meant.begin(), meant.end());
        }
        if (part.state.entity.id == root) { // one version is the latest by what the others are
            const std::vector<EntityId> versions = numbersOf(m_live, sql::kPastRoots, part.state.entity.local, part.state.entity.kind, m_revision);
            shownOf.insert(shownOf.end(), versions.begin(), versions.end());
        }
        m_parts.push_back(std::move(part));
    }
    return true;
}

} // namespace tributary::store
