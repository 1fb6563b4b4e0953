// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/app/official_schemas.h"
#include "tests/support/app/schema_check.h"
#include "tests/support/app/synced_mesh.h"

#include "model/base/yaml_parser.h"
#include "model/canvas/document_edits.h"

#include <fstream>
#include <sstream>

namespace tributary::test::new_canvas_command {
namespace {

constexpr auto kScript = "SET search_path = x;\nCREATE TABLE shop.item (id int PRIMARY KEY, price numeric(9,2) NOT NULL);\nCOMMENT ON TABLE shop.item IS 'All items';\n";

Json documentIn(const std::string& text)
{
    const auto parsed = parseYaml(text);
    return parsed && parsed->tree.documents().size() == 1 ? toJson(*parsed->tree.documents().front()) : Json();
}

class NewCanvasCommand : public SyncedMesh {
protected:
    std::string script() const
    {
        const std::string file = (folder.path() / "shop.sql").string();
        writeText(file, kScript);
        return file;
    }
};

TEST_F(NewCanvasCommand, PrintsTheFilesAsAPatchAndWritesNothing)
{
    const auto answer = program.run({"canvas", "new", "Customer 360", "--source", "mesh"});
    ASSERT_EQ(answer.exit, 0) << answer.err;
    EXPECT_EQ(answer.out, "--- /dev/null\n+++ b/products/customer-360/customer-360.odps.yaml\n@@ -0,0 +1,6 @@\n+apiVersion: v1.0.0\n+kind: DataProduct\n+id: customer-360\n+name: Customer 360\n+version: 0.1.0\n+status: draft\n");
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "mesh/products"));
    const auto place = program.run({"canvas", "new", "Customer 360", "--file", "sales/c360.yaml"});
    EXPECT_NE(place.out.find("+++ b/sales/c360.yaml\n"), std::string::npos) << place.out << place.err;
}

TEST_F(NewCanvasCommand, SaysWhatItPassesOver)
{
    const auto answer = program.json({"canvas", "new", "--from", script()});
    ASSERT_EQ(answer.exit, 0) << answer.err;
    const Json json = answer.json();
    EXPECT_FITS_SCHEMA(json, "canvas");
    EXPECT_EQ(json["ref"], "tributary:product/item@0.1.0");
    EXPECT_EQ(json["files"].size(), 2U);
    EXPECT_EQ(json["hints"][0]["code"], "ddl.skipped");
    EXPECT_EQ(json["hints"][0]["line"], 1);
    const auto words = program.run({"canvas", "new", "--from", script()});
    EXPECT_NE(words.err.find("Line 1: "), std::string::npos) << words.err;
}

TEST_F(NewCanvasCommand, RefusesInWords)
{
    for (const auto& [words, what] : {std::pair<std::vector<std::string>, const char*>{{"canvas", "new", "Orders"}, "tributary:product/orders"},
                                      {{"canvas", "new", "X", "--from", "none.sql"}, "none.sql"},
                                      {{"canvas", "new", "X", "--from", "orders", "--set", "name=Y"}, "--set"},
                                      {{"canvas", "new", "X", "--source", "nobody"}, "nobody"},
                                      {{"canvas", "new", "X", "--file", "orders.odps.yaml"}, "orders.odps.yaml"},
                                      {{"canvas", "orders", "more"}, "canvas REF"}}) {
        const auto answer = program.run(words);
        EXPECT_NE(answer.exit, 0);
        EXPECT_NE(answer.err.find(what), std::string::npos) << answer.err;
    }
}

TEST_F(NewCanvasCommand, GoesThroughTheOutboxIntoItsFolder)
{
    const TempFolder other;
    writeSmallMesh(other.path() / "mesh");
    const Program own((other.path() / "own").string());
    ASSERT_EQ(own.run({"sync", (other.path() / "mesh").string()}).exit, 0);
    const auto published = own.json({"canvas", "new", "Shop", "--from", script(), "--publish", "--author", "Ada <ada@acme.example>"});
    ASSERT_EQ(published.exit, 0) << published.err;
    EXPECT_FITS_SCHEMA(published.json(), "canvas");
    EXPECT_EQ(published.json()["outbox"].size(), 2U);
    const auto twice = own.run({"canvas", "new", "Shop", "--from", script(), "--publish"});
    EXPECT_NE(twice.exit, 0) << "it waits already";
    const auto pushed = own.run({"outbox", "push"});
    ASSERT_EQ(pushed.exit, 0) << pushed.err << pushed.out;
    EXPECT_TRUE(std::filesystem::exists(other.path() / "mesh/products/shop/shop.odps.yaml"));
    EXPECT_TRUE(std::filesystem::exists(other.path() / "mesh/products/shop/shop.odcs.yaml"));
    ASSERT_EQ(own.run({"sync"}).exit, 0);
    const Json canvas = own.json({"canvas", "shop"}).json();
    EXPECT_EQ(canvas["name"], "Shop");
    for (const Json& field : canvas["fields"]) {
        if (field["field"] == "datasets") {
            EXPECT_EQ(field["items"][0]["title"], "item");
        }
    }
}

// Whatever a canvas says, its file is what the standard allows.
TEST_F(NewCanvasCommand, WhatIsPublishedFitsTheOfficialSchemas)
{
    NEEDS_OFFICIAL_SCHEMAS();
    std::vector<OfficialCase> cases;
    for (const auto& words : {std::vector<std::string>{"canvas", "new", "Blank"}, {"canvas", "new", "--from", "orders-lake"}, {"canvas", "new", "--from", script()}}) {
        const Json json = program.json(words).json();
        ASSERT_TRUE(json.is_object() && json.contains("files")) << words.back();
        for (const Json& file : json["files"])
            cases.push_back({file["file"].get<std::string>(), documentIn(file["text"].get<std::string>())});
    }
    for (const auto& file : officialProducts()) {
        std::ostringstream bytes;
        bytes << std::ifstream(file, std::ios::binary).rdbuf();
        const Json before = documentIn(bytes.str());
        ASSERT_TRUE(before.is_object()) << file;
        const canvas::Subject subject{"DataProduct", textAt(before, "id"), textAt(before, "version")};
        if (!officialProblem({file.string(), before}).empty())
            continue; // it did not fit before
        std::string text = bytes.str();
        for (const char* words : {"name=Another name", "description=What it is: \"all\" of it", "owner=Ada Nwosu <ada@acme.example>", "domain=sales", "system=Shop", "classification=consumer-aligned",
                                  "materialisation=virtual", "lifecycle=stable", "input-ports+=more@1.0.0=more-contract", "output-ports+=events@1.0.0=events-contract", "security+=No exports",
                                  "inbound-flows+=CRM: at night", "outbound-flows+=Board", "volume=40 rows", "datasets+=orders", "description=", "security-=No exports", "output-ports-=events", "owner="}) {
            const auto edit = canvas::editFromText(words);
            ASSERT_TRUE(edit) << words;
            const auto changed = canvas::editText(text, edit::formatOf(text), subject, {*edit});
            ASSERT_TRUE(changed) << file << ' ' << words << ' ' << changed.error().code << ' ' << changed.error().subject;
            text = changed->text;
            cases.push_back({file.string() + " with " + words, documentIn(text)});
        }
    }
    EXPECT_GT(cases.size(), 20U);
    for (const std::string& problem : officialProblems(cases))
        ADD_FAILURE() << problem;
}

} // namespace
} // namespace tributary::test::new_canvas_command
