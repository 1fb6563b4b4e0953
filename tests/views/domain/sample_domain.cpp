// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/domain/sample_domain.h"

namespace tributary::test {
namespace {

query::EntitySummary entityCalled(Kind kind, const std::string& name, EntityId id)
{
    query::EntitySummary out;
    out.id = id;
    out.kind = kind;
    out.name = name;
    out.ref = "tributary:" + std::string(kindName(kind)) + "/" + name;
    out.domain = "Business / Sales";
    out.owner = "Ada Nwosu";
    out.ownerRef = "tributary:person/ada";
    return out;
}

} // namespace

query::DomainPage sampleDomain()
{
    query::DomainPage page;
    page.domain = entityCalled(Kind::Domain, "Sales", 1);
    page.code = "SA";
    page.contentQuery = "domain:sales";
    page.boundedContext = "Offers to orders";
    page.notes = {"Meets on Mondays.", "<b>No markup</b>"};
    page.above = {entityCalled(Kind::Domain, "Business", 2)};
    page.tree = {{page.domain, 0, 2}, {entityCalled(Kind::Domain, "Shop", 3), 1, 1}, {entityCalled(Kind::Domain, "Till", 4), 2, 0}};
    for (const char* name : {"Orders", "Carts", "Bare"})
        page.products.push_back({entityCalled(Kind::DataProduct, name, static_cast<EntityId>(10 + page.products.size())), 1, 2, 1, 10, 0, {}});
    page.products[2].product.owner.clear();
    page.products[2].outputs = 0;
    page.products[2].lacks[static_cast<std::size_t>(query::GapKind::Owner)] = true;
    page.products[2].lacks[static_cast<std::size_t>(query::GapKind::OutputPorts)] = true;
    for (std::size_t i = 0; i < query::kGapKinds; ++i)
        page.gaps.push_back({static_cast<query::GapKind>(i), i < 2 ? 1 : 0, i == 1 ? "" : "domain:sales gap" + std::to_string(i)});
    page.looseContracts = {{entityCalled(Kind::DataContract, "Loose", 20), 2}};
    const auto supplier = entityCalled(Kind::DataProduct, "Company", 30);
    const auto reader = entityCalled(Kind::DataProduct, "Ledger", 31);
    page.flows = {{"Company", "CO", "tributary:domain/company", true, {{supplier, page.products[0].product}, {supplier, page.products[1].product}}},
                  {"", "", "", false, {{page.products[0].product, reader}}}};
    page.team = {{"Ada Nwosu", "tributary:person/ada", {"owner"}, 2, true}, {"Bo Lind", "", {"engineer"}, 1, false}};
    page.terms = {entityCalled(Kind::Term, "Order", 40)};
    page.stakeholders = {{"Cara Foo", "tributary:person/cara", "sponsor", 0.9, std::nullopt}};
    page.readers = {{"Board pack", "dashboard", 70, 1}};
    page.comments = {{"c1", "ada", "Ada Nwosu", "Welcome", "", "", 1'700'000'000'000'000}};
    page.facts = {{"name", "Sales", {}, false, 0}};
    page.staleDays = 180;
    return page;
}

query::PeoplePage samplePeople()
{
    query::PeoplePage page;
    query::PersonItem ada;
    ada.person = entityCalled(Kind::Person, "Ada Nwosu", 50);
    ada.mail = "ada@x.example";
    ada.products = 2;
    ada.teams = 1;
    ada.roles = {"owner", "reviewer"};
    ada.acts = 3;
    ada.lastAct = 1'700'000'000'000'000;
    ada.lastKind = Kind::Comment;
    query::PersonItem boss;
    boss.person = entityCalled(Kind::Person, "<b>Boss</b>", 51);
    boss.mail = "boss@x.example";
    boss.domains = 1;
    page.people = {ada, boss};
    page.teams = {{"Sales data", {entityCalled(Kind::DataProduct, "Orders", 10)}, {{"Ada Nwosu", "", "owner"}, {"Bo Lind", "", ""}}},
                  {"", {entityCalled(Kind::DataProduct, "Carts", 11)}, {{"Solo Dev", "", "owner"}}}};
    page.productsWithoutOwner = {entityCalled(Kind::DataProduct, "Bare", 12)};
    return page;
}

query::PersonPage samplePerson()
{
    query::PersonPage page;
    page.person = entityCalled(Kind::Person, "Ada Nwosu", 50);
    page.mail = "ada@x.example";
    page.ownerQuery = "owner:ada@x.example";
    page.provenance.source = "mesh";
    page.owns = {{entityCalled(Kind::DataProduct, "Orders", 10), "owner"}, {entityCalled(Kind::Term, "Order", 40), ""}};
    page.uses = {{entityCalled(Kind::DataProduct, "Ledger", 31), "usage", "", "", 12}};
    page.acts = {{1'700'000'000'000'000, Kind::Decision, "Fine by me", "approve", entityCalled(Kind::DataProduct, "Orders", 10), "orders"},
                 {0, Kind::Comment, "Who is this?", "", {}, "gone"}};
    return page;
}

} // namespace tributary::test
