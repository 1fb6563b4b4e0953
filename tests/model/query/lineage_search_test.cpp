// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/sync/support/mesh_folder.h"

#include "model/query/search_query.h"
#include "model/store/lineage_graphs.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

using namespace tributary;
using namespace tributary::test;
using namespace tributary::query;

namespace {

using Ids = std::set<int>;
constexpr int kProducts = 9;

std::string productName(int number)
{
    return "Product " + std::string(1, static_cast<char>('A' + number));
}

// Products that read each other's contracts; which reads which is known.
class ReadingMesh {
public:
    explicit ReadingMesh(unsigned seed)
    {
        std::mt19937 random(seed);
        for (int i = 0; i < kProducts; ++i) {
            const std::string id = "p" + std::to_string(i);
            std::string text = "apiVersion: v1.0.0\nkind: DataProduct\nid: " + id + "\nname: " + productName(i)
                + "\nversion: 1.0.0\nstatus: active\noutputPorts:\n  - {name: out, version: 1.0.0, contractId: c" + std::to_string(i) + "}\n";
            std::string inputs;
            for (int from = 0; from < kProducts; ++from) {
                if (from == i || random() % 6 != 0)
                    continue;
                m_sources[i].insert(from);
                inputs += "  - {name: in" + std::to_string(from) + ", version: 1.0.0, contractId: c" + std::to_string(from) + "}\n";
            }
            folder.write(id + ".odps.yaml", text + (inputs.empty() ? "" : "inputPorts:\n" + inputs));
            folder.write("c" + std::to_string(i) + ".odcs.yaml", contractText("c" + std::to_string(i), "1.0.0", 2));
        }
        folder.sync();
        reader = folder.reader();
    }

    // By walking hop after hop.
    Ids reached(int from, bool upstream, int hops) const
    {
        Ids all;
        Ids edge = {from};
        for (int hop = 0; hop < hops && !edge.empty(); ++hop) {
            Ids next;
            for (int each = 0; each < kProducts; ++each)
                for (const int near : edge)
                    if ((upstream ? m_sources[near].count(each) : m_sources[each].count(near)) != 0 && each != from && all.insert(each).second)
                        next.insert(each);
            edge = next;
        }
        return all;
    }

    Ids found(const std::string& query) const
    {
        const auto result = searchCatalog(*reader, query, 100, 0, false);
        EXPECT_TRUE(result) << query << ' ' << result.error().code;
        Ids ids;
        for (int i = 0; i < kProducts && result; ++i)
            for (const Hit& hit : result->hits)
                if (hit.entity.name == productName(i))
                    ids.insert(i);
        return ids;
    }

    MeshFolder folder;
    std::unique_ptr<store::Reader> reader;

private:
    std::array<Ids, kProducts> m_sources;
};

} // namespace

TEST(LineageSearch, FindsWhatWalkingFinds)
{
    std::size_t total = 0;
    for (unsigned seed = 1; seed <= 4; ++seed) {
        const ReadingMesh mesh(seed);
        for (int product = 0; product < kProducts; ++product) {
            const std::string id = "p" + std::to_string(product);
            for (const int hops : {1, 2, 3, 100}) {
                const std::string within = hops == 100 ? "" : " within:" + std::to_string(hops);
                const Ids up = mesh.reached(product, true, hops);
                const Ids down = mesh.reached(product, false, hops);
                EXPECT_EQ(mesh.found("upstream-of:" + id + within), up) << seed << ' ' << id << ' ' << hops;
                EXPECT_EQ(mesh.found("downstream-of:\"" + productName(product) + '"' + within), down) << seed << ' ' << id << ' ' << hops;
                Ids either = up;
                either.insert(down.begin(), down.end());
                EXPECT_EQ(mesh.found("(upstream-of:" + id + " OR downstream-of:" + id + ")" + within), either);
                Ids neither;
                for (int each = 0; each < kProducts; ++each)
                    if (each != product && up.count(each) == 0)
                        neither.insert(each);
                neither.insert(product);
                EXPECT_EQ(mesh.found("kind:product -(upstream-of:" + id + within + ")"), neither);
                total += up.size();
            }
        }
    }
    EXPECT_GT(total, 100U);
}

// Twelve letters typed behind it are twelve searches, and one reading of the lineage.
TEST(LineageSearch, TypingOnDoesNotReadTheLineageAgain)
{
    ReadingMesh mesh(3);
    const std::uint64_t before = store::lineageGraphUse().made;
    std::string query = "downstream-of:p1 within:2 ";
    for (const char letter : std::string("product abcd")) {
        query += letter;
        ASSERT_TRUE(searchCatalog(*mesh.reader, query, 10, 0, true)) << query;
    }
    EXPECT_EQ(store::lineageGraphUse().made, before + 1);
    mesh.folder.write("new.odps.yaml", productText("new", "1.0", "New."));
    mesh.folder.sync();
    ASSERT_TRUE(searchCatalog(*mesh.reader, query, 10, 0, true));
    EXPECT_EQ(store::lineageGraphUse().made, before + 2) << "a newer revision is read";
}

TEST(LineageSearch, AWrongReferenceIsMarkedInTheQuery)
{
    const ReadingMesh mesh(7);
    const auto unknown = searchCatalog(*mesh.reader, "kind:product upstream-of:nobody", 10, 0, false);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, "query.unknown-reference");
    EXPECT_EQ(unknown.error().subject, "nobody");
    EXPECT_EQ(unknown.error().mark.offset, 13U);
    EXPECT_EQ(unknown.error().mark.column, 14);
}

TEST(SearchWords, SaySlipsAndPartsOfTheQuery)
{
    MeshFolder mesh;
    mesh.write("a.odps.yaml", productText("customer-orders", "1.0", "Orders."));
    mesh.write("b.odps.yaml", productText("invoices", "1.0", "Invoices."));
    mesh.sync();
    const auto reader = mesh.reader();
    const auto slip = searchCatalog(*reader, "invocies", 10, 0, false);
    ASSERT_TRUE(slip);
    ASSERT_FALSE(slip->hits.empty());
    const auto& matched = slip->hits[0].matched;
    EXPECT_TRUE(std::any_of(matched.begin(), matched.end(), [](const auto& field) { return field.typed == "invocies"; }));
    const auto partial = searchCatalog(*reader, "orders unicorn kind:product", 10, 0, false);
    ASSERT_TRUE(partial);
    EXPECT_EQ(partial->words, (std::vector<std::string>{"orders", "unicorn"}));
    EXPECT_EQ(partial->total, 1);
    EXPECT_EQ(partial->partial, 1);
    ASSERT_EQ(partial->hits.size(), 1U);
    EXPECT_EQ(partial->hits[0].wordsMatched, 1);
}
