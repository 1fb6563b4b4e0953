// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/store/support/catalog.h"

#include <gtest/gtest.h>

namespace tributary::test {
namespace {

Drafts productFor(const std::string& id, const std::string& contract, const std::string& domain)
{
    Drafts file(id + ".yaml");
    const int product = file.product(id, id);
    file.outputPort(product, "out", contract);
    file.refer(product, Role::Domain, Kind::Domain, domain);
    return file;
}

Drafts contractFile(const std::string& id, const std::string& version = "1.0.0", const std::string& status = "active")
{
    Drafts file(id + version + ".yaml");
    const int contract = file.contract(id, version, {{"status", status}});
    file.dataset(contract, "table", {"key"});
    return file;
}

TEST(Placeholders, StandForWhatNobodyDescribes)
{
    Catalog catalog;
    const store::Applied applied = catalog.sync({productFor("p", "c", "Sales")});
    EXPECT_EQ(applied.added, 2);
    EXPECT_EQ(applied.placeholders, 2);
    const EntityRow contract = catalog.one(Kind::DataContract, "c");
    EXPECT_TRUE(contract.placeholder);
    EXPECT_EQ(catalog.one(Kind::Domain, "Sales").name, "Sales");
}

TEST(Placeholders, GoWhenTheReferentComesAndReturnWhenItLeaves)
{
    Catalog catalog;
    catalog.sync({productFor("p", "c", "Sales")});
    EXPECT_EQ(catalog.sync({productFor("p", "c", "Sales"), contractFile("c", "2.1.0")}).placeholders, 1);
    EXPECT_FALSE(catalog.one(Kind::DataContract, "c").placeholder);
    EXPECT_EQ(catalog.reader().byLocal("c").value().size(), 1U);
    EXPECT_EQ(catalog.sync({productFor("p", "c", "Sales")}).placeholders, 2);
}

TEST(Placeholders, GoWithTheLastReference)
{
    Catalog catalog;
    catalog.sync({productFor("p", "c", "Sales"), productFor("q", "c", "Sales")});
    EXPECT_EQ(catalog.sync({productFor("q", "c", "Sales")}).placeholders, 2);
    catalog.sync({});
    EXPECT_TRUE(catalog.reader().byLocal("c").value().empty());
}

TEST(Placeholders, AReferentInAnotherSourceCounts)
{
    Catalog catalog;
    catalog.sync({productFor("p", "c", "Sales")}, "one");
    catalog.sync({contractFile("c")}, "two");
    EXPECT_EQ(catalog.writer().countPlaceholders(catalog.source("one")).value(), 1);
    ASSERT_TRUE(catalog.writer().removeSource("two"));
    EXPECT_EQ(catalog.writer().countPlaceholders(catalog.source("one")).value(), 2);
}

TEST(Placeholders, ADomainIsKnownByItsNameInAnyCase)
{
    Catalog catalog;
    Drafts domains("domains.yaml");
    domains.draft(domains.add(Kind::Domain, "d-1")).name = "SALES";
    EXPECT_EQ(catalog.sync({productFor("p", "c", "Sales"), domains}).placeholders, 1);
    EXPECT_EQ(catalog.found("domain:d-1 kind:product"), std::vector<std::string>{"p"});
}

Drafts owned(const std::string& id, const std::string& user, const std::string& name)
{
    Drafts file(id + ".yaml");
    Json facts;
    if (!name.empty())
        facts["team"] = {{"members", {{{"username", user}, {"name", name}}}}};
    const int product = file.product(id, id, "1", facts.is_null() ? Json::object() : facts);
    file.refer(product, Role::Owner, Kind::Person, user);
    return file;
}

TEST(People, AreMadeFromOwnersAndTakeTheBestNameKnown)
{
    Catalog catalog;
    const store::Applied applied = catalog.sync({owned("a", "Ann@x.org", ""), owned("b", "ann@x.org", "Ann Lee")});
    EXPECT_EQ(applied.added, 2);
    EXPECT_EQ(applied.placeholders, 0);
    const std::vector<EntityRow> people = catalog.allOf(Kind::Person);
    ASSERT_EQ(people.size(), 1U);
    EXPECT_EQ(people[0].local, "ann@x.org");
    EXPECT_EQ(people[0].name, "Ann Lee");
    EXPECT_FALSE(people[0].placeholder);
    EXPECT_EQ(catalog.search("owner:\"Ann Lee\" kind:product").total, 2);
    EXPECT_EQ(catalog.search("owner:ann@x.org kind:product").total, 2);
}

TEST(People, GoWithTheirLastMention)
{
    Catalog catalog;
    catalog.sync({owned("a", "ann@x.org", "Ann")});
    catalog.sync({owned("a", "bob@x.org", "Bob")});
    const std::vector<EntityRow> people = catalog.allOf(Kind::Person);
    ASSERT_EQ(people.size(), 1U);
    EXPECT_EQ(people[0].name, "Bob");
    EXPECT_EQ(catalog.search("ann").total, 0);
}

TEST(LatestVersion, IsTheNewestThatIsNotDeprecated)
{
    Catalog catalog;
    catalog.sync({contractFile("c", "1.9.0"), contractFile("c", "1.10.0"), contractFile("c", "2.0.0", "Deprecated")});
    EXPECT_FALSE(catalog.one(Kind::DataContract, "c", "1.9.0").latest);
    EXPECT_TRUE(catalog.one(Kind::DataContract, "c", "1.10.0").latest);
    EXPECT_FALSE(catalog.one(Kind::DataContract, "c", "2.0.0").latest);
    EXPECT_EQ(catalog.search("kind:contract").total, 1);
    EXPECT_EQ(catalog.search("kind:contract version:any").total, 3);
    EXPECT_EQ(catalog.search("key kind:column").total, 1);
    EXPECT_EQ(catalog.reader().versions(Kind::DataContract, "c").value().size(), 3U);

    catalog.sync({contractFile("c", "1.9.0"), contractFile("c", "2.0.0", "deprecated")});
    EXPECT_TRUE(catalog.one(Kind::DataContract, "c", "1.9.0").latest);
    catalog.sync({contractFile("c", "2.0.0", "deprecated")});
    EXPECT_TRUE(catalog.one(Kind::DataContract, "c", "2.0.0").latest);
    EXPECT_EQ(catalog.search("key kind:column").total, 1);
}

} // namespace
} // namespace tributary::test
