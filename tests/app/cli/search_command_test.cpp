// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/tokens.h"
#include "tests/support/app/schema_check.h"
#include "tests/support/app/synced_mesh.h"

#include <algorithm>
#include <iostream>

namespace tributary::test {
namespace {

class SearchCommand : public SyncedMesh {};

std::vector<std::string> namesOf(const Json& result)
{
    std::vector<std::string> names;
    for (const auto& hit : result["hits"])
        names.push_back(hit["name"]);
    return names;
}

TEST_F(SearchCommand, FindsByNameAndTellsWhy)
{
    const auto answer = program.json({"search", "quotes"});
    EXPECT_EQ(answer.exit, 0) << answer.err;
    const Json json = answer.json();
    EXPECT_FITS_SCHEMA(json, "search");
    ASSERT_GT(json["total"].get<int>(), 0);
    EXPECT_EQ(json["hits"][0]["name"], "Quotes");
    EXPECT_EQ(json["hits"][0]["version"], "1.0") << "the newest version answers";
    EXPECT_EQ(json["hits"][0]["matched"][0]["field"], "name");
    EXPECT_TRUE(json["facets"].empty()) << "counted only where asked for";
}

TEST_F(SearchCommand, FindsColumnsWithinTheirDataset)
{
    const Json json = program.json({"search", "kind:column", "customer_email"}).json();
    ASSERT_EQ(json["total"], 1);
    EXPECT_EQ(json["hits"][0]["kind"], "column");
    EXPECT_EQ(json["hits"][0]["parent"], "orders");
}

TEST_F(SearchCommand, FacetsCountTheWholeResult)
{
    const Json json = program.json({"search", "kind:product", "--facets", "--limit", "1"}).json();
    EXPECT_FITS_SCHEMA(json, "search");
    EXPECT_EQ(json["hits"].size(), 1U);
    EXPECT_EQ(json["total"], 3);
    ASSERT_TRUE(json["facets"].contains("kind"));
    EXPECT_EQ(json["facets"]["kind"][0], (Json{{"value", "product"}, {"count", 3}}));
}

TEST_F(SearchCommand, PagesDoNotOverlap)
{
    const Json all = program.json({"search", "", "--limit", "100"}).json();
    std::vector<std::string> paged;
    for (int offset = 0; offset < all["total"].get<int>(); offset += 4) {
        const Json page = program.json({"search", "", "--limit", "4", "--offset", std::to_string(offset)}).json();
        for (const auto& hit : page["hits"])
            paged.push_back(hit["ref"]);
    }
    std::vector<std::string> once;
    for (const auto& hit : all["hits"])
        once.push_back(hit["ref"]);
    EXPECT_EQ(paged, once);
    EXPECT_EQ(paged.size(), all["total"].get<std::size_t>());
}

TEST_F(SearchCommand, SortsTheWholeResult)
{
    const std::vector<std::string> byRelevance = namesOf(program.json({"search", "", "--limit", "100"}).json());
    ASSERT_GT(byRelevance.size(), 5U);
    const auto byName = [](const std::string& left, const std::string& right) { return search::compactName(left) < search::compactName(right); };
    ASSERT_FALSE(std::is_sorted(byRelevance.begin(), byRelevance.end(), byName)) << "or nothing is told by it";
    const auto answer = program.json({"search", "", "--sort", "name", "--limit", "100"});
    EXPECT_EQ(answer.exit, 0) << answer.err;
    EXPECT_FITS_SCHEMA(answer.json(), "search");
    EXPECT_EQ(answer.json()["order"], "name");
    const std::vector<std::string> names = namesOf(answer.json());
    EXPECT_TRUE(std::is_sorted(names.begin(), names.end(), byName));
    EXPECT_TRUE(std::is_permutation(names.begin(), names.end(), byRelevance.begin(), byRelevance.end()));
    EXPECT_EQ(namesOf(program.json({"search", "sort:name", "--limit", "3", "--offset", "2"}).json()),
              (std::vector<std::string>(names.begin() + 2, names.begin() + 5)))
        << "pages are of the whole";
    EXPECT_EQ(program.json({"search", "sort:name", "--sort", "relevance"}).json()["order"], "relevance");
}

TEST_F(SearchCommand, AnUnknownOrderIsAMistakeOfUse)
{
    for (const std::vector<std::string>& words : {std::vector<std::string>{"search", "quotes", "--sort", "colour"}, {"search", "quotes sort:colour"}}) {
        const auto answer = program.json(words);
        EXPECT_EQ(answer.exit, 2);
        EXPECT_EQ(answer.json()["error"]["code"], "query.bad-order") << answer.out;
    }
}

TEST_F(SearchCommand, ASavedSearchKeepsItsOrder)
{
    ASSERT_EQ(program.json({"search", "kind:column", "--sort", "name", "--save", "by name"}).exit, 0);
    EXPECT_EQ(program.json({"search", "--saved", "by name"}).json()["order"], "name");
    EXPECT_EQ(program.json({"search", "--saved", "by name", "--sort", "changed"}).json()["order"], "changed");
    EXPECT_EQ(program.json({"search", "--forget", "by name"}).exit, 0);
}

TEST_F(SearchCommand, NegationLeavesOut)
{
    const auto names = namesOf(program.json({"search", "kind:product", "-quotes"}).json());
    EXPECT_EQ(names, (std::vector<std::string>{"Orders", "Orders"}));
}

TEST_F(SearchCommand, NothingFoundIsAnAnswer)
{
    const auto answer = program.json({"search", "zzyzx"});
    EXPECT_EQ(answer.exit, 0);
    EXPECT_EQ(answer.json()["total"], 0);
}

TEST_F(SearchCommand, MistakesInTheQueryAreToldWithTheirPlace)
{
    for (const char* query : {"colour:blue", "\"open", "tag:", "(orders", "orders OR"}) {
        const auto answer = program.json({"search", query});
        EXPECT_EQ(answer.exit, 2) << query;
        EXPECT_FITS_SCHEMA(answer.json(), "error");
        EXPECT_EQ(answer.json()["error"]["code"].get<std::string>().substr(0, 6), "query.");
        EXPECT_NE(answer.err.find("column "), std::string::npos) << answer.err;
        EXPECT_GE(answer.json()["error"]["position"]["column"].get<int>(), 1);
    }
}

TEST_F(SearchCommand, ACaretStandsBelowTheMistake)
{
    const auto answer = program.run({"search", "orders", "colour:blue"});
    EXPECT_EQ(answer.exit, 2);
    EXPECT_NE(answer.err.find("\n  orders colour:blue\n         ^\n"), std::string::npos) << answer.err;
}

TEST_F(SearchCommand, SlipsAndPartsOfTheQueryAreSaidToBeSuch)
{
    const auto slip = program.json({"search", "qoutes", "kind:product"});
    const Json json = slip.json();
    EXPECT_FITS_SCHEMA(json, "search");
    ASSERT_EQ(json["total"], 1);
    EXPECT_EQ(json["hits"][0]["matched"][0]["typed"], "qoutes");
    EXPECT_NE(program.run({"search", "qoutes", "kind:product"}).out.find("matched \"qoutes\" as \"Quotes\""), std::string::npos);
    const Json partial = program.json({"search", "quotes unicorn", "kind:product"}).json();
    EXPECT_EQ(partial["partial"], 1);
    EXPECT_EQ(partial["words"], (Json{"quotes", "unicorn"}));
    EXPECT_EQ(partial["hits"][0]["words_matched"], 1);
    EXPECT_NE(program.run({"search", "quotes unicorn", "kind:product"}).out.find("matches 1 of 2 words"), std::string::npos);
}

TEST_F(SearchCommand, SavedSearchesAreKeptRunAndForgotten)
{
    const auto saved = program.json({"search", "kind:product", "--save", "products"});
    EXPECT_EQ(saved.exit, 0) << saved.err;
    EXPECT_FITS_SCHEMA(saved.json(), "saved-searches");
    EXPECT_EQ(saved.json()["saved_searches"][0]["total"], 3);
    const Json list = program.json({"search", "--saved"}).json();
    EXPECT_FITS_SCHEMA(list, "saved-searches");
    EXPECT_EQ(list["saved_searches"][0]["query"], "kind:product");
    EXPECT_EQ(program.json({"search", "--saved", "products"}).json()["total"], 3);
    EXPECT_EQ(program.run({"search", "--saved", "other"}).exit, 2);
    EXPECT_EQ(program.run({"search", "a OR", "--save", "bad"}).exit, 2);
    EXPECT_EQ(program.run({"search", "--forget", "products"}).exit, 0);
    EXPECT_EQ(program.run({"search", "--forget", "products"}).exit, 2);
    EXPECT_TRUE(program.json({"search", "--saved"}).json()["saved_searches"].empty());
}

TEST_F(SearchCommand, WordsAreATableForPeople)
{
    const auto answer = program.run({"search", "quotes"});
    EXPECT_NE(answer.out.find("tributary:product/quotes@1.0"), std::string::npos) << answer.out;
    EXPECT_EQ(answer.err, "");
}

TEST_F(SearchCommand, BadNumbersAreBadUsage)
{
    EXPECT_EQ(program.run({"search", "x", "--limit", "many"}).exit, 2);
    EXPECT_EQ(program.run({"search", "x", "--offset", "-1"}).exit, 2);
}

} // namespace
} // namespace tributary::test
