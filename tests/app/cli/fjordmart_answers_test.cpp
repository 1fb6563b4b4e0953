// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/app/program.h"
#include "tests/support/core/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

// The questions of the sample mesh "fjordmart", asked on the command line.
namespace tributary::test {
namespace {

class FjordmartAnswers : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_home = new TempFolder;
        s_tributary = new Program(s_home->path().string());
        const auto answer = s_tributary->run({"sync", TRIBUTARY_SOURCE_DIR "/resources/samples/fjordmart"});
        ASSERT_EQ(answer.exit, 0) << answer.err << answer.out;
    }
    static void TearDownTestSuite()
    {
        delete s_tributary;
        delete s_home;
    }
    static Json answered(const std::vector<std::string>& words)
    {
        const Answer answer = s_tributary->json(words);
        EXPECT_EQ(answer.exit, 0) << answer.err;
        EXPECT_EQ(answer.err, "");
        return answer.json();
    }
    static std::string printed(const std::vector<std::string>& words)
    {
        const Answer answer = s_tributary->run(words);
        EXPECT_EQ(answer.exit, 0) << answer.err;
        return answer.out;
    }
    static std::set<std::string> refsOf(const Json& things)
    {
        std::set<std::string> refs;
        for (const Json& thing : things)
            refs.insert(textAt(thing, "ref"));
        return refs;
    }

    static inline TempFolder* s_home = nullptr;
    static inline Program* s_tributary = nullptr;
};

TEST_F(FjordmartAnswers, EachLevelNamesItsNodesInItsEdges)
{
    for (const char* level : {"domain", "product", "port", "job", "dataset"}) {
        const Json json = answered({"lineage", "--all", "--level", level});
        const std::set<std::string> refs = refsOf(json["nodes"]);
        EXPECT_EQ(refs.size(), json["nodes"].size()) << level << ": a node is listed once";
        ASSERT_FALSE(json["edges"].empty()) << level;
        for (const Json& edge : json["edges"]) {
            EXPECT_TRUE(refs.contains(textAt(edge, "from"))) << level << edge["from"];
            EXPECT_TRUE(refs.contains(textAt(edge, "to"))) << level << edge["to"];
            EXPECT_FALSE(edge["reasons"].empty());
        }
        for (const Json& node : json["nodes"])
            EXPECT_EQ(node["hops"], 0) << level << ": nothing was the start";
    }
}

TEST_F(FjordmartAnswers, DomainsMayGoRoundButProductsDoNot)
{
    EXPECT_EQ(answered({"lineage", "--all", "--level", "domain"})["cycles"].size(), 1U);
    EXPECT_TRUE(answered({"lineage", "--all", "--level", "product"})["cycles"].empty());
}

TEST_F(FjordmartAnswers, WhoReadsCustomersAndHowFar)
{
    const Json json = answered({"lineage", "customers", "--downstream", "--level", "product"});
    EXPECT_EQ(json["root"], "tributary:product/customers@2.0.0");
    ASSERT_EQ(json["nodes"].size(), 3U);
    EXPECT_EQ(json["nodes"][0]["name"], "Customers");
    EXPECT_EQ(json["nodes"][1]["name"], "Basket facts");
    EXPECT_EQ(json["nodes"][2]["name"], "Next best discount");
    EXPECT_EQ(json["nodes"][2]["hops"], 1);
}

TEST_F(FjordmartAnswers, DepthOnlyEverAdds)
{
    std::size_t before = 0;
    for (const char* depth : {"0", "1", "2", "3", "all"}) {
        const Json json = answered({"lineage", "basket-facts", "--level", "dataset", "--depth", depth});
        EXPECT_GE(json["nodes"].size(), before) << depth;
        before = json["nodes"].size();
        for (const Json& node : json["nodes"])
            if (std::string(depth) != "all") {
                EXPECT_LE(node["hops"].get<int>(), std::stoi(depth));
            }
    }
    EXPECT_GT(before, 1U);
}

