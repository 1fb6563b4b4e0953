// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/sources/batch_support.h"

namespace tributary::sources::test {

namespace {

constexpr std::string_view kContract = R"(dataContractSpecification: 1.2.1
id: urn:orders
info:
  title: Orders
  version: 2.0.0
  status: active
  description: Who ordered what
  owner: Checkout
  contact: {name: Ann, url: https://chat.example/checkout, email: ann@shop.example}
  x-cost: 7
servers:
  prod: {type: postgres, host: db, port: 5432, database: shop, schema: public, roles: [{name: reader, description: reads}]}
terms:
  usage: Reports
  limitations: No marketing
  billing: 5 EUR
  noticePeriod: P3M
  policies: [{name: privacy, url: https://p.example}]
models:
  orders:
    title: The orders
    type: table
    description: One row an order
    primaryKey: [tenant, order_id]
    quality: [{type: sql, query: select 1, mustBeGreaterThanOrEqualTo: 5}]
    fields:
      order_id: {$ref: '#/definitions/order_id', required: true, description: mine}
      tenant: {type: text}
      total: {type: long, minimum: 0, examples: [3], config: {bigqueryType: INT64}}
      customer: {type: string, references: customers.id, pii: true}
      address:
        type: object
        fields:
          street: {type: text}
          lines: {type: array, items: {type: object, fields: {text: {type: text}}}}
      labels: {type: map, keys: {type: text}, values: {type: decimal}}
      mail:
        type: text
        lineage:
          inputFields:
            - {namespace: crm, name: db.people, field: mail}
            - {namespace: crm, name: db.people, field: ok, transformations: [{type: INDIRECT, subtype: FILTER}]}
definitions:
  order_id: {type: text, format: uuid, description: theirs, name: order_id, domain: checkout, example: abc, links: {wiki: https://w.example}}
servicelevels:
  availability: {percentage: 99.9%, description: in office hours}
  retention: {unlimited: true}
  freshness: {threshold: 25h, timestampField: orders.at}
  backup: {interval: weekly, recoveryTime: 24 hours}
  latency: {threshold: P1D, sourceTimestampField: orders.a, processedTimestampField: orders.b}
tags: [core]
links: {docs: https://d.example}
)";

const FileBatch& contractBatch()
{
    static const FileBatch kBatch = readYaml(kContract);
    return kBatch;
}

TEST(DataContractSpecification, BecomesAContractOfToday)
{
    const FileBatch& batch = contractBatch();
    EXPECT_EQ(batch.format, "datacontract-specification");
    EXPECT_EQ(remarks(batch), std::vector<std::string>{"field.unknown info.x-cost"});
    const EntityDraft contract = entity(batch, Kind::DataContract, "urn:orders", "2.0.0");
    EXPECT_EQ(contract.name, "Orders");
    const Json& facts = contract.facts;
    EXPECT_EQ(facts.at("status"), "active");
    EXPECT_EQ(facts.at("description").at("purpose"), "Who ordered what");
    EXPECT_EQ(facts.at("description").at("limitations"), "No marketing");
    EXPECT_EQ(facts.at("description").at("authoritativeDefinitions").at(0), (Json{{"type", "privacy"}, {"url", "https://p.example"}}));
    EXPECT_EQ(facts.at("team").at("name"), "Checkout");
    EXPECT_EQ(facts.at("support").size(), 2U);
    EXPECT_EQ(facts.at("servers").at(0).at("server"), "prod");
    EXPECT_EQ(facts.at("servers").at(0).at("port"), 5432);
    EXPECT_EQ(facts.at("servers").at(0).at("roles").at(0), (Json{{"role", "reader"}, {"description", "reads"}}));
    EXPECT_EQ(facts.at("tags"), Json::array({"core"}));
    EXPECT_EQ(facts.at("authoritativeDefinitions").at(0), (Json{{"type", "docs"}, {"url", "https://d.example"}}));
    EXPECT_EQ(contract.extra.at("info.x-cost"), 7);
    EXPECT_EQ(contract.extra.at("terms.billing"), "5 EUR");
    EXPECT_TRUE(contract.extra.contains("definitions"));
}

TEST(DataContractSpecification, ServiceLevelsBecomeProperties)
{
    const EntityDraft contract = entity(contractBatch(), Kind::DataContract, "urn:orders");
    std::vector<std::string> shown;
    for (const Json& each : contract.facts.at("slaProperties")) {
        shown.push_back(textAt(each, "property") + " " + scalarText(each.at("value")) + " " + textAt(each, "unit") + " " + textAt(each, "element"));
    }
    EXPECT_EQ(shown, (std::vector<std::string>{"availability 99.9 % ", "retention unlimited  ", "freshness 25 h orders.at", "backup weekly  ",
                                               "backup.recoveryTime 24 hours ", "latency 1 d orders.b"}));
    EXPECT_EQ(contract.extra.at("servicelevels.latency.sourceTimestampField"), "orders.a");
}

TEST(DataContractSpecification, FieldsBecomeColumns)
{
    const FileBatch& batch = contractBatch();
    const EntityDraft orders = entity(batch, Kind::Dataset, "orders");
    EXPECT_EQ(orders.facts.at("businessName"), "The orders");
    EXPECT_EQ(orders.facts.at("physicalType"), "table");
    EXPECT_EQ(orders.facts.at("quality").at(0).at("mustBeGreaterOrEqualTo"), 5);
    EXPECT_FALSE(orders.facts.contains("primaryKey"));
    EXPECT_EQ(counted(batch, "column"), 10);

    const EntityDraft id = entity(batch, Kind::Column, "order_id"); // its own words before the definition's
    EXPECT_EQ(id.facts.at("description"), "mine");
    EXPECT_EQ(id.facts.at("required"), true);
    EXPECT_EQ(id.facts.at("logicalType"), "string");
    EXPECT_EQ(id.facts.at("logicalTypeOptions"), (Json{{"format", "uuid"}}));
    EXPECT_EQ(id.facts.at("examples"), Json::array({"abc"}));
    EXPECT_EQ(id.facts.at("primaryKeyPosition"), 2);
    EXPECT_EQ(id.facts.at("authoritativeDefinitions").at(0).at("type"), "wiki");
    const EntityDraft total = entity(batch, Kind::Column, "total");
    EXPECT_EQ(total.facts.at("physicalType"), "INT64");
    EXPECT_EQ(total.facts.at("logicalType"), "integer");
    EXPECT_EQ(total.facts.at("logicalTypeOptions").at("minimum"), 0);
    const EntityDraft customer = entity(batch, Kind::Column, "customer");
    EXPECT_TRUE(refers(customer, Role::ForeignKey, "customers.id"));
    EXPECT_EQ(customer.facts.at("customProperties").at(0), (Json{{"property", "pii"}, {"value", true}}));
}

TEST(DataContractSpecification, NestsColumnsItemsAndMaps)
{
    const FileBatch& batch = contractBatch();
    const auto parentOf = [&](const char* name) { return batch.entities[static_cast<std::size_t>(entity(batch, Kind::Column, name).parent)].local; };
    EXPECT_EQ(parentOf("street"), "address");
    EXPECT_EQ(parentOf("text"), "lines");
    EXPECT_EQ(entity(batch, Kind::Column, "lines").facts.at("items").at("logicalType"), "object");
    const Json& map = entity(batch, Kind::Column, "labels").facts.at("map");
    EXPECT_EQ(map.at("key").at("logicalType"), "string");
    EXPECT_EQ(map.at("value").at("logicalType"), "number");
}

TEST(DataContractSpecification, LineageOfFieldsIsThatOfColumns)
{
    const FileBatch& batch = contractBatch();
    EXPECT_EQ(counted(batch, "column-mapping"), 2);
    const EntityDraft mail = entity(batch, Kind::Column, "mail");
    EXPECT_EQ(mail.facts.at("columnLineage").at(0).at("assumed"), true);
    EXPECT_EQ(mail.facts.at("columnLineage").at(1).at("transformations").at(0).at("subtype"), "FILTER");
    EXPECT_FALSE(mail.facts.contains("lineage"));
    EXPECT_TRUE(refers(mail, Role::DerivedFrom, "crm/db.people", "", "mail"));
}

TEST(DataContractSpecification, OldDocumentsKeepWhatHasNoCounterpart)
{
    const FileBatch batch = readYaml("dataContractSpecification: 0.9.0\nid: old\ninfo: {title: Old, version: 0.0.1}\n"
                                     "schema: {type: dbt, specification: {version: 2}}\nquality: {type: SodaCL}\nexamples: [{type: csv}]\n");
    EXPECT_EQ(batch.state, FileState::Read) << ::testing::PrintToString(remarks(batch));
    const EntityDraft contract = entity(batch, Kind::DataContract, "old", "0.0.1");
    EXPECT_EQ(contract.extra.at("schema").at("type"), "dbt");
    EXPECT_EQ(contract.extra.at("quality").at("type"), "SodaCL");
    EXPECT_EQ(contract.extra.at("examples").at(0).at("type"), "csv");
}

TEST(DataContractSpecification, RemarksOnReferencesThatLeadNowhere)
{
    const FileBatch batch = readYaml("dataContractSpecification: 1.1.0\nid: a\ninfo: {title: A, version: 1}\nmodels:\n  m:\n    fields:\n"
                                     "      lost: {$ref: '#/definitions/none', type: text}\n      round: {$ref: '#/definitions/a'}\n"
                                     "      far: {$ref: 'file.yaml'}\n"
                                     "definitions:\n  a: {$ref: '#/definitions/b'}\n  b: {$ref: '#/definitions/a'}\n");
    EXPECT_TRUE(has(batch, "reference.unresolved models.m.fields.lost"));
    EXPECT_TRUE(has(batch, "reference.unresolved models.m.fields.round"));
    EXPECT_TRUE(has(batch, "reference.unresolved models.m.fields.far"));
    EXPECT_EQ(entity(batch, Kind::Column, "lost").facts.at("logicalType"), "string");
}

TEST(DataContractSpecification, DefinitionsThatUseEachOtherEnd)
{
    std::string text = "dataContractSpecification: 1.1.0\nid: a\ninfo: {title: A, version: 1}\nmodels: {m: {fields: {x: {$ref: '#/definitions/d'}}}}\n"
                       "definitions:\n  d:\n    type: object\n    fields:\n";
    for (int i = 0; i < 12; ++i) {
        text += "      f" + std::to_string(i) + ": {$ref: '#/definitions/d'}\n";
    }
    const FileBatch batch = readYaml(text);
    EXPECT_LE(counted(batch, "column"), 20'000);
    EXPECT_TRUE(has(batch, "limit.nodes models"));
}

TEST(DataContractSpecification, ToleratesOtherShapes)
{
    const FileBatch batch = readYaml("dataContractSpecification: 1.1.0\nid: a\ninfo: text\nservers: [1]\nmodels: {m: 1, n: {fields: [2]}, "
                                     "o: {fields: {p: 3, q: }}}\nservicelevels: {x: 1}\nterms: 4\n");
    EXPECT_EQ(batch.state, FileState::Warned);
    EXPECT_EQ(counted(batch, "dataset"), 2);
    EXPECT_EQ(counted(batch, "column"), 1);
    const EntityDraft contract = entity(batch, Kind::DataContract, "a");
    EXPECT_EQ(contract.extra.at("info"), "text");
    EXPECT_EQ(contract.extra.at("models.m"), 1);
    EXPECT_EQ(contract.extra.at("servicelevels.x"), 1);
}

} // namespace

} // namespace tributary::sources::test
