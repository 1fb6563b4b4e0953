// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/product_query.h"
#include "tests/model/sync/support/mesh_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace tributary::query::segment_query_tests {

namespace {

using lineage::SegmentRelation;

class SegmentsOf : public ::testing::Test {
protected:
    void product(const std::string& id, const std::string& ports, const std::string& version = "1", const std::string& status = "active")
    {
        mesh.write(id + version + ".odps.yaml", "apiVersion: v1.1.0\nkind: DataProduct\nid: " + id + "\nname: Name " + id + "\nversion: \"" + version
                                                    + "\"\nstatus: " + status + "\noutputPorts:\n" + ports);
    }
    static std::string port(const std::string& name, const std::string& contract, const std::string& segment = {})
    {
        std::string text = "  - name: " + name + "\n    version: \"1\"\n";
        text += contract.empty() ? "" : "    contractId: " + contract + "\n";
        return text + (segment.empty() ? "" : "    customProperties:\n      - {property: segment, value: \"" + segment + "\"}\n");
    }
    void contract(const std::string& id, const std::string& server, const std::vector<std::string>& tables, const std::string& version = "1")
    {
        std::string text = "apiVersion: v3.0.2\nkind: DataContract\nid: " + id + "\nversion: \"" + version + "\"\nstatus: active\nservers:\n  - " + server
                           + "\nschema:\n";
        for (const std::string& table : tables)
            text += "  - {name: " + table + ", physicalName: " + table + "}\n";
        mesh.write(id + version + ".odcs.yaml", text);
    }
    ProductPage page(const std::string& id)
    {
        if (!reader) {
            mesh.sync();
            reader = mesh.reader();
        }
        auto answer = productPage(*reader, id);
        EXPECT_TRUE(answer) << (answer ? std::string() : answer.error().code);
        return answer ? std::move(*answer) : ProductPage{};
    }
    // "port place relation product port place" of each.
    std::vector<std::string> overlaps(const std::string& id)
    {
        std::vector<std::string> lines;
        for (const SegmentOverlap& one : page(id).overlaps)
            lines.push_back(one.ours.port + ' ' + one.ours.place + ' ' + std::string(lineage::segmentRelationName(one.relation)) + ' ' + one.product.name
                            + ' ' + one.theirs.port + ' ' + one.theirs.place);
        return lines;
    }
    using Lines = std::vector<std::string>;

    tributary::test::MeshFolder mesh;
    std::unique_ptr<store::Reader> reader;
};

} // namespace

TEST_F(SegmentsOf, DeclaredPlacesOfTwoProductsMeet)
{
    product("a", port("lake", "", "s3://lake/deal/"));
    product("b", port("files", "", "s3://lake/deal/payments/"));
    product("c", port("out", "", "s3://lake/deals"));
    EXPECT_EQ(overlaps("a"), Lines{"lake s3://lake/deal/ around Name b files s3://lake/deal/payments/"});
    EXPECT_EQ(overlaps("b"), Lines{"files s3://lake/deal/payments/ inside Name a lake s3://lake/deal/"});
    EXPECT_TRUE(overlaps("c").empty());
    EXPECT_EQ(page("c").segments.size(), 1U) << "its own place is known";
}

TEST_F(SegmentsOf, TablesOfContractsMeetWhereNoPlaceIsDeclared)
{
    const std::string house = "{server: prod, type: snowflake, account: eu1, database: DB, schema: DEAL}";
    contract("ca", house, {"ORDERS", "LINES"});
    contract("cb", house, {"orders", "PAYMENTS"});
    product("a", port("out", "ca"));
    product("b", port("rows", "cb"));
    EXPECT_EQ(overlaps("a"), Lines{"out snowflake://eu1/DB.DEAL.ORDERS same Name b rows snowflake://eu1/DB.DEAL.orders"})
        << "one schema may hold tables of many";
    const ProductPage shown = page("a");
    ASSERT_EQ(shown.segments.size(), 2U);
    EXPECT_FALSE(shown.segments.front().declared);
}

