// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Domains and people on the command line: shown, written and drawn.
#include "tests/model/query/support/people_mesh.h"
#include "tests/support/app/program.h"
#include "tests/support/app/schema_check.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <sstream>

namespace tributary::test {
namespace {

class MeshPagesCommand : public ::testing::Test {
protected:
    void SetUp() override
    {
        writePeopleMesh(mesh);
        ASSERT_EQ(program.run({"sync", mesh.root().string()}).exit, 0);
    }
    Json show(const std::vector<std::string>& words) const
    {
        std::vector<std::string> all{"show"};
        all.insert(all.end(), words.begin(), words.end());
        const Answer answer = program.json(all);
        EXPECT_EQ(answer.exit, 0) << answer.err;
        EXPECT_FITS_SCHEMA(answer.json(), "show");
        return answer.json();
    }
    std::string bytesOf(const std::string& name) const
    {
        std::ostringstream out;
        out << std::ifstream(folder.path() / name, std::ios::binary).rdbuf();
        return out.str();
    }
    std::string at(const std::string& name) const { return (folder.path() / name).string(); }

    MeshFolder mesh;
    TempFolder folder;
    Program program{folder.path().string()};
};

TEST_F(MeshPagesCommand, ADomainTellsWhatItsPageShows)
{
    const Json json = show({"domain/sales"});
    EXPECT_EQ(json["ref"], "tributary:domain/sales");
    EXPECT_EQ(json["bounded_context"], "Offers to orders");
    EXPECT_EQ(json["above"][0]["name"], "Business");
    EXPECT_EQ(json["tree"].size(), 2U);
    EXPECT_EQ(json["products"].size(), 3U);
    EXPECT_EQ(json["gaps"][0], (Json{{"gap", "owner"}, {"count", 1}, {"query", "domain:sales kind:product owner:none"}}));
    EXPECT_EQ(json["flows"][0]["direction"], "out");
    EXPECT_FALSE(json["facts"].empty()) << "and what is known of any entity";
    const std::string words = program.run({"show", "domain/sales"}).out;
    for (const char* part : {"Bounded context", "products without an owner", "Business / Finance", "Meets on Mondays.", "Ada Nwosu"})
        EXPECT_NE(words.find(part), std::string::npos) << part << "\n" << words;
}

TEST_F(MeshPagesCommand, APersonAndAllPeople)
{
    const Json ada = show({"person/ada@x.example"});
    EXPECT_EQ(ada["name"], "Ada Nwosu");
    EXPECT_EQ(ada["owns"].size(), 2U);
    EXPECT_EQ(ada["member_of"][0]["role"], "reviewer");
    const Json all = show({"people"});
    EXPECT_EQ(all["without_owner"]["products"][0]["name"], "Bare");
    EXPECT_TRUE(all["teams"][0]["one_person"].get<bool>());
    EXPECT_EQ(show({"tributary:people"})["people"], all["people"]);
    const std::string words = program.run({"show", "people"}).out;
    EXPECT_NE(words.find("in no team"), std::string::npos) << words;
    EXPECT_NE(words.find("one person"), std::string::npos) << words;
}

TEST_F(MeshPagesCommand, AsOfADate)
{
    mesh.remove("bare.odps.yaml");
    ASSERT_LE(program.run({"sync", mesh.root().string()}).exit, 1);
    EXPECT_EQ(show({"domain/sales"})["products"].size(), 2U);
    const Json then = show({"domain/sales", "--as-of", "@1"});
    EXPECT_EQ(then["products"].size(), 3U);
    EXPECT_EQ(then["as_of"]["revision"], 1);
    EXPECT_EQ(show({"people", "--as-of", "@1"})["without_owner"]["products"].size(), 1U);
    EXPECT_TRUE(show({"people"})["without_owner"]["products"].empty());
    EXPECT_EQ(show({"person/ada@x.example", "--as-of", "@1"})["as_of"]["revision"], 1);
}

TEST_F(MeshPagesCommand, TheFormatIsAskedForOrReadFromTheName)
{
    const std::string markdown = program.run({"show", "domain/sales", "--format", "markdown"}).out;
    EXPECT_EQ(markdown.rfind("# Sales", 0), 0U) << markdown;
    EXPECT_NE(program.run({"show", "domain/sales", "--format", "html"}).out.find("<h1>Sales</h1>"), std::string::npos);
    for (const char* ref : {"orders", "domain/sales", "person/ada@x.example", "people"}) {
        for (const char* name : {"p.md", "p.html", "p.pdf"}) {
            const Answer answer = program.json({"show", ref, "--out", at(name)});
            ASSERT_EQ(answer.exit, 0) << ref << name << answer.err;
            EXPECT_FITS_SCHEMA(answer.json(), "show");
        }
        EXPECT_EQ(bytesOf("p.pdf").rfind("%PDF", 0), 0U) << ref;
        EXPECT_EQ(bytesOf("p.md").rfind("# ", 0), 0U) << ref;
        EXPECT_NE(bytesOf("p.html").find("default-src 'none'"), std::string::npos) << ref;
    }
    EXPECT_EQ(program.run({"show", "orders", "--format", "pdf", "--out", at("noending")}).exit, 0);
    EXPECT_EQ(bytesOf("noending").rfind("%PDF", 0), 0U);
}

TEST_F(MeshPagesCommand, FormatsThatMakeNoSenseAreBadUsage)
{
    EXPECT_EQ(program.run({"show", "orders", "--format", "docx"}).exit, 2);
    EXPECT_EQ(program.run({"show", "orders", "--format", "pdf"}).exit, 2);
    EXPECT_EQ(program.run({"show", "orders", "--out", at("p.docx")}).exit, 2);
    EXPECT_EQ(program.json({"show", "orders", "--format", "markdown"}).exit, 2);
    EXPECT_EQ(program.run({"show", "orders", "--out", "/nowhere/at/all/o.html"}).exit, 3);
}

TEST_F(MeshPagesCommand, TheirPagesAreDrawn)
{
    EXPECT_EQ(program.run({"render", "domain", "sales", "--out", at("d.png")}).exit, 0);
    EXPECT_EQ(program.run({"render", "domain", "sales", "--tab", "lineage", "--as-of", "@1", "--out", at("l.png")}).exit, 0);
    EXPECT_EQ(program.run({"render", "people", "--out", at("p.png")}).exit, 0);
    EXPECT_EQ(program.run({"render", "person", "ada@x.example", "--out", at("a.png")}).exit, 0);
    for (const char* name : {"d.png", "l.png", "p.png", "a.png"})
        EXPECT_GT(bytesOf(name).size(), 10'000U) << name;
    EXPECT_EQ(program.run({"render", "domain", "orders", "--out", at("x.png")}).exit, 2);
    EXPECT_EQ(program.run({"render", "person", "nobody@x.example", "--out", at("x.png")}).exit, 2);
}

} // namespace
} // namespace tributary::test
