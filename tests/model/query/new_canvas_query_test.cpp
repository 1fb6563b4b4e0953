// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/canvas_beginnings.h"
#include "model/query/canvas_draft.h"
#include "model/query/canvas_query.h"
#include "model/query/lineage_cluster.h"
#include "model/query/new_canvas.h"
#include "model/store/drafts.h"
#include "model/store/outbox.h"
#include "tests/model/sync/support/mesh_folder.h"

#include <gtest/gtest.h>

namespace tributary::query::new_canvas_query {

namespace {

using canvas::Field;

constexpr const char* kContract = R"(apiVersion: v3.1.0
kind: DataContract
id: orders
name: Orders in the lake
version: 2.0.0
status: active
domain: sales
description: {purpose: Every order line}
team: {name: Sales, members: [{username: ada@acme.example, name: Ada, role: owner}]}
schema:
  - name: orders
    properties: [{name: id, logicalType: string}]
)";

constexpr const char* kManifest = R"json({"metadata":{"dbt_schema_version":"https://schemas.getdbt.com/dbt/manifest/v12.json","adapter_type":"snowflake"},
"nodes":{"model.shop.dim_customer":{"name":"dim_customer","resource_type":"model","database":"MART","schema":"core","alias":"dim_customer","description":"One row a customer",
"config":{"materialized":"view","meta":{"owner":"bo@acme.example"}},"columns":{"id":{"name":"id","data_type":"NUMBER(38,0)","description":"Its number"},"mail":{"name":"mail","data_type":"VARCHAR"}},
"depends_on":{"nodes":["source.shop.crm.customers"]}}},
"sources":{"source.shop.crm.customers":{"name":"customers","source_name":"crm","database":"RAW","schema":"crm","identifier":"customers"}},
"exposures":{},"metrics":{},"parent_map":{"model.shop.dim_customer":["source.shop.crm.customers"]}})json";

std::string run(const std::string& job, const std::string& inputs, const std::string& outputs)
{
    return R"({"eventType":"COMPLETE","eventTime":"2026-08-20T06:00:00Z","producer":"https://acme.example","schemaURL":"https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent",)"
           R"("run":{"runId":"01919191-0000-7000-8000-000000000001"},"job":{"namespace":"etl","name":")" + job + R"("},"inputs":[)" + inputs + R"(],"outputs":[)" + outputs + "]}\n";
}

std::string dataset(const std::string& name)
{
    return R"({"namespace":"postgres://db:5432","name":")" + name + R"(","facets":{"schema":{"_producer":"https://acme.example","_schemaURL":"https://openlineage.io/spec/facets/1-1-1/SchemaDatasetFacet.json","fields":[{"name":"id","type":"bigint"},{"name":"at","type":"timestamp"}]}}})";
}

class NewCanvases : public ::testing::Test {
protected:
    void SetUp() override
    {
        mesh.write("orders.odcs.yaml", kContract);
        mesh.write("target/manifest.json", kManifest);
        mesh.write("lineage.ndjson", run("load", dataset("web.public.clicks"), dataset("web.staging.visits")) + run("sum", dataset("web.staging.visits"), dataset("web.mart.visits_daily") + "," + dataset("web.mart.visits_weekly"))
                                         + run("else", dataset("web.public.lonely"), ""));
        mesh.sync();
        reader = mesh.reader();
    }
    NewCanvas drafted(NewCanvasWish wish)
    {
        auto made = newCanvas(*reader, wish);
        EXPECT_TRUE(made) << made.error().code << ' ' << made.error().subject << ' ' << made.error().detail;
        return made ? std::move(*made) : NewCanvas();
    }
    std::string refusal(const NewCanvasWish& wish)
    {
        const auto made = newCanvas(*reader, wish);
        return made ? "" : made.error().code;
    }
    static std::vector<std::string> written(const NewCanvas& canvas, Field field)
    {
        const auto place = canvas::findDocument(canvas.product.text, edit::Format::Yaml, canvas.subject);
        return place ? canvas::writtenValues(*place, field) : std::vector<std::string>{"not there"};
    }
    std::unique_ptr<store::Writer> writer() { return store::Writer::open(mesh.catalogPath()).value(); }

