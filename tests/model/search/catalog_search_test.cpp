// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every predicate and every combination of them, beside a reading of the query row by row.
#include "model/base/text.h"
#include "model/search/catalog_search.h"
#include "tests/model/search/support/plain_search.h"
#include "tests/model/search/support/random_query.h"

#include <gtest/gtest.h>

namespace tributary::test::catalog_search_tests {
namespace {

using namespace search;

constexpr std::size_t kRows = 150; // more than two words of bits
constexpr int kMeshes = 12;
constexpr int kQueries = 250;

Term randomTerm(std::mt19937& random)
{
    static const char* const kWords[] = {"customer", "cust", "costumer", "ordr", "orders", "invoiceId", "invoice_id", "net", "gr\xC3\xBCn",
                                         "\xE9\xA1\xA7", "\xE5\xAE\xA2", "\xE9\xA1\xA7\xE5\xAE\xA2", "total", "2", "sku", "zebra", "orderline", "+"};
    static const char* const kPhrases[] = {"order", "net revenue", "customer order", "invoiceid", "\xE9\xA1\xA7\xE5\xAE\xA2", "id"};
    static const std::pair<Field, const char*> kFields[] = {
        {Field::Name, "order"}, {Field::Name, "invoiceI"}, {Field::Description, "revenue"}, {Field::Column, "customer"},
        {Field::Tag, "order"}, {Field::Tag, "net"}, {Field::Tag, "none"}, {Field::Owner, "customer"}, {Field::Owner, "none"},
        {Field::Kind, "product"}, {Field::Kind, "table"}, {Field::Kind, "nothing"}, {Field::Domain, "world"}, {Field::Domain, "sales"},
        {Field::Domain, "none"}, {Field::Domain, "sal"}, {Field::Status, "active"}, {Field::Status, "dep"}, {Field::Status, "none"},
        {Field::Version, "any"}, {Field::Version, "1"}, {Field::Is, "deprecated"}, {Field::Is, "placeholder"}, {Field::Has, "tag"},
        {Field::Description, "empty"}, {Field::Column, "none"}, {Field::Type, "varchar"}, {Field::Type, "integer"}, {Field::PortType, "graph"},
        {Field::PortType, "none"}, {Field::Use, "ml"}, {Field::Use, "rep"}, {Field::Pii, "true"}, {Field::Pii, "false"}, {Field::Breaking, "true"}, {Field::Breaking, "false"},
        {Field::Campaign, "open"}, {Field::Campaign, "clo"}, {Field::Campaign, "none"},
        {Field::Quality, ">=90"}, {Field::Quality, "none"}, {Field::Quality, "<85"}, {Field::Columns, "10..50"}, {Field::Columns, "none"},
        {Field::Changed, "2026-10"}, {Field::ChangedSince, "2026-10-01"}, {Field::ChangedBefore, "2026-10-15"},
        {Field::UpstreamOf, "a"}, {Field::DownstreamOf, "b"}};
    switch (random() % 5) {
    case 0: return termOf(Field::Any, kPhrases[random() % std::size(kPhrases)], true);
    case 1: return termOf(Field::Any, kWords[random() % std::size(kWords)]);
    default: {
        const auto& [field, value] = kFields[random() % std::size(kFields)];
        return termOf(field, value);
    }
    }
}

PlainSearch randomMesh(std::mt19937& random)
{
    std::map<std::string, std::set<EntityId>> lineage;
    for (const char* root : {"upstream-of:a", "downstream-of:b"}) {
        std::set<EntityId> reached;
        for (const int hops : {1, 2, 9}) { // farther is never less
            for (int i = 0; i < 10; ++i) {
                reached.insert(static_cast<EntityId>(1 + random() % kRows));
            }
            lineage[std::string(root) + ':' + std::to_string(hops)] = reached;
        }
    }
    return PlainSearch(randomRows(random, kRows), lineage);
}

// `within` is put beside lineage fields only.
void addWithin(std::mt19937& random, Node& node)
{
    for (Node& child : node.children) {
        addWithin(random, child);
    }
    bool lineage = false;
    forEachTerm(node, [&](const Term& term, const Node&, bool) { lineage |= fieldType(term.field) == FieldType::Graph; });
    if (node.type == Node::Type::And && lineage && random() % 2 == 0) {
        Node within;
        within.type = Node::Type::Term;
        within.term = termOf(Field::Within, random() % 2 == 0 ? "1" : "2");
        node.children.push_back(within);
    }
}

std::set<std::size_t> fullMatches(CatalogSearch& search)
{
    std::set<std::size_t> rows;
    for (const RankedRow& row : search.best(search.total() - search.partial())) {
        rows.insert(row.row);
    }
    return rows;
}

TEST(SearchReference, EveryQueryFindsWhatAReadingRowByRowFinds)
{
    std::size_t found = 0;
    for (int mesh = 0; mesh < kMeshes; ++mesh) {
        std::mt19937 random(static_cast<unsigned>(100 + mesh));
        const PlainSearch plain = randomMesh(random);
        const auto index = plain.index();
        for (int round = 0; round < kQueries; ++round) {
            Query query;
            query.root = randomQuery(random, 3, randomTerm);
            addWithin(random, query.root);
            query.text = printQuery(query.root);
            ASSERT_EQ(parseQuery(query.text).value().root, query.root) << query.text;
            CatalogSearch search(*index, query, plain.outside());
            ASSERT_EQ(fullMatches(search), plain.matching(query.root)) << "mesh " << mesh << ": " << query.text;
            found += search.total();
        }
    }
    EXPECT_GT(found, 10'000U);
}

// The rank that a row has by the description of ranks, for words and filters side by side.
std::size_t plainRank(const PlainSearch& plain, const Query& query, const PlainRow& row)
{
    std::string whole;
    const auto add = [&whole](const Node& node) {
        if (node.type == Node::Type::Term && node.term.field == Field::Any) {
            whole += compactName(node.term.value);
        }
    };
    add(query.root);
    for (const Node& child : query.root.children) {
        add(child);
    }
    if (!whole.empty() && compactName(row.name) == whole) {
        return 0;
    }
    if (!whole.empty() && compactName(row.name).starts_with(whole)) {
        return 1;
    }
    for (std::size_t rank = 2; rank < kRankCount; ++rank) {
        if (rank == static_cast<std::size_t>(Rank::NearName) && plain.isNearName(query.root, row)) {
            return rank;
        }
        if (plain.holds(query.root, row, static_cast<Rank>(rank), 9, true)) {
            return rank;
        }
    }
    return kRankCount;
}

// Among few names that begin so, columns last, then by length.
void shortestFirst(const PlainSearch& plain, std::vector<std::pair<std::size_t, std::size_t>>& expected)
{
    const auto rankIs = [](std::size_t rank) { return [rank](const auto& each) { return each.first == rank; }; };
    const auto begin = std::find_if(expected.begin(), expected.end(), rankIs(1));
    const auto end = std::find_if_not(begin, expected.end(), rankIs(1));
    if (static_cast<std::size_t>(end - begin) > kFewRows) {
        return;
    }
    const auto key = [&](const auto& each) {
        const PlainRow& row = plain.rows()[each.second];
        return std::tuple(row.has(static_cast<int>(Facet::Kind), "column"), compactName(row.name).size(), each.second);
    };
    std::sort(begin, end, [&](const auto& left, const auto& right) { return key(left) < key(right); });
}

TEST(SearchReference, TheOrderIsRankThenPopularity)
{
    for (int mesh = 0; mesh < kMeshes; ++mesh) {
        std::mt19937 random(static_cast<unsigned>(200 + mesh));
        const PlainSearch plain = randomMesh(random);
        const auto index = plain.index();
        for (const char* text : {"customer", "order", "cust", "costumer", "customer order", "order customer kind:product", "net", "invoiceId",
                                 "total -tag:none", "\"order\"", "\xE9\xA1\xA7", "orderline status:active"}) {
            const Query query = parseQuery(text).value();
            CatalogSearch search(*index, query, plain.outside());
            std::vector<std::pair<std::size_t, std::size_t>> expected;
            for (const std::size_t row : plain.matching(query.root)) {
                expected.emplace_back(plainRank(plain, query, plain.rows()[row]), row);
            }
            std::sort(expected.begin(), expected.end());
            shortestFirst(plain, expected);
            std::vector<std::pair<std::size_t, std::size_t>> ranked;
            for (const RankedRow& row : search.best(expected.size())) {
                ranked.emplace_back(static_cast<std::size_t>(row.rank), row.row);
            }
            EXPECT_EQ(ranked, expected) << text;
        }
    }
}

TEST(SearchReference, PartialMatchesFollowByTheNumberOfTheirWords)
{
    std::size_t partial = 0;
    for (int mesh = 0; mesh < kMeshes; ++mesh) {
        std::mt19937 random(static_cast<unsigned>(300 + mesh));
        const PlainSearch plain = randomMesh(random);
        const auto index = plain.index();
        for (const char* text : {"customer zebra", "net revenue zebra kind:product", "order total invoice sku", "customer order", "zebra"}) {
            const Query query = parseQuery(text).value();
            CatalogSearch search(*index, query, plain.outside());
            const std::set<std::size_t> full = plain.matching(query.root);
            std::map<std::size_t, int> held; // of those that match half of the words or more, but not all
            const int words = static_cast<int>(search.words().size());
            for (std::size_t row = 0; row < kRows && full.size() < kFewRows && words > 1; ++row) {
                int count = 0;
                bool filters = plain.rows()[row].shown;
                for (const Node& child : query.root.children) {
                    const bool holds = plain.holds(child, plain.rows()[row], Rank::Text, 9, true);
                    count += child.term.field == Field::Any && holds ? 1 : 0;
                    filters = filters && (child.term.field == Field::Any || holds);
                }
                if (filters && full.count(row) == 0 && count * 2 >= words && count < words) {
                    held[row] = count;
                }
            }
            EXPECT_EQ(search.partial(), held.size()) << text;
            EXPECT_EQ(search.total(), full.size() + held.size()) << text;
            int last = words;
            for (const RankedRow& row : search.best(kRows)) {
                EXPECT_LE(row.wordsMatched, last) << text;
                last = row.wordsMatched;
                EXPECT_EQ(row.wordsMatched, full.count(row.row) != 0 ? words : held[row.row]) << text;
            }
            partial += held.size();
        }
    }
    EXPECT_GT(partial, 100U);
}

TEST(SearchReference, FacetsCountTheWholeResultAndForgiveTheirOwnFilter)
{
    for (int mesh = 0; mesh < kMeshes; ++mesh) {
        std::mt19937 random(static_cast<unsigned>(400 + mesh));
        const PlainSearch plain = randomMesh(random);
        const auto index = plain.index();
        // The query, the facet looked at, and the query that its counts are of.
        const std::tuple<const char*, Facet, const char*> cases[] = {
            {"", Facet::Kind, ""},
            {"", Facet::Tag, ""},
            {"status:active", Facet::Kind, "status:active"},
            {"kind:product", Facet::Kind, ""},
            {"kind:product", Facet::Lifecycle, "kind:product"},
            {"kind:product status:active", Facet::Kind, "status:active"},
            {"kind:product status:active", Facet::Lifecycle, "kind:product"},
            {"(kind:product OR kind:dataset) domain:world", Facet::Kind, "domain:world"},
            {"(kind:product OR status:draft)", Facet::Kind, "(kind:product OR status:draft)"},
            {"-kind:product", Facet::Kind, "-kind:product"},
            {"tag:none", Facet::Tag, ""},
            {"version:any customer", Facet::Owner, "version:any customer"},
        };
        for (const auto& [text, facet, counted] : cases) {
            const Query query = parseQuery(text).value();
            CatalogSearch search(*index, query, plain.outside());
            std::map<std::string, std::int64_t> expected;
            for (const std::size_t row : plain.matching(parseQuery(counted)->root)) {
                for (const auto& [of, value] : plain.rows()[row].values) {
                    expected[value] += of == static_cast<int>(facet) ? 1 : 0;
                }
            }
            std::erase_if(expected, [](const auto& entry) { return entry.second == 0; });
            std::map<std::string, std::int64_t> counts;
            const std::vector<FacetCounts> all = search.facets();
            for (const FacetValue& value : all[static_cast<std::size_t>(facet)].values) {
                counts[value.value] = value.count;
            }
            EXPECT_EQ(counts, expected) << text << " facet " << facetName(facet);
        }
    }
}

} // namespace
// A rank adds places to the one before it; the lists of those are not read again.
TEST(SearchWork, TheRanksOfAWordReadEachListOfRowsOnce)
{
    std::mt19937 random(5);
    const PlainSearch plain = randomMesh(random);
    const auto index = plain.index();
    for (const char* word : {"customer", "order", "net", "o", "costumer"}) {
        const Query query = parseQuery(word).value();
        CatalogSearch search(*index, query, plain.outside());
        const std::uint64_t matching = search.evaluator().work().postings;
        ASSERT_GT(matching, 0U) << word;
        search.best(1'000'000);
        const std::uint64_t ranking = search.evaluator().work().postings - matching;
        EXPECT_LT(ranking, matching) << word << ": new to ranking are only whole words in names, and whole names";
    }
}

} // namespace tributary::test::catalog_search_tests