TEST_F(FjordmartAnswers, BothDirectionsAreTheTwoTogether)
{
    for (const char* product : {"basket-facts", "customers", "articles", "discounts"}) {
        const auto reached = [&](const std::vector<std::string>& more) {
            std::vector<std::string> words = {"lineage", product, "--level", "product"};
            words.insert(words.end(), more.begin(), more.end());
            return refsOf(answered(words)["nodes"]);
        };
        std::set<std::string> joined = reached({"--upstream"});
        joined.merge(reached({"--downstream"}));
        EXPECT_EQ(reached({}), joined) << product;
    }
}

TEST_F(FjordmartAnswers, TextFormatsHoldAsMuchAsJson)
{
    const Json json = answered({"lineage", "--all", "--level", "product"});
    const auto count = [](const std::string& text, const std::string& what) {
        std::size_t found = 0;
        for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + what.size()))
            ++found;
        return found;
    };
    const auto text = [&](const char* format) { return printed({"lineage", "--all", "--level", "product", "--format", format}); };
    EXPECT_EQ(count(text("dot"), " -> "), json["edges"].size());
    EXPECT_EQ(count(text("dot"), "label="), json["nodes"].size());
    EXPECT_EQ(count(text("mermaid"), " --> "), json["edges"].size());
    EXPECT_EQ(count(text("csv"), "\r\n"), json["edges"].size() + 1);
    EXPECT_EQ(count(text("graphml"), "<node "), json["nodes"].size());
    EXPECT_EQ(count(text("graphml"), "<edge "), json["edges"].size());
}

TEST_F(FjordmartAnswers, FacetsOfProductsAddUp)
{
    const Json facets = answered({"search", "kind:product", "--facets"})["facets"];
    for (const char* name : {"archetype", "domain", "owner", "status"}) {
        int sum = 0;
        int before = 1'000;
        for (const Json& value : facets[name]) {
            sum += value["count"].get<int>();
            EXPECT_LE(value["count"].get<int>(), before) << name << ": largest first";
            before = value["count"].get<int>();
        }
        EXPECT_EQ(sum, 8) << name;
    }
    EXPECT_EQ(facets["status"][0], (Json{{"value", "active"}, {"count", 7}}));
}

TEST_F(FjordmartAnswers, AFacetsCountIsWhatItsSearchFinds)
{
    for (const char* field : {"archetype", "domain", "status", "technology", "tag", "owner"}) {
        const Json facets = answered({"search", "kind:product", "--facets"})["facets"][field];
        ASSERT_FALSE(facets.empty()) << field;
        const std::string query = std::string(field) + ":\"" + textAt(facets[0], "value") + "\"";
        EXPECT_EQ(answered({"search", "kind:product", query})["total"], facets[0]["count"]) << query;
    }
}

struct ShownThing {
    const char* ref;
    const char* kind;
    const char* name;
    const char* domain;
    std::size_t children;
};

void PrintTo(const ShownThing& each, std::ostream* out)
{
    *out << each.ref;
}

class FjordmartShows : public FjordmartAnswers, public ::testing::WithParamInterface<ShownThing> {};

TEST_P(FjordmartShows, EachKindOfThing)
{
    const ShownThing& each = GetParam();
    const Json json = answered({"show", each.ref});
    EXPECT_EQ(json["ref"], each.ref);
    EXPECT_EQ(json["kind"], each.kind);
    EXPECT_EQ(json["name"], each.name);
    EXPECT_EQ(json["domain"], each.domain);
    EXPECT_EQ(json["children"].size(), each.children);
    EXPECT_FALSE(json["placeholder"].get<bool>());
    EXPECT_EQ(json["provenance"]["source"], "fjordmart");
    const std::string text = printed({"show", each.ref});
    EXPECT_EQ(text.rfind(each.name, 0), 0U) << text.substr(0, 80);
    EXPECT_NE(text.find(each.ref), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(
    Things, FjordmartShows,
    ::testing::Values(ShownThing{"tributary:term/basket", "term", "Basket", "Shop / Behaviour", 0},
                      ShownThing{"tributary:agreement/baskets-read-customers", "agreement", "Age group and region beside the basket.", "", 0},
                      ShownThing{"tributary:column/articles@3.0.0/articles/article_id", "column", "article_id", "Shop / Articles", 0},
                      ShownThing{"tributary:dataset/articles@3.0.0/articles", "dataset", "articles", "Shop / Articles", 9}));

} // namespace
} // namespace tributary::test