    test::MeshFolder mesh;
    std::unique_ptr<store::Reader> reader;
};

NewCanvasWish named(const std::string& name)
{
    NewCanvasWish wish;
    wish.name = name;
    return wish;
}

} // namespace

TEST_F(NewCanvases, ABlankOneGoesToAPlaceOfItsOwn)
{
    const NewCanvas canvas = drafted(named("Customer 360"));
    EXPECT_EQ(canvas.ref, "tributary:product/customer-360@0.1.0");
    EXPECT_EQ(canvas.source, "mesh");
    EXPECT_EQ(canvas.product.path, "products/customer-360/customer-360.odps.yaml");
    EXPECT_TRUE(canvas.beside.empty());
    EXPECT_EQ(diffOf(canvas).substr(0, 70), "--- /dev/null\n+++ b/products/customer-360/customer-360.odps.yaml\n@@ -0");
    ASSERT_EQ(publicationsOf(canvas).size(), 1U);
    EXPECT_FALSE(publicationsOf(canvas).front().before);
}

TEST_F(NewCanvases, OneOfAContractOffersIt)
{
    NewCanvasWish wish;
    wish.ref = "orders";
    const NewCanvas canvas = drafted(wish);
    EXPECT_EQ(canvas.name, "Orders in the lake");
    EXPECT_EQ(written(canvas, Field::OutputPorts), std::vector<std::string>{"orders-in-the-lake@2.0.0=orders"});
    EXPECT_EQ(written(canvas, Field::Description), std::vector<std::string>{"Every order line"});
    EXPECT_EQ(written(canvas, Field::Domain), std::vector<std::string>{"sales"});
    EXPECT_EQ(written(canvas, Field::Owner), std::vector<std::string>{"Ada <ada@acme.example>"});
    EXPECT_TRUE(canvas.beside.empty()) << "the contract exists";
    NewCanvasWish file;
    file.fileName = "elsewhere/orders.odcs.yaml";
    file.fileText = kContract;
    EXPECT_EQ(drafted(file).product.text, canvas.product.text);
}

TEST_F(NewCanvases, OneOfADbtModelGetsAContractWithItsColumns)
{
    NewCanvasWish wish;
    wish.ref = "dim_customer";
    const NewCanvas canvas = drafted(wish);
    EXPECT_EQ(canvas.name, "Dim customer");
    EXPECT_EQ(written(canvas, Field::OutputPorts), std::vector<std::string>{"dim-customer@1.0.0=dim-customer-contract"});
    EXPECT_EQ(written(canvas, Field::Materialisation), std::vector<std::string>{"virtual"});
    EXPECT_EQ(written(canvas, Field::Owner), std::vector<std::string>{"bo@acme.example"});
    EXPECT_EQ(written(canvas, Field::InboundFlows), std::vector<std::string>{"customers"});
    ASSERT_EQ(canvas.beside.size(), 1U);
    EXPECT_EQ(canvas.beside[0].path, "products/dim-customer/dim-customer.odcs.yaml");
    for (const char* line : {"id: dim-customer-contract\n", "    physicalName: MART.core.dim_customer\n", "      - name: id\n        logicalType: number\n        physicalType: NUMBER(38,0)\n        description: Its number\n"})
        EXPECT_NE(canvas.beside[0].text.find(line), std::string::npos) << canvas.beside[0].text;
}

TEST_F(NewCanvases, OneOfSqlHoldsItsTablesAndSaysWhatWasPassedOver)
{
    NewCanvasWish wish;
    wish.name = "Shop";
    wish.fileName = "shop.sql";
    wish.fileText = "SET x;\nCREATE TABLE shop.item (id int PRIMARY KEY, price numeric(9,2) NOT NULL COMMENT 'In EUR');\nCREATE VIEW shop.cheap AS SELECT id FROM shop.item;";
    const NewCanvas canvas = drafted(wish);
    EXPECT_EQ(written(canvas, Field::OutputPorts), std::vector<std::string>{"shop@1.0.0=shop-contract"});
    EXPECT_EQ(written(canvas, Field::Materialisation), std::vector<std::string>{"materialised"});
    ASSERT_EQ(canvas.hints.size(), 1U);
    EXPECT_EQ(canvas.hints[0].code, "ddl.skipped");
    ASSERT_EQ(canvas.beside.size(), 1U);
    for (const char* line : {"  - name: item\n    physicalName: shop.item\n    physicalType: table\n", "        logicalType: number\n        physicalType: numeric(9,2)\n        required: true\n        description: In EUR\n", "    physicalType: view\n"})
        EXPECT_NE(canvas.beside[0].text.find(line), std::string::npos) << canvas.beside[0].text;
    wish.fileText = "SELECT 1";
    EXPECT_EQ(refusal(wish), "ddl.no-tables");
}

