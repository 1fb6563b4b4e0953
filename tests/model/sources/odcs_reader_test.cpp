// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/sources/batch_support.h"

namespace tributary::sources::test {

namespace {

constexpr std::string_view kContract = R"(apiVersion: v3.1.0
kind: DataContract
id: orders-c
name: Orders
version: 2.0.0
status: active
domain: deal
dataProduct: Order desk
servers:
  - {server: prod, type: postgres, host: db.example.org, port: 5432, database: deal, schema: public}
team:
  - {username: ann, role: owner}
schema:
  - name: orders
    relationships:
      - {type: foreignKey, from: [orders.a, orders.b], to: [quotes.a, quotes.b]}
    properties:
      - name: id
        primaryKey: true
        logicalType: string
        relationships: [{to: quotes.order_id}]
        authoritativeDefinitions:
          - {type: businessDefinition, url: "glossary:order"}
      - name: address
        logicalType: object
        properties: [{name: city, logicalType: string}]
      - name: lines
        logicalType: array
        items:
          logicalType: object
          properties: [{name: sku, logicalType: string}]
)";

TEST(OdcsReader, ReadsContractDatasetsAndNestedColumns)
{
    const FileBatch batch = readYaml(kContract);
    EXPECT_EQ(batch.state, FileState::Read) << ::testing::PrintToString(remarks(batch));
    EXPECT_EQ(batch.format, "odcs");
    EXPECT_EQ(counted(batch, "contract"), 1);
    EXPECT_EQ(counted(batch, "dataset"), 1);
    EXPECT_EQ(counted(batch, "column"), 5);
    const auto parentOf = [&](const char* column) {
        return batch.entities.at(static_cast<std::size_t>(entity(batch, Kind::Column, column).parent)).local;
    };
    EXPECT_EQ(parentOf("id"), "orders");
    EXPECT_EQ(parentOf("city"), "address");
    EXPECT_EQ(parentOf("sku"), "lines");
    const EntityDraft lines = entity(batch, Kind::Column, "lines");
    EXPECT_EQ(lines.facts.at("items"), Json({{"logicalType", "object"}}));
}

TEST(OdcsReader, ParentsComeBeforeTheirChildren)
{
    const FileBatch batch = readYaml(kContract);
    for (std::size_t i = 0; i < batch.entities.size(); ++i) {
        EXPECT_LT(batch.entities[i].parent, static_cast<int>(i));
    }
}

TEST(OdcsReader, RefersToProductDomainTermsAndKeys)
{
    const FileBatch batch = readYaml(kContract);
    const EntityDraft contract = entity(batch, Kind::DataContract, "orders-c", "2.0.0");
    EXPECT_TRUE(refers(contract, Role::Product, "Order desk"));
    EXPECT_TRUE(refers(contract, Role::Domain, "deal"));
    EXPECT_TRUE(refers(contract, Role::Owner, "ann", "", "owner"));
    const EntityDraft id = entity(batch, Kind::Column, "id");
    EXPECT_TRUE(refers(id, Role::Term, "order"));
    EXPECT_TRUE(refers(id, Role::ForeignKey, "quotes.order_id"));
    const EntityDraft orders = entity(batch, Kind::Dataset, "orders");
    EXPECT_TRUE(refers(orders, Role::ForeignKey, "quotes.b", "", "orders.b"));
}

TEST(OdcsReader, ServersKeepTheFieldsOfTheirType)
{
    const EntityDraft contract = entity(readYaml(kContract), Kind::DataContract, "orders-c");
    const Json& server = contract.facts.at("servers").at(0);
    EXPECT_EQ(server.at("host"), "db.example.org");
    EXPECT_EQ(server.at("port"), 5432);
}

TEST(OdcsReader, RenamesTheRuleOf30)
{
    const std::string text = "kind: DataContract\nid: c\nversion: 1\nstatus: s\nschema:\n"
                             "  - {name: t, quality: [{type: library, rule: rowCount, mustBe: 3}]}\n";
    const FileBatch old = readYaml("apiVersion: v3.0.2\n" + text);
    EXPECT_EQ(old.state, FileState::Read) << ::testing::PrintToString(remarks(old));
    EXPECT_EQ(entity(old, Kind::Dataset, "t").facts.at("quality").at(0).at("metric"), "rowCount");
    const FileBatch current = readYaml("apiVersion: v3.1.0\n" + text);
    EXPECT_EQ(current.state, FileState::Read);
    EXPECT_TRUE(has(current, "field.version schema[0].quality[0].rule"));
}

TEST(OdcsReader, ReadsTheValuesOfMaps)
{
    const FileBatch batch = readYaml("apiVersion: v3.2.0\nkind: DataContract\nid: c\nversion: 1\nschema:\n"
                                     "  - name: t\n    properties:\n      - name: m\n        logicalType: map\n"
                                     "        map: {key: {logicalType: string}, value: {properties: [{name: inner}]}}\n");
    EXPECT_EQ(batch.state, FileState::Read) << ::testing::PrintToString(remarks(batch));
    const EntityDraft inner = entity(batch, Kind::Column, "inner");
    EXPECT_EQ(batch.entities.at(static_cast<std::size_t>(inner.parent)).local, "m");
}

TEST(OdcsReader, KeepsValuesOfTheWrongShape)
{
    const FileBatch batch = readYaml("apiVersion: v3.1.0\nkind: DataContract\nid: c\nversion: 1\nstatus: s\n"
                                     "tags: one\ndescription: Just words\nname: {a: b}\nschema:\n"
                                     "  - {name: t, properties: [{name: x, required: yes, primaryKeyPosition: first}, 7]}\n");
    const EntityDraft contract = entity(batch, Kind::DataContract, "c");
    EXPECT_EQ(contract.facts.at("tags"), Json::array({"one"}));
    EXPECT_EQ(contract.facts.at("description").at("purpose"), "Just words");
    EXPECT_EQ(contract.extra.at("name"), Json({{"a", "b"}}));
    const EntityDraft column = entity(batch, Kind::Column, "x");
    EXPECT_EQ(column.facts.at("required"), true); // as YAML 1.1 means it
    EXPECT_EQ(column.extra.at("required"), "yes");
    EXPECT_EQ(column.extra.at("primaryKeyPosition"), "first");
    EXPECT_EQ(entity(batch, Kind::Dataset, "t").extra.at("properties[1]"), 7);
    for (const char* remark : {"field.type tags", "field.type description", "field.type name",
                               "field.type schema[0].properties[0].required", "item.shape schema[0].properties[1]"}) {
        EXPECT_TRUE(has(batch, remark)) << remark;
    }
}

TEST(OdcsReader, SaysWhenTheVersionIsNotKnown)
{
    const FileBatch batch = readYaml("apiVersion: v9.0.0\nkind: DataContract\nid: c\nversion: 1\nschema: []\n");
    EXPECT_EQ(remarks(batch), (std::vector<std::string>{"version.unknown apiVersion"}));
}

} // namespace

} // namespace tributary::sources::test
