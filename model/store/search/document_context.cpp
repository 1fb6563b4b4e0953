// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/search/document_context.h"

#include "model/base/text.h"
#include "model/store/search/fact_reading.h"

#include <set>

namespace tributary::store {

DocumentContext contextOf(const std::vector<EntityRow>& document, DocumentLookup& lookup)
{
    const EntityRow& root = document.front();
    DocumentContext context;
    context.source = lookup.sourceName(root.source);
    std::string domain;
    for (const Reference& reference : lookup.references(root.id)) {
        if (reference.role == Role::Domain && domain.empty())
            domain = reference.target;
        if (reference.role == Role::Owner)
            context.owners.emplace_back(reference.target, lookup.personName(folded(reference.target)));
    }
    if (domain.empty())
        domain = textAt(root.facts, "domain");
    if (root.kind == Kind::Domain)
        domain = root.local;
    if (!domain.empty())
        context.domain = lookup.domain(domain);
    if (context.owners.empty())
        for (const TeamMember& member : teamOf(root.facts))
            if (folded(member.role).find("owner") != std::string::npos)
                context.owners.emplace_back(member.user, member.name);
    std::set<std::pair<std::string, std::string>> seen;
    for (const EntityRow& entity : document) {
        if (entity.kind != Kind::OutputPort)
            continue;
        for (const Reference& reference : lookup.references(entity.id))
            if (reference.role == Role::Contract && seen.emplace(reference.target, reference.targetVersion).second)
                context.contractColumns.push_back(lookup.contractColumns(reference.target, reference.targetVersion));
    }
    return context;
}

} // namespace tributary::store
