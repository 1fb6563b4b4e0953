// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/app/schema_check.h"
#include "tests/support/app/synced_mesh.h"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

namespace tributary::test {
namespace {

constexpr auto kHead = R"(apiVersion: v3.1.0
kind: DataContract
id: prices
name: Prices
version: "%VERSION%"
status: active
domain: sales
)";

constexpr auto kBefore = R"(schema:
  - name: prices
    logicalType: object
    properties:
      - {name: item_id, logicalType: string, required: true, description: Which item}
      - {name: amount, logicalType: number, physicalType: 'decimal(10,2)'}
      - {name: legacy_code, logicalType: string}
)";

constexpr auto kAfter = R"(schema:
  - name: prices
    logicalType: object
    properties:
      - {name: amount, logicalType: number, physicalType: 'decimal(12,2)'}
      - {name: itemId, logicalType: string, required: true, description: Which item}
)";

// The same as kBefore in the Data Contract Specification.
constexpr auto kDcs = R"(dataContractSpecification: 1.2.1
id: prices
info: {title: Prices, version: "1.0", status: active, domain: sales}
models:
  prices:
    fields:
      legacy_code: {type: string}
      amount: {type: number, config: {someType: 'decimal(10,2)'}}
      item_id: {type: string, required: true, description: Which item}
)";

class DiffCommand : public ::testing::Test {
protected:
    DiffCommand() : program(folder.path().string())
    {
        write("a.yaml", contract("1.0", kBefore));
        write("b.yaml", contract("1.1", kAfter));
        write("c.yaml", contract("1.0", kBefore));
    }

    static std::string contract(const std::string& version, const std::string& schema)
    {
        std::string head = kHead;
        head.replace(head.find("%VERSION%"), 9, version);
        return head + schema;
    }
    void write(const std::string& name, const std::string& text) const { writeText(folder.path() / name, text); }
    std::string at(const std::string& name) const { return (folder.path() / name).string(); }
    static std::vector<std::string> rules(const Json& json)
    {
        std::vector<std::string> found;
        for (const Json& change : json["changes"])
            found.push_back(change["rule"].get<std::string>() + " " + change["path"].get<std::string>());
        return found;
    }

    TempFolder folder;
    Program program;
};

using Texts = std::vector<std::string>;

TEST_F(DiffCommand, TwoFilesNeedNoCatalog)
{
    const auto answer = program.json({"diff", at("a.yaml"), at("b.yaml")});
    EXPECT_EQ(answer.exit, 1) << answer.err;
    EXPECT_FALSE(std::filesystem::exists(program.catalog()));
    const Json json = answer.json();
    EXPECT_FITS_SCHEMA(json, "diff");
    EXPECT_EQ(rules(json), (Texts{"column.renamed prices.itemId", "column.removed prices.legacy_code", "column.type.widened prices.amount.type", "version.declared version"}));
    EXPECT_EQ(json["advised_bump"], "major");
    EXPECT_EQ(json["declared_bump"], "minor");
    EXPECT_EQ(json["mismatch"], true);
    EXPECT_EQ(json["changes"][0]["before"], "prices.item_id");
    EXPECT_EQ(json["consumers_known"], false);
}

TEST_F(DiffCommand, NothingChangedIsFine)
{
    const auto answer = program.json({"diff", at("a.yaml"), at("c.yaml"), "--fail-on", "cosmetic"});
    EXPECT_EQ(answer.exit, 0) << answer.err;
    EXPECT_FITS_SCHEMA(answer.json(), "diff");
    EXPECT_TRUE(answer.json()["changes"].empty());
    EXPECT_NE(program.run({"diff", at("a.yaml"), at("c.yaml")}).out.find("No change"), std::string::npos);
}

TEST_F(DiffCommand, TheSameInAnotherStandardIsNoBreakingChange)
{
    write("d.yaml", kDcs);
    const auto answer = program.json({"diff", at("a.yaml"), at("d.yaml")});
    EXPECT_EQ(answer.exit, 0) << answer.out;
    const Json json = answer.json();
    for (const Json& change : json["changes"])
        EXPECT_NE(change["severity"], "risky") << change;
}

TEST_F(DiffCommand, FailsFromTheSeverityAskedForOn)
{
    write("e.yaml", contract("1.0", std::string(kBefore) + "slaProperties:\n  - {property: freshness, value: 1, unit: d}\n"));
    EXPECT_EQ(program.run({"diff", at("a.yaml"), at("e.yaml")}).exit, 0);
    EXPECT_EQ(program.run({"diff", at("a.yaml"), at("e.yaml"), "--fail-on", "risky"}).exit, 1);
    EXPECT_EQ(program.run({"diff", at("a.yaml"), at("e.yaml"), "--fail-on=terrible"}).exit, 2);
}

