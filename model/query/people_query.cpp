// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/people_query.h"

#include "model/base/text.h"
#include "model/query/fact_access.h"
#include "model/store/trouble.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace tributary::query {

namespace {

// Everybody, by folded id, filled from one kind of entity after the other.
class Roster {
public:
    Roster(store::Reader& reader, PeoplePage& page) : m_reader(reader), m_summaries(reader), m_page(page) {}

    void fill()
    {
        for (const EntityRow& row : rows(Kind::Person)) {
            PersonItem item;
            item.person = m_summaries.of(row);
            item.mail = row.local;
            m_people.emplace(folded(row.local), std::move(item));
        }
        addWorks(Kind::DataProduct, &PersonItem::products, m_page.productsWithoutOwner);
        addWorks(Kind::DataContract, &PersonItem::contracts, m_page.contractsWithoutOwner);
        addWorks(Kind::Domain, &PersonItem::domains, m_page.domainsWithoutOwner);
        std::vector<EntitySummary> mayHaveNone;
        addWorks(Kind::Term, &PersonItem::others, mayHaveNone);
        addWorks(Kind::Policy, &PersonItem::others, mayHaveNone);
        for (const EntityRow& row : rows(Kind::Stakeholder))
            addRole(folded(textAt(row.facts, "person")), textAt(row.facts, "role"));
        const bool allActs = forEachAct(m_reader, [this](const std::string& key, const EntityRow& act) { addAct(key, act); });
        m_page.complete = m_page.complete && allActs;
        take();
    }

private:
    std::vector<EntityRow> rows(Kind kind)
    {
        auto found = m_reader.ofKind(kind, kMostOfKind + 1, 0).value_or(std::vector<EntityRow>{});
        if (found.size() > static_cast<std::size_t>(kMostOfKind)) {
            found.pop_back();
            m_page.complete = false;
        }
        return found;
    }

    PersonItem* known(const std::string& key)
    {
        const auto found = m_people.find(key);
        return found == m_people.end() ? nullptr : &found->second;
    }

    void addRole(const std::string& key, const std::string& role)
    {
        PersonItem* person = known(key);
        if (person && !role.empty() && std::find(person->roles.begin(), person->roles.end(), role) == person->roles.end())
            person->roles.push_back(role);
    }

    void addWorks(Kind kind, int PersonItem::*count, std::vector<EntitySummary>& without)
    {
        for (const EntityRow& row : rows(kind)) {
            // A domain that is only ever named is still a domain, and a search finds it.
            if (!row.latest || (row.placeholder && kind != Kind::Domain))
                continue;
            std::string owner = ownerUsername(row.facts);
            if (owner.empty())
                owner = textAt(row.facts, "owner");
            if (owner.empty())
                without.push_back(m_summaries.of(row));
            else if (PersonItem* person = known(folded(owner)))
                ++(person->*count);
            if (kind == Kind::DataProduct || kind == Kind::DataContract)
                addTeam(row);
        }
    }

    void addTeam(const EntityRow& row)
    {
        const std::string name = factText(row.facts, "team.name");
        const auto members = teamMembers(row.facts);
        if (members.empty() || (name.empty() && row.kind != Kind::DataProduct)) {
            for (const Member& member : members)
                addRole(folded(member.username.empty() ? member.name : member.username), member.role);
            return;
        }
        const std::string key = name.empty() ? "\n" + std::to_string(row.id) : name; // no name holds a line feed
        const auto [place, isNew] = m_teams.try_emplace(key);
        TeamItem& team = place->second.item;
        team.name = name;
        team.works.push_back(m_summaries.of(row));
        for (const Member& member : members) {
            const std::string& user = member.username.empty() ? member.name : member.username;
            addRole(folded(user), member.role);
            if (!place->second.keys.insert(folded(user)).second)
                continue;
            const std::string shown = m_summaries.personName(user);
            team.members.push_back({shown == user && !member.name.empty() ? member.name : shown, m_summaries.personRef(user), member.role});
            if (PersonItem* person = known(folded(user)))
                ++person->teams;
        }
    }

    void addAct(const std::string& key, const EntityRow& act)
    {
        PersonItem* person = known(key);
        if (!person) { // who says something is somebody, though no team names him
            EntitySummary summary;
            summary.kind = Kind::Person;
            summary.name = textAt(act.facts, "by");
            person = &m_people.emplace(key, PersonItem{std::move(summary), textAt(act.facts, "by"), 0, 0, 0, 0, 0, {}, 0, 0, Kind::Unknown}).first->second;
        }
        ++person->acts;
        const Micros at = parseTime(textAt(act.facts, "at")).value_or(0);
        if (at > person->lastAct || person->lastKind == Kind::Unknown) {
            person->lastAct = at;
            person->lastKind = act.kind;
        }
    }

    void take()
    {
        for (auto& [key, person] : m_people)
            m_page.people.push_back(std::move(person));
        std::stable_sort(m_page.people.begin(), m_page.people.end(), [](const PersonItem& a, const PersonItem& b) {
            return std::tuple(-a.owned(), a.person.name) < std::tuple(-b.owned(), b.person.name);
        });
        for (auto& [key, team] : m_teams)
            m_page.teams.push_back(std::move(team.item));
        const auto title = [](const TeamItem& team) { return team.name.empty() ? team.works.front().name : team.name; };
        std::stable_sort(m_page.teams.begin(), m_page.teams.end(), [&](const TeamItem& a, const TeamItem& b) { return title(a) < title(b); });
    }

    struct Team {
        TeamItem item;
        std::set<std::string> keys;
    };

    store::Reader& m_reader;
    Summaries m_summaries;
    PeoplePage& m_page;
    std::map<std::string, PersonItem> m_people;
    std::map<std::string, Team> m_teams;
};

} // namespace

Result<PeoplePage> peoplePage(store::Reader& reader)
{
    return store::wholeAnswer([&]() -> Result<PeoplePage> {
        const auto begin = std::chrono::steady_clock::now();
        // Also tells whether the catalog can be read at all: parts that come to nothing do not.
        if (const auto revision = reader.revision(); !revision)
            return tl::unexpected(revision.error());
        PeoplePage page;
        page.asOf = reader.moment();
        Roster(reader, page).fill();
        page.tookMs = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
        return page;
    });
}

} // namespace tributary::query
