// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/app/program.h"
#include "tests/support/app/small_mesh.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

// What a script meets when something is wrong: an exit code, one line, and never half a document.
namespace tributary::test {
namespace {

class ScriptedTrouble : public ::testing::Test {
protected:
    ScriptedTrouble() : tributary(home.path().string()) {}
    std::filesystem::path place(const std::string& name) const { return home.path() / name; }
    static long linesIn(const std::string& text) { return std::count(text.begin(), text.end(), '\n'); }

    TempFolder home;
    Program tributary;
};

TEST_F(ScriptedTrouble, BadUsageIsTwoWithOneLineAndAnErrorDocument)
{
    const std::vector<std::vector<std::string>> mistakes = {
        {"frobnicate"}, {"show"}, {"show", "a", "b"}, {"show", "a", "--nonsense"}, {"search", "x", "--limit"},
        {"search", "x", "--limit=ten"}, {"search", "x", "--facets=yes"}, {"doctor", "--as-of", "2020-01-01"}, {"versions"},
        {"lineage", "--all", "--depth", "1.5"}, {"source"}, {"source", "frob"}, {"show", "a", "--lang", "xx_nowhere"},
    };
    for (const auto& words : mistakes) {
        const Answer answer = tributary.json(words);
        EXPECT_EQ(answer.exit, 2) << words.back();
        EXPECT_EQ(linesIn(answer.err), 1) << answer.err;
        EXPECT_EQ(answer.err.rfind("tributary: ", 0), 0U) << answer.err;
        EXPECT_EQ(answer.json()["error"]["exit"], 2) << answer.out;
    }
}

TEST_F(ScriptedTrouble, WithoutJsonStandardOutputStaysEmpty)
{
    for (const auto& words : std::vector<std::vector<std::string>>{{"frobnicate"}, {"show"}, {"source", "remove", "none"}}) {
        const Answer answer = tributary.run(words);
        EXPECT_EQ(answer.exit, 2) << words.back();
        EXPECT_EQ(answer.out, "") << words.back();
    }
}

TEST_F(ScriptedTrouble, OptionsMayStandAnywhere)
{
    writeSmallMesh(place("mesh"));
    ASSERT_EQ(tributary.run({"sync", place("mesh").string()}).exit, 0);
    const std::vector<std::vector<std::string>> orders = {
        {"--json", "search", "quotes", "--limit", "1"}, {"search", "--json", "--limit", "1", "quotes"},
        {"search", "--limit=1", "quotes", "--json"},    {"--quiet", "search", "quotes", "--json", "--limit=1"},
        {"search", "--json", "--catalog", tributary.catalog(), "--limit", "1", "--", "quotes"},
        {"--catalog=" + tributary.catalog(), "--json", "search", "quotes", "--limit=5", "--limit=1"},
    };
    const Json expected = tributary.run(orders.front()).json();
    ASSERT_EQ(expected["hits"].size(), 1U);
    EXPECT_EQ(expected["hits"][0]["ref"], "tributary:product/quotes@1.0");
    for (const auto& words : orders) {
        const Answer answer = tributary.run(words);
        EXPECT_EQ(answer.exit, 0) << answer.err;
        EXPECT_EQ(answer.json()["hits"], expected["hits"]) << words.front();
        EXPECT_EQ(answer.json()["query"], "quotes");
    }
}

TEST_F(ScriptedTrouble, QuietSyncsDoTheSame)
{
    writeSmallMesh(place("mesh"));
    const Answer quiet = tributary.run({"sync", place("mesh").string(), "--quiet"});
    EXPECT_EQ(quiet.exit, 0);
    EXPECT_EQ(quiet.err, "");
    EXPECT_EQ(quiet.out, "");
    EXPECT_EQ(tributary.json({"search", "kind:product"}).json()["total"], 3);
}

TEST_F(ScriptedTrouble, OneBrokenFileDoesNotHideTheOthers)
{
    writeText(place("mesh") / "good.odps.yaml", smallProductText("good", "Good", "1.0", "Is read"));
    writeText(place("mesh") / "bad.odps.yaml", "apiVersion: v1.0.0\nkind: DataProduct\nid: bad\nname: [\n");
    const Answer answer = tributary.json({"sync", place("mesh").string()});
    EXPECT_EQ(answer.exit, 1);
    const Json entry = answer.json()["sources"][0];
    EXPECT_EQ(entry["state"], "partial");
    EXPECT_EQ(entry["errors"][0]["file"], "bad.odps.yaml");
    EXPECT_EQ(tributary.json({"search", "kind:product"}).json()["hits"][0]["name"], "Good");
}

TEST_F(ScriptedTrouble, HostileNamesReachNoTerminal)
{
    writeText(place("mesh") / "evil.odps.yaml",
              "apiVersion: v1.0.0\nkind: DataProduct\nid: evil\nname: \"<b>x</b>\\e[31mred\\nnext\\a\"\nversion: \"1\"\n"
              "status: active\ndescription:\n  purpose: \"clear\\e[2Jscreen\"\n");
    EXPECT_EQ(tributary.run({"sync", place("mesh").string()}).exit, 0);
    const std::vector<std::vector<std::string>> commands = {
        {"search", ""}, {"show", "evil"}, {"versions", "evil"}, {"lineage", "evil", "--format", "dot"},
    };
    for (const auto& words : commands) {
        const Answer answer = tributary.run(words);
        EXPECT_EQ(answer.exit, 0) << words[0] << answer.err;
        EXPECT_EQ(answer.out.find_first_of("\x1b\a"), std::string::npos) << words[0];
        EXPECT_NE(answer.out.find("<b>x</b>"), std::string::npos) << words[0] << ": markup is text here";
    }
    const Json json = tributary.json({"show", "evil"}).json();
    EXPECT_EQ(textAt(json, "name").find('\x1b'), std::string::npos);
}

TEST_F(ScriptedTrouble, SourcesComeAndGoByName)
{
    for (const char* name : {"one", "two"}) {
        writeText(place(name) / "p.odps.yaml", smallProductText(name, name, "1.0", "Of its own source"));
        EXPECT_EQ(tributary.run({"source", "add", name, place(name).string()}).exit, 0) << name;
    }
    EXPECT_EQ(tributary.run({"sync"}).exit, 0);
    EXPECT_EQ(tributary.json({"search", "kind:product"}).json()["total"], 2);
    EXPECT_EQ(tributary.run({"source", "remove", "one"}).exit, 0);
    EXPECT_EQ(tributary.run({"show", "one"}).exit, 2);
    EXPECT_EQ(tributary.run({"show", "two"}).exit, 0);
    EXPECT_EQ(tributary.run({"source", "remove", "one"}).exit, 2) << "twice";
    EXPECT_EQ(tributary.run({"source", "probe", "one"}).exit, 2);
    EXPECT_TRUE(std::filesystem::exists(place("one") / "p.odps.yaml"));
}

TEST_F(ScriptedTrouble, ACatalogThatIsNoneIsFourForEveryReader)
{
    writeText(tributary.catalog(), std::string(5'000, 'x'));
    for (const auto& words : std::vector<std::vector<std::string>>{{"search", ""}, {"show", "x"}, {"versions", "x"}, {"lineage", "--all"}, {"source", "list"}}) {
        const Answer answer = tributary.json(words);
        EXPECT_EQ(answer.exit, 4) << words[0];
        EXPECT_EQ(linesIn(answer.err), 1) << answer.err;
        EXPECT_EQ(answer.json()["error"]["exit"], 4) << words[0];
    }
}

TEST_F(ScriptedTrouble, VersionsStandNewestFirstAndTellTheirDefinition)
{
    writeSmallMesh(place("mesh"));
    ASSERT_EQ(tributary.run({"sync", place("mesh").string()}).exit, 0);
    const Json versions = tributary.json({"versions", "quotes"}).json()["versions"];
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(versions[0]["version"], "1.0");
    EXPECT_TRUE(versions[0]["latest"].get<bool>());
    EXPECT_EQ(versions[0]["definition"], "Offers that a customer has seen");
    EXPECT_EQ(versions[1]["version"], "0.9");
    EXPECT_FALSE(versions[1]["latest"].get<bool>());
    EXPECT_EQ(versions[1]["definition_file"], "quotes-0.9.odps.yaml");
    EXPECT_EQ(tributary.json({"versions", "quotes@0.9"}).json()["versions"].size(), 2U) << "whichever was named";
}

} // namespace
} // namespace tributary::test