TEST_F(DiffCommand, WordsMarkdownAndHtmlSayTheSame)
{
    const std::string words = program.run({"diff", at("a.yaml"), at("b.yaml")}).out;
    const std::string markdown = program.run({"diff", at("a.yaml"), at("b.yaml"), "--markdown"}).out;
    const auto html = program.run({"diff", at("a.yaml"), at("b.yaml"), "--html", at("out.html")});
    EXPECT_EQ(html.exit, 1) << html.err;
    std::ostringstream page;
    page << std::ifstream(at("out.html")).rdbuf();
    for (const std::string& text : {words, markdown, page.str()}) {
        EXPECT_NE(text.find("legacy"), std::string::npos) << text;
        EXPECT_NE(text.find("Whoever reads the column finds it gone"), std::string::npos) << text;
        EXPECT_NE(text.find("major"), std::string::npos) << text;
    }
}

TEST_F(DiffCommand, TheTextsOfTwoFilesAreComparedLineByLine)
{
    const auto texts = program.json({"diff", at("a.yaml"), at("b.yaml"), "--text"});
    EXPECT_EQ(texts.exit, 0) << texts.err;
    EXPECT_FITS_SCHEMA(texts.json(), "diff-text");
    const std::string patch = texts.json()["files"][0]["patch"];
    EXPECT_NE(patch.find("\n-version: \"1.0\"\n+version: \"1.1\"\n"), std::string::npos) << patch;
    EXPECT_FALSE(std::filesystem::exists(program.catalog()));
    const auto refused = program.json({"diff", at("a.yaml"), at("."), "--text"});
    EXPECT_EQ(refused.json()["error"]["code"], "text.folder");
}

// In a folder that is synced, the versions lie in files of their own; of a state of the past no text is kept.
TEST_F(DiffCommand, TheTextsOfVersionsAreThoseOfTheirFiles)
{
    std::filesystem::create_directories(folder.path() / "mesh");
    write("mesh/a.yaml", contract("1.0", kBefore));
    write("mesh/b.yaml", contract("1.1", kAfter));
    EXPECT_EQ(program.run({"sync", at("mesh")}).exit, 0);
    const auto texts = program.json({"diff", "tributary:contract/prices@1.0", "tributary:contract/prices@1.1", "--text"});
    EXPECT_FITS_SCHEMA(texts.json(), "diff-text");
    ASSERT_EQ(texts.json()["files"].size(), 1U);
    EXPECT_EQ(texts.json()["files"][0]["before"], "a.yaml");
    EXPECT_EQ(texts.json()["files"][0]["after"], "b.yaml");
    EXPECT_NE(texts.json()["files"][0]["patch"].get<std::string>().find("-      - {name: legacy_code"), std::string::npos);
    write("mesh/b.yaml", contract("1.1", kBefore));
    EXPECT_EQ(program.run({"sync", at("mesh")}).exit, 0);
    const auto past = program.json({"diff", "tributary:contract/prices@1.1@@1", "tributary:contract/prices@1.1", "--text"});
    EXPECT_EQ(past.json()["files"][0]["error"], "text.past") << past.out;
}

TEST_F(DiffCommand, WaiversLetPassUntilTheirDay)
{
    const auto file = [](const char* expires) {
        return std::string("apiVersion: tributary/v1\nkind: ChangeRules\nid: ours\nwaivers:\n"
                           "  - {rule: column.*, document: prices, reason: agreed with all readers, expires: \"") + expires + "\"}\n";
    };
    write("rules.yaml", file("2999-01-01"));
    const auto answer = program.json({"diff", at("a.yaml"), at("b.yaml"), "--rules-file", at("rules.yaml")});
    EXPECT_EQ(answer.exit, 0) << answer.out;
    EXPECT_FITS_SCHEMA(answer.json(), "diff");
    EXPECT_EQ(answer.json()["changes"][0]["waiver"], "agreed with all readers");
    EXPECT_EQ(answer.json()["advised_bump"], "major");
    write("rules.yaml", file("2020-01-01"));
    EXPECT_EQ(program.run({"diff", at("a.yaml"), at("b.yaml"), "--rules-file", at("rules.yaml")}).exit, 1);
    write("rules.yaml", file("some day"));
    const auto broken = program.run({"diff", at("a.yaml"), at("b.yaml"), "--rules-file", at("rules.yaml")});
    EXPECT_EQ(broken.exit, 3);
    EXPECT_NE(broken.err.find("waivers[0]"), std::string::npos) << broken.err;
}

