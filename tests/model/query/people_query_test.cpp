// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/people_query.h"
#include "model/query/search_query.h"
#include "tests/model/query/support/people_mesh.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tributary::test {
namespace {

using query::PeoplePage;
using query::PersonItem;
using query::PersonPage;

class PeopleQuery : public ::testing::Test {
protected:
    void SetUp() override
    {
        writePeopleMesh(mesh);
        reader = mesh.reader();
    }
    PeoplePage people()
    {
        auto page = query::peoplePage(*reader);
        EXPECT_TRUE(page);
        return page ? std::move(*page) : PeoplePage{};
    }
    PersonPage person(const std::string& ref)
    {
        auto page = query::personPage(*reader, ref);
        EXPECT_TRUE(page) << ref << ": " << (page ? "" : page.error().code);
        return page ? std::move(*page) : PersonPage{};
    }
    static PersonItem itemOf(const PeoplePage& page, const std::string& mail)
    {
        const auto found = std::find_if(page.people.begin(), page.people.end(), [&](const auto& one) { return one.mail == mail; });
        EXPECT_NE(found, page.people.end()) << mail;
        return found == page.people.end() ? PersonItem{} : *found;
    }

    MeshFolder mesh;
    std::unique_ptr<store::Reader> reader;
};

TEST_F(PeopleQuery, CountsWhatEachOwns)
{
    const PeoplePage page = people();
    const PersonItem ada = itemOf(page, "ada@x.example");
    EXPECT_EQ(ada.person.name, "Ada Nwosu");
    EXPECT_EQ(ada.products, 1);
    EXPECT_EQ(ada.domains, 1);
    EXPECT_EQ(ada.teams, 2) << "the address is the same in any capitals";
    EXPECT_EQ(ada.roles, (std::vector<std::string>{"reviewer", "data product owner"}));
    EXPECT_EQ(itemOf(page, "bo@x.example").others, 1) << "a term";
    EXPECT_EQ(itemOf(page, "solo@x.example").products, 1);
    EXPECT_EQ(page.people.front().mail, "ada@x.example") << "who owns most stands first";
}

TEST_F(PeopleQuery, SeesWhoOwnsButIsInNoTeam)
{
    const PeoplePage page = people();
    EXPECT_TRUE(itemOf(page, "boss@x.example").outsideTeams());
    EXPECT_FALSE(itemOf(page, "ada@x.example").outsideTeams());
    EXPECT_FALSE(itemOf(page, "cfo@x.example").outsideTeams()) << "owns nothing";
}

TEST_F(PeopleQuery, SeesTeamsOfOnePerson)
{
    const PeoplePage page = people();
    ASSERT_EQ(page.teams.size(), 3U);
    EXPECT_EQ(page.teams[0].works.front().name, "Carts");
    EXPECT_TRUE(page.teams[0].onePerson());
    EXPECT_EQ(page.teams[2].name, "Sales data");
    EXPECT_FALSE(page.teams[2].onePerson());
}

TEST_F(PeopleQuery, OwnersMissingAreThoseThatASearchFinds)
{
    const PeoplePage page = people();
    ASSERT_EQ(page.productsWithoutOwner.size(), 1U);
    EXPECT_EQ(page.productsWithoutOwner[0].name, "Bare");
    ASSERT_EQ(page.domainsWithoutOwner.size(), 1U);
    EXPECT_EQ(page.domainsWithoutOwner[0].name, "Shop");
    const auto total = [&](const char* text) { return query::searchCatalog(*reader, text, 1, 0, false)->total; };
    EXPECT_EQ(total("kind:product owner:none"), static_cast<std::int64_t>(page.productsWithoutOwner.size()));
    EXPECT_EQ(total("kind:contract owner:none"), static_cast<std::int64_t>(page.contractsWithoutOwner.size()));
    EXPECT_EQ(total("kind:domain owner:none"), static_cast<std::int64_t>(page.domainsWithoutOwner.size()));
}

TEST_F(PeopleQuery, RemembersTheLastTrace)
{
    const PersonItem bo = itemOf(people(), "bo@x.example");
    EXPECT_EQ(bo.acts, 2);
    EXPECT_EQ(formatDate(bo.lastAct), "2026-03-04");
    EXPECT_EQ(bo.lastKind, Kind::Comment);
}

TEST_F(PeopleQuery, OnePersonWithEverythingTied)
{
    for (const char* ref : {"person/ada@x.example", "tributary:person/ada%40x.example", "tributary:person/ADA@x.example", "ada@x.example"})
        EXPECT_EQ(person(ref).person.name, "Ada Nwosu") << ref;
    const PersonPage ada = person("ada@x.example");
    ASSERT_EQ(ada.owns.size(), 2U);
    EXPECT_EQ(ada.owns[0].entity.name, "Orders");
    EXPECT_EQ(ada.owns[1].entity.name, "Sales");
    ASSERT_EQ(ada.memberOf.size(), 2U);
    EXPECT_EQ(ada.memberOf[0].entity.name, "Ledger");
    EXPECT_EQ(ada.memberOf[0].role, "reviewer");
    ASSERT_EQ(ada.acts.size(), 1U);
    EXPECT_EQ(ada.acts[0].about.name, "Sales");

    const PersonPage bo = person("bo@x.example");
    ASSERT_EQ(bo.uses.size(), 1U);
    EXPECT_EQ(bo.uses[0].proof, "usage");
    EXPECT_EQ(bo.uses[0].readsPerWeek, 7);
    ASSERT_EQ(bo.acts.size(), 2U);
    EXPECT_EQ(bo.acts[0].text, "Late again") << "newest first";
    EXPECT_EQ(bo.acts[1].text, "4");

    const PersonPage cara = person("cfo@x.example");
    ASSERT_EQ(cara.uses.size(), 1U);
    EXPECT_EQ(cara.uses[0].status, "approved");
    EXPECT_EQ(cara.uses[0].until, "2027-01-31");
    ASSERT_EQ(cara.stakes.size(), 1U);
    EXPECT_EQ(cara.stakes[0].role, "sponsor");
}

TEST_F(PeopleQuery, RefusesWhatIsNobody)
{
    EXPECT_EQ(query::personPage(*reader, "orders").error().code, "ref.not-a-person");
    EXPECT_EQ(query::personPage(*reader, "person/nobody@x.example").error().code, "ref.unknown");
}

TEST_F(PeopleQuery, AsOfADateIsWhatItWasThen)
{
    mesh.remove("orders.odps.yaml");
    mesh.sync();
    reader = mesh.reader();
    EXPECT_EQ(itemOf(people(), "ada@x.example").products, 0);
    EXPECT_EQ(person("ada@x.example").owns.size(), 1U);
    reader->setMoment(*reader->momentOf(1));
    EXPECT_EQ(itemOf(people(), "ada@x.example").products, 1);
    EXPECT_EQ(person("ada@x.example").owns.size(), 2U);
    EXPECT_EQ(person("bo@x.example").uses.size(), 1U);
}

// The two ways of counting agree for everybody: the list of all people, and each person's page.
TEST_F(PeopleQuery, TheListAndThePagesAgree)
{
    for (const PersonItem& item : people().people) {
        if (item.person.ref.empty())
            continue;
        const PersonPage page = person(item.person.ref);
        EXPECT_EQ(static_cast<int>(page.owns.size()), item.owned()) << item.mail;
        EXPECT_EQ(static_cast<int>(page.acts.size()), item.acts) << item.mail;
    }
}

} // namespace
} // namespace tributary::test
