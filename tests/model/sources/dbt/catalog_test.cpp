// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/sources/dbt/manifest_support.h"
#include "tests/model/sources/lineage_support.h"

namespace tributary::sources::test {

namespace {

std::string artifact(const std::string& kind, const std::string& sections)
{
    return R"({"metadata":{"dbt_schema_version":"https://schemas.getdbt.com/dbt/)" + kind +
           R"(.json","generated_at":"2026-01-01T00:00:00Z"},)" + sections + "}";
}

const std::string& catalogText()
{
    static const std::string kText = artifact("catalog/v1", R"json("nodes":{"model.shop.orders":{"metadata":{"type":"BASE TABLE","database":"DB",
        "schema":"MAIN","name":"ORDERS","owner":"dbt","comment":null},"columns":{"ID":{"type":"NUMBER(38,0)","index":1,"name":"ID","comment":null},
        "EXTRA":{"type":"TEXT","index":2,"name":"EXTRA","comment":"more"}}}},
        "sources":{"source.shop.raw.orders":{"metadata":{"type":"VIEW"},"columns":{"Mixed":{"type":"date","index":1}}}},"errors":null)json");
    return kText;
}

TEST(Catalog, GivesTypesAndOrder)
{
    const FileBatch batch = readFile("catalog.json", catalogText());
    EXPECT_EQ(batch.state, FileState::Read);
    EXPECT_EQ(batch.format, "dbt-catalog");
    EXPECT_EQ(counted(batch, "catalog-column"), 3);
    const EntityDraft orders = entity(batch, Kind::Dataset, "model.shop.orders");
    EXPECT_EQ(orders.facts.at("physicalType"), "BASE TABLE");
    EXPECT_EQ(orders.facts.at("catalog").at("owner"), "dbt");
    const EntityDraft id = entity(batch, Kind::Column, "id"); // capitals stand for no capitals
    EXPECT_EQ(id.facts.at("physicalName"), "ID");
    EXPECT_EQ(id.facts.at("logicalType"), "number");
    EXPECT_EQ(id.facts.at("position"), 1);
    EXPECT_EQ(entity(batch, Kind::Column, "Mixed").facts.at("logicalType"), "date");
}

TEST(Catalog, AndManifestDescribeOneDataset)
{
    LineageOf lineage;
    lineage.add(readFile("catalog.json", catalogText()));
    lineage.add(readManifestText(12, shopOf(12)));
    const auto datasets = lineage.merged(Kind::Dataset);
    ASSERT_EQ(datasets.size(), 3U);
    const std::vector<EntityDraft>& orders = datasets.front();
    ASSERT_EQ(orders.front().local, "model.shop.orders");
    EXPECT_EQ(orders.front().name, "orders");
    EXPECT_EQ(orders.front().facts.at("description"), "All orders");
    EXPECT_EQ(orders.front().facts.at("physicalType"), "BASE TABLE");
    ASSERT_EQ(orders.size(), 4U);
    EXPECT_EQ(orders[1].local, "id");
    EXPECT_EQ(orders[1].facts.at("description"), "key");
    EXPECT_EQ(orders[1].facts.at("physicalType"), "NUMBER(38,0)");
    EXPECT_EQ(orders[2].local, "extra");
    EXPECT_EQ(orders[3].local, "amount"); // the database does not have it
}

std::string shown(const Point& point)
{
    return point.port + "|" + point.metric + "|" + std::to_string(point.value) + "|" + point.unit + "|" + point.detail;
}

std::vector<std::string> shown(const FileBatch& batch)
{
    std::vector<std::string> all;
    for (const Point& each : batch.points) {
        all.push_back(shown(each));
    }
    return all;
}

TEST(RunResults, BecomeMeasurements)
{
    const FileBatch batch = readFile("run_results.json", artifact("run-results/v5", R"("results":[
        {"unique_id":"model.p.a","status":"success","execution_time":1.5,"timing":[{"name":"compile","completed_at":"2026-01-01T01:00:00Z"},
            {"name":"execute","completed_at":"2026-01-01T02:00:00Z"}]},
        {"unique_id":"test.p.not_null_a.1f","status":"fail","execution_time":0.1,"timing":[]},
        {"unique_id":"operation.p.x","status":"success","timing":[]}],"elapsed_time":2)"));
    EXPECT_EQ(batch.state, FileState::Read);
    EXPECT_EQ(shown(batch), (std::vector<std::string>{"model.p.a|status|1.000000||success", "model.p.a|execution_time|1.500000|s|success",
                                                      "test.p.not_null_a.1f|not_null_a|0.000000||fail"}));
    ASSERT_EQ(batch.points.size(), 3U);
    EXPECT_EQ(formatTime(batch.points[0].at), "2026-01-01T02:00:00Z");
    EXPECT_EQ(formatTime(batch.points[2].at), "2026-01-01T00:00:00Z"); // when the artifact was made
}

TEST(SourceFreshness, BecomesMeasurements)
{
    const FileBatch batch = readFile("sources.json", artifact("sources/v3", R"("results":[
        {"unique_id":"source.p.s.t","status":"warn","snapshotted_at":"2026-01-02T00:00:00Z","max_loaded_at_time_ago_in_s":3600.5},
        {"unique_id":"source.p.s.u","status":"runtime error","error":"no"}],"elapsed_time":2)"));
    EXPECT_EQ(shown(batch), std::vector<std::string>{"source.p.s.t|freshness|3600.500000|s|warn"});
    EXPECT_EQ(batch.format, "dbt-sources");
}

} // namespace

} // namespace tributary::sources::test