TEST_F(DiffCommand, BuildServersUnderstandIt)
{
    const auto junit = program.run({"diff", at("a.yaml"), at("b.yaml"), "--format", "junit"});
    EXPECT_EQ(junit.exit, 1);
    EXPECT_NE(junit.out.find("failures=\"2\""), std::string::npos) << junit.out;
    EXPECT_NE(junit.out.find("<failure type=\"breaking\""), std::string::npos);
    const auto sarif = program.run({"diff", at("a.yaml"), at("b.yaml"), "--format", "sarif"});
    EXPECT_EQ(sarif.exit, 1);
    const Json json = sarif.json();
    EXPECT_EQ(json["version"], "2.1.0");
    EXPECT_EQ(json["runs"][0]["results"].size(), 4U);
    EXPECT_EQ(json["runs"][0]["results"][0]["level"], "error");
    EXPECT_EQ(program.run({"diff", at("a.yaml"), at("b.yaml"), "--format", "csv"}).exit, 2);
}

TEST_F(DiffCommand, FoldersPairTheirDocuments)
{
    for (const char* side : {"old", "new"})
        write(std::string(side) + "/same.yaml", contract("1.0", kBefore));
    std::string gone = contract("1.0", kBefore);
    gone.replace(gone.find("id: prices"), 10, "id: offers");
    write("old/gone.yaml", gone);
    const auto answer = program.json({"diff", at("old"), at("new")});
    EXPECT_EQ(answer.exit, 1) << answer.err;
    EXPECT_FITS_SCHEMA(answer.json(), "diff");
    EXPECT_EQ(rules(answer.json()), Texts{"contract.removed contract offers"});
}

TEST_F(DiffCommand, SaysWhatCannotBeCompared)
{
    write("empty/readme.txt", "nothing");
    EXPECT_EQ(program.run({"diff", at("a.yaml"), at("empty")}).exit, 3);
    EXPECT_EQ(program.run({"diff", at("a.yaml")}).exit, 2);
    EXPECT_EQ(program.run({"diff", "quotes@0.9", "quotes@1.0"}).exit, 4) << "there is no catalog";
}

class DiffOfCatalog : public SyncedMesh {};

TEST_F(DiffOfCatalog, AFileThatSomebodyIsAt)
{
    std::string text;
    for (const auto& file : std::filesystem::recursive_directory_iterator(folder.path() / "mesh")) {
        std::ostringstream read;
        read << std::ifstream(file.path()).rdbuf();
        if (read.str().find("\nid: orders-lake\n") != std::string::npos)
            text = read.str();
    }
    const std::string column = "name: customer_email";
    ASSERT_NE(text.find(column), std::string::npos);
    const std::string scratch = (folder.path() / "scratch.yaml").string();
    std::ofstream(scratch) << text;
    EXPECT_EQ(program.run({"diff", "orders-lake", scratch}).exit, 0) << "nothing changed yet";
    std::ofstream(scratch) << text.replace(text.find(column), column.size(), "name: reached_by");
    const auto answer = program.json({"diff", "orders-lake", scratch});
    EXPECT_EQ(answer.exit, 1) << answer.err;
    EXPECT_FITS_SCHEMA(answer.json(), "diff");
    EXPECT_EQ(answer.json()["consumers_known"], true);
    EXPECT_EQ(program.run({"diff", "quotes", scratch}).exit, 3) << "which is about something else";
}

TEST_F(DiffOfCatalog, VersionsOfAProduct)
{
    const auto answer = program.json({"diff", "quotes@0.9", "quotes@1.0"});
    EXPECT_FITS_SCHEMA(answer.json(), "diff");
    EXPECT_EQ(answer.json()["documents"][0]["before"], "0.9");
    EXPECT_EQ(answer.json()["documents"][0]["after"], "1.0");
    EXPECT_EQ(answer.json()["consumers_known"], true);
    const auto same = program.json({"diff", "quotes@1.0", "quotes@1.0"});
    EXPECT_EQ(same.exit, 0) << same.err;
    EXPECT_TRUE(same.json()["changes"].empty());
    EXPECT_EQ(program.run({"diff", "quotes", "orders-lake"}).exit, 2) << "a product and a contract";
    EXPECT_EQ(program.run({"diff", "quotes", "sales"}).exit, 2) << "a domain";
    EXPECT_EQ(program.run({"diff", "quotes@@1", "quotes@@999"}).exit, 2) << "no such revision";
    EXPECT_EQ(program.run({"diff", "quotes@@1", "quotes"}).exit, 0);
}

} // namespace
} // namespace tributary::test
