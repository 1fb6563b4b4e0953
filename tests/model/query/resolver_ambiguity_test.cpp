// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/resolver.h"
#include "tests/model/sync/support/mesh_folder.h"

#include <gtest/gtest.h>

namespace tributary::query::resolver_ambiguity {

namespace {

using tributary::test::contractText;
using tributary::test::productText;

class ResolverAmbiguity : public ::testing::Test {
protected:
    void product(const std::string& file, const std::string& id, const std::string& version, const std::string& name,
                 const std::string& status = "active")
    {
        mesh.write(file, "apiVersion: v1.1.0\nkind: DataProduct\nid: \"" + id + "\"\nname: \"" + name + "\"\nversion: \"" + version +
                             "\"\nstatus: " + status + "\n");
    }
    // "kind local@version", or the code of the error.
    std::string found(const std::string& text, Kind preferred = Kind::Unknown)
    {
        if (!reader) {
            mesh.sync();
            reader = mesh.reader();
        }
        candidates.clear();
        const auto row = resolve(*reader, text, preferred, &candidates);
        if (!row)
            return row.error().code + " " + row.error().detail;
        return std::string(kindName(row->kind)) + " " + row->local + (row->version.empty() ? "" : "@" + row->version);
    }
    tributary::test::MeshFolder mesh;
    std::unique_ptr<store::Reader> reader;
    std::vector<EntitySummary> candidates;
};

} // namespace

TEST_F(ResolverAmbiguity, TwoOfOneNameAreListed)
{
    product("a.yaml", "p1", "1", "Orders");
    product("b.yaml", "p2", "1", "Orders");
    EXPECT_EQ(found("Orders"), "ref.ambiguous 2");
    ASSERT_EQ(candidates.size(), 2U);
    const auto listed = candidates; // the next question clears them
    for (const auto& each : listed)
        EXPECT_EQ(found(each.ref).find("product p"), 0U) << "each of the candidates' references leads on";
    EXPECT_EQ(found("p1"), "product p1@1");
    EXPECT_EQ(found("p2@1"), "product p2@1");
}

TEST_F(ResolverAmbiguity, AnIdGoesBeforeAName)
{
    product("a.yaml", "orders", "1", "Something");
    product("b.yaml", "x", "1", "orders");
    EXPECT_EQ(found("orders"), "product orders@1");
    EXPECT_EQ(found("  x \n"), "product x@1");
}

TEST_F(ResolverAmbiguity, NamesAreFoundWhateverTheirCase)
{
    product("a.yaml", "x", "1", "Größte Kunden");
    EXPECT_EQ(found("groesste kunden").substr(0, 11), "ref.unknown");
    EXPECT_EQ(found("GRÖßTE kunden"), "product x@1");
}

TEST_F(ResolverAmbiguity, KindsHaveAnOrderAndAPreference)
{
    mesh.write("c.yaml", contractText("same", "1.0.0", 1));
    product("p.yaml", "same", "2", "P");
    mesh.write("d.yaml", "apiVersion: tributary/v1\nkind: Domains\ndomains: [{id: same, name: D}]\n");
    EXPECT_EQ(found("same"), "product same@2");
    EXPECT_EQ(found("same", Kind::DataContract), "contract same@1.0.0");
    EXPECT_EQ(found("same", Kind::Domain), "domain same");
    EXPECT_EQ(found("same", Kind::Person), "product same@2") << "nobody of the preferred kind is there";
    EXPECT_EQ(found("same@1.0.0"), "contract same@1.0.0");
}

TEST_F(ResolverAmbiguity, WithoutAVersionTheNewestLivingOneIsMeant)
{
    product("1.yaml", "p", "9.0", "P");
    product("2.yaml", "p", "10.0", "P");
    product("3.yaml", "p", "11.0", "P", "deprecated");
    EXPECT_EQ(found("p"), "product p@10.0");
    EXPECT_EQ(found("p@9.0"), "product p@9.0");
    EXPECT_EQ(found("p@11.0"), "product p@11.0");
    EXPECT_EQ(found("p@12.0").substr(0, 11), "ref.unknown");
}

TEST_F(ResolverAmbiguity, PlaceholdersAnswerOnlyWhereNobodyElseDoes)
{
    mesh.write("p.yaml", productText("p", "1", "x", "wanted"));
    EXPECT_EQ(found("wanted").substr(0, 15), "contract wanted");
    mesh.write("q.yaml", "apiVersion: v1.1.0\nkind: DataProduct\nid: wanted\nversion: \"1\"\nstatus: active\n");
    reader.reset();
    EXPECT_EQ(found("wanted", Kind::DataContract), "product wanted@1");
}

TEST_F(ResolverAmbiguity, IdsMayHoldTheSignsOfVersionsAndColumns)
{
    product("a.yaml", "team@example.org", "1", "A");
    product("b.yaml", "channel#1", "1", "B");
    product("c.yaml", "team", "example.org", "C");
    EXPECT_EQ(found("team@example.org"), "product team@example.org@1");
    EXPECT_EQ(found("team@example.org@1"), "product team@example.org@1");
    EXPECT_EQ(found("channel#1"), "product channel#1@1");
    EXPECT_EQ(found("channel#1@1"), "product channel#1@1");
    EXPECT_EQ(found("team"), "product team@example.org");
}

TEST_F(ResolverAmbiguity, ColumnsOfTwoTablesAreAmbiguousUntilTheTableIsNamed)
{
    mesh.write("c.yaml", "apiVersion: v3.0.2\nkind: DataContract\nid: c\nversion: 1.0.0\nstatus: active\nschema:\n"
                         "  - {name: head, properties: [{name: id}, {name: place, properties: [{name: city}]}]}\n"
                         "  - {name: line, properties: [{name: id}]}\n");
    EXPECT_EQ(found("c#id"), "ref.ambiguous 2");
    EXPECT_EQ(candidates.size(), 2U);
    EXPECT_EQ(found("head#id"), "column id");
    EXPECT_EQ(found("c@1.0.0#place"), "column place");
    EXPECT_EQ(found("c#place.city"), "column city");
    EXPECT_EQ(found("c@1.0.0#nothing").substr(0, 11), "ref.unknown");
    EXPECT_EQ(found("c@2.0.0#id").substr(0, 11), "ref.unknown");
}

TEST_F(ResolverAmbiguity, ASignWithNothingBehindItAsksForNothingMore)
{
    product("p.yaml", "p", "1", "P");
    for (const char* text : {"p@", "p#", "p@1#"})
        EXPECT_EQ(found(text), "product p@1") << text;
}

class OddReference : public ResolverAmbiguity, public ::testing::WithParamInterface<const char*> {};

TEST_P(OddReference, IsUnknown)
{
    product("p.yaml", "p", "1", "P");
    EXPECT_EQ(found(GetParam()).substr(0, 11), "ref.unknown");
    EXPECT_TRUE(candidates.empty());
}

INSTANTIATE_TEST_SUITE_P(Texts, OddReference,
                         ::testing::Values("", " ", "@", "#", "@1", "p@@1", "##", "p@2#", "q@", "p%", "'p'", "p;--",
                                           "tributary:product/q", "tributary:product/p@2", "tributary:contract/p@1",
                                           "tributary:product/p@1/out", "tributary:product/"));

} // namespace tributary::query::resolver_ambiguity
