// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/completion.h"
#include "model/search/query.h"
#include "tests/model/search/support/plain_search.h"

#include <gtest/gtest.h>

namespace tributary::test::completion_tests {
namespace {

using namespace search;
using Texts = std::vector<std::string>;

class Completions : public ::testing::Test {
protected:
    Completions()
    {
        std::vector<PlainRow> rows(4);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            rows[i].entity = static_cast<EntityId>(i + 1);
            rows[i].name = "x";
            put(rows[i], Facet::Kind, i == 0 ? "product" : "column");
            put(rows[i], Facet::Tag, i == 3 ? "gold tier" : "gold");
            put(rows[i], Facet::Tag, "Silver");
            put(rows[i], Aspect::Flag, "has tag");
            put(rows[i], Aspect::Flag, "deprecated");
        }
        index = PlainSearch(rows, {}).index();
    }
    template <typename Key>
    static void put(PlainRow& row, Key key, const std::string& value)
    {
        row.values.emplace(static_cast<int>(key), value);
    }
    // With the cursor at the bar, the texts as they would stand then.
    Texts after(std::string text, std::size_t most = 50)
    {
        const std::size_t cursor = text.find('|');
        text.erase(cursor, 1);
        Texts texts;
        for (const Completion& each : complete(text, cursor, index->values(), most)) {
            EXPECT_LE(each.begin, each.end);
            EXPECT_LE(each.end, text.size());
            texts.push_back(text.substr(0, each.begin) + each.text + text.substr(each.end));
        }
        return texts;
    }

    std::shared_ptr<const SearchIndex> index;
};

TEST_F(Completions, OfferFieldsThatBeginSo)
{
    EXPECT_EQ(after("ta|"), Texts{"tag:"});
    EXPECT_EQ(after("orders -TA|"), Texts{"orders -tag:"});
    EXPECT_EQ(after("(port|"), Texts{"(port.type:"});
    EXPECT_EQ(after("up| x"), Texts{"upstream-of: x"});
    EXPECT_TRUE(after("zzz|").empty());
    EXPECT_TRUE(after("\"ta|").empty());
}

TEST_F(Completions, OfferOrBetweenWords)
{
    EXPECT_EQ(after("a O|"), (Texts{"a owner:", "a OR "}));
    EXPECT_EQ(after("a OR|"), Texts{"a OR "});
    EXPECT_EQ(after("a |"), Texts{"a OR "});
    EXPECT_TRUE(after("|").empty());
}

TEST_F(Completions, OfferValuesMostFrequentFirst)
{
    EXPECT_EQ(after("kind:|"), (Texts{"kind:column", "kind:product"}));
    EXPECT_EQ(after("kind:p|"), Texts{"kind:product"});
    EXPECT_EQ(after("x tag:g|"), (Texts{"x tag:gold", "x tag:\"gold tier\""}));
    EXPECT_EQ(after("tag:\"gold t|"), Texts{"tag:\"gold tier\""});
    EXPECT_EQ(after("tag:s|"), Texts{"tag:Silver"});
    EXPECT_EQ(after("tag:no|"), Texts{"tag:none"});
    EXPECT_EQ(after("has:|"), Texts{"has:tag"});
    EXPECT_EQ(after("is:|"), Texts{"is:deprecated"});
    EXPECT_EQ(after("pii:|"), (Texts{"pii:true", "pii:false"}));
    EXPECT_EQ(after("tag:|", 2).size(), 2U);
    EXPECT_TRUE(after("colour:|").empty());
}

// Wherever the cursor stands in whatever text: what is offered for a value reads as that value.
TEST_F(Completions, ValuesReadBack)
{
    for (const char* text : {"tag:|", "kind:|", "a -tag:g|", "(x OR tag:|"}) {
        for (const std::string& completed : after(text)) {
            const std::size_t colon = completed.find(':');
            const Result<Query> query = parseQuery(completed.substr(completed.rfind(' ', colon) + 1));
            EXPECT_TRUE(query) << completed;
        }
    }
    std::mt19937 random(3);
    const std::string_view pieces[] = {"tag:", "\"", "gold", " ", "(", "-", "kind:", "x", "OR", "\xC3\xA9"};
    for (int round = 0; round < 3'000; ++round) {
        std::string text;
        for (unsigned count = random() % 8; count > 0; --count) {
            text += pieces[random() % std::size(pieces)];
        }
        for (const Completion& each : complete(text, random() % (text.size() + 2), index->values(), 10)) {
            ASSERT_LE(each.begin, each.end);
            ASSERT_LE(each.end, text.size());
            ASSERT_FALSE(each.text.empty());
        }
    }
}

} // namespace
} // namespace tributary::test::completion_tests
