// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/app/schema_check.h"
#include "tests/support/app/synced_mesh.h"

#include <iostream>

namespace tributary::test {
namespace {

class LineageCommand : public SyncedMesh {};

TEST_F(LineageCommand, AnswersAtEachLevel)
{
    for (const char* level : {"domain", "product", "port", "job", "dataset", "column"}) {
        const auto answer = program.json({"lineage", "--all", "--level", level, "--columns"});
        EXPECT_EQ(answer.exit, 0) << answer.err;
        const Json json = answer.json();
        EXPECT_FITS_SCHEMA(json, "lineage");
        EXPECT_TRUE(json["root"].is_null());
        EXPECT_EQ(json["level"], level);
        EXPECT_EQ(json["truncated"], false);
    }
}

TEST_F(LineageCommand, StartsAtWhatIsNamed)
{
    const auto answer = program.json({"lineage", "orders", "--upstream", "--depth", "1", "--level", "product"});
    EXPECT_EQ(answer.exit, 0) << answer.err;
    const Json json = answer.json();
    EXPECT_FITS_SCHEMA(json, "lineage");
    ASSERT_FALSE(json["nodes"].empty());
    EXPECT_EQ(json["nodes"][0]["hops"], 0);
    EXPECT_EQ(json["nodes"][0]["native"][0], "orders");
    for (const Json& node : json["nodes"])
        EXPECT_LE(node["hops"].get<int>(), 1);
}

TEST_F(LineageCommand, OtherFormatsGoToStandardOutput)
{
    EXPECT_EQ(program.run({"lineage", "--all", "--format", "dot"}).out.rfind("digraph", 0), 0U);
    EXPECT_EQ(program.run({"lineage", "--all", "--format", "mermaid"}).out.rfind("flowchart", 0), 0U);
    EXPECT_EQ(program.run({"lineage", "--all", "--format=csv"}).out.rfind("from,to,", 0), 0U);
    EXPECT_NE(program.run({"lineage", "--all", "--format", "graphml"}).out.find("<graphml"), std::string::npos);
    EXPECT_EQ(program.run({"lineage", "--all", "--format", "json"}).json(), program.json({"lineage", "--all"}).json());
}

TEST_F(LineageCommand, WhatCannotBeAnsweredIsBadUsage)
{
    const std::vector<std::vector<std::string>> bad = {
        {"lineage"}, {"lineage", "orders", "--all"}, {"lineage", "no-such-thing"}, {"lineage", "--all", "--level", "galaxy"},
        {"lineage", "--all", "--depth", "-1"}, {"lineage", "--all", "--format", "svg", "--json"}, {"lineage", "--all", "--format", "png"},
        {"lineage", "--all", "--format", "dot", "--json"}, {"lineage", "--all", "--format", "openlineage", "--json"},
        {"lineage", "--all", "--format", "openlineage", "--level", "product"},
    };
    for (const auto& words : bad) {
        const auto answer = program.run(words);
        EXPECT_EQ(answer.exit, 2) << words.back();
        EXPECT_FALSE(answer.err.empty() && answer.out.find("\"error\"") == std::string::npos) << words.back();
    }
}

} // namespace
} // namespace tributary::test
