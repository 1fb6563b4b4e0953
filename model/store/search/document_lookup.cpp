// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/search/document_lookup.h"

#include "model/base/text.h"
#include "model/store/row_reading.h"
#include "model/store/search/search_sql.h"

#include <set>

namespace tributary::store {

namespace {

constexpr std::size_t kMaxDomainLevels = 64; // above, a path says nothing more

} // namespace

const DocumentLookup::Domain& DocumentLookup::domain(const std::string& target)
{
    const auto known = m_domains.find(target);
    return known != m_domains.end() ? known->second : m_domains.emplace(target, resolveDomain(target)).first->second;
}

DocumentLookup::Domain DocumentLookup::resolveDomain(const std::string& target)
{
    Domain domain;
    std::set<std::string> visited; // domains may, wrongly, contain each other
    std::string next = target;
    while (!next.empty() && visited.size() < kMaxDomainLevels && visited.insert(next).second) {
        EntityId id = 0;
        std::string local = next;
        std::string name = next;
        std::string code;
        for (const Sql* sql : {&sql::kDomainById, &sql::kDomainByName}) {
            Statement row = m_connection.use(*sql);
            row.bind(sql == &sql::kDomainById ? next : folded(next));
            if (!row.step())
                continue;
            id = row.integer(0);
            local = row.text(1);
            name = row.text(2);
            code = folded(textAt(parseJson(row.view(3)), "code"));
            break;
        }
        if (domain.name.empty())
            domain.name = name;
        domain.path = domain.path.empty() ? name : name + " / " + domain.path;
        domain.keys.push_back(folded(local));
        if (folded(name) != folded(local))
            domain.keys.push_back(folded(name));
        if (!code.empty())
            domain.keys.push_back(code);
        next.clear();
        if (id != 0)
            for (const Reference& reference : references(id))
                if (reference.role == Role::ParentDomain)
                    next = reference.target;
    }
    return domain;
}

const std::string& DocumentLookup::sourceName(SourceId source)
{
    const auto known = m_sources.find(source);
    if (known != m_sources.end())
        return known->second;
    Statement row = m_connection.use(sql::kSourceName);
    row.bind(source);
    return m_sources[source] = row.step() ? row.text(0) : std::string();
}

const std::string& DocumentLookup::personName(const std::string& foldedUser)
{
    const auto known = m_people.find(foldedUser);
    if (known != m_people.end())
        return known->second;
    Statement row = m_connection.use(sql::kPersonName);
    row.bind(foldedUser);
    return m_people[foldedUser] = row.step() ? row.text(0) : std::string();
}

const std::string& DocumentLookup::contractColumns(const std::string& contract, const std::string& version)
{
    const auto known = m_columns.find({contract, version});
    if (known != m_columns.end())
        return known->second;
    std::string names;
    std::set<std::string> seen;
    Statement root = m_connection.use(sql::kContractsById);
    root.bind(contract, version);
    if (root.step()) {
        Statement row = m_connection.use(sql::kColumnNames);
        row.bind(root.integer(0));
        while (row.step())
            if (seen.insert(row.text(0)).second)
                names += (names.empty() ? "" : "\n") + row.text(0);
    }
    return m_columns[{contract, version}] = names;
}

std::vector<Reference> DocumentLookup::references(EntityId entity)
{
    std::vector<Reference> found;
    Statement row = m_connection.use(sql::kReferencesFrom);
    row.bind(entity);
    while (row.step())
        found.push_back(readReference(row));
    return found;
}

} // namespace tributary::store
