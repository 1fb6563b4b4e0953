// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/diff_query.h"
#include "model/query/local_catalog_service.h"
#include "model/query/qt_text.h"
#include "model/query/rename_edit.h"
#include "model/query/version_timeline.h"
#include "model/store/rename_decisions.h"
#include "tests/model/query/support/layout_waiter.h"
#include "tests/model/sync/support/mesh_folder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tributary::query {
namespace {

std::string contractText(const std::string& version, const std::string& columns)
{
    return "apiVersion: v3.1.0\nkind: DataContract\nid: prices\nname: Prices\nversion: \"" + version +
           "\"\nstatus: active\ndomain: sales\nservers: [{server: s, type: postgres, host: h, database: d, schema: public}]\nschema:\n"
           "  - name: prices\n    physicalName: prices\n    logicalType: object\n    properties:\n" + columns;
}

constexpr auto kBoth = "      - {name: amount, logicalType: number}\n      - {name: code, logicalType: string}\n";
constexpr auto kOne = "      - {name: amount, logicalType: number}\n";

std::string productText(const std::string& id, const std::string& version, const std::string& ports)
{
    return "apiVersion: v1.0.0\nkind: DataProduct\nid: " + id + "\nname: Name " + id + "\nversion: \"" + version + "\"\nstatus: active\ndomain: sales\n" + ports;
}

// One event: a column of a table flows into a column of another one.
std::string flow(const std::string& column, const std::string& into)
{
    return R"({"eventType":"COMPLETE","eventTime":"2026-01-01T00:00:00Z","producer":"p","schemaURL":"https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent",)"
           R"("run":{"runId":"0c1d6f7e-0000-4000-8000-000000000001"},"job":{"namespace":"j","name":"job_)" + into +
           R"("},"inputs":[{"namespace":"postgres://h:5432","name":"d.public.prices"}],"outputs":[{"namespace":"postgres://h:5432","name":"d.public.)" + into +
           R"(","facets":{"columnLineage":{"_producer":"p","_schemaURL":"https://openlineage.io/spec/facets/1-2-0/ColumnLineageDatasetFacet.json","fields":{"out":{"inputFields":[)"
           R"({"namespace":"postgres://h:5432","name":"d.public.prices","field":")" + column + R"("}]}}}}}]})" + "\n";
}

class DiffQuery : public tributary::test::LayoutWaiter {
protected:
    void writeVersions()
    {
        mesh.write("c1.yaml", contractText("1.0", kBoth));
        mesh.write("c2.yaml", contractText("2.0", kOne));
        mesh.write("p1.yaml", productText("shop", "1.0", "outputPorts: [{name: out, version: \"1.0\", contractId: prices}]\n"));
        mesh.write("p2.yaml", productText("shop", "2.0", "outputPorts: [{name: out, version: \"2.0\", contractId: prices}]\n"));
    }

    Result<DiffAnswer> ask(const std::string& before, const std::string& after)
    {
        auto reader = mesh.reader();
        DiffRequest request;
        request.before = before;
        request.after = after;
        return diffOf(*reader, request);
    }

    static std::vector<std::string> rules(const DiffAnswer& answer)
    {
        std::vector<std::string> found;
        for (const diff::Change& change : answer.changes())
            found.push_back(change.rule);
        return found;
    }

    tributary::test::MeshFolder mesh;
};

using Texts = std::vector<std::string>;

TEST_F(DiffQuery, AProductBringsTheContractsOfItsPorts)
{
    writeVersions();
    mesh.sync();
    const auto answer = ask("shop@1.0", "shop@2.0");
    ASSERT_TRUE(answer) << answer.error().code << answer.error().subject;
    ASSERT_EQ(answer->documents.size(), 2U);
    EXPECT_EQ(rules(*answer), (Texts{"port.output.version.changed", "version.declared", "column.removed", "version.declared"}));
    EXPECT_EQ(answer->documents[0].advised, diff::Bump::Major);
    EXPECT_EQ(answer->documents[0].declared, diff::Bump::Major);
    EXPECT_FALSE(answer->documents[0].tooSmall);
    EXPECT_EQ(answer->documents[1].id, "prices");
}

TEST_F(DiffQuery, OnlyThoseAreHitWhoReadWhatChanged)
{
    mesh.write("c1.yaml", contractText("1.0", kBoth));
    mesh.write("c2.yaml", contractText("2.0", kOne));
    mesh.write("events.ndjson", flow("code", "reads_code") + flow("amount", "reads_amount"));
    mesh.sync();
    const auto answer = ask("prices@1.0", "prices@2.0");
    ASSERT_TRUE(answer) << answer.error().code;
    Texts names;
    for (const HitConsumer& consumer : answer->consumers)
        names.push_back(consumer.name);
    ASSERT_EQ(names.size(), 1U) << ::testing::PrintToString(names);
    EXPECT_NE(names[0].find("reads_code"), std::string::npos);
    EXPECT_EQ(answer->consumers[0].columns, Texts{"prices.code"});
    EXPECT_EQ(answer->consumers[0].evidence, HitConsumer::Evidence::Columns);
    EXPECT_TRUE(answer->consumers[0].observed);
    ASSERT_FALSE(answer->consumers[0].proofs.empty());
    EXPECT_NE(answer->consumers[0].proofs[0].find("prices.code -> "), std::string::npos) << answer->consumers[0].proofs[0];
}

TEST_F(DiffQuery, ADatasetThatGoesHitsWhoReadsAnyOfIt)
{
    mesh.write("c1.yaml", contractText("1.0", kBoth));
    mesh.write("c2.yaml", "apiVersion: v3.1.0\nkind: DataContract\nid: prices\nname: Prices\nversion: \"2.0\"\nstatus: active\ndomain: sales\n"
                          "schema: [{name: elsewhere, logicalType: object, properties: [{name: x, logicalType: date}]}]\n");
    mesh.write("events.ndjson", flow("code", "reads_code") + flow("amount", "reads_amount"));
    mesh.sync();
    const auto answer = ask("prices@1.0", "prices@2.0");
    ASSERT_TRUE(answer) << answer.error().code;
    EXPECT_EQ(answer->consumers.size(), 2U);
    for (const HitConsumer& consumer : answer->consumers)
        EXPECT_EQ(consumer.columns.size(), 1U) << consumer.name;
}

// A name may hold dots: what stands in front of the first one is not the dataset then.
TEST_F(DiffQuery, ADatasetWithDotsInItsNameIsMatched)
{
    const auto dotted = [](std::string text) { return text.replace(text.find("- name: prices\n"), 15, "- name: public.v2.prices\n"); };
    mesh.write("c1.yaml", dotted(contractText("1.0", kBoth)));
    mesh.write("c2.yaml", dotted(contractText("2.0", kOne)));
    mesh.write("events.ndjson", flow("code", "reads_code") + flow("amount", "reads_amount"));
    mesh.sync();
    const auto answer = ask("prices@1.0", "prices@2.0");
    ASSERT_TRUE(answer) << answer.error().code;
    ASSERT_EQ(answer->consumers.size(), 1U);
    EXPECT_EQ(answer->consumers[0].columns, Texts{"public.v2.prices.code"});
    mesh.write("c2.yaml", "apiVersion: v3.1.0\nkind: DataContract\nid: prices\nname: Prices\nversion: \"2.0\"\nstatus: active\ndomain: sales\n"
                          "schema: [{name: elsewhere, logicalType: object, properties: [{name: x, logicalType: date}]}]\n");
    mesh.sync();
    const auto whole = ask("prices@1.0", "prices@2.0");
    ASSERT_TRUE(whole) << whole.error().code;
    EXPECT_EQ(whole->consumers.size(), 2U) << "the whole of it went";
}

TEST_F(DiffQuery, WhatWasDecidedAboutARenameCountsAndOutlivesASync)
{
    mesh.write("c1.yaml", contractText("1.0", kBoth));
    mesh.write("c2.yaml", contractText("2.0", "      - {name: amount, logicalType: number}\n      - {name: sku, logicalType: integer}\n"));
    mesh.sync();
    EXPECT_EQ(rules(*ask("prices@1.0", "prices@2.0")), (Texts{"column.removed", "column.added", "version.declared"}));
    {
        auto writer = store::Writer::open(mesh.catalogPath());
        ASSERT_TRUE(writer);
        ASSERT_TRUE(store::putRenameDecision(**writer, {"prices", "prices.code", "prices.sku", true, "Ada", 1}));
    }
    mesh.write("c2.yaml", contractText("2.0", "      - {name: amount, logicalType: number}\n      - {name: sku, logicalType: integer, description: Short}\n"));
    mesh.sync();
    const auto answer = ask("prices@1.0", "prices@2.0");
    ASSERT_TRUE(answer);
    EXPECT_EQ(rules(*answer).front(), "column.renamed");
    ASSERT_EQ(answer->documents[0].decisions.size(), 1U);
    EXPECT_EQ(answer->documents[0].decisions[0].author, "Ada");
    const auto words = renameDecisionsFor(*answer, {{"prices.code", "prices.sku", false}});
    ASSERT_TRUE(words);
    EXPECT_EQ(words->at(0).document, "prices");
    EXPECT_EQ(renameDecisionsFor(*answer, {{"prices.amount", "prices.sku", true}}).error().code, "rename.not-meant");
}

TEST_F(DiffQuery, VersionsAreListedForWhatIsComparedAlone)
{
    writeVersions();
    mesh.sync();
    auto reader = mesh.reader();
    const auto product = versionTimeline(*reader, "shop");
    ASSERT_TRUE(product) << product.error().code;
    EXPECT_EQ(product->name, "Name shop");
    ASSERT_EQ(product->versions.size(), 2U);
    EXPECT_EQ(product->ref, product->versions[0].product.ref) << "the newest";
    const auto contract = versionTimeline(*reader, "tributary:contract/prices@1.0");
    ASSERT_TRUE(contract) << contract.error().code;
    EXPECT_EQ(contract->ref, "tributary:contract/prices@1.0");
    EXPECT_EQ(contract->versions.size(), 2U) << "a contract has versions of its own";
    EXPECT_EQ(versionTimeline(*reader, "nothing").error().code, "ref.unknown");
    EXPECT_EQ(versionTimeline(*reader, "tributary:domain/sales").error().code, "diff.not-comparable");
}

TEST(VersionTimelines, TellWhatAVersionIsComparedWith)
{
    const auto item = [](const std::string& ref, bool earlier) {
        VersionItem one;
        one.product.ref = ref;
        one.earlier = earlier;
        return one;
    };
    const std::vector<VersionItem> timeline{item("3.0", false), item("3.0 draft", true), item("2.1", false), item("2.0", true), item("1.0", true)};
    EXPECT_EQ(refBefore(timeline, "3.0"), "2.1") << "not with a state on the way to it";
    EXPECT_EQ(refBefore(timeline, "3.0 draft"), "2.1");
    EXPECT_EQ(refBefore(timeline, "2.1"), "2.0") << "no other is declared";
    EXPECT_EQ(refBefore(timeline, "2.0"), "1.0");
    EXPECT_EQ(refBefore(timeline, "1.0"), "");
    EXPECT_EQ(refBefore(timeline, "unheard of"), "3.0");
    EXPECT_EQ(refBefore({}, "3.0"), "");
}

TEST_F(DiffQuery, WhoIsOnlyDeclaredIsToldApart)
{
    writeVersions();
    mesh.write("reader.yaml", productText("reader", "1.0", "inputPorts: [{name: in, version: \"1.0\", contractId: prices}]\n"));
    mesh.sync();
    const auto answer = ask("shop@1.0", "shop@2.0");
    ASSERT_TRUE(answer) << answer.error().code;
    ASSERT_EQ(answer->consumers.size(), 1U);
    EXPECT_EQ(answer->consumers[0].name, "Name reader");
    EXPECT_EQ(answer->consumers[0].evidence, HitConsumer::Evidence::Declared);
    EXPECT_EQ(answer->consumers[0].proofs, Texts{"port"});
    EXPECT_FALSE(answer->consumers[0].observed);
    EXPECT_EQ(answer->consumers[0].severity, diff::Severity::Breaking) << "anything of it may be what it reads";
}

TEST_F(DiffQuery, EachIsToldTheWorstOfWhatItReads)
{
    mesh.write("c1.yaml", contractText("1.0", kBoth));
    mesh.write("c2.yaml", contractText("2.0", "      - {name: amount, logicalType: boolean}\n"));
    mesh.write("rules.yaml", "apiVersion: tributary/v1\nkind: ChangeRules\nid: sales-changes\ndomain: sales\n"
                             "severities: [{rule: column.removed, severity: risky}]\n");
    mesh.write("events.ndjson", flow("code", "reads_code") + flow("amount", "reads_amount"));
    mesh.sync();
    const auto answer = ask("prices@1.0", "prices@2.0");
    ASSERT_TRUE(answer) << answer.error().code;
    ASSERT_EQ(answer->consumers.size(), 2U);
    for (const HitConsumer& consumer : answer->consumers)
        EXPECT_EQ(consumer.severity, consumer.columns == Texts{"prices.code"} ? diff::Severity::Risky : diff::Severity::Breaking) << consumer.name;
}

TEST_F(DiffQuery, NobodyIsHitByWords)
{
    mesh.write("c1.yaml", contractText("1.0", kOne));
    mesh.write("c2.yaml", contractText("1.1", "      - {name: amount, logicalType: number, description: How much}\n"));
    mesh.write("events.ndjson", flow("amount", "reads_amount"));
    mesh.sync();
    const auto answer = ask("prices@1.0", "prices@1.1");
    ASSERT_TRUE(answer) << answer.error().code;
    EXPECT_TRUE(answer->consumers.empty());
}

TEST_F(DiffQuery, AStateOfThePastIsAVersionToo)
{
    mesh.write("c.yaml", contractText("1.0", kBoth));
    mesh.sync();
    const auto reader = mesh.reader();
    const auto first = reader->revision();
    ASSERT_TRUE(first);
    mesh.write("c.yaml", contractText("1.0", kOne));
    mesh.sync();
    const auto answer = ask("prices@@" + std::to_string(*first), "prices");
    ASSERT_TRUE(answer) << answer.error().code;
    EXPECT_EQ(rules(*answer), Texts{"column.removed"});
    EXPECT_TRUE(answer->documents[0].tooSmall) << "the version number stayed";
    EXPECT_EQ(ask("prices@@999", "prices").error().code, "ref.unknown");
}

TEST_F(DiffQuery, RulesOfTheCatalogCount)
{
    mesh.write("c1.yaml", contractText("1.0", kBoth));
    mesh.write("c2.yaml", contractText("2.0", kOne));
    mesh.write("rules.yaml", "apiVersion: tributary/v1\nkind: ChangeRules\nid: sales-changes\ndomain: sales\n"
                             "severities: [{rule: column.removed, severity: risky}]\n");
    mesh.write("others.yaml", "apiVersion: tributary/v1\nkind: ChangeRules\nid: other-changes\ndomain: finance\n"
                              "severities: [{rule: column.removed, severity: cosmetic}]\n");
    mesh.sync();
    const auto answer = ask("prices@1.0", "prices@2.0");
    ASSERT_TRUE(answer) << answer.error().code;
    EXPECT_EQ(answer->worst(), diff::Severity::Risky);
}

// As writeVersions() has it, with other columns in a file that nobody published.
TEST_F(DiffQuery, WhatIfAFileStoodInItsPlace)
{
    writeVersions();
    mesh.write("reader.yaml", productText("reader", "1.0", "inputPorts: [{name: in, version: \"2.0\", contractId: prices}]\n"));
    mesh.sync();
    auto reader = mesh.reader();
    diff::Part contract{Kind::DataContract, "prices", "2.1", {{"status", "active"}}, Json::object(), {}};
    DiffRequest request;
    request.before = "shop@2.0";
    request.after = "scratch.yaml";
    const auto answer = whatIf(*reader, request, {contract});
    ASSERT_TRUE(answer) << answer.error().code;
    ASSERT_EQ(answer->documents.size(), 2U) << "the product, which stays, and its contract";
    EXPECT_TRUE(answer->documents[0].changes.empty());
    EXPECT_EQ(answer->worst(), diff::Severity::Breaking) << "its table is not there any more";
    EXPECT_EQ(answer->documents[0].advised, diff::Bump::Major);
    ASSERT_EQ(answer->consumers.size(), 1U);
    EXPECT_EQ(answer->consumers[0].name, "Name reader");

    request.before = "prices@2.0";
    EXPECT_EQ(whatIf(*reader, request, {contract})->documents.size(), 1U);
    contract.local = "renamed";
    EXPECT_EQ(whatIf(*reader, request, {contract})->documents.size(), 1U) << "the only one is meant";
    EXPECT_EQ(whatIf(*reader, request, {contract, contract}).error().code, "diff.not-meant");
    request.before = "shop@2.0";
    EXPECT_EQ(whatIf(*reader, request, {}).error().code, "diff.not-meant");
    const diff::Part product{Kind::DataProduct, "shop", "3.0", {{"status", "retired"}}, Json::object(), {}};
    const auto retired = whatIf(*reader, request, {product});
    ASSERT_TRUE(retired);
    EXPECT_FALSE(retired->documents[0].changes.empty());
    EXPECT_EQ(retired->documents[0].versionAfter, "3.0");
}

TEST_F(DiffQuery, TheServiceAnswersLater)
{
    writeVersions();
    mesh.sync();
    LocalCatalogService service(toQt(mesh.catalogPath()));
    std::shared_ptr<const DiffAnswer> answer;
    service.diff(QStringLiteral("versions"), {"shop@1.0", "shop@2.0", {}, {}, 0}, &loop(), [&](auto given) {
        answer = given ? *given : nullptr;
        loop().quit();
    });
    EXPECT_EQ(answer, nullptr);
    wait();
    ASSERT_NE(answer, nullptr);
    EXPECT_EQ(answer->documents.size(), 2U);
}

} // namespace
} // namespace tributary::query
