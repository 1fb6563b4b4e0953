// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/derive/placeholders.h"

#include "model/store/derive/derive_sql.h"
#include "model/store/entity_sql.h"

#include <set>

namespace tributary::store {

namespace {

bool asksForPlaceholder(Role role)
{
    switch (role) {
    case Role::Contract:
    case Role::InputContract:
    case Role::Domain:
    case Role::ParentDomain:
    case Role::Provider:
    case Role::Consumer:
    case Role::Term:
    case Role::Policy:
    case Role::Reads:
    case Role::Writes:
    case Role::DependsOn:
    case Role::DerivedFrom:
        return true;
    default:
        return false;
    }
}

bool exists(Connection& connection, const Sql& sql, Kind kind, const std::string& text)
{
    return connection.use(sql).bind(kind, text).step();
}

// Domains and terms are often named in prose; other things by their id only.
bool isDescribed(Connection& connection, Kind kind, const std::string& target, const std::string& foldedTarget)
{
    return exists(connection, sql::kDescribed, kind, target)
        || ((kind == Kind::Domain || kind == Kind::Term) && exists(connection, sql::kDescribedByName, kind, foldedTarget));
}

using Wanted = std::set<std::pair<SourceId, std::string>>;

Wanted wantedFor(Connection& connection, Kind kind, const std::string& key)
{
    Wanted wanted;
    Statement row = connection.use(sql::kReferrers);
    row.bind(kind, key);
    while (row.step())
        if (asksForPlaceholder(static_cast<Role>(row.integer(0))) && !row.view(1).empty())
            wanted.emplace(row.integer(2), row.text(1));
    for (auto one = wanted.begin(); one != wanted.end();)
        one = isDescribed(connection, kind, one->second, key) ? wanted.erase(one) : std::next(one);
    return wanted;
}

} // namespace

void derivePlaceholders(Connection& connection, EntityTable& entities, Touched& touched)
{
    for (const auto& [kind, key] : touched.keys) {
        if (kind == Kind::Unknown || kind == Kind::Person)
            continue;
        Wanted wanted = wantedFor(connection, kind, key);
        std::vector<EntityId> obsolete;
        {
            Statement row = connection.use(sql::kStandingPlaceholders);
            row.bind(kind, key);
            while (row.step())
                if (wanted.erase({row.integer(1), row.text(2)}) == 0)
                    obsolete.push_back(row.integer(0));
        }
        for (const EntityId id : obsolete)
            entities.closeDerived(id);
        for (const auto& [source, target] : wanted)
            entities.addDerived(source, kind, target, target, true);
    }
}

} // namespace tributary::store