TEST_F(NewCanvases, OneOfAClusterOffersWhatComesOutOfIt)
{
    const auto clusters = unclaimedClusters(*reader);
    ASSERT_TRUE(clusters) << clusters.error().code;
    ASSERT_GE(clusters->size(), 2U);
    EXPECT_EQ(clusters->front().datasets.size(), 4U);
    EXPECT_EQ(clusters->front().ends.size(), 2U);
    EXPECT_EQ(clusters->front().name, "Visits");
    NewCanvasWish wish;
    wish.ref = "web.staging.visits"; // any of them
    const NewCanvas canvas = drafted(wish);
    EXPECT_EQ(canvas.name, "Visits");
    ASSERT_EQ(canvas.beside.size(), 1U);
    EXPECT_NE(canvas.beside[0].text.find("- name: visits_daily\n"), std::string::npos) << canvas.beside[0].text;
    EXPECT_NE(canvas.beside[0].text.find("- name: visits_weekly\n"), std::string::npos);
    EXPECT_EQ(canvas.beside[0].text.find("- name: clicks\n"), std::string::npos);
}

TEST_F(NewCanvases, RefusesWhatCannotBe)
{
    mesh.write("p.odps.yaml", "apiVersion: v1.0.0\nkind: DataProduct\nid: known\nname: Known\nstatus: draft\n");
    mesh.sync();
    EXPECT_EQ(refusal(named("  ")), "canvas-new.name");
    EXPECT_EQ(refusal(named("Known")), "canvas-new.id-known");
    NewCanvasWish wish = named("New");
    wish.path = "p.odps.yaml";
    EXPECT_EQ(refusal(wish), "canvas-new.exists");
    mesh.write("unsynced.yaml", "x: 1\n");
    wish.path = "unsynced.yaml";
    EXPECT_EQ(refusal(wish), "canvas-new.exists");
    for (const char* path : {"../x.yaml", ".git/x.yaml", "/x.yaml", "a//b.yaml", "x.sh", "a\\b.yaml"}) {
        wish.path = path;
        EXPECT_EQ(refusal(wish), "canvas-new.path") << path;
    }
    wish.path.clear();
    wish.source = "nobody";
    EXPECT_EQ(refusal(wish), "canvas-new.source");
    wish = named("New");
    wish.ref = "tributary:product/known";
    EXPECT_EQ(refusal(wish), "canvas-new.beginning");
    wish.ref = "tributary:contract/none";
    EXPECT_EQ(refusal(wish), "ref.unknown");
    wish = named("New");
    wish.fileName = "x.yaml";
    EXPECT_EQ(refusal(wish), "canvas-new.file");
}

TEST_F(NewCanvases, ANewContractTakesNobodysId)
{
    mesh.write("taken.odcs.yaml", "apiVersion: v3.1.0\nkind: DataContract\nid: shop-contract\nversion: 1.0.0\nstatus: draft\n");
    mesh.sync();
    NewCanvasWish wish = named("Shop");
    wish.fileName = "shop.sql";
    wish.fileText = "CREATE TABLE t (a int);";
    EXPECT_EQ(written(drafted(wish), Field::OutputPorts), std::vector<std::string>{"t@1.0.0=shop-contract-2"});
}

