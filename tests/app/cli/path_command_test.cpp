// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/app/schema_check.h"
#include "tests/support/app/synced_mesh.h"

namespace tributary::test {
namespace {

class PathCommand : public SyncedMesh {};

TEST_F(PathCommand, ListsAndCountsThePathsBetweenTwoThings)
{
    const auto answer = program.json({"path", "tributary:product/orders@1.0.0", "quotes", "--cut"});
    EXPECT_EQ(answer.exit, 1) << "nothing stands between the two, so nothing can be cut: " << answer.err;
    const Json json = answer.json();
    EXPECT_FITS_SCHEMA(json, "path");
    EXPECT_EQ(json["level"], "product");
    EXPECT_EQ(json["count"], 1);
    EXPECT_EQ(json["exhaustive"], true);
    EXPECT_EQ(json["all_listed"], true);
    ASSERT_EQ(json["paths"].size(), 1U);
    EXPECT_EQ(json["paths"][0]["steps"], 1);
    EXPECT_EQ(json["paths"][0]["nodes"].size(), 2U);
    EXPECT_EQ(json["cut"]["possible"], false);
    EXPECT_EQ(program.run({"path", "tributary:product/orders@1.0.0", "quotes"}).exit, 0);
}

TEST_F(PathCommand, TellsWhereThereIsNone)
{
    const auto answer = program.json({"path", "quotes", "tributary:product/orders@1.0.0"});
    EXPECT_EQ(answer.exit, 1);
    EXPECT_FITS_SCHEMA(answer.json(), "path");
    EXPECT_EQ(answer.json()["count"], 0);
    EXPECT_NE(program.run({"path", "quotes", "tributary:product/orders@1.0.0"}).out.find("No path"), std::string::npos);
}

TEST_F(PathCommand, SidesCanBeSearches)
{
    const auto answer = program.json({"path", "--from-query", "kind:product confirmed", "quotes"});
    EXPECT_EQ(answer.exit, 0) << answer.err;
    EXPECT_EQ(answer.json()["count"], 1);
}

TEST_F(PathCommand, WhatCannotBeAnsweredIsBadUsage)
{
    const std::vector<std::vector<std::string>> bad = {
        {"path", "quotes"}, {"path", "quotes", "no-such-thing"}, {"path", "quotes", "quotes", "--limit", "-1"},
        {"path", "quotes", "quotes", "--level", "galaxy"}, {"path", "--from-query", "zzzznothing", "quotes"},
        {"path", "--from-query", "orders", "quotes", "quotes"},
    };
    for (const auto& words : bad)
        EXPECT_EQ(program.run(words).exit, 2) << words.back();
}

class ImpactCommand : public SyncedMesh {};

TEST_F(ImpactCommand, NamesWhoIsHitAndTheProof)
{
    const auto answer = program.json({"impact", "tributary:product/orders@1.0.0"});
    EXPECT_EQ(answer.exit, 0) << answer.err;
    const Json json = answer.json();
    EXPECT_FITS_SCHEMA(json, "impact");
    ASSERT_EQ(json["consumers"].size(), 1U) << json.dump(1);
    const Json& quotes = json["consumers"][0];
    EXPECT_EQ(quotes["name"], "Quotes");
    EXPECT_EQ(quotes["kind"], "product");
    EXPECT_EQ(quotes["proofs"][0], "lineage");
    EXPECT_EQ(quotes["path"].front()["ref"], "tributary:dataset/orders-lake@1.0.0/orders") << "what the product serves";
    EXPECT_EQ(quotes["path"].back()["ref"], quotes["ref"]);
    EXPECT_NE(program.run({"impact", "tributary:product/orders@1.0.0"}).out.find("Quotes"), std::string::npos);
}

TEST_F(ImpactCommand, AColumnReachesWhatItsPortServes)
{
    const auto answer = program.json({"impact", "orders-lake#customer_email"});
    if (answer.exit != 0)
        GTEST_FAIL() << answer.err;
    const Json json = answer.json();
    EXPECT_FITS_SCHEMA(json, "impact");
    EXPECT_EQ(json["column"], "customer_email");
    EXPECT_EQ(json["column_known"], false) << "no column edge leaves it";
    ASSERT_EQ(json["consumers"].size(), 1U) << json.dump(1);
    EXPECT_EQ(json["consumers"][0]["columns"], Json::array({"customer_email"}));
}

TEST_F(ImpactCommand, OfNothingIsBadUsage)
{
    EXPECT_EQ(program.run({"impact", "no-such-thing"}).exit, 2);
    EXPECT_EQ(program.run({"impact"}).exit, 2);
}

class NarrowedLineage : public SyncedMesh {};

TEST_F(NarrowedLineage, FiltersHideAndCount)
{
    const auto all = program.json({"lineage", "--all", "--level", "product"}).json();
    const auto sales = program.json({"lineage", "--all", "--level", "product", "--domain", "Sales"}).json();
    EXPECT_FITS_SCHEMA(sales, "lineage");
    EXPECT_EQ(sales["nodes"].size(), all["nodes"].size()) << "all of them are in sales";
    const auto tagged = program.json({"lineage", "--all", "--level", "product", "--tag", "lake"}).json();
    EXPECT_FITS_SCHEMA(tagged, "lineage");
    ASSERT_EQ(tagged["nodes"].size(), 1U);
    EXPECT_EQ(tagged["nodes"].size() + tagged["hidden"].get<std::size_t>(), all["nodes"].size());
    EXPECT_TRUE(program.json({"lineage", "--all", "--level", "product", "--edge-kind", "agreement"}).json()["edges"].empty());
    EXPECT_FALSE(program.json({"lineage", "--all", "--level", "product", "--edge-kind", "agreement,port"}).json()["edges"].empty());
    EXPECT_EQ(program.json({"lineage", "--all", "--level", "product", "--fresh-since", "2001-01-01"}).json()["nodes"], all["nodes"]);
    EXPECT_TRUE(program.json({"lineage", "--all", "--level", "product", "--fresh-since", "2999-01-01"}).json()["nodes"].empty());
    EXPECT_TRUE(program.json({"lineage", "--all", "--level", "product", "--kind", "dashboard"}).json()["nodes"].empty());
    EXPECT_EQ(program.run({"lineage", "--all", "--kind", "galaxy"}).exit, 2);
    EXPECT_EQ(program.run({"lineage", "--all", "--edge-kind", "galaxy"}).exit, 2);
    EXPECT_EQ(program.run({"lineage", "--all", "--fresh-since", "soon"}).exit, 2);
}

} // namespace
} // namespace tributary::test
