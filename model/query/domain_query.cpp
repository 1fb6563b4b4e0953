// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/domain_query.h"

#include "model/query/domain_parts.h"
#include "model/query/fact_access.h"
#include "model/query/feedback_query.h"
#include "model/query/field_history.h"
#include "model/query/product_query.h"
#include "model/query/resolver.h"
#include "model/search/query.h"
#include "model/store/trouble.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace tributary::query {

namespace {

constexpr int kMostAbove = 64;

void addAbove(store::Reader& reader, Summaries& summaries, const EntityRow& domain, DomainPage& page)
{
    std::set<EntityId> seen{domain.id};
    std::string next = summaries.of(domain).domainRef;
    for (int levels = 0; !next.empty() && levels < kMostAbove; ++levels) {
        const auto row = resolve(reader, next, Kind::Domain);
        if (!row || !seen.insert(row->id).second)
            break;
        page.above.push_back(summaries.of(*row));
        next = page.above.back().domainRef;
    }
    std::reverse(page.above.begin(), page.above.end());
}

void addDomainHead(DomainPage& page, Summaries& summaries, const EntityRow& row)
{
    page.domain = summaries.of(row);
    page.provenance = summaries.provenanceOf(row);
    page.code = summaries.domain(row.local).code;
    page.contentQuery = "domain:" + search::printValue(row.local);
    page.boundedContext = textAt(row.facts, "boundedContext");
    page.description = descriptionText(row.facts);
    page.notes = factList(row.facts, "notes");
    if (page.notes.empty() && !textAt(row.facts, "notes").empty())
        page.notes = {textAt(row.facts, "notes")};
}

class Team {
public:
    explicit Team(Summaries& summaries) : m_summaries(summaries) {}

    DomainMember& member(const std::string& user, const std::string& name)
    {
        const std::string& key = user.empty() ? name : user;
        const auto [place, isNew] = m_places.try_emplace(key, m_members.size());
        if (isNew) {
            const std::string known = m_summaries.personName(key);
            m_members.push_back({known == key && !name.empty() ? name : known, m_summaries.personRef(key), {}, 0, false});
        }
        return m_members[place->second];
    }

    void add(const EntityRow& product)
    {
        std::set<const DomainMember*> counted;
        for (const Member& one : teamMembers(product.facts)) {
            DomainMember& here = member(one.username, one.name);
            if (counted.insert(&here).second)
                ++here.products;
            if (!one.role.empty() && std::find(here.roles.begin(), here.roles.end(), one.role) == here.roles.end())
                here.roles.push_back(one.role);
        }
    }

