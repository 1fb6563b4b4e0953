// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/completion.h"
#include "model/search/query.h"
#include "model/search/tokens.h"
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

TEST_F(Completions, OfferTheOrders)
{
    EXPECT_EQ(after("so|"), (Texts{"source:", "sort:"}));
    EXPECT_EQ(after("x sort:|"), (Texts{"x sort:relevance", "x sort:name", "x sort:changed", "x sort:popularity", "x sort:quality"}));
    EXPECT_EQ(after("sort:Q|"), Texts{"sort:quality"});
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

// By id, name and code; as the facet spells the name.
TEST(DomainCompletions, OfferADomainOnce)
{
    std::vector<PlainRow> rows(3);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].entity = static_cast<EntityId>(i + 1);
        rows[i].name = "x";
        for (const char* path : {"quote-to-cash", "quote to cash", "qc"}) {
            rows[i].values.emplace(static_cast<int>(Aspect::DomainPath), path);
        }
        if (i == 0) {
            for (const char* path : {"deal", "de"}) {
                rows[i].values.emplace(static_cast<int>(Aspect::DomainPath), path);
            }
            rows[i].values.emplace(static_cast<int>(Facet::Domain), "Deal");
            rows[i].values.emplace(static_cast<int>(Facet::Owner), "Ada L");
            rows[i].values.emplace(static_cast<int>(Aspect::OwnerKey), "ada.l");
            rows[i].values.emplace(static_cast<int>(Aspect::OwnerKey), "ada@org.example");
        }
    }
    const auto index = PlainSearch(rows, {}).index();
    const auto texts = [&](const std::string& text) {
        Texts found;
        for (const Completion& each : complete(text, text.size(), index->values(), 20)) {
            found.push_back(each.text);
        }
        return found;
    };
    EXPECT_EQ(texts("domain:"), (Texts{"\"quote to cash\"", "Deal", "none"}));
    EXPECT_EQ(texts("domain:de"), (Texts{"Deal", "de"}));
    EXPECT_EQ(texts("domain:qc"), Texts{"qc"});
    EXPECT_EQ(texts("owner:"), (Texts{"\"Ada L\"", "none"}));
    EXPECT_EQ(texts("owner:ada"), (Texts{"\"Ada L\"", "ada@org.example"}));
    EXPECT_EQ(texts("owner:ada@"), Texts{"ada@org.example"});
}

TEST_F(Completions, StandInForTheWholeWordAroundTheCursor)
{
    EXPECT_EQ(after("ta|xi orders"), Texts{"tag: orders"});
    EXPECT_EQ(after("a ki|nd:product b"), Texts{"a kind:product b"}) << "of a field only its name";
    EXPECT_EQ(after("kind:p|lanet b"), Texts{"kind:product b"});
    EXPECT_EQ(after("(kind:p|lanet) b"), Texts{"(kind:product) b"});
    EXPECT_EQ(after("tag:\"gold t|icket\" b"), Texts{"tag:\"gold tier\" b"});
    EXPECT_EQ(after("tag:\"gold t| b"), Texts{"tag:\"gold tier\" b"}) << "an open quote takes nothing along";
}

class NameCompletions : public ::testing::Test {
protected:
    NameCompletions()
    {
        const char* const names[] = {"Top 10 customers", "customer_orders", "Customer 360", "customer_id", "Orders", "top", "old customers", "orders", "Glossary"};
        std::vector<PlainRow> rows(std::size(names));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            rows[i].entity = static_cast<EntityId>(i + 1);
            rows[i].name = names[i];
            rows[i].popularity = static_cast<std::uint32_t>(100 - i);
            rows[i].values.emplace(static_cast<int>(Facet::Kind), i == 3 ? "column" : i == 8 ? "term" : "product");
            rows[i].weight = i == 3 ? 5 : 1;
            rows[i].shown = i != 6;
        }
        plain.emplace(rows, std::map<std::string, std::set<EntityId>>());
        index = plain->index();
    }
    std::string nameOf(EntityId entity) const
    {
        const auto row = std::find_if(plain->rows().begin(), plain->rows().end(), [&](const PlainRow& each) { return each.entity == entity; });
        return row->name;
    }
    Texts after(std::string text, std::size_t most = 50) const
    {
        const std::size_t cursor = text.find('|');
        text.erase(cursor, 1);
        Texts texts;
        for (const NameCompletion& each : completeNames(text, cursor, *index, most)) {
            texts.push_back(text.substr(0, each.begin) + '<' + nameOf(each.entity) + '>' + text.substr(each.end));
        }
        return texts;
    }

    std::optional<PlainSearch> plain;
    std::shared_ptr<const SearchIndex> index;
};

