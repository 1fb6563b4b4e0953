// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/product_query.h"
#include "tests/model/sync/support/mesh_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace tributary::query::origin_query_tests {

namespace {

class OriginsOf : public ::testing::Test {
protected:
    void SetUp() override
    {
        mesh.write("p.odps.yaml", "apiVersion: v1.1.0\nkind: DataProduct\nid: p\nname: P\nversion: \"1\"\nstatus: active\n"
                                  "inputPorts:\n  - {name: in, version: \"1\", contractId: unread}\n"
                                  "outputPorts:\n  - {name: out, version: \"1\", contractId: c}\n  - {name: twin, version: \"1\", contractId: c}\n");
        mesh.write("c.odcs.yaml", "apiVersion: v3.0.2\nkind: DataContract\nid: c\nname: Promise\nversion: \"1\"\nstatus: active\n"
                                  "schema:\n  - {name: rows, physicalName: ROWS}\n");
        mesh.write("seen/a.ndjson", usage("2026-08-20") + usage("2026-08-21") + measurement("2026-08-22T07:00:00Z"));
        mesh.write("seen/b.ndjson", usage("2026-08-19"));
    }
    static std::string usage(const std::string& day)
    {
        return R"({"apiVersion":"tributary/v1","kind":"UsageRecord","at":")" + day + R"(","product":"p","port":"out","consumer":"d","reads":3})" + "\n";
    }
    static std::string measurement(const std::string& at)
    {
        return R"({"apiVersion":"tributary/v1","kind":"Measurement","at":")" + at
               + R"(","product":"p","port":"out","metric":"freshness","value":1.5,"unit":"h"})" + "\n";
    }
    ProductPage page()
    {
        mesh.sync();
        reader = mesh.reader();
        auto answer = productPage(*reader, "p");
        EXPECT_TRUE(answer) << (answer ? std::string() : answer.error().code);
        return answer ? std::move(*answer) : ProductPage{};
    }

    tributary::test::MeshFolder mesh;
    std::unique_ptr<store::Reader> reader;
};

} // namespace

TEST_F(OriginsOf, EachPartIsToldOnceWithItsPlaceAndFields)
{
    const ProductPage shown = page();
    std::vector<std::string> parts;
    std::set<EntityId> ids;
    for (const PartOrigin& one : shown.parts) {
        parts.push_back(std::string(kindName(one.part.kind)) + ' ' + one.part.name + ' ' + one.provenance.file + ':' + std::to_string(one.provenance.line));
        EXPECT_TRUE(ids.insert(one.part.id).second) << one.part.name;
        EXPECT_EQ(one.provenance.source, "mesh");
        EXPECT_GT(one.provenance.readAt, 0);
        EXPECT_FALSE(one.facts.empty()) << one.part.name;
        for (const Fact& fact : one.facts)
            EXPECT_EQ(fact.provenance.file, one.provenance.file);
    }
    EXPECT_EQ(parts, (std::vector<std::string>{"input-port in p.odps.yaml:8", "output-port out p.odps.yaml:10", "contract Promise c.odcs.yaml:1",
                                               "output-port twin p.odps.yaml:11", "dataset rows c.odcs.yaml:8"}))
        << "what nobody described has no place";
}

TEST_F(OriginsOf, WhatWasObservedComesFromItsFiles)
{
    const ProductPage shown = page();
    ASSERT_EQ(shown.series.size(), 3U);
    const auto is = [](const SeriesOrigin& one, PointKind kind, const char* file, std::int64_t points, const char* newest) {
        EXPECT_EQ(one.kind, kind);
        EXPECT_EQ(one.provenance.file, file);
        EXPECT_EQ(one.points, points);
        EXPECT_EQ(one.newest, *parseTime(newest));
        EXPECT_GT(one.provenance.readAt, 0);
    };
    is(shown.series[0], PointKind::Measurement, "seen/a.ndjson", 1, "2026-08-22T07:00:00Z");
    is(shown.series[1], PointKind::Usage, "seen/a.ndjson", 2, "2026-08-21");
    is(shown.series[2], PointKind::Usage, "seen/b.ndjson", 1, "2026-08-19");
}

TEST_F(OriginsOf, ThePastHasItsOwn)
{
    page();
    const RevisionId first = reader->revision().value();
    mesh.write("seen/b.ndjson", usage("2026-08-19") + usage("2026-08-25"));
    ASSERT_EQ(page().series.at(2).points, 2);
    reader->setMoment(reader->momentOf(first).value());
    const ProductPage then = productPage(*reader, "p").value();
    ASSERT_EQ(then.series.size(), 3U);
    EXPECT_EQ(then.series[2].points, 1);
    EXPECT_EQ(then.parts.size(), 5U);
}

} // namespace tributary::query::origin_query_tests