TEST_F(NewCanvases, WhatCanBeBegunWithIsListed)
{
    const auto all = canvasBeginnings(*reader, "", 10);
    ASSERT_TRUE(all);
    EXPECT_EQ(all->sources, std::vector<std::string>{"mesh"});
    ASSERT_EQ(all->contracts.size(), 1U);
    EXPECT_EQ(all->contracts[0], (CanvasBeginning{"tributary:contract/orders@2.0.0", "Orders in the lake", "2.0.0", 0, false}));
    ASSERT_EQ(all->models.size(), 1U);
    EXPECT_EQ(all->models[0].name, "dim_customer");
    ASSERT_FALSE(all->clusters.empty());
    EXPECT_EQ(all->clusters[0].datasets, 4);
    const auto some = canvasBeginnings(*reader, "VISIT", 10);
    ASSERT_TRUE(some);
    EXPECT_TRUE(some->contracts.empty() && some->models.empty());
    EXPECT_EQ(some->clusters.size(), 1U);
}

// The whole way: drafted, kept, edited, published, pushed by hand, read.
TEST_F(NewCanvases, ADraftIsEditedLikeAnyOtherAndBecomesAProduct)
{
    NewCanvasWish wish;
    wish.ref = "dim_customer";
    wish.name = "Customers";
    const NewCanvas made = drafted(wish);
    ASSERT_TRUE(keepDraft(*writer(), draftOf(made), 1'795'000'000'000'000));
    auto draft = openDraft(*reader, made.ref);
    ASSERT_TRUE(draft) << draft.error().code;
    EXPECT_TRUE(draft->isNew && draft->isChanged() && !draft->isBehind);
    ASSERT_EQ(draft->beside.size(), 1U);
    ASSERT_TRUE(draft->history.apply(canvas::editFromText("description=Who buys").value()));
    ASSERT_TRUE(keepDraft(*writer(), *draft, 1'795'000'000'000'000));
    draft = openDraft(*reader, made.ref);
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->history.undoable(), 1U);
    const auto view = viewOf(*reader, *draft);
    ASSERT_TRUE(view) << view.error().code;
    EXPECT_EQ(view->page.product.ref, made.ref);
    EXPECT_EQ(view->page.canvas.at(Field::Name).text, "Customers");
    EXPECT_EQ(view->page.canvas.at(Field::Description).text, "Who buys");
    EXPECT_EQ(view->page.canvas.at(Field::Datasets).items.size(), 1U) << "of the contract beside it";
    EXPECT_TRUE(view->changed[canvas::indexOf(Field::Description)]);
    EXPECT_NE(view->diff.find("+++ b/products/customers/customers.odcs.yaml\n"), std::string::npos);

    auto publications = publicationsOf(*draft);
    ASSERT_EQ(publications.size(), 2U);
    for (outbox::Publication& one : publications) {
        one.message = "New";
        one.author = "Ada";
    }
    ASSERT_TRUE(outbox::publishTogether(*writer(), publications, 1'795'000'000'000'000));
    EXPECT_TRUE(store::drafts(*reader)->empty());
    EXPECT_EQ(refusal(wish), "canvas-new.waiting");
    const auto waiting = openDraft(*reader, made.ref);
    ASSERT_TRUE(waiting) << waiting.error().code << ": what waits in the outbox is shown";
    EXPECT_EQ(waiting->waiting, 1);
    EXPECT_FALSE(waiting->isChanged());
    EXPECT_EQ(viewOf(*reader, *waiting)->page.canvas.at(Field::Description).text, "Who buys");

    for (const outbox::Publication& one : publications)
        mesh.write(one.path, one.after);
    mesh.sync();
    const auto page = canvasPage(*reader, made.ref);
    ASSERT_TRUE(page) << page.error().code;
    EXPECT_EQ(page->canvas.at(Field::Description).text, "Who buys");
    EXPECT_EQ(page->canvas.at(Field::Datasets).items.size(), 1U);
}

TEST_F(NewCanvases, ADraftSeesThatItsFileHasAppeared)
{
    const NewCanvas made = drafted(named("Late"));
    ASSERT_TRUE(keepDraft(*writer(), draftOf(made), 1'795'000'000'000'000));
    mesh.write(made.product.path, "x: 1\n");
    const auto draft = openDraft(*reader, made.ref);
    ASSERT_TRUE(draft);
    EXPECT_TRUE(draft->isBehind);
}

} // namespace tributary::query::new_canvas_query
