// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/sync/support/mesh_folder.h"

#include "model/query/product_query.h"
#include "model/query/resolver.h"
#include "model/query/search_query.h"
#include "model/query/sync_status_query.h"

#include <gtest/gtest.h>

using namespace tributary;
using namespace tributary::test;
using namespace tributary::query;

namespace {

class ProductQuery : public ::testing::Test {
protected:
    void SetUp() override
    {
        mesh.write("orders.odcs.yaml", contractText("orders", "1.0.0", 4));
        mesh.write("maker.odps.yaml", productText("maker", "1.0", "Makes orders."));
        mesh.write("maker2.odps.yaml", productText("maker", "2.0", "Makes better orders."));
        mesh.write("reader.odps.yaml", "apiVersion: v1.0.0\nkind: DataProduct\nid: reader\nname: Reader\nversion: \"1.0\"\nstatus: active\n"
                                       "inputPorts:\n"
                                       "  - {name: good, version: 1.0.0, contractId: orders}\n"
                                       "  - {name: drifted, version: 9.0.0, contractId: orders}\n"
                                       "  - {name: broken, version: 1.0.0, contractId: nowhere}\n");
        mesh.write("domains.yaml", "apiVersion: tributary/v1\nkind: Domains\ndomains:\n"
                                   "  - {id: business, name: Business, code: Bu}\n"
                                   "  - {id: sales, name: Sales, code: Sa, parent: business}\n");
        mesh.write("agreement.yaml", "dataUsageAgreementSpecification: 0.0.1\nid: a1\ninfo: {purpose: Reports, status: approved, active: true, endDate: 2027-01-31}\n"
                                     "provider: {dataProductId: maker, outputPortId: out}\nconsumer: {dataProductId: reader}\n");
        mesh.write("feedback.yaml", "apiVersion: tributary/v1\nkind: Feedback\n"
                                    "comments: [{id: c2, by: b@x.example, at: 2026-02-02, about: {product: maker}, text: Later, replyTo: c1}, {id: c1, by: a@x.example, at: 2026-01-01, about: {product: maker}, text: First}]\n"
                                    "ratings: [{id: r1, by: a@x.example, at: 2026-01-01, about: {product: maker}, stars: 5}, {id: r2, by: b@x.example, at: 2026-01-01, about: {product: maker}, stars: 2}]\n");
        mesh.write("usage.ndjson", R"({"apiVersion":"tributary/v1","kind":"UsageRecord","at":"2026-08-20","product":"maker","consumer":"board","consumerName":"Board pack","consumerKind":"dashboard","reads":70})" "\n");
        mesh.sync();
        reader = mesh.reader();
    }
    MeshFolder mesh;
    std::unique_ptr<store::Reader> reader;
};

} // namespace

TEST_F(ProductQuery, PageKnowsPortsAndTheStateOfTheirContracts)
{
    const auto page = productPage(*reader, "reader");
    ASSERT_TRUE(page) << page.error().code;
    ASSERT_EQ(page->inputs.size(), 3U);
    EXPECT_TRUE(page->inputs[0].contract.contract);
    EXPECT_FALSE(page->inputs[0].contract.drift);
    ASSERT_EQ(page->inputs[0].suppliers.size(), 1U);
    EXPECT_EQ(page->inputs[0].suppliers[0].name, "Product maker");
    EXPECT_TRUE(page->inputs[1].contract.contract);
    EXPECT_TRUE(page->inputs[1].contract.drift);
    EXPECT_FALSE(page->inputs[2].contract.contract);
    EXPECT_EQ(page->inputs[2].contract.contractId, "nowhere");
    EXPECT_EQ(page->steps[0].state, StepState::Partial);
}

TEST_F(ProductQuery, PageKnowsVersionsDomainSchemaConsumersAndFeedback)
{
    const auto page = productPage(*reader, "maker");
    ASSERT_TRUE(page) << page.error().code;
    EXPECT_EQ(page->product.version, "2.0");
    EXPECT_EQ(page->product.domain, "Business / Sales");
    EXPECT_EQ(page->product.domainCode, "Sa");
    ASSERT_EQ(page->versions.size(), 2U);
    EXPECT_EQ(page->versions[0].product.version, "2.0");
    ASSERT_EQ(page->datasets.size(), 1U);
    EXPECT_EQ(page->datasets[0].columns, 4);
    const auto columns = columnsOf(*reader, page->datasets[0].dataset.id);
    ASSERT_EQ(columns->size(), 4U);
    EXPECT_EQ(columns->at(2).path, "column_2");

    ASSERT_EQ(page->consumers.size(), 2U);
    EXPECT_EQ(page->consumers[0].name, "Board pack");
    EXPECT_EQ(page->consumers[0].readsPerWeek, 70);
    EXPECT_EQ(page->consumers[1].name, "Reader");
    EXPECT_EQ(page->consumers[1].proof, "agreement, port");
    EXPECT_EQ(page->consumers[1].until, "2027-01-31");
    ASSERT_EQ(page->comments.size(), 2U);
    EXPECT_EQ(page->comments[0].text, "First");
    EXPECT_EQ(page->rating.count, 2);
    EXPECT_DOUBLE_EQ(page->rating.mean, 3.5);
}

