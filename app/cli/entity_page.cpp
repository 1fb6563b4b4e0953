// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/entity_page.h"

#include "model/query/field_history.h"
#include "model/query/product_query.h"
#include "model/query/resolver.h"
#include "model/query/summaries.h"

#include <array>
#include <set>

namespace tributary::cli {

namespace {

constexpr std::array kRoles = {
    std::pair(Role::Contract, "contract"),         std::pair(Role::InputContract, "input-contract"),
    std::pair(Role::Domain, "domain"),             std::pair(Role::ParentDomain, "parent-domain"),
    std::pair(Role::Product, "product"),           std::pair(Role::Provider, "provider"),
    std::pair(Role::ProviderPort, "provider-port"), std::pair(Role::Consumer, "consumer"),
    std::pair(Role::About, "about"),               std::pair(Role::ReplyTo, "reply-to"),
    std::pair(Role::Term, "term"),                 std::pair(Role::Related, "related"),
    std::pair(Role::Owner, "owner"),               std::pair(Role::Member, "member"),
    std::pair(Role::Policy, "policy"),             std::pair(Role::ForeignKey, "foreign-key")};

Link linkOf(const Reference& reference)
{
    return {roleName(reference.role), reference.targetKind, reference.target, reference.targetVersion, reference.part, {}};
}

std::optional<query::EntitySummary> targetOf(store::Reader& reader, query::Summaries& summaries, const Reference& reference)
{
    // The exact version first, else whatever version there is: the link tells which one was wanted.
    for (const std::string& text : {reference.target + "@" + reference.targetVersion, reference.target}) {
        if (text.ends_with('@'))
            continue;
        auto row = query::resolve(reader, text, reference.targetKind);
        if (row && (reference.targetKind == Kind::Unknown || row->kind == reference.targetKind))
            return summaries.of(*row);
    }
    return std::nullopt;
}

Result<void> addIncoming(store::Reader& reader, query::Summaries& summaries, const EntityRow& row, EntityPage& page)
{
    std::set<std::string> names = {row.local};
    if (row.parent == 0 && !row.name.empty())
        names.insert(row.name); // the standards allow either
    std::set<std::pair<EntityId, Role>> seen;
    for (const auto& [role, label] : kRoles) {
        for (const auto& name : names) {
            auto found = reader.referencesTo(row.kind, name, role);
            if (!found)
                return tl::unexpected(found.error());
            for (const auto& one : *found) {
                const auto& wanted = one.reference.targetVersion;
                if ((!wanted.empty() && !row.version.empty() && wanted != row.version) ||
                    !seen.emplace(one.from, role).second)
                    continue;
                Link link = linkOf(one.reference);
                if (const EntityRow from = summaries.rowOf(one.from); from.id != 0)
                    link.entity = summaries.of(from);
                page.referencedBy.push_back(std::move(link));
            }
        }
    }
    return {};
}

} // namespace

std::string roleName(Role role)
{
    for (const auto& [known, name] : kRoles) {
        if (known == role)
            return name;
    }
    return "unknown";
}

Result<EntityPage> entityPage(store::Reader& reader, const EntityRow& row)
{
    query::Summaries summaries(reader);
    EntityPage page;
    page.entity = summaries.of(row);
    page.provenance = summaries.provenanceOf(row);
    page.facts = query::factsOf(row, page.provenance);
    auto changes = query::fieldHistory(reader, row.id);
    if (!changes)
        return tl::unexpected(changes.error());
    page.changes = std::move(*changes);
    query::addSince(page.facts, page.changes);
    if (const EntityRow parent = summaries.parentOf(row); parent.id != 0)
        page.parent = summaries.of(parent);
    auto children = reader.children(row.id, Kind::Unknown);
    if (!children)
        return tl::unexpected(children.error());
    for (const auto& child : *children)
        page.children.push_back(summaries.of(child));
    auto references = reader.referencesFrom(row.id);
    if (!references)
        return tl::unexpected(references.error());
    for (const auto& one : *references) {
        Link link = linkOf(one.reference);
        link.entity = targetOf(reader, summaries, one.reference);
        page.references.push_back(std::move(link));
    }
    if (auto done = addIncoming(reader, summaries, row, page); !done)
        return tl::unexpected(done.error());
    return page;
}

} // namespace tributary::cli