TEST_F(NameCompletions, BeginSoMostPopularFirst)
{
    EXPECT_EQ(after("cust|"), (Texts{"<customer_orders>", "<Customer 360>", "<customer_id>"}));
    EXPECT_EQ(after("CUST|", 2), (Texts{"<customer_orders>", "<Customer 360>"}));
    EXPECT_EQ(after("customer-o|"), Texts{"<customer_orders>"});
    EXPECT_EQ(after("a -cust| b").front(), "a -<customer_orders> b");
    EXPECT_EQ(after("x cu|bic y").front(), "x <customer_orders> y");
    EXPECT_TRUE(after("old|").empty()) << "what no list shows";
    EXPECT_TRUE(after("c|").empty());
    EXPECT_TRUE(after("|").empty());
    EXPECT_TRUE(after("kind:cust|").empty());
}

TEST_F(NameCompletions, TakeTheWordsBeforeAlong)
{
    EXPECT_EQ(after("top 10 cu|"), (Texts{"<Top 10 customers>", "top 10 <customer_orders>", "top 10 <Customer 360>", "top 10 <customer_id>"}));
    EXPECT_EQ(after("kind:product  top 10|"), Texts{"kind:product  <Top 10 customers>"});
    EXPECT_EQ(after("top OR 10 cu|").front(), "top OR 10 <customer_orders>");
    EXPECT_EQ(after("\"top 10|"), Texts{"<Top 10 customers>"});
}

TEST_F(NameCompletions, StandBehindFieldsThatTakeAName)
{
    EXPECT_TRUE(after("upstream-of:glo|").empty()) << "a term has no lineage";
    EXPECT_EQ(after("upstream-of:top|"), (Texts{"upstream-of:<Top 10 customers>", "upstream-of:<top>"}));
    EXPECT_EQ(after("downstream-of:\"top 1|\" x"), Texts{"downstream-of:<Top 10 customers> x"});
    EXPECT_EQ(after("name:ord|"), Texts{"name:<Orders>"}) << "one spelling of a name is enough";
    EXPECT_EQ(after("column:cust|"), Texts{"column:<customer_id>"});
}

// Against looking at every row.
TEST_F(NameCompletions, AreAllThatBeginSo)
{
    for (const PlainRow& row : plain->rows()) {
        for (std::size_t letters = 2; letters <= row.name.size(); ++letters) {
            const std::string typed = row.name.substr(0, letters);
            if (typed.find(' ') != std::string::npos || !row.shown) {
                continue;
            }
            const auto found = completeNames(typed, letters, *index, 100);
            std::set<std::string> names;
            for (const NameCompletion& each : found) {
                names.insert(compactName(nameOf(each.entity)));
            }
            std::set<std::string> expected;
            for (const PlainRow& other : plain->rows()) {
                if (other.shown && compactName(other.name).starts_with(compactName(typed))) {
                    expected.insert(compactName(other.name));
                }
            }
            EXPECT_EQ(names, expected) << typed;
            EXPECT_EQ(found.size(), names.size()) << typed;
        }
    }
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
        const std::size_t cursor = random() % (text.size() + 2);
        for (const NameCompletion& each : completeNames(text, cursor, *index, 10)) {
            ASSERT_LE(each.begin, std::min(cursor, text.size()));
            ASSERT_GE(each.end, std::min(cursor, text.size()));
            ASSERT_LE(each.end, text.size());
        }
    }
}

} // namespace
} // namespace tributary::test::completion_tests
