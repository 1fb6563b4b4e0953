// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/sources/dbt/manifest_support.h"

namespace tributary::sources::test {

namespace {

class ManifestOfVersion : public ::testing::TestWithParam<int> {};

TEST_P(ManifestOfVersion, IsRead)
{
    const FileBatch batch = readManifestText(GetParam(), shopOf(GetParam()));
    EXPECT_EQ(batch.state, FileState::Read) << ::testing::PrintToString(remarks(batch));
    EXPECT_EQ(batch.format, "dbt-manifest");
    EXPECT_EQ(counted(batch, "dataset"), 3);
    EXPECT_EQ(counted(batch, "column"), 2);
    const EntityDraft orders = entity(batch, Kind::Dataset, "model.shop.orders");
    EXPECT_TRUE(orders.merges);
    EXPECT_EQ(orders.name, "orders");
    EXPECT_EQ(orders.references.size(), 2U); // parent_map says one of them twice
    EXPECT_TRUE(refers(orders, Role::DependsOn, "seed.shop.codes"));
    EXPECT_TRUE(refers(orders, Role::DependsOn, "source.shop.raw.orders"));
    EXPECT_EQ(orders.facts.at("materialized"), "table");
    EXPECT_EQ(orders.facts.at("package"), "shop");
    EXPECT_EQ(orders.facts.at("tags"), Json::array({"core"}));
    EXPECT_EQ(orders.facts.at("meta").at("owner"), "ann");
    EXPECT_EQ(orders.facts.at("tests"), 1);
    EXPECT_EQ(orders.facts.contains("relationName"), GetParam() >= 2);
    EXPECT_EQ(orders.facts.contains("access"), GetParam() >= 9);
    EXPECT_EQ(orders.facts.dump().find("select 1"), std::string::npos);
    const EntityDraft id = entity(batch, Kind::Column, "id");
    EXPECT_EQ(id.facts.at("physicalType"), "bigint");
    EXPECT_EQ(id.facts.at("description"), "key");
    EXPECT_EQ(id.facts.at("tests"), 1);
    EXPECT_FALSE(entity(batch, Kind::Column, "amount").facts.contains("tests"));
    const EntityDraft source = entity(batch, Kind::Dataset, "source.shop.raw.orders");
    EXPECT_EQ(source.facts.at("identifier"), "ORDERS_V1");
    EXPECT_EQ(source.facts.at("resourceType"), "source");
}

INSTANTIATE_TEST_SUITE_P(Every, ManifestOfVersion, ::testing::Range(1, 13));

TEST(Manifest, FallsBackToDependsOnWithoutParentMap)
{
    for (const std::string map : {"", R"(,"parent_map":null)", R"(,"parent_map":{"model.p.a":["model.p.b"]})"}) {
        const FileBatch batch = readManifestText(12, R"("nodes":{
            "model.p.a":{"name":"a","depends_on":{"nodes":["model.p.b","macro.p.m"]},"columns":{}},
            "model.p.b":{"name":"b","config":{"materialized":"ephemeral"},"depends_on":{"nodes":["snapshot.p.s","snapshot.p.s"]}},
            "snapshot.p.s":{"name":"s"}})" + map);
        EXPECT_EQ(entity(batch, Kind::Dataset, "model.p.a").references.size(), 1U);
        EXPECT_TRUE(refers(entity(batch, Kind::Dataset, "model.p.b"), Role::DependsOn, "snapshot.p.s"));
        EXPECT_EQ(entity(batch, Kind::Dataset, "model.p.b").facts.at("materialized"), "ephemeral");
    }
}

TEST(Manifest, ExposuresAndMetricsUseDatasets)
{
    const FileBatch batch = readManifestText(12, R"("nodes":{"model.p.a":{"name":"a"}},
        "exposures":{"exposure.p.board":{"name":"board","label":"The board","type":"dashboard","url":"https://x.example","owner":{"name":"Ann"},
            "maturity":"high","depends_on":{"nodes":["metric.p.sum"]}}},
        "metrics":{"metric.p.sum":{"name":"sum","label":"","description":"a sum","depends_on":{"nodes":["semantic_model.p.sem"]}}},
        "semantic_models":{"semantic_model.p.sem":{"depends_on":{"nodes":["model.p.a"]}}},
        "saved_queries":{"saved_query.p.q":{"depends_on":{"nodes":["metric.p.sum"]}}},"unit_tests":{"unit_test.p.u":{}},
        "parent_map":{"exposure.p.board":["metric.p.sum","model.p.a"]})");
    const EntityDraft board = entity(batch, Kind::Dashboard, "exposure.p.board");
    EXPECT_EQ(board.name, "The board");
    EXPECT_EQ(board.facts.at("type"), "dashboard");
    EXPECT_EQ(board.facts.at("owner").at("name"), "Ann");
    EXPECT_TRUE(refers(board, Role::DependsOn, "metric.p.sum"));
    EXPECT_TRUE(refers(board, Role::DependsOn, "model.p.a"));
    const EntityDraft sum = entity(batch, Kind::Metric, "metric.p.sum");
    EXPECT_EQ(sum.name, "sum");
    EXPECT_TRUE(refers(sum, Role::DependsOn, "model.p.a")); // through the semantic model
    EXPECT_EQ(batch.entities.size(), 3U);
}

TEST(Manifest, SurvivesCirclesOfLayers)
{
    const FileBatch batch = readManifestText(12, R"("metrics":{"metric.p.m":{"name":"m","depends_on":{"nodes":["semantic_model.p.a"]}}},
        "parent_map":{"semantic_model.p.a":["semantic_model.p.b"],"semantic_model.p.b":["semantic_model.p.a","model.p.x"]})");
    EXPECT_TRUE(refers(entity(batch, Kind::Metric, "metric.p.m"), Role::DependsOn, "model.p.x"));
}

TEST(Manifest, NamesVersionedModelsAndTestsOfRelationships)
{
    const FileBatch batch = readManifestText(9, R"("nodes":{
        "model.p.a.v2":{"name":"a","version":2,"latest_version":3,"access":"public","columns":{"B":{"name":"B"}}},
        "test.p.rel":{"column_name":"b","test_metadata":{"name":"relationships"},"depends_on":{"nodes":["model.p.z","model.p.a.v2"]}}})");
    const EntityDraft model = entity(batch, Kind::Dataset, "model.p.a.v2");
    EXPECT_EQ(model.name, "a.v2");
    EXPECT_EQ(model.facts.at("latestVersion"), 3);
    EXPECT_EQ(entity(batch, Kind::Column, "B").facts.at("tests"), 1);
}

TEST(Manifest, SaysWhereItBreaksOff)
{
    std::string text = manifest(12, "\"nodes\":\n{\"model.p.a\":{\"name\":\"a\"}},\n\"sources\":{\"source.p.s.t\":{\"name\":");
    const FileBatch batch = readFile("manifest.json", text);
    EXPECT_EQ(batch.state, FileState::Failed);
    EXPECT_TRUE(batch.entities.empty());
    ASSERT_FALSE(batch.diagnostics.empty());
    EXPECT_GE(batch.diagnostics.back().mark.line, 3);
}

TEST(Manifest, ToleratesOtherShapes)
{
    const FileBatch batch = readManifestText(12, R"("nodes":{"model.p.a":7,"model.p.b":{"columns":[],"config":3,"depends_on":[],"tags":"x"},
        "model":{"name":null},"":{}},"sources":[],"exposures":null,"parent_map":{"model.p.b":"x","model.p.a":[1,null,"model.p.b"]})");
    EXPECT_EQ(counted(batch, "dataset"), 3);
    EXPECT_TRUE(refers(entity(batch, Kind::Dataset, "model.p.a"), Role::DependsOn, "model.p.b"));
}

} // namespace

} // namespace tributary::sources::test