TEST_F(ProductQuery, ContractsDatasetsColumnsAndPortsLeadToTheirProduct)
{
    for (const char* ref : {"tributary:contract/orders@1.0.0", "tributary:dataset/orders@1.0.0/table",
                            "tributary:column/orders@1.0.0/table/column_1", "tributary:output-port/maker@2.0/out@1.0.0"}) {
        const auto page = productPage(*reader, ref);
        ASSERT_TRUE(page) << ref << " " << page.error().code;
        EXPECT_EQ(page->product.name, "Product maker") << ref;
    }
}

TEST_F(ProductQuery, EveryFactKnowsItsFileAndTime)
{
    const auto page = productPage(*reader, "maker@1.0");
    ASSERT_TRUE(page);
    EXPECT_EQ(page->purpose, "Makes orders.");
    ASSERT_FALSE(page->facts.empty());
    for (const auto& fact : page->facts) {
        EXPECT_EQ(fact.provenance.source, "mesh");
        EXPECT_EQ(fact.provenance.file, "maker.odps.yaml");
        EXPECT_GT(fact.provenance.readAt, 0);
    }
}

TEST_F(ProductQuery, ResolvesIdsNamesVersionsColumnsAndReferences)
{
    for (const char* text : {"maker", "Product maker", "maker@2.0", "tributary:product/maker@2.0", " maker "}) {
        const auto row = resolve(*reader, text, Kind::DataProduct);
        ASSERT_TRUE(row) << text << " " << row.error().code;
        EXPECT_EQ(row->version, "2.0") << text;
    }
    const auto column = resolve(*reader, "orders@1.0.0#column_3", Kind::DataProduct);
    ASSERT_TRUE(column) << column.error().code;
    EXPECT_EQ(column->local, "column_3");
    Summaries summaries(*reader);
    const auto back = resolve(*reader, summaries.referenceOf(*column), Kind::Unknown);
    ASSERT_TRUE(back) << summaries.referenceOf(*column);
    EXPECT_EQ(back->id, column->id);
}

TEST_F(ProductQuery, UnknownAndWrongReferencesSaySo)
{
    EXPECT_EQ(resolve(*reader, "no such thing", Kind::Unknown).error().code, "ref.unknown");
    EXPECT_EQ(resolve(*reader, "maker@7", Kind::Unknown).error().code, "ref.unknown");
    EXPECT_EQ(resolve(*reader, "", Kind::Unknown).error().code, "ref.unknown");
    EXPECT_EQ(productPage(*reader, "sales").error().code, "ref.not-a-product");
    std::vector<EntitySummary> candidates;
    const auto port = resolve(*reader, "table", Kind::Unknown, &candidates);
    EXPECT_TRUE(port); // one dataset of that name
}

TEST_F(ProductQuery, APlaceholderStandsForWhatNobodyDescribes)
{
    const auto row = resolve(*reader, "nowhere", Kind::DataContract);
    ASSERT_TRUE(row);
    EXPECT_TRUE(row->placeholder);
    EXPECT_EQ(row->kind, Kind::DataContract);
}

TEST_F(ProductQuery, SearchFindsByColumnAndSaysWhy)
{
    const auto result = searchCatalog(*reader, "column_2", 10, 0, true);
    ASSERT_TRUE(result) << result.error().code;
    EXPECT_GT(result->total, 0);
    bool columnHit = false;
    for (const auto& hit : result->hits) {
        EXPECT_FALSE(hit.matched.empty()) << hit.entity.ref;
        columnHit = columnHit || hit.entity.kind == Kind::Column;
    }
    EXPECT_TRUE(columnHit);
}

TEST_F(ProductQuery, SyncStatusCountsFiles)
{
    const auto status = syncStatus(*reader, mesh.catalogPath());
    ASSERT_TRUE(status);
    ASSERT_EQ(status->sources.size(), 1U);
    EXPECT_EQ(status->sources[0].files - status->sources[0].skipped, 8);
    EXPECT_EQ(status->sources[0].entities, status->totals.entities) << "there is one source only";
    EXPECT_GT(status->sources[0].entities, 8);
    EXPECT_GT(status->cacheBytes, 0);
    EXPECT_EQ(status->totals.products, 3);
}
