// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/store/support/catalog.h"

#include <gtest/gtest.h>

namespace tributary::test::reader_tests {
namespace {

Drafts warehouse()
{
    Drafts file("warehouse.yaml");
    const int contract = file.contract("c", "1.0.0");
    file.dataset(contract, "zeta", {"z1", "a2", "m3"});
    file.dataset(contract, "alpha", {"id"});
    return file;
}

Drafts namedProducts(int count)
{
    Drafts file("products.yaml");
    for (int i = 0; i < count; ++i)
        file.product("p" + std::to_string(i), "Name " + std::to_string(i % 3));
    return file;
}

std::vector<std::string> locals(const std::vector<EntityRow>& rows)
{
    std::vector<std::string> found;
    for (const EntityRow& row : rows)
        found.push_back(row.local);
    return found;
}

using Strings = std::vector<std::string>;

TEST(ReaderChildren, ComeInTheOrderOfTheFileAndNotOfTheAlphabet)
{
    Catalog catalog;
    catalog.sync({warehouse()});
    const EntityRow contract = catalog.one(Kind::DataContract, "c");
    const auto datasets = catalog.reader().children(contract.id, Kind::Dataset).value();
    EXPECT_EQ(locals(datasets), (Strings{"zeta", "alpha"}));
    EXPECT_EQ(locals(catalog.reader().children(datasets[0].id, Kind::Column).value()), (Strings{"z1", "a2", "m3"}));
    EXPECT_EQ(catalog.reader().countChildren(contract.id, Kind::Unknown).value(), 2);
    EXPECT_EQ(catalog.reader().countChildren(contract.id, Kind::Column).value(), 0);
    EXPECT_EQ(catalog.reader().countChildren(datasets[0].id, Kind::Column).value(), 3);
    EXPECT_EQ(datasets[0].parent, contract.id);
    EXPECT_EQ(contract.parent, 0);
    EXPECT_EQ(contract.root, contract.id);
}

TEST(ReaderChildren, AreAllToldAtOnceByTheirParents)
{
    Catalog catalog;
    catalog.sync({warehouse()});
    const EntityRow contract = catalog.one(Kind::DataContract, "c");
    const auto below = catalog.reader().below(contract.id).value();
    EXPECT_EQ(below.size(), 3u) << "leaves have no list";
    std::size_t rows = 0;
    for (const auto& [parent, children] : below) {
        EXPECT_EQ(locals(children), locals(catalog.reader().children(parent, Kind::Unknown).value()));
        rows += children.size();
    }
    EXPECT_EQ(rows, 6u);
    const EntityId alpha = below.at(contract.id).at(1).id;
    EXPECT_EQ(catalog.reader().below(alpha).value().size(), 1u);

    const Moment then = catalog.reader().momentOf(catalog.reader().revision().value()).value();
    catalog.sync({Drafts("warehouse.yaml")});
    EXPECT_TRUE(catalog.reader().below(contract.id).value().empty()) << "gone";
    const store::MomentScope past(catalog.reader(), then);
    const auto before = catalog.reader().below(contract.id).value();
    ASSERT_EQ(before.size(), 3u);
    EXPECT_EQ(locals(before.at(contract.id)), (Strings{"zeta", "alpha"}));
}

TEST(ReadScopes, SeeOneStateWhateverIsWrittenMeanwhile)
{
    Catalog catalog;
    catalog.sync({namedProducts(3)});
    store::Reader& reader = catalog.reader();
    {
        const store::ReadScope scope(reader);
        EXPECT_EQ(reader.totals().value().products, 3);
        catalog.sync({namedProducts(5)});
        EXPECT_EQ(reader.totals().value().products, 3) << "also where a question has a transaction of its own";
        {
            const store::ReadScope within(reader);
            EXPECT_EQ(reader.ofKind(Kind::DataProduct, 10, 0).value().size(), 3u);
        }
        EXPECT_EQ(reader.ofKind(Kind::DataProduct, 10, 0).value().size(), 3u) << "the inner one does not end it";
    }
    EXPECT_EQ(reader.totals().value().products, 5);
}

TEST(ReaderChildren, FollowTheFileWhenItIsReordered)
{
    Catalog catalog;
    catalog.sync({warehouse()});
    Drafts turned("warehouse.yaml");
    const int contract = turned.contract("c", "1.0.0");
    turned.dataset(contract, "alpha", {"id"});
    turned.dataset(contract, "zeta", {"m3", "z1", "a2"});
    const store::Applied applied = catalog.sync({turned});
    EXPECT_EQ(applied.added + applied.changed + applied.removed, 0);
    const EntityId root = catalog.one(Kind::DataContract, "c").id;
    const auto datasets = catalog.reader().children(root, Kind::Dataset).value();
    EXPECT_EQ(locals(datasets), (Strings{"alpha", "zeta"}));
    EXPECT_EQ(locals(catalog.reader().children(datasets[1].id, Kind::Column).value()), (Strings{"m3", "z1", "a2"}));
    EXPECT_TRUE(catalog.reader().history(datasets[1].id).value().empty());
}

TEST(ReaderChildren, RemovedOnesAreNotCounted)
{
    Catalog catalog;
    catalog.sync({warehouse()});
    const EntityId zeta = catalog.one(Kind::Dataset, "zeta").id;
    Drafts fewer("warehouse.yaml");
    fewer.dataset(fewer.contract("c", "1.0.0"), "zeta", {"a2"});
    EXPECT_EQ(catalog.sync({fewer}).removed, 4);
    EXPECT_EQ(locals(catalog.reader().children(zeta, Kind::Column).value()), Strings{"a2"});
    EXPECT_EQ(catalog.reader().countChildren(zeta, Kind::Unknown).value(), 1);
    EXPECT_EQ(catalog.reader().totals().value().columns, 1);
}

TEST(ReaderPages, JoinToTheWholeInOrderOfNames)
{
    Catalog catalog;
    catalog.sync({namedProducts(10)});
    const Strings whole = locals(catalog.allOf(Kind::DataProduct));
    EXPECT_EQ(whole, (Strings{"p0", "p3", "p6", "p9", "p1", "p4", "p7", "p2", "p5", "p8"}));
    for (const int size : {1, 3, 7, 10, 50}) {
        Strings paged;
        for (int offset = 0; offset < 10; offset += size) {
            const Strings page = locals(catalog.reader().ofKind(Kind::DataProduct, size, offset).value());
            paged.insert(paged.end(), page.begin(), page.end());
        }
        EXPECT_EQ(paged, whole) << size;
    }
    EXPECT_TRUE(catalog.reader().ofKind(Kind::DataProduct, 10, 10).value().empty());
    EXPECT_TRUE(catalog.reader().ofKind(Kind::DataProduct, 0, 0).value().empty());
    EXPECT_TRUE(catalog.reader().ofKind(Kind::Term, 10, 0).value().empty());
}

TEST(ReaderLookup, KindsAreNarrowedToWhatHoldsAWord)
{
    Catalog catalog;
    Drafts file("p.yaml");
    file.product("a", "A", "1.0.0", Json{{"lake", "x"}});
    file.product("b", "B", "1.0.0", Json{{"at", Json{{"lake", 1}}}});
    file.product("c", "C", "1.0.0", Json{{"lakes", "lake side"}});
    catalog.sync({file});
    EXPECT_EQ(locals(catalog.reader().ofKindHolding(Kind::DataProduct, "lake").value()), (Strings{"a", "b"})) << "whole words only";
    EXPECT_TRUE(catalog.reader().ofKindHolding(Kind::DataContract, "lake").value().empty());
    catalog.reader().setMoment(catalog.reader().momentOf(1).value());
    EXPECT_EQ(locals(catalog.reader().ofKindHolding(Kind::DataProduct, "lake").value()), (Strings{"a", "b"})) << "in the past, too";
}

TEST(ReaderLookup, IdsAreExactAndNamesAreFolded)
{
    Catalog catalog;
    Drafts file("p.yaml");
    file.product("Orders", "\xC3\x89toile Du Nord");
    file.product("orders", "other");
    catalog.sync({file});
    EXPECT_EQ(catalog.reader().byLocal("Orders").value().size(), 1U);
    EXPECT_EQ(catalog.reader().byLocal("ORDERS").value().size(), 0U);
    EXPECT_EQ(locals(catalog.reader().byName("etoile du nord").value()), Strings{"Orders"});
    EXPECT_EQ(locals(catalog.reader().byName("\xC3\x89TOILE du nord").value()), Strings{"Orders"});
    EXPECT_TRUE(catalog.reader().byName("etoile").value().empty());
    EXPECT_TRUE(catalog.reader().byName("").value().empty());
    EXPECT_TRUE(catalog.reader().byLocal("' OR 1=1 --").value().empty());
}

TEST(ReaderLookup, AnUnknownNumberIsNamed)
{
    Catalog catalog;
    catalog.sync({namedProducts(2)});
    const EntityId known = catalog.one(Kind::DataProduct, "p0").id;
    for (const EntityId id : {EntityId{0}, EntityId{-1}, EntityId{1} << 50}) {
        EXPECT_EQ(catalog.reader().entity(id).error().code, "entity.unknown");
        EXPECT_EQ(catalog.reader().entity(id).error().subject, std::to_string(id));
        EXPECT_EQ(catalog.reader().entities({known, id}).error().code, "entity.unknown");
        EXPECT_EQ(catalog.reader().entityAt(id, 1).error().code, "entity.unknown");
        EXPECT_TRUE(catalog.reader().history(id).value().empty());
        EXPECT_TRUE(catalog.reader().children(id == 0 ? -7 : id, Kind::Unknown).value().empty());
    }
}

TEST(ReaderLookup, ManyComeInTheOrderAskedForWithRepeats)
{
    Catalog catalog;
    catalog.sync({namedProducts(3)});
    const EntityId a = catalog.one(Kind::DataProduct, "p0").id;
    const EntityId b = catalog.one(Kind::DataProduct, "p2").id;
    EXPECT_EQ(locals(catalog.reader().entities({b, a, b}).value()), (Strings{"p2", "p0", "p2"}));
    EXPECT_TRUE(catalog.reader().entities({}).value().empty());
}

TEST(ReaderLookup, AnEmptyNameFallsBackToTheId)
{
    Catalog catalog;
    Drafts file("p.yaml");
    file.product("p-1", "");
    catalog.sync({file});
    EXPECT_EQ(catalog.one(Kind::DataProduct, "p-1").name, "p-1");
    EXPECT_EQ(locals(catalog.reader().byName("P-1").value()), Strings{"p-1"});
}

TEST(ReaderReferences, KeepTheirOrderAndAllTheirParts)
{
    Catalog catalog;
    Drafts file("p.yaml");
    const int product = file.product("p", "P");
    file.refer(product, Role::Related, Kind::DataProduct, "z", "2.0").refer(product, Role::Domain, Kind::Domain, "a");
    file.draft(product).references.push_back(Reference{Role::Member, Kind::Person, "Ann@x.org", {}, "lead"});
    const std::vector<Reference> written = file.draft(product).references;
    catalog.sync({file});
    const EntityId id = catalog.one(Kind::DataProduct, "p").id;
    const auto rows = catalog.reader().referencesFrom(id).value();
    ASSERT_EQ(rows.size(), 3U);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(rows[i].from, id);
        EXPECT_EQ(rows[i].reference, written[i]) << i;
    }
}

TEST(ReaderReferences, AreFoundByExactTargetKindAndRole)
{
    Catalog catalog;
    Drafts file("p.yaml");
    for (const char* target : {"Sales", "sales", "sales"}) {
        const std::string id = "p" + std::to_string(file.batch().entities.size());
        file.refer(file.product(id, id), Role::Domain, Kind::Domain, target);
    }
    catalog.sync({file});
    auto& reader = catalog.reader();
    EXPECT_EQ(reader.referencesTo(Kind::Domain, "sales", Role::Domain).value().size(), 2U);
    EXPECT_EQ(reader.referencesTo(Kind::Domain, "Sales", Role::Domain).value().size(), 1U);
    EXPECT_EQ(reader.referencesTo(Kind::Domain, "SALES", Role::Domain).value().size(), 0U);
    EXPECT_EQ(reader.referencesTo(Kind::Term, "sales", Role::Domain).value().size(), 0U);
    EXPECT_EQ(reader.referencesTo(Kind::Domain, "sales", Role::ParentDomain).value().size(), 0U);
    catalog.sync({});
    EXPECT_EQ(reader.referencesTo(Kind::Domain, "sales", Role::Domain).value().size(), 0U);
}

TEST(ReaderRevisions, AreNewestFirstAndBelongToTheirSource)
{
    Catalog catalog;
    const RevisionId one = catalog.sync({namedProducts(2)}, "one").revision;
    const RevisionId two = catalog.sync({namedProducts(1)}, "two").revision;
    const RevisionId three = catalog.sync({namedProducts(1)}, "one").revision;
    EXPECT_LT(one, two);
    EXPECT_LT(two, three);
    const auto all = catalog.reader().revisions({}, 10).value();
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].id, three);
    EXPECT_EQ(all[0].removed, 1);
    EXPECT_EQ(all[2].added, 2);
    EXPECT_EQ(catalog.reader().revisions({}, 2).value().size(), 2U);
    const auto ofOne = catalog.reader().revisions(catalog.source("one"), 10).value();
    ASSERT_EQ(ofOne.size(), 2U);
    EXPECT_EQ(ofOne[1].id, one);
    EXPECT_TRUE(catalog.reader().revisions(SourceId{99}, 10).value().empty());
    EXPECT_EQ(catalog.reader().revision().value(), three);
}

TEST(ReaderTotals, DoNotCountWhatIsOnlyNamed)
{
    Catalog catalog;
    EXPECT_EQ(catalog.reader().totals().value().entities, 0);
    Drafts file("p.yaml");
    const int product = file.product("p", "P");
    file.refer(product, Role::Domain, Kind::Domain, "ghost").refer(product, Role::Owner, Kind::Person, "ann@x.org");
    catalog.sync({file, warehouse()});
    const store::CatalogTotals totals = catalog.reader().totals().value();
    EXPECT_EQ(totals.entities, 8);
    EXPECT_EQ(totals.columns, 4);
    EXPECT_EQ(totals.products, 1);
    EXPECT_EQ(totals.revision, 1);
}

} // namespace
} // namespace tributary::test::reader_tests
