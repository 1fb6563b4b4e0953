// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/app/program.h"
#include "tests/support/app/schema_check.h"
#include "tests/support/app/small_mesh.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

namespace tributary::test {
namespace {

// A mesh that changes, and people who add to its lineage.
class LineageChanges : public ::testing::Test {
protected:
    LineageChanges() : program(folder.path().string()), mesh((folder.path() / "mesh").string())
    {
        writeSmallMesh(mesh);
        sync();
    }
    void sync() { ASSERT_EQ(program.run({"sync", mesh}).exit, 0); }
    std::size_t edges() { return program.json({"lineage", "--all", "--level", "product"}).json()["edges"].size(); }

    TempFolder folder;
    Program program;
    std::string mesh;
};

TEST_F(LineageChanges, TwoTimesAreCompared)
{
    writeText(std::filesystem::path(mesh) / "quotes-1.0.odps.yaml", smallProductText("quotes", "Quotations", "1.0", "Offers that a customer has seen"));
    writeText(std::filesystem::path(mesh) / "late.odps.yaml",
              smallProductText("late", "Late", "1.0", "Comes later", "inputPorts:\n  - name: orders\n    version: 1.0.0\n    contractId: orders-lake\n"));
    sync();
    const auto answer = program.json({"lineage", "--diff", "@1", "@2", "--level", "product"});
    EXPECT_EQ(answer.exit, 0) << answer.err;
    const Json json = answer.json();
    EXPECT_FITS_SCHEMA(json, "lineage-diff");
    EXPECT_EQ(json["counts"]["nodes"]["added"], 1);
    EXPECT_EQ(json["counts"]["nodes"]["changed"], 1);
    EXPECT_EQ(json["counts"]["nodes"]["removed"], 0);
    EXPECT_EQ(json["counts"]["edges"]["added"], 1);
    EXPECT_EQ(json["counts"]["edges"]["removed"], 1);
    for (const Json& node : json["nodes"])
        if (node["change"] == "changed") {
            EXPECT_EQ(node["fields"][0]["field"], "name");
            EXPECT_EQ(node["fields"][0]["before"], "Quotes");
        }
    const auto turned = program.json({"lineage", "--diff", "@2", "@1", "--level", "product"}).json();
    EXPECT_EQ(turned["counts"]["nodes"]["removed"], 1);
    EXPECT_EQ(turned["counts"]["edges"]["added"], 1);
    const auto one = program.json({"lineage", "late", "--diff", "@1", "@2"});
    EXPECT_EQ(one.exit, 0) << one.err;
    EXPECT_EQ(one.json()["counts"]["nodes"]["added"], 2) << "it, and what feeds it";
    EXPECT_EQ(program.json({"lineage", "--diff", "@1", "@2", "late"}).json(), one.json());
    EXPECT_NE(program.run({"lineage", "--diff", "@1", "@2", "--level", "product"}).out.find("Quotations"), std::string::npos);
    EXPECT_NE(program.run({"lineage", "--diff", "@2", "@2"}).out.find("the same"), std::string::npos);
    EXPECT_EQ(program.run({"lineage", "--diff", "@1"}).exit, 2);
    EXPECT_EQ(program.run({"lineage", "--diff", "@1", "@99"}).exit, 2);
    EXPECT_EQ(program.run({"lineage", "--diff", "@1", "@2", "no-such-thing"}).exit, 2);
}

TEST_F(LineageChanges, AnEdgeThatAPersonDrawsOutlivesEverySync)
{
    const std::size_t before = edges();
    const auto drawn = program.json({"lineage", "--add-edge", "quotes", "orders-archive", "--reason", "copied by hand each month", "--author", "ada"});
    EXPECT_EQ(drawn.exit, 0) << drawn.err;
    EXPECT_FITS_SCHEMA(drawn.json(), "manual-lineage");
    EXPECT_EQ(edges(), before + 1);
    writeText(std::filesystem::path(mesh) / "orders-archive.odps.yaml", smallProductText("orders-archive", "Archive", "2.0", "Closed orders before 2020"));
    sync();
    ASSERT_EQ(program.run({"sync", mesh, "--full"}).exit, 0);
    ASSERT_EQ(program.run({"doctor", "--repair"}).exit, 0);
    const Json json = program.json({"lineage", "quotes", "--downstream"}).json();
    EXPECT_FITS_SCHEMA(json, "lineage");
    ASSERT_EQ(json["edges"].size(), 1U);
    EXPECT_EQ(json["edges"][0]["kind"], "manual");
    EXPECT_EQ(json["edges"][0]["evidence"], "manual");
    EXPECT_EQ(json["edges"][0]["reasons"][0]["author"], "ada");
    EXPECT_EQ(json["edges"][0]["reasons"][0]["note"], "copied by hand each month");
    const Json path = program.json({"path", "tributary:product/orders@1.0.0", "orders-archive", "--cut"}).json();
    EXPECT_EQ(path["count"], 1) << "it is gone along like any other";
    EXPECT_EQ(path["cut"]["nodes"], path["unavoidable"]);
    EXPECT_EQ(path["cut"]["nodes"].size(), 1U);

    EXPECT_EQ(program.run({"lineage", "--remove-edge", "quotes", "orders-archive"}).exit, 0);
    EXPECT_EQ(edges(), before);
    EXPECT_EQ(program.run({"lineage", "--remove-edge", "quotes", "orders-archive"}).exit, 1) << "nothing was left to take back";
}

TEST_F(LineageChanges, NotesStandBesideTheirNode)
{
    ASSERT_EQ(program.run({"lineage", "--note", "quotes", "Ask Ada before you use it", "--author", "bo"}).exit, 0);
    sync();
    const Json json = program.json({"lineage", "quotes"}).json();
    EXPECT_FITS_SCHEMA(json, "lineage");
    EXPECT_EQ(json["nodes"][0]["notes"][0]["text"], "Ask Ada before you use it");
    EXPECT_EQ(json["nodes"][0]["notes"][0]["author"], "bo");
    const auto list = program.json({"lineage", "--manual"});
    EXPECT_FITS_SCHEMA(list.json(), "manual-lineage");
    EXPECT_EQ(list.json()["notes"].size(), 1U);
    EXPECT_EQ(program.run({"lineage", "--note", "quotes", "", "--author", "bo"}).exit, 0);
    EXPECT_FALSE(program.json({"lineage", "quotes"}).json()["nodes"][0].contains("notes"));
}

TEST_F(LineageChanges, WhatAPersonMustSayIsAskedFor)
{
    const std::vector<std::vector<std::string>> bad = {
        {"lineage", "--add-edge", "quotes", "orders-archive", "--author", "ada"},
        {"lineage", "--add-edge", "quotes", "quotes", "--reason", "x", "--author", "ada"},
        {"lineage", "--add-edge", "quotes", "--reason", "x", "--author", "ada"},
        {"lineage", "--add-edge", "quotes", "no-such-thing", "--reason", "x", "--author", "ada"},
        {"lineage", "--add-edge", "quotes", "orders-archive", "--reason", "x", "--author", ""},
        {"lineage", "--manual", "quotes"},
    };
    for (const auto& words : bad)
        EXPECT_EQ(program.run(words).exit, 2) << words[2];
    ASSERT_EQ(program.run({"lineage", "--add-edge", "quotes", "orders-archive", "--reason", "x", "--author", "ada"}).exit, 0);
    EXPECT_EQ(program.run({"lineage", "--add-edge", "quotes", "orders-archive", "--reason", "y", "--author", "bo"}).exit, 2) << "drawn already";
}

} // namespace
} // namespace tributary::test
