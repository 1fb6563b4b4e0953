// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/connection.h"
#include "tests/model/store/support/catalog.h"

#include <gtest/gtest.h>

namespace tributary::test::derived_row_tests {
namespace {

struct Asking {
    Role role;
    Kind kind;
    bool asks;
};

std::ostream& operator<<(std::ostream& out, const Asking& asking)
{
    return out << "role " << static_cast<int>(asking.role);
}

class PlaceholderRoles : public ::testing::TestWithParam<Asking> {};

Drafts referring(const Asking& asking, const std::string& target)
{
    Drafts file("p.yaml");
    file.refer(file.product("p", "P"), asking.role, asking.kind, target);
    return file;
}

TEST_P(PlaceholderRoles, DecideWhetherSomethingStandsIn)
{
    Catalog catalog;
    const int expected = GetParam().asks ? 1 : 0;
    EXPECT_EQ(catalog.sync({referring(GetParam(), "ghost")}).placeholders, expected);
    const EntityRow ghost = catalog.one(GetParam().kind, "ghost");
    EXPECT_EQ(ghost.placeholder, GetParam().asks);
    EXPECT_EQ(ghost.name, GetParam().asks ? "ghost" : "");
    EXPECT_EQ(catalog.search("ghost is:placeholder").total, expected);
    EXPECT_EQ(catalog.reader().totals().value().entities, 1);
}

TEST_P(PlaceholderRoles, NeverStandInForNothing)
{
    Catalog catalog;
    EXPECT_EQ(catalog.sync({referring(GetParam(), "")}).placeholders, 0);
}

TEST_P(PlaceholderRoles, LeaveWithTheirReference)
{
    Catalog catalog;
    catalog.sync({referring(GetParam(), "ghost")});
    Drafts without("p.yaml");
    without.product("p", "P");
    EXPECT_EQ(catalog.sync({without}).placeholders, 0);
    EXPECT_TRUE(catalog.reader().byLocal("ghost").value().empty());
    EXPECT_EQ(catalog.search("ghost is:placeholder").total, 0);
}

INSTANTIATE_TEST_SUITE_P(All, PlaceholderRoles, ::testing::Values(
    Asking{Role::Contract, Kind::DataContract, true}, Asking{Role::InputContract, Kind::DataContract, true},
    Asking{Role::Domain, Kind::Domain, true}, Asking{Role::ParentDomain, Kind::Domain, true},
    Asking{Role::Provider, Kind::DataProduct, true}, Asking{Role::Consumer, Kind::DataProduct, true},
    Asking{Role::Term, Kind::Term, true}, Asking{Role::Policy, Kind::Policy, true},
    Asking{Role::Reads, Kind::Dataset, true}, Asking{Role::Writes, Kind::Dataset, true},
    Asking{Role::DependsOn, Kind::Dataset, true}, Asking{Role::DerivedFrom, Kind::Dataset, true},
    Asking{Role::Product, Kind::DataProduct, false}, Asking{Role::ProviderPort, Kind::OutputPort, false},
    Asking{Role::About, Kind::DataProduct, false}, Asking{Role::ReplyTo, Kind::Comment, false},
    Asking{Role::Related, Kind::DataProduct, false}, Asking{Role::ForeignKey, Kind::Column, false}));

TEST(PlaceholderRows, OneStandsForAllWhoNameIt)
{
    Catalog catalog;
    std::vector<Drafts> files;
    for (const char* id : {"a", "b", "c"}) {
        files.emplace_back(std::string(id) + ".yaml");
        files.back().refer(files.back().product(id, id), Role::Domain, Kind::Domain, "sales");
    }
    EXPECT_EQ(catalog.sync(files).placeholders, 1);
    EXPECT_EQ(catalog.reader().byLocal("sales").value().size(), 1U);
}

TEST(PlaceholderRows, EachSourceHasItsOwn)
{
    Catalog catalog;
    const Drafts file = referring({Role::Contract, Kind::DataContract, true}, "c");
    catalog.sync({file}, "one");
    catalog.sync({file}, "two");
    EXPECT_EQ(catalog.reader().byLocal("c").value().size(), 2U);
    Drafts described("c.yaml");
    described.contract("c");
    catalog.sync({file, described}, "two");
    const auto rows = catalog.reader().byLocal("c").value();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_FALSE(rows[0].placeholder);
}

TEST(PlaceholderRows, IdsAreTakenLiterallyButNamesOfTermsAreFolded)
{
    Catalog catalog;
    Drafts file("p.yaml");
    const int product = file.product("p", "P");
    file.refer(product, Role::Contract, Kind::DataContract, "C-1").refer(product, Role::Term, Kind::Term, "Net Revenue");
    Drafts described("c.yaml");
    described.contract("c-1");
    described.draft(described.add(Kind::Term, "t-1")).name = "NET revenue";
    EXPECT_EQ(catalog.sync({file, described}).placeholders, 1);
    EXPECT_TRUE(catalog.one(Kind::DataContract, "C-1").placeholder);
    EXPECT_FALSE(catalog.one(Kind::DataContract, "c-1").placeholder);
    EXPECT_TRUE(catalog.reader().byLocal("Net Revenue").value().empty());
}

TEST(PlaceholderRows, AKindDoesNotStandInForAnother)
{
    Catalog catalog;
    Drafts described("d.yaml");
    described.add(Kind::Domain, "x");
    EXPECT_EQ(catalog.sync({referring({Role::Contract, Kind::DataContract, true}, "x"), described}).placeholders, 1);
}

Drafts mentioning(const std::string& path, const std::string& user, const std::string& name, Role role = Role::Owner)
{
    Drafts file(path + ".yaml");
    const Json member = name.empty() ? Json{{"username", user}} : Json{{"username", user}, {"name", name}};
    file.refer(file.product(path, path, "1", {{"team", {{"members", Json::array({member})}}}}), role, Kind::Person, user);
    return file;
}

TEST(PersonRows, ComeFromMembersButNotFromOtherRoles)
{
    Catalog catalog;
    catalog.sync({mentioning("a", "m@x.org", "Mem", Role::Member), mentioning("b", "o@x.org", "Odd", Role::About)});
    const auto people = catalog.allOf(Kind::Person);
    ASSERT_EQ(people.size(), 1U);
    EXPECT_EQ(people[0].name, "Mem");
}

TEST(PersonRows, AreRenamedWithTheTeamAndKeepTheirNumber)
{
    Catalog catalog;
    catalog.sync({mentioning("a", "ann@x.org", "")});
    const EntityRow before = catalog.one(Kind::Person, "ann@x.org");
    EXPECT_EQ(before.name, "ann@x.org");
    catalog.sync({mentioning("a", "ann@x.org", "Ann Lee")});
    const EntityRow after = catalog.one(Kind::Person, "ann@x.org");
    EXPECT_EQ(after.id, before.id);
    EXPECT_EQ(after.name, "Ann Lee");
    EXPECT_EQ(catalog.found("lee kind:person"), std::vector<std::string>{"Ann Lee"});
    EXPECT_EQ(catalog.reader().byName("ann lee").value().size(), 1U);
}

TEST(PersonRows, GiveWayToADescribedPersonAndReturn)
{
    Catalog catalog;
    const Drafts owned = mentioning("a", "ann@x.org", "Ann");
    Drafts described("people.yaml");
    described.draft(described.add(Kind::Person, "ann@x.org")).name = "Dr. Ann";
    catalog.sync({owned, described});
    ASSERT_EQ(catalog.allOf(Kind::Person).size(), 1U);
    EXPECT_EQ(catalog.allOf(Kind::Person)[0].name, "Dr. Ann");
    catalog.sync({owned});
    ASSERT_EQ(catalog.allOf(Kind::Person).size(), 1U);
    EXPECT_EQ(catalog.allOf(Kind::Person)[0].name, "Ann");
}

TEST(PersonRows, StayWhileAnySourceMentionsThem)
{
    Catalog catalog;
    catalog.sync({mentioning("a", "ann@x.org", "Ann")}, "one");
    catalog.sync({mentioning("b", "ANN@x.org", "Annie")}, "two");
    ASSERT_EQ(catalog.allOf(Kind::Person).size(), 1U);
    ASSERT_TRUE(catalog.writer().removeSource("one"));
    const auto people = catalog.allOf(Kind::Person);
    ASSERT_EQ(people.size(), 1U);
    EXPECT_EQ(people[0].local, "ann@x.org");
    EXPECT_EQ(people[0].name, "Annie");
    ASSERT_TRUE(catalog.writer().removeSource("two"));
    EXPECT_TRUE(catalog.allOf(Kind::Person).empty());
}

} // namespace
} // namespace tributary::test::derived_row_tests