    std::vector<DomainMember> take()
    {
        std::stable_sort(m_members.begin(), m_members.end(), [](const auto& a, const auto& b) {
            return a.owner != b.owner ? a.owner : a.products > b.products;
        });
        return std::move(m_members);
    }

private:
    Summaries& m_summaries;
    std::vector<DomainMember> m_members;
    std::map<std::string, std::size_t> m_places;
};

void addLooseContract(store::Reader& reader, Summaries& summaries, const EntityRow& contract, DomainPage& page)
{
    for (const std::string& id : {contract.local, contract.name}) {
        const auto refs = reader.referencesTo(Kind::DataContract, id, Role::Contract);
        for (const auto& ref : refs ? *refs : std::vector<store::ReferenceRow>{})
            if (summaries.rowOf(ref.from).kind == Kind::OutputPort)
                return;
        if (contract.local == contract.name)
            break;
    }
    page.looseContracts.push_back({summaries.of(contract), reader.countChildren(contract.id, Kind::Dataset).value_or(0)});
}

void addSubjects(store::Reader& reader, Summaries& summaries, const EntityRow& domain, DomainPage& page)
{
    for (const EntityRow& row : referrersOfDomain(reader, summaries, domain, Role::About)) {
        if (row.kind == Kind::Comment) {
            page.comments.push_back(commentOf(summaries, row));
        } else if (row.kind == Kind::Stakeholder) {
            const std::string person = textAt(row.facts, "person");
            std::string name = textAt(row.facts, "name");
            if (name.empty())
                name = summaries.personName(person);
            page.stakeholders.push_back({name, summaries.personRef(person), textAt(row.facts, "role"),
                                         factNumber(factAt(row.facts, "power")), factNumber(factAt(row.facts, "interest"))});
        }
    }
    std::stable_sort(page.comments.begin(), page.comments.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    // Who decides most stands first.
    std::stable_sort(page.stakeholders.begin(), page.stakeholders.end(), [](const auto& a, const auto& b) {
        return a.power.value_or(-1) + a.interest.value_or(-1) > b.power.value_or(-1) + b.interest.value_or(-1);
    });
}

// Products, contracts, terms and policies of the domain and of those below it.
void addContent(store::Reader& reader, Summaries& summaries, const std::vector<EntityRow>& domains, Micros staleBefore, DomainPage& page)
{
    Team team(summaries);
    DomainReaders readers;
    std::set<EntityId> seen;
    for (std::size_t i = 0; i < domains.size(); ++i) {
        for (const EntityRow& row : referrersOfDomain(reader, summaries, domains[i], Role::Domain)) {
            if (!row.latest || row.placeholder || !seen.insert(row.id).second)
                continue;
            switch (row.kind) {
            case Kind::DataProduct:
                if (page.products.size() == kMostDomainProducts) {
                    page.complete = false;
                    break;
                }
                page.products.push_back(domainProduct(reader, summaries, row, staleBefore, readers));
                ++page.tree[i].products;
                team.add(row);
                break;
            case Kind::DataContract: addLooseContract(reader, summaries, row, page); break;
            case Kind::Term: page.terms.push_back(summaries.of(row)); break;
            case Kind::Policy: page.policies.push_back(summaries.of(row)); break;
            default: break;
            }
        }
    }
    for (auto& [key, one] : readers)
        page.readers.push_back(std::move(one));
    if (const std::string owner = textAt(domains.front().facts, "owner"); !owner.empty())
        team.member(owner, {}).owner = true;
    page.team = team.take();
    const auto byName = [](const EntitySummary& a, const EntitySummary& b) { return std::tie(a.name, a.ref) < std::tie(b.name, b.ref); };
    std::sort(page.terms.begin(), page.terms.end(), byName);
    std::sort(page.policies.begin(), page.policies.end(), byName);
    std::sort(page.products.begin(), page.products.end(), [&](const auto& a, const auto& b) { return byName(a.product, b.product); });
    std::sort(page.looseContracts.begin(), page.looseContracts.end(), [&](const auto& a, const auto& b) { return byName(a.contract, b.contract); });
    std::stable_sort(page.readers.begin(), page.readers.end(), [](const auto& a, const auto& b) { return a.readsPerWeek > b.readsPerWeek; });
}

Result<DomainPage> assembledDomain(store::Reader& reader, const std::string& ref, Micros now)
{
    const auto begin = std::chrono::steady_clock::now();
    Summaries summaries(reader);
    const auto row = resolve(reader, ref, Kind::Domain);
    if (!row)
        return tl::unexpected(row.error());
    if (row->kind != Kind::Domain)
        return fail("ref.not-a-domain", ref, std::string(kindName(row->kind)));
    DomainPage page;
    page.asOf = reader.moment();
    page.staleDays = kStaleDays;
    const Micros at = page.asOf ? page.asOf->at : now;
    // Whole days, so that the search for them means the same.
    const Micros staleBefore = (at - kStaleDays * kMicrosPerDay) / kMicrosPerDay * kMicrosPerDay;
    addDomainHead(page, summaries, *row);
    addAbove(reader, summaries, *row, page);
    const std::vector<EntityRow> domains = domainTree(reader, summaries, *row, page.tree, page.complete);
    addContent(reader, summaries, domains, staleBefore, page);
    addSubjects(reader, summaries, *row, page);
    auto gaps = domainGaps(reader, *row, page.products, staleBefore);
    if (!gaps)
        return tl::unexpected(gaps.error());
    page.gaps = std::move(*gaps);
    auto flows = domainFlows(reader, summaries, page.products, page.tree, at);
    if (!flows)
        return tl::unexpected(flows.error());
    page.flows = std::move(*flows);
    page.facts = factsOf(*row, page.provenance);
    page.changes = fieldHistory(reader, row->id).value_or(std::vector<FieldChange>{});
    addSince(page.facts, page.changes);
    page.tookMs = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    return page;
}

} // namespace

Result<DomainPage> domainPage(store::Reader& reader, const std::string& ref, Micros now)
{
    return store::wholeAnswer([&] { return assembledDomain(reader, ref, now); });
}

} // namespace tributary::query
