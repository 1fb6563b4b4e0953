// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/dataset_key.h"

#include <gtest/gtest.h>

#include <set>

namespace tributary::lineage {
namespace {

struct ServerCase {
    const char* label;
    const char* server;
    const char* object;
    const char* nameSpace;
    const char* name;
};

void PrintTo(const ServerCase& each, std::ostream* out)
{
    *out << each.server << " / " << each.object;
}

class ServerKeyTable : public ::testing::TestWithParam<ServerCase> {};

TEST_P(ServerKeyTable, NamesTheDatasetAsOpenLineageDoes)
{
    const ServerCase& each = GetParam();
    const DatasetKey key = keyOfServer(parseJson(each.server), each.object);
    EXPECT_EQ(key.nameSpace, each.nameSpace);
    EXPECT_EQ(key.name, each.name);
    EXPECT_FALSE(key.isLoose());
}

TEST_P(ServerKeyTable, IsItsOwnNormalForm)
{
    const ServerCase& each = GetParam();
    const DatasetKey key = keyOfServer(parseJson(each.server), each.object);
    EXPECT_EQ(normalisedKey(key.nameSpace, key.name), key);
    EXPECT_EQ(keyOfServer(parseJson(each.server), ""), DatasetKey{}) << "an object without a name has no key";
}

constexpr ServerCase kServerCases[] = {
    {"redshift", R"({"type":"redshift","host":"R.Example","database":"d","schema":"s"})", "t", "redshift://r.example:5439", "d.s.t"},
    {"sqlserver", R"({"type":"sqlserver","host":"m","database":"d","schema":"dbo"})", "t", "mssql://m:1433", "d.dbo.t"},
    {"synapse", R"({"type":"synapse","host":"m","port":1500,"database":"d","schema":"dbo"})", "t", "mssql://m:1500", "d.dbo.t"},
    {"mysql", R"({"type":"mysql","host":"m","database":"shop","schema":"unused"})", "t", "mysql://m:3306", "shop.t"},
    {"oracle", R"({"type":"oracle","host":"o","serviceName":"XE","schema":"HR"})", "EMP", "oracle://o:1521", "XE.HR.EMP"},
    {"trino", R"({"type":"trino","host":"t","catalog":"c","schema":"s"})", "o", "trino://t:8080", "c.s.o"},
    {"presto", R"({"type":"presto","host":"p","port":"443","catalog":"c","schema":"s"})", "o", "presto://p:443", "c.s.o"},
    {"databricks", R"({"type":"databricks","host":"https://dbc.example/path","catalog":"c","schema":"s"})", "o", "databricks://dbc.example", "c.s.o"},
    {"db2", R"({"type":"db2","host":"h","database":"d","schema":"s"})", "o", "db2://h:50000", "d.s.o"},
    {"vertica", R"({"type":"vertica","host":"h","database":"d","schema":"s"})", "o", "vertica://h:5433", "d.s.o"},
    {"clickhouse", R"({"type":"clickhouse","host":"h","database":"d"})", "o", "clickhouse://h:8123", "d.o"},
    {"hive", R"({"type":"hive","host":"h","database":"d"})", "o", "hive://h:10000", "d.o"},
    {"impala", R"({"type":"impala","host":"h","database":"d"})", "o", "impala://h:21050", "d.o"},
    {"kafkaTopic", R"({"type":"kafka","host":"b:9093","topic":"t.v1"})", "Order", "kafka://b:9093", "t.v1"},
    {"pulsar", R"({"type":"pulsar","host":"b"})", "o", "pulsar://b:6650", "o"},
    {"typeCase", R"({"type":"PostgreSQL","host":"h","database":"d","schema":"s"})", "o", "postgres://h:5432", "d.s.o"},
    {"noSchema", R"({"type":"postgres","host":"h","database":"d"})", "o", "postgres://h:5432", "d.o"},
    {"bigquery", R"({"type":"bigquery","project":"p","dataset":"d"})", "d.o", "bigquery", "p.d.o"},
    {"glue", R"({"type":"glue","account":"123","region":"eu-north-1","database":"lake"})", "o", "arn:aws:glue:eu-north-1:123", "table/lake/o"},
    {"plainPath", R"({"type":"local","path":"/srv/in"})", "o", "file", "/srv/in/o"},
    {"plainFile", R"({"type":"local","path":"/srv/in/list.csv"})", "o", "file", "/srv/in/list.csv"},
    {"gcsSpelling", R"({"type":"gcs","location":"gcs://bucket/a"})", "o", "gs://bucket", "a/o"},
    {"bucketOnly", R"({"type":"s3","location":"s3://bucket"})", "o", "s3://bucket", "o"},
    {"starOnly", R"({"type":"s3","location":"s3://bucket/a/*/b.csv"})", "o", "s3://bucket", "a"},
    {"schemaPattern", R"({"type":"s3","location":"s3://bucket/{schema}/x.json"})", "o", "s3://bucket", "o/x.json"},
};

INSTANTIATE_TEST_SUITE_P(AllTypes, ServerKeyTable, ::testing::ValuesIn(kServerCases),
                         [](const ::testing::TestParamInfo<ServerCase>& tested) { return std::string(tested.param.label); });

class ServerKeyMissing : public ::testing::TestWithParam<const char*> {};

TEST_P(ServerKeyMissing, SaysTooLittleForAKey)
{
    EXPECT_TRUE(keyOfServer(parseJson(GetParam()), "o").empty());
}

INSTANTIATE_TEST_SUITE_P(Cases, ServerKeyMissing,
                         ::testing::Values(R"({"type":"snowflake","host":"not-the-account"})", R"({"type":"kafka","topic":"t"})",
                                           R"({"type":"bigquery","dataset":"d"})", R"({"type":"glue","database":"d"})",
                                           R"({"type":"postgres","host":["a"]})", R"({"type":{"x":1}})", "[]", "17", "\"postgres\"",
                                           R"({"type":"unheard-of","host":"h"})"));

TEST(ServerKeyEdges, LooseTextDropsTheServerOnly)
{
    const DatasetKey here = normalisedKey("postgres://a:1", "d.s.T");
    const DatasetKey there = normalisedKey("postgres://b:2", "d.s.T");
    EXPECT_NE(here.joinText(), there.joinText());
    EXPECT_EQ(here.looseText(), there.looseText());
    EXPECT_NE(here.looseText(), normalisedKey("postgres://a:1", "d.s.t").looseText()) << "this system tells case apart";
    EXPECT_EQ(here.anySystemText(), normalisedKey("mysql://z:1", "D.S.t").anySystemText());
}

TEST(ServerKeyEdges, LongHostileNamesKeepTheirBytes)
{
    const std::string hostile = "a\"b'c;--\n<x>" + std::string(10'000, 'z');
    const DatasetKey key = keyOfServer(parseJson(R"({"type":"kafka","host":"b:1"})"), hostile);
    EXPECT_EQ(key.name, hostile);
    EXPECT_EQ(key.joinText(), "kafka://b:1\n" + hostile);
}

TEST(ServerKeyEdges, EphemeralModelsHaveNoTable)
{
    EXPECT_TRUE(keyOfRelation(parseJson(R"({"materialized":"ephemeral","schema":"s","alias":"t"})")).empty());
    const DatasetKey unknown = keyOfRelation(parseJson(R"({"schema":"S","alias":"T"})"));
    EXPECT_EQ(unknown.nameSpace, "dbt://");
    EXPECT_EQ(unknown.looseText(), normalisedKey("oracle://h:1", "s.t").anySystemText());
    EXPECT_EQ(keyOfRelation(parseJson(R"({"relationName":"[d].[s].[t]","adapterType":"sqlserver"})")), normalisedKey("mssql://", "d.s.t"));
}

TEST(ServerKeyEdges, OnlyTheFirstProductionServerCounts)
{
    const Json facts = parseJson(R"({"servers":[{"server":"x"},{"server":"y","environment":"PRODUCTION"},{"server":"z","environment":"prod"}]})");
    EXPECT_EQ(textAt(mainServer(facts), "server"), "y");
    for (const char* text : {R"({"servers":{}})", R"({"servers":[]})", "null", R"({"servers":"prod"})"}) {
        EXPECT_TRUE(mainServer(parseJson(text)).empty()) << text;
    }
}

} // namespace
} // namespace tributary::lineage
