// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/app/schema_check.h"
#include "tests/support/app/synced_mesh.h"

namespace tributary::test {
namespace {

class DiffRenames : public ::testing::Test {
protected:
    DiffRenames() : program(folder.path().string())
    {
        write("mesh/c1.yaml", contract("1.0", "code, logicalType: string, description: What it is called}"));
        write("mesh/c2.yaml", contract("2.0", "sku, logicalType: integer}"));
        EXPECT_EQ(sync().exit, 0);
    }
    static std::string contract(const std::string& version, const std::string& column)
    {
        return "apiVersion: v3.1.0\nkind: DataContract\nid: prices\nname: Prices\nversion: \"" + version +
               "\"\nstatus: active\nschema:\n  - name: prices\n    logicalType: object\n    properties:\n      - {name: amount, logicalType: number}\n      - {name: " + column + "\n";
    }
    void write(const std::string& name, const std::string& text) const { writeText(folder.path() / name, text); }
    Answer sync() const { return program.run({"sync", (folder.path() / "mesh").string()}); }
    Json diff(std::vector<std::string> options = {}) const
    {
        options.insert(options.begin(), {"diff", "tributary:contract/prices@1.0", "tributary:contract/prices@2.0"});
        const Answer answer = program.json(options);
        EXPECT_FITS_SCHEMA(answer.json(), "diff");
        return answer.json();
    }
    static std::size_t countOf(const Json& json, const std::string& rule)
    {
        return static_cast<std::size_t>(std::count_if(json["changes"].begin(), json["changes"].end(), [&](const Json& change) { return change["rule"] == rule; }));
    }

    TempFolder folder;
    Program program;
};

TEST_F(DiffRenames, ARenameIsSaidForOnce)
{
    EXPECT_EQ(countOf(diff(), "column.removed"), 1U) << "nothing tells that the two are one";
    const Json said = diff({"--renamed", "prices.code=prices.sku"});
    EXPECT_EQ(countOf(said, "column.renamed"), 1U) << said.dump(1);
    EXPECT_EQ(said["renames"]["decided"][0]["at"], Json());
    EXPECT_EQ(countOf(diff(), "column.renamed"), 0U) << "it was not to be remembered";
}

TEST_F(DiffRenames, WhatIsRememberedOutlivesASyncUntilItIsTakenBack)
{
    const Json said = diff({"--renamed", "prices.code=prices.sku", "--remember", "--author", "Ada"});
    EXPECT_EQ(countOf(said, "column.renamed"), 1U) << said.dump(1);
    EXPECT_EQ(said["renames"]["decided"][0]["author"], "Ada");
    EXPECT_EQ(said["renames"]["decided"][0]["document"], "prices");
    EXPECT_NE(said["renames"]["decided"][0]["at"], Json());
    write("mesh/c2.yaml", contract("2.0", "sku, logicalType: integer, description: As the shops know it}"));
    EXPECT_EQ(sync().exit, 0);
    EXPECT_EQ(countOf(diff(), "column.renamed"), 1U);
    EXPECT_EQ(countOf(diff({"--not-renamed", "prices.code=prices.sku"}), "column.renamed"), 0U) << "what is said now counts first";
    const auto words = program.run({"diff", "tributary:contract/prices@1.0", "tributary:contract/prices@2.0"});
    EXPECT_NE(words.out.find("yes, says Ada"), std::string::npos) << words.out;
    // A working file against the catalog goes by it too.
    const auto file = program.json({"diff", "tributary:contract/prices@1.0", (folder.path() / "mesh/c2.yaml").string()});
    EXPECT_EQ(countOf(file.json(), "column.renamed"), 1U) << file.out;

    EXPECT_EQ(countOf(diff({"--not-renamed", "prices.code=prices.sku", "--remember"}), "column.removed"), 1U) << "another answer replaces it";
    const Json again = diff({"--ask-again", "prices.code=prices.sku"});
    EXPECT_TRUE(again["renames"]["decided"].empty());
    const auto none = program.json({"diff", "tributary:contract/prices@1.0", "tributary:contract/prices@2.0", "--ask-again", "prices.code=prices.sku"});
    EXPECT_EQ(none.json()["error"]["code"], "rename.unknown");
}

TEST_F(DiffRenames, WhatMakesNoSenseIsRefused)
{
    const std::vector<std::string> versions{"diff", "tributary:contract/prices@1.0", "tributary:contract/prices@2.0"};
    const auto refused = [&](std::vector<std::string> options) {
        options.insert(options.begin(), versions.begin(), versions.end());
        const auto answer = program.json(options);
        EXPECT_EQ(answer.exit, 2) << answer.out;
        return answer.json()["error"]["code"].get<std::string>();
    };
    EXPECT_EQ(refused({"--renamed", "prices.code"}), "usage.choice");
    EXPECT_EQ(refused({"--renamed", "=prices.sku"}), "usage.choice");
    const auto unknown = program.json({versions[0], versions[1], versions[2], "--renamed", "prices.nowhere=prices.sku", "--remember"});
    EXPECT_NE(unknown.exit, 0);
    EXPECT_EQ(unknown.json()["error"]["code"], "rename.not-meant");
    const std::string c1 = (folder.path() / "mesh/c1.yaml").string();
    const std::string c2 = (folder.path() / "mesh/c2.yaml").string();
    EXPECT_EQ(program.json({"diff", c1, c2, "--renamed", "prices.code=prices.sku", "--remember"}).json()["error"]["code"], "rename.no-catalog");
    EXPECT_EQ(countOf(program.json({"diff", c1, c2, "--renamed", "prices.code=prices.sku"}).json(), "column.renamed"), 1U);
}

} // namespace
} // namespace tributary::test
