// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/derive/people.h"

#include "model/base/text.h"
#include "model/store/derive/derive_sql.h"
#include "model/store/derive/team_names.h"
#include "model/store/entity_sql.h"

namespace tributary::store {

namespace {

struct Referred {
    SourceId source = 0; // 0: by nobody
    std::string target;  // as first written
    std::string name;
};

Referred referredBy(Connection& connection, const std::string& key)
{
    Referred person;
    Statement row = connection.use(sql::kReferrers);
    row.bind(Kind::Person, key);
    while (row.step()) {
        const auto role = static_cast<Role>(row.integer(0));
        if (role != Role::Owner && role != Role::Member)
            continue;
        if (person.source == 0) {
            person.source = row.integer(2);
            person.target = row.text(1);
        }
        if (!person.name.empty())
            break;
        Statement facts = connection.use(sql::kFactsOf);
        facts.bind(row.integer(3));
        if (facts.step())
            person.name = teamName(parseJson(facts.view(0)), key);
    }
    return person;
}

} // namespace

void derivePeople(Connection& connection, EntityTable& entities, Touched& touched)
{
    for (auto at = touched.keys.lower_bound({Kind::Person, {}}); at != touched.keys.end() && at->first == Kind::Person; ++at) {
        const std::string& key = at->second;
        Referred person = referredBy(connection, key);
        const bool described = connection.use(sql::kDescribed).bind(Kind::Person, key).step()
            || (!person.target.empty() && connection.use(sql::kDescribed).bind(Kind::Person, person.target).step());
        if (described || key.empty())
            person.source = 0;
        const std::string name = person.name.empty() ? person.target : person.name;

        EntityId standing = 0;
        std::string oldName;
        {
            Statement row = connection.use(sql::kDerivedPerson);
            row.bind(key);
            if (row.step()) {
                standing = row.integer(0);
                oldName = row.text(1);
            }
        }
        if (person.source == 0) {
            if (standing != 0)
                entities.closeDerived(standing);
        } else if (standing == 0) {
            entities.addDerived(person.source, Kind::Person, key, name, false);
        } else if (name != oldName) {
            entities.renameDerived(standing, name);
        }
    }
}

} // namespace tributary::store
