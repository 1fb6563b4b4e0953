// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/domain_query.h"
#include "model/query/search_query.h"
#include "tests/model/query/support/people_mesh.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tributary::test {
namespace {

using query::DomainPage;
using query::GapKind;

class DomainQuery : public ::testing::Test {
protected:
    void SetUp() override
    {
        writePeopleMesh(mesh);
        reader = mesh.reader();
    }
    DomainPage page(const std::string& ref, Micros now = nowMicros())
    {
        auto found = query::domainPage(*reader, ref, now);
        EXPECT_TRUE(found) << ref << ": " << (found ? "" : found.error().code + " " + found.error().detail);
        return found ? std::move(*found) : DomainPage{};
    }
    static std::int64_t countOf(const DomainPage& page, GapKind kind) { return page.gaps.at(static_cast<std::size_t>(kind)).count; }
    template <typename List, typename Name>
    static std::vector<std::string> names(const List& list, Name name)
    {
        std::vector<std::string> out;
        for (const auto& one : list)
            out.push_back(name(one));
        return out;
    }

    MeshFolder mesh;
    std::unique_ptr<store::Reader> reader;
};

using Names = std::vector<std::string>;

TEST_F(DomainQuery, TellsWhereItIsAndWhatIsWithin)
{
    const DomainPage sales = page("tributary:domain/sales");
    EXPECT_EQ(sales.domain.name, "Sales");
    EXPECT_EQ(sales.code, "SA");
    EXPECT_EQ(sales.boundedContext, "Offers to orders");
    EXPECT_EQ(sales.description, "What is sold.");
    EXPECT_EQ(sales.notes, Names{"Meets on Mondays."});
    EXPECT_EQ(sales.domain.owner, "Ada Nwosu");
    EXPECT_EQ(sales.domain.ownerRef, "tributary:person/ada%40x.example");
    EXPECT_EQ(names(sales.above, [](const auto& d) { return d.name; }), Names{"Business"});
    // The shop names its parent by its name, not its id.
    EXPECT_EQ(names(sales.tree, [](const auto& b) { return std::to_string(b.depth) + b.domain.name + std::to_string(b.products); }), (Names{"0Sales2", "1Shop1"}));
    EXPECT_EQ(sales.provenance.file, "domains.yaml");
    EXPECT_FALSE(sales.facts.empty());
    EXPECT_TRUE(sales.complete);
}

TEST_F(DomainQuery, AnyWayOfNamingItLeadsThere)
{
    for (const char* ref : {"domain/sales", "sales", "Sales", "tributary:domain/sales"})
        EXPECT_EQ(page(ref).domain.ref, "tributary:domain/sales") << ref;
    EXPECT_EQ(query::domainPage(*reader, "orders", 0).error().code, "ref.not-a-domain");
    EXPECT_EQ(query::domainPage(*reader, "domain/nowhere", 0).error().code, "ref.unknown");
}

TEST_F(DomainQuery, HoldsTheProductsOfDomainsBelowToo)
{
    const auto names3 = [](const DomainPage& one) { return names(one.products, [](const auto& p) { return p.product.name; }); };
    EXPECT_EQ(names3(page("sales")), (Names{"Bare", "Carts", "Orders"}));
    EXPECT_EQ(names3(page("shop")), Names{"Carts"});
    EXPECT_EQ(names3(page("business")), (Names{"Bare", "Carts", "Ledger", "Orders"}));
}

TEST_F(DomainQuery, CountsWhatProductsLack)
{
    const DomainPage sales = page("sales");
    ASSERT_EQ(sales.gaps.size(), query::kGapKinds);
    EXPECT_EQ(countOf(sales, GapKind::Owner), 1);       // Bare
    EXPECT_EQ(countOf(sales, GapKind::OutputPorts), 1); // Bare
    EXPECT_EQ(countOf(sales, GapKind::Contract), 1);    // Carts
    EXPECT_EQ(countOf(sales, GapKind::Purpose), 2);     // Bare, Carts
    EXPECT_EQ(countOf(sales, GapKind::Stale), 0);
    EXPECT_EQ(countOf(sales, GapKind::Undescribed), 2 + 2 + 5) << "contracts, datasets, columns";
    const DomainPage later = page("sales", nowMicros() + (query::kStaleDays + 2) * kMicrosPerDay);
    EXPECT_EQ(countOf(later, GapKind::Stale), 3);
}

// What a gap counts is what its query lists: a person who opens it finds as many.
TEST_F(DomainQuery, GapsCountWhatTheirQueriesList)
{
    for (const Micros now : {nowMicros(), nowMicros() + 400 * kMicrosPerDay}) {
        for (const char* ref : {"business", "sales", "shop", "finance"}) {
            for (const auto& gap : page(ref, now).gaps) {
                if (gap.query.empty())
                    continue;
                const auto found = query::searchCatalog(*reader, gap.query, 50, 0, false);
                ASSERT_TRUE(found) << gap.query << found.error().code;
                EXPECT_EQ(found->total, gap.count) << gap.query;
            }
        }
    }
}

TEST_F(DomainQuery, ListsContractsThatNoProductServes)
{
    const DomainPage sales = page("sales");
    ASSERT_EQ(sales.looseContracts.size(), 1U);
    EXPECT_EQ(sales.looseContracts[0].contract.name, "Contract loose") << "that of the shop within";
    EXPECT_EQ(sales.looseContracts[0].datasets, 1);
}

TEST_F(DomainQuery, FollowsLineageAcrossItsBorderOnly)
{
    const DomainPage sales = page("sales");
    ASSERT_EQ(sales.flows.size(), 1U);
    EXPECT_FALSE(sales.flows[0].feedsUs);
    EXPECT_EQ(sales.flows[0].domain, "Business / Finance");
    EXPECT_EQ(sales.flows[0].ref, "tributary:domain/finance");
    ASSERT_EQ(sales.flows[0].pairs.size(), 1U);
    EXPECT_EQ(sales.flows[0].pairs[0].from.name, "Orders");
    EXPECT_EQ(sales.flows[0].pairs[0].to.name, "Ledger");
    const DomainPage finance = page("finance");
    ASSERT_EQ(finance.flows.size(), 1U);
    EXPECT_TRUE(finance.flows[0].feedsUs);
    EXPECT_EQ(finance.flows[0].domain, "Business / Sales");
    EXPECT_TRUE(page("business").flows.empty()) << "what flows within is no flow across the border";
}

// A contract that no product offers belongs to a domain all the same.
TEST_F(DomainQuery, ItsOwnContractsFeedItFromWithin)
{
    mesh.write("baskets.odps.yaml", "apiVersion: v1.0.0\nkind: DataProduct\nid: baskets\nname: Baskets\nversion: \"1.0\"\nstatus: active\ndomain: sales\n"
                                    "inputPorts: [{name: in, version: 1.0.0, contractId: loose}]\n");
    mesh.sync();
    reader = mesh.reader();
    const DomainPage sales = page("sales");
    EXPECT_EQ(names(sales.flows, [](const auto& flow) { return flow.domain; }), Names{"Business / Finance"}) << "the shop is within";
    const DomainPage shop = page("shop");
    EXPECT_TRUE(shop.flows.empty()) << "what follows a contract without a product is no product of the shop's";
}

TEST_F(DomainQuery, KnowsItsPeopleReadersTermsAndWords)
{
    const DomainPage sales = page("sales");
    EXPECT_EQ(names(sales.team, [](const auto& m) { return m.name; }), (Names{"Ada Nwosu", "Bo Lind", "Solo Dev"}));
    EXPECT_TRUE(sales.team[0].owner);
    EXPECT_EQ(sales.team[0].products, 1);
    ASSERT_EQ(sales.readers.size(), 2U);
    EXPECT_EQ(sales.readers[0].name, "Board pack");
    EXPECT_EQ(sales.readers[1].readsPerWeek, 7) << "the week before the last read, not all time";
    EXPECT_EQ(names(sales.terms, [](const auto& t) { return t.name; }), Names{"Order"});
    ASSERT_EQ(sales.stakeholders.size(), 1U);
    EXPECT_EQ(sales.stakeholders[0].name, "Cara Foo");
    EXPECT_EQ(sales.stakeholders[0].power, 0.9);
    ASSERT_EQ(sales.comments.size(), 1U);
    EXPECT_EQ(sales.comments[0].byName, "Ada Nwosu");
}

TEST_F(DomainQuery, AsOfADateIsWhatItWasThen)
{
    mesh.write("bare.odps.yaml", "apiVersion: v1.0.0\nkind: DataProduct\nid: bare\nname: Bare\nversion: \"1.0\"\nstatus: active\ndomain: finance\n");
    mesh.remove("agreement.yaml");
    mesh.sync();
    reader = mesh.reader();
    EXPECT_EQ(page("sales").products.size(), 2U);
    const auto first = reader->momentOf(1);
    ASSERT_TRUE(first);
    reader->setMoment(*first);
    const DomainPage then = page("sales");
    EXPECT_EQ(then.products.size(), 3U);
    EXPECT_EQ(countOf(then, GapKind::Owner), 1);
    ASSERT_TRUE(then.asOf);
    EXPECT_EQ(then.asOf->revision, 1);
}

TEST_F(DomainQuery, ACircleOfParentsEnds)
{
    mesh.write("domains.yaml", "apiVersion: tributary/v1\nkind: Domains\ndomains:\n  - {id: sales, name: Sales, parent: shop}\n  - {id: shop, name: Shop, parent: sales}\n");
    mesh.sync();
    reader = mesh.reader();
    const DomainPage sales = page("sales");
    EXPECT_EQ(sales.tree.size(), 2U);
    EXPECT_LE(sales.above.size(), 2U);
}

} // namespace
} // namespace tributary::test
