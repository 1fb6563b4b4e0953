// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/search/phrase_search.h"
#include "model/store/search/search_highlight.h"
#include "model/base/hash.h"
#include "tests/model/store/support/catalog.h"

#include <gtest/gtest.h>

#include <array>

namespace tributary::test::search_mark_tests {
namespace {

using Ranges = std::vector<std::pair<int, int>>;
using Strings = std::vector<std::string>;

std::string marked(const std::string& text, const Strings& terms)
{
    std::string shown;
    std::size_t last = 0;
    for (const auto& [begin, end] : store::matchedRanges(text, terms)) {
        shown += text.substr(last, static_cast<std::size_t>(begin) - last) + '['
            + text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin)) + ']';
        last = static_cast<std::size_t>(end);
    }
    return shown + text.substr(last);
}

struct Marking {
    const char* text;
    Strings terms;
    const char* marked;
};

std::ostream& operator<<(std::ostream& out, const Marking& marking)
{
    return out << digestOf(marking.marked).hex();
}

class Markings : public ::testing::TestWithParam<Marking> {};

TEST_P(Markings, StandWhereTheWordsBegin)
{
    EXPECT_EQ(marked(GetParam().text, GetParam().terms), GetParam().marked);
}

INSTANTIATE_TEST_SUITE_P(All, Markings, ::testing::Values(
    Marking{"order orders reorder", {"order"}, "[order] [order]s reorder"}, Marking{"ORDER_TOTAL", {"tot"}, "ORDER_[TOT]AL"},
    Marking{"customerOrderId", {"order", "id"}, "customer[Order][Id]"}, Marking{"a.b-c/d", {"c"}, "a.b-[c]/d"},
    Marking{"XMLHttp", {"http"}, "XML[Http]"}, Marking{"XMLHttp", {"xml"}, "[XML]Http"}, Marking{"v2Id", {"id"}, "v2[Id]"},
    Marking{"Éclair éclair", {"eclair"}, "[Éclair] [éclair]"}, Marking{"顧客 注文", {"注文"}, "顧客 [注文]"},
    Marking{"Заказ", {"зак"}, "[Зак]аз"}, Marking{"nothing", {""}, "nothing"}, Marking{"", {"a"}, ""},
    Marking{"aaa aaa", {"a", "aa"}, "[aa]a [aa]a"}, Marking{"<order>", {"order"}, "<[order]>"}, Marking{"x", {}, "x"}));

TEST(HighlightTerms, LeaveOutWhatIsNoText)
{
    const auto terms = [](const char* text) { return store::highlightTerms(search::parseQuery(text).value()); };
    EXPECT_EQ(terms("order"), (Strings{"order", "order"}));
    EXPECT_TRUE(terms("kind:product status:active").empty());
    EXPECT_EQ(terms("kind:product -zebra Order"), (Strings{"order", "order"}));
    EXPECT_TRUE(terms("***").empty());
    EXPECT_EQ(terms("name:orderId"), (Strings{"orderid", "order", "id"}));
}

TEST(MatchedTexts, NameTheirFieldsInOrderAndNoMoreThanFiveOfEach)
{
    std::array<std::string, 6> texts = {"needle", "needle\nid-needle", "needle_1\nother\nneedle_2", "a needle", "needle tag", "needle@x"};
    const auto fields = [&] {
        Strings names;
        const auto found = store::matchedTexts(texts, {"needle"});
        for (const store::MatchedField& field : found)
            names.push_back(field.field);
        return names;
    };
    EXPECT_EQ(fields(), (Strings{"name", "id", "column", "column", "tag", "owner", "description"}));
    texts[2].clear();
    for (int i = 0; i < 9; ++i)
        texts[2] += "needle\n";
    texts[2] += "needle_last";
    EXPECT_EQ(fields().size(), 10U); // five columns of ten
    EXPECT_TRUE(store::matchedTexts(texts, {}).empty());
    EXPECT_TRUE(store::matchedTexts(texts, {"absent"}).empty());
}

TEST(PhraseExpression, QuotesEverything)
{
    using search::Place;
    EXPECT_EQ(store::phraseExpression({}, "a\"b OR c"), "\"a\"\"b OR c\"");
    EXPECT_EQ(store::phraseExpression({}, std::string("a\0b", 3)), "\"ab\"");
    EXPECT_EQ(store::phraseExpression({Place::Name, Place::Tag}, "x y"), "{name words tags} : \"x y\"");
}

// Search follows every change of what it was made from.
TEST(SearchFreshness, FollowsNamesColumnsDomainsAndOwners)
{
    Catalog catalog;
    const auto files = [](const std::string& name, const char* column, const std::string& domainName) {
        Drafts product("p.yaml"), contract("c.yaml"), domain("d.yaml");
        product.outputPort(product.product("p", name), "out", "c");
        product.refer(0, Role::Domain, Kind::Domain, "d");
        contract.dataset(contract.contract("c"), "t", {column});
        domain.draft(domain.add(Kind::Domain, "d")).name = domainName;
        return std::vector<Drafts>{product, contract, domain};
    };
    catalog.sync(files("First", "alpha", "Sales"));
    EXPECT_EQ(catalog.found("alpha kind:product"), Strings{"First"});
    EXPECT_EQ(catalog.facet("kind:product", search::Facet::Domain), Strings{"Sales=1"});
    catalog.sync(files("Second", "alpha", "Sales"));
    EXPECT_EQ(catalog.search("first").total, 0);
    EXPECT_EQ(catalog.found("second kind:product"), Strings{"Second"});
    catalog.sync(files("Second", "beta", "Sales"));
    EXPECT_EQ(catalog.search("alpha").total, 0);
    EXPECT_EQ(catalog.found("beta kind:product"), Strings{"Second"});
    catalog.sync(files("Second", "beta", "Trade"));
    EXPECT_EQ(catalog.facet("kind:product", search::Facet::Domain), Strings{"Trade=1"});
    EXPECT_EQ(catalog.found("domain:trade kind:product"), Strings{"Second"});
    EXPECT_EQ(catalog.search("domain:sales").total, 0);
}

} // namespace
} // namespace tributary::test::search_mark_tests
