// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/dataset_key.h"

#include <gtest/gtest.h>

#include <random>

namespace tributary::lineage {
namespace {

std::string shown(const DatasetKey& key)
{
    return key.nameSpace + " " + key.name;
}

std::string ofServer(const char* server, const char* object)
{
    return shown(keyOfServer(parseJson(server), object));
}

TEST(DatasetKeyTest, DatabasesAreNamedByServerAndQualifiedTable)
{
    EXPECT_EQ(ofServer(R"({"type":"postgres","host":"Db.Acme","port":5433,"database":"crm","schema":"public"})", "account"),
              "postgres://db.acme:5433 crm.public.account");
    EXPECT_EQ(ofServer(R"({"type":"postgresql","host":"db","database":"crm","schema":"public"})", "account"),
              "postgres://db:5432 crm.public.account");
    EXPECT_EQ(ofServer(R"({"type":"snowflake","account":"acme-eu1","database":"Q2C","schema":"DEAL"})", "ORDERS"),
              "snowflake://acme-eu1 Q2C.DEAL.ORDERS");
    EXPECT_EQ(ofServer(R"({"type":"postgres","host":"erp","port":5432,"database":"erp.billing"})", "invoice_header"),
              "postgres://erp:5432 erp.billing.invoice_header");
    EXPECT_EQ(ofServer(R"({"type":"mysql","host":"m","database":"shop"})", "basket"), "mysql://m:3306 shop.basket");
    EXPECT_EQ(ofServer(R"({"type":"bigquery","project":"p","dataset":"d"})", "t"), "bigquery p.d.t");
}

TEST(DatasetKeyTest, NamesThatRepeatTheirSchemaAreNotQualifiedTwice)
{
    const char* server = R"({"type":"postgres","host":"h","port":1,"database":"db","schema":"sales"})";
    EXPECT_EQ(ofServer(server, "sales.orders"), "postgres://h:1 db.sales.orders");
    EXPECT_EQ(ofServer(server, "db.sales.orders"), "postgres://h:1 db.sales.orders");
    EXPECT_EQ(ofServer(server, "other.sales.orders"), "postgres://h:1 other.sales.orders");
}

TEST(DatasetKeyTest, TopicsAndFiles)
{
    EXPECT_EQ(ofServer(R"({"type":"kafka","host":"k.acme:9092"})", "deal.quote.v2"), "kafka://k.acme:9092 deal.quote.v2");
    EXPECT_EQ(ofServer(R"({"type":"kafka","host":"PLAINTEXT://k1:9092,k2:9092"})", "t"), "kafka://k1:9092 t");
    EXPECT_EQ(ofServer(R"({"type":"s3","location":"s3://lake/deal/"})", "orders"), "s3://lake deal/orders");
    EXPECT_EQ(ofServer(R"({"type":"s3","location":"s3a://lake/deal/{model}/*.parquet"})", "orders"), "s3://lake deal/orders");
    EXPECT_EQ(ofServer(R"({"type":"sftp","location":"sftp://files/in/list.csv"})", "list"), "sftp://files in/list.csv");
    EXPECT_EQ(ofServer(R"({"type":"api","location":"https://api.acme/v2"})", "offers"), "https://api.acme v2/offers");
    EXPECT_EQ(ofServer(R"({"type":"custom","location":"neo4j://g:7687/hierarchy"})", "OWNS"), "neo4j://g:7687 hierarchy/OWNS");
}

TEST(DatasetKeyTest, NothingIsMadeUp)
{
    EXPECT_TRUE(keyOfServer(parseJson(R"({"type":"postgres","database":"crm"})"), "account").empty());
    EXPECT_TRUE(keyOfServer(parseJson("{}"), "account").empty());
    EXPECT_TRUE(keyOfServer(Json(), "account").empty());
    EXPECT_TRUE(keyOfRelation(parseJson("{}")).empty());
}

TEST(DatasetKeyTest, SpellingsOfOneSystemAgree)
{
    EXPECT_EQ(normalisedKey("postgresql://Db:5432/", "a.b"), normalisedKey("postgres://db:5432", "a.b"));
    EXPECT_EQ(normalisedKey("s3n://lake", "/a/b/"), normalisedKey("s3://lake", "a/b"));
    EXPECT_NE(normalisedKey("s3://lake", "A/b").joinText(), normalisedKey("s3://lake", "a/b").joinText());
    EXPECT_EQ(normalisedKey("snowflake://acme", "DB.S.T").joinText(), normalisedKey("snowflake://ACME", "db.s.t").joinText());
}

TEST(DatasetKeyTest, LocalsComeApartAfterTheAuthority)
{
    EXPECT_EQ(shown(keyOfLocal("kafka://k:9092/a.b")), "kafka://k:9092 a.b");
    EXPECT_EQ(shown(keyOfLocal("s3://lake/deal/orders")), "s3://lake deal/orders");
    EXPECT_EQ(shown(keyOfLocal("food/public.orders")), "food public.orders");
    EXPECT_TRUE(keyOfLocal("model.shop.orders").empty());
}

TEST(DatasetKeyTest, DbtRelationsAreLoose)
{
    const DatasetKey key = keyOfRelation(parseJson(R"({"database":"DB","schema":"S","identifier":"T","adapterType":"snowflake"})"));
    EXPECT_TRUE(key.isLoose());
    EXPECT_EQ(key.looseText(), normalisedKey("snowflake://acme", "db.s.t").looseText());
    EXPECT_EQ(keyOfRelation(parseJson(R"({"relationName":"\"db\".\"s\".\"t\"","adapterType":"postgres"})")).name, "db.s.t");
}

TEST(DatasetKeyTest, ProductionServerComesFirst)
{
    EXPECT_EQ(textAt(mainServer(parseJson(R"({"servers":[{"server":"a","environment":"dev"},{"server":"b","environment":"prod"}]})")), "server"), "b");
    EXPECT_EQ(textAt(mainServer(parseJson(R"({"servers":[{"server":"a"},{"server":"b"}]})")), "server"), "a");
    EXPECT_TRUE(mainServer(parseJson("[]")).empty());
}

TEST(DatasetKeyTest, LocalOfAKeyLeadsBackToIt)
{
    std::mt19937 random(7);
    const char* spaces[] = {"s3://lake", "postgres://h:1", "bigquery", "kafka://k:9092", "plain-namespace"};
    for (int round = 0; round < 500; ++round) {
        std::string name;
        for (int i = 0; i < 6; ++i)
            name += "ab.c/d_"[random() % 7];
        const DatasetKey key = normalisedKey(spaces[random() % 5], "x" + name + "y");
        EXPECT_EQ(keyOfLocal(key.nameSpace + "/" + key.name), key);
        EXPECT_EQ(normalisedKey(key.nameSpace, key.name), key);
    }
}

} // namespace
} // namespace tributary::lineage