TEST_F(SegmentsOf, ADeclaredPlaceHoldsTheTablesOfOthers)
{
    contract("cb", "{server: prod, type: s3, location: \"s3://lake/deal/\"}", {"payments"});
    product("a", port("lake", "", "s3://lake/deal"));
    product("b", port("files", "cb"));
    EXPECT_EQ(overlaps("a"), Lines{"lake s3://lake/deal around Name b files s3://lake/deal/payments"});
    EXPECT_EQ(overlaps("b"), Lines{"files s3://lake/deal/payments inside Name a lake s3://lake/deal"});
}

TEST_F(SegmentsOf, APortThatDeclaresItsPlaceIsNotTakenAtItsTables)
{
    contract("cb", "{server: prod, type: s3, location: \"s3://lake/deal/\"}", {"payments"});
    product("a", port("lake", "", "s3://lake/deal"));
    product("b", port("files", "cb", "s3://elsewhere"));
    EXPECT_TRUE(overlaps("a").empty());
}

TEST_F(SegmentsOf, OnePromiseKeptByTwoProductsIsOnePlace)
{
    contract("c", "{server: prod, type: kafka, host: \"k:9092\"}", {"orders"});
    product("a", port("x", "c") + port("y", "c"));
    product("b", port("z", "c"));
    EXPECT_EQ(overlaps("b"), (Lines{"z kafka://k:9092/orders same Name a x kafka://k:9092/orders", "z kafka://k:9092/orders same Name a y kafka://k:9092/orders"}));
}

TEST_F(SegmentsOf, VersionsOfOneProductAreNoOthersAndOfOthersTheNewestCounts)
{
    product("a", port("lake", "", "s3://lake/a"), "1");
    product("a", port("lake", "", "s3://lake/a"), "2");
    product("b", port("old", "", "s3://lake/a"), "1");
    product("b", port("new", "", "s3://lake/b"), "2");
    EXPECT_TRUE(overlaps("a").empty());
    EXPECT_TRUE(overlaps("a@1").empty());
}

TEST_F(SegmentsOf, NothingIsSaidWhereNothingIsKnown)
{
    product("a", port("out", "unread"));
    product("b", port("out", "unread"));
    EXPECT_TRUE(overlaps("a").empty());
    EXPECT_TRUE(page("a").segments.empty());
}

// A mesh of ports with and without declared places, beside a look at all pairs of what was written.
TEST_F(SegmentsOf, AreThoseOfAllPairsOfPorts)
{
    struct Written {
        std::string product, port, place;
    };
    std::mt19937 random(41);
    const char* const folders[] = {"x", "y", "xy"};
    std::vector<Written> all;
    for (int number = 0; number < 14; ++number) {
        const std::string id = "p" + std::to_string(number);
        std::string ports;
        for (unsigned count = 1 + random() % 2; count > 0; --count) {
            std::string place = "s3://lake";
            for (unsigned depth = 1 + random() % 3; depth > 0; --depth)
                place += std::string("/") + folders[random() % 3];
            const std::string name = "o" + std::to_string(count);
            if (random() % 2 == 0) {
                ports += port(name, "", place);
            } else { // the last step is the table, the others where the server keeps it
                const std::string contractId = "c" + id + name;
                const std::size_t slash = place.rfind('/');
                contract(contractId, "{server: s, type: s3, location: \"" + place.substr(0, slash) + "/\"}", {place.substr(slash + 1)});
                ports += port(name, contractId);
            }
            all.push_back({id, name, place});
        }
        product(id, ports);
    }
    std::size_t found = 0;
    for (int number = 0; number < 14; ++number) {
        const std::string id = "p" + std::to_string(number);
        Lines expected;
        for (const Written& ours : all) {
            for (const Written& theirs : all) {
                const std::string left = ours.place + '/';
                const std::string right = theirs.place + '/';
                if (ours.product != id || theirs.product == id || (!left.starts_with(right) && !right.starts_with(left)))
                    continue;
                const char* const relation = left == right ? " same " : left.size() > right.size() ? " inside " : " around ";
                expected.push_back(ours.port + ' ' + ours.place + relation + "Name " + theirs.product + ' ' + theirs.port + ' ' + theirs.place);
            }
        }
        Lines lines = overlaps(id);
        std::sort(lines.begin(), lines.end());
        std::sort(expected.begin(), expected.end());
        EXPECT_EQ(lines, expected) << id;
        found += lines.size();
    }
    EXPECT_GT(found, 20U);
}

} // namespace tributary::query::segment_query_tests
