// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/text.h"
#include "model/query/fact_access.h"
#include "model/query/people_query.h"
#include "model/query/product_query.h"
#include "model/query/resolver.h"
#include "model/search/query.h"
#include "model/store/trouble.h"

#include <algorithm>
#include <chrono>

namespace tributary::query {

namespace {

constexpr Micros kUseWeek = 7 * kMicrosPerDay;

PersonUse& useOf(PersonPage& page, EntitySummary product, const char* proof)
{
    auto found = std::find_if(page.uses.begin(), page.uses.end(), [&](const PersonUse& use) { return use.product.id == product.id; });
    if (found == page.uses.end())
        found = page.uses.insert(page.uses.end(), {std::move(product), {}, {}, {}, 0});
    if (found->proof.find(proof) == std::string::npos)
        found->proof += (found->proof.empty() ? "" : ", ") + std::string(proof);
    return *found;
}

void addAgreement(store::Reader& reader, Summaries& summaries, const EntityRow& agreement, PersonPage& page)
{
    const std::string id = factText(agreement.facts, "provider.dataProductId");
    for (const EntityRow& row : reader.byLocal(id).value_or(std::vector<EntityRow>{})) {
        if (row.kind != Kind::DataProduct || !row.latest)
            continue;
        PersonUse& use = useOf(page, summaries.of(row), "agreement");
        use.status = factText(agreement.facts, "info.status");
        use.until = factText(agreement.facts, "info.endDate");
        return;
    }
}

// An owner is named by a role in the team or by a field; a team names him besides.
void addTies(store::Reader& reader, Summaries& summaries, const std::string& key, PersonPage& page)
{
    const auto refs = reader.referencesToFolded(Kind::Person, key);
    for (const auto& ref : refs ? *refs : std::vector<store::ReferenceRow>{}) {
        const EntityRow row = summaries.rowOf(ref.from);
        if (row.id == 0 || !row.latest)
            continue;
        if (ref.reference.role == Role::Consumer && row.kind == Kind::UsageAgreement) {
            addAgreement(reader, summaries, row, page);
        } else if (row.kind == Kind::Stakeholder) {
            const PersonAct subject = personAct(reader, summaries, row);
            if (subject.about.id != 0)
                page.stakes.push_back({subject.about, ref.reference.part});
        } else if (ref.reference.role == Role::Owner) {
            page.owns.push_back({summaries.of(row), ref.reference.part});
        } else if (ref.reference.role == Role::Member) {
            page.memberOf.push_back({summaries.of(row), ref.reference.part});
        }
    }
    for (auto* list : {&page.owns, &page.memberOf, &page.stakes}) {
        std::stable_sort(list->begin(), list->end(), [](const PersonTie& a, const PersonTie& b) {
            return std::tie(a.entity.kind, a.entity.name, a.entity.ref) < std::tie(b.entity.kind, b.entity.name, b.entity.ref);
        });
        list->erase(std::unique(list->begin(), list->end(),
                                [](const PersonTie& a, const PersonTie& b) { return a.entity.id == b.entity.id && a.role == b.role; }),
                    list->end());
    }
}

// Reads are kept by product: each is asked for its last week.
void addUses(store::Reader& reader, Summaries& summaries, const std::string& key, PersonPage& page)
{
    const auto products = reader.ofKind(Kind::DataProduct, kMostOfKind + 1, 0).value_or(std::vector<EntityRow>{});
    page.complete = page.complete && products.size() <= static_cast<std::size_t>(kMostOfKind);
    for (const EntityRow& product : products) {
        const Micros newest = product.latest ? reader.newestPoint(PointKind::Usage, product.local).value_or(0) : 0;
        if (newest == 0)
            continue;
        double reads = 0;
        for (const Point& point : reader.points(PointKind::Usage, product.local, newest - kUseWeek + 1).value_or(std::vector<Point>{}))
            if (folded(point.consumer) == key)
                reads += point.value;
        if (reads > 0)
            useOf(page, summaries.of(product), "usage").readsPerWeek = reads;
    }
    std::stable_sort(page.uses.begin(), page.uses.end(), [](const auto& a, const auto& b) { return a.readsPerWeek > b.readsPerWeek; });
}

Result<PersonPage> assembledPerson(store::Reader& reader, const std::string& ref)
{
    const auto begin = std::chrono::steady_clock::now();
    const auto row = resolve(reader, ref, Kind::Person);
    if (!row)
        return tl::unexpected(row.error());
    if (row->kind != Kind::Person)
        return fail("ref.not-a-person", ref, std::string(kindName(row->kind)));
    Summaries summaries(reader);
    PersonPage page;
    page.asOf = reader.moment();
    page.person = summaries.of(*row);
    page.mail = row->local;
    page.ownerQuery = "owner:" + search::printValue(row->local);
    page.provenance = summaries.provenanceOf(*row);
    page.facts = factsOf(*row, page.provenance);
    const std::string key = folded(row->local);
    addTies(reader, summaries, key, page);
    addUses(reader, summaries, key, page);
    const bool allActs = forEachAct(reader, [&](const std::string& by, const EntityRow& act) {
        if (by == key)
            page.acts.push_back(personAct(reader, summaries, act));
    });
    page.complete = page.complete && allActs;
    std::stable_sort(page.acts.begin(), page.acts.end(), [](const PersonAct& a, const PersonAct& b) { return a.at > b.at; });
    page.tookMs = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    return page;
}

} // namespace

Result<PersonPage> personPage(store::Reader& reader, const std::string& ref)
{
    return store::wholeAnswer([&] { return assembledPerson(reader, ref); });
}

} // namespace tributary::query
