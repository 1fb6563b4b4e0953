// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/sync/support/mesh_folder.h"

#include "model/base/text.h"
#include "model/canvas/hints.h"
#include "model/query/canvas_query.h"

#include <algorithm>

// Small meshes written for one question each.
namespace tributary::test {
namespace {

using canvas::Evidence;
using canvas::Field;
using canvas::State;

constexpr auto kMaker = R"(apiVersion: v1.1.0
kind: DataProduct
id: maker
name: Maker
version: "1.0"
status: active
domain: sales
outputPorts:
  - {name: out, version: 1.0.0, contractId: made}
)";

constexpr auto kMade = R"(apiVersion: v3.1.0
kind: DataContract
id: made
name: Made
version: 1.0.0
status: active
servers:
  - {server: prod, type: postgres, host: db.example, port: 5432, database: shop, schema: public}
schema:
  - name: things
    physicalName: things
    properties:
      - {name: id, logicalType: integer}
)";

class CanvasQuery : public ::testing::Test {
protected:
    canvas::Canvas canvasOf(const std::string& ref, const char* at = "2026-11-17")
    {
        mesh.sync();
        reader = mesh.reader();
        auto page = query::canvasPage(*reader, ref, *parseTime(at));
        EXPECT_TRUE(page) << (page ? "" : page.error().code);
        return page ? page->canvas : canvas::Canvas{};
    }
    static std::string run(const std::string& job, const std::string& inputs, const std::string& outputs)
    {
        const auto list = [](const std::string& names) {
            std::string out;
            for (const std::string& name : split(names, ' '))
                out += (out.empty() ? "" : ",") + (R"({"namespace":"postgres://db.example:5432","name":")" + name + R"("})");
            return "[" + out + "]";
        };
        static int number = 100;
        return R"({"eventType":"COMPLETE","eventTime":"2026-11-15T03:00:00Z","run":{"runId":"4b2fa4b7-7c90-55da-89b2-5286a08f7)" + std::to_string(++number)
            + R"("},"job":{"namespace":"n","name":")" + job + R"("},"inputs":)" + list(inputs) + R"(,"outputs":)" + list(outputs)
            + R"(,"producer":"x","schemaURL":"https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent"})" "\n";
    }
    static const canvas::Item* itemCalled(const canvas::FieldValue& value, const std::string& title)
    {
        const auto found = std::find_if(value.items.begin(), value.items.end(), [&](const canvas::Item& item) { return item.title == title; });
        return found == value.items.end() ? nullptr : &*found;
    }

    MeshFolder mesh;
    std::unique_ptr<store::Reader> reader;
};

TEST_F(CanvasQuery, GathersFromAllDocuments)
{
    mesh.write("maker.yaml", kMaker);
    mesh.write("made.yaml", kMade);
    mesh.write("domains.yaml", "apiVersion: tributary/v1\nkind: Domains\ndomains:\n"
                               "  - {id: sales, name: Sales, code: SA, owner: ada@x.example, boundedContext: Selling}\n");
    mesh.write("m.ndjson", R"({"apiVersion":"tributary/v1","kind":"Measurement","at":"2026-08-20T07:00:00Z","product":"maker","port":"out","metric":"rowCount","value":12,"unit":"rows"})" "\n");
    const canvas::Canvas canvas = canvasOf("maker");
    EXPECT_EQ(canvas.at(Field::Domain).text, "Sales");
    EXPECT_EQ(canvas.at(Field::Domain).code, "SA");
    EXPECT_EQ(canvas.at(Field::Domain).detail, "Selling");
    EXPECT_EQ(canvas.at(Field::Owner).hint, canvas::hints::kOwnerAskDomain);
    EXPECT_EQ(canvas.at(Field::System).text, "postgres db.example");
    EXPECT_EQ(canvas.at(Field::Volume).text, "12 rows");
    ASSERT_EQ(canvas.at(Field::Datasets).items.size(), 1U);
    EXPECT_EQ(canvas.at(Field::Datasets).items[0].count, 1);
    EXPECT_EQ(canvas.at(Field::Datasets).items[0].technology, "postgres");
    EXPECT_EQ(canvas.at(Field::Datasets).origin.file, "made.yaml");
    EXPECT_EQ(canvas.at(Field::OutputPorts).items[0].origin.file, "maker.yaml");
    EXPECT_GT(canvas.at(Field::OutputPorts).items[0].origin.line, 7) << "the port's own line";
    EXPECT_GT(canvas.at(Field::Name).origin.readAt, 0);
    EXPECT_EQ(canvas.at(Field::Name).origin.source, "mesh");
}

TEST_F(CanvasQuery, ADomainThatNobodyDescribesIsTold)
{
    mesh.write("maker.yaml", kMaker);
    const canvas::Canvas canvas = canvasOf("maker");
    EXPECT_EQ(canvas.at(Field::Domain).text, "sales");
    EXPECT_EQ(canvas.at(Field::Domain).hint, canvas::hints::kDomainUnknown);
    EXPECT_EQ(canvas.at(Field::OutputPorts).hint, canvas::hints::kPortsWithoutContract) << "its contract is described by nobody";
    EXPECT_EQ(canvas.at(Field::Datasets).state, State::Missing);
}

TEST_F(CanvasQuery, LineageIsFollowedThroughStagingToWhereItBegins)
{
    mesh.write("maker.yaml", kMaker);
    mesh.write("made.yaml", kMade);
    mesh.write("l.ndjson", run("load", "raw.a raw.b", "staging.t") + run("build", "staging.t raw.c", "shop.public.things")
                               + run("report", "shop.public.things", "mart.x") + run("show", "mart.x", "mart.y"));
    const canvas::Canvas canvas = canvasOf("maker");
    const canvas::FieldValue& inbound = canvas.at(Field::InboundFlows);
    ASSERT_EQ(inbound.items.size(), 3U);
    for (const char* name : {"raw.a", "raw.b", "raw.c"}) {
        ASSERT_NE(itemCalled(inbound, name), nullptr) << name;
        EXPECT_EQ(itemCalled(inbound, name)->evidence, Evidence::Observed);
        EXPECT_EQ(itemCalled(inbound, name)->kind, "dataset");
        EXPECT_EQ(itemCalled(inbound, name)->origin.document, "lineage");
        EXPECT_EQ(itemCalled(inbound, name)->origin.path, "build") << "the job next to the product";
    }
    EXPECT_EQ(inbound.state, State::Assumed);
    const canvas::FieldValue& outbound = canvas.at(Field::OutboundFlows);
    ASSERT_EQ(outbound.items.size(), 1U);
    EXPECT_EQ(outbound.items[0].title, "mart.y") << "where it ends";
}

TEST_F(CanvasQuery, LineageEndsAtWhatAnotherProductOffers)
{
    mesh.write("maker.yaml", kMaker);
    mesh.write("made.yaml", kMade);
    mesh.write("reader.yaml", "apiVersion: v1.1.0\nkind: DataProduct\nid: reader\nname: Reader\nversion: \"1\"\nstatus: active\n"
                              "outputPorts: [{name: out, version: 1.0.0, contractId: read}]\n");
    std::string contract = kMade;
    for (std::size_t at = contract.find("made"); at != std::string::npos; at = contract.find("made", at))
        contract.replace(at, 4, "read");
    for (std::size_t at = contract.find("things"); at != std::string::npos; at = contract.find("things", at))
        contract.replace(at, 6, "copies");
    mesh.write("read.yaml", contract);
    mesh.write("l.ndjson", run("build", "raw.a", "shop.public.things") + run("copy", "shop.public.things", "shop.public.copies"));
    const canvas::FieldValue maker = canvasOf("maker").at(Field::OutboundFlows);
    ASSERT_EQ(maker.items.size(), 1U);
    EXPECT_EQ(maker.items[0].title, "Reader");
    EXPECT_EQ(maker.items[0].ref, "tributary:product/reader@1");
    EXPECT_EQ(maker.items[0].evidence, Evidence::Observed);
    const canvas::FieldValue reading = canvasOf("reader").at(Field::InboundFlows);
    ASSERT_EQ(reading.items.size(), 1U) << "not what lies behind the other product";
    EXPECT_EQ(reading.items[0].title, "Maker");
}

TEST_F(CanvasQuery, AJobThatReadsWhatItWritesIsNoFlow)
{
    mesh.write("maker.yaml", kMaker);
    mesh.write("made.yaml", kMade);
    mesh.write("l.ndjson", run("merge", "shop.public.things raw.a", "shop.public.things") + run("loop", "s.a", "s.b") + run("back", "s.b", "s.a")
                               + run("use", "s.b", "shop.public.things"));
    const canvas::Canvas canvas = canvasOf("maker");
    ASSERT_EQ(canvas.at(Field::InboundFlows).items.size(), 1U) << "a circle of staging tables begins nowhere";
    EXPECT_EQ(canvas.at(Field::InboundFlows).items[0].title, "raw.a");
    EXPECT_TRUE(canvas.at(Field::OutboundFlows).items.empty());
}

TEST_F(CanvasQuery, AgreementsCountWhileTheyHold)
{
    mesh.write("maker.yaml", kMaker);
    mesh.write("made.yaml", kMade);
    mesh.write("reader.yaml", "apiVersion: v1.1.0\nkind: DataProduct\nid: reader\nname: Reader\nversion: \"1\"\nstatus: active\n");
    const auto agreement = [](const char* id, const char* status, const char* until, const char* consumer) {
        return std::string("dataUsageAgreementSpecification: 0.0.1\nid: ") + id + "\ninfo: {purpose: Reports, status: " + status
            + ", active: true, endDate: " + until + "}\nprovider: {dataProductId: maker, outputPortId: out}\nconsumer: {" + consumer + "}\n";
    };
    mesh.write("a.yaml", agreement("a", "approved", "2027-01-31", "dataProductId: reader"));
    mesh.write("b.yaml", agreement("b", "rejected", "2027-01-31", "userId: eve@x.example"));
    mesh.write("c.yaml", agreement("c", "approved", "2026-12-31", "teamId: audit"));
    const canvas::FieldValue now = canvasOf("maker").at(Field::OutboundFlows);
    EXPECT_EQ(now.items.size(), 2U) << "what was rejected is no flow";
    ASSERT_NE(itemCalled(now, "audit"), nullptr);
    EXPECT_EQ(itemCalled(now, "audit")->kind, "team");
    EXPECT_EQ(canvasOf("reader").at(Field::InboundFlows).items.size(), 1U);
    EXPECT_EQ(itemCalled(canvasOf("maker", "2026-12-31").at(Field::OutboundFlows), "audit") != nullptr, true) << "the last day counts";
    EXPECT_EQ(canvasOf("maker", "2027-01-15").at(Field::OutboundFlows).items.size(), 1U);
    EXPECT_TRUE(canvasOf("maker", "2028-01-01").at(Field::OutboundFlows).items.empty());
    EXPECT_TRUE(canvasOf("reader", "2028-01-01").at(Field::InboundFlows).items.empty());
}

TEST_F(CanvasQuery, UsageIsObservedAndAStewardDeclaresIt)
{
    mesh.write("maker.yaml", std::string(kMaker) + "customProperties:\n  - property: outboundFlows\n    value: [{name: Board pack, schedule: monthly}, Nobody yet]\n");
    mesh.write("made.yaml", kMade);
    mesh.write("u.ndjson", R"({"apiVersion":"tributary/v1","kind":"UsageRecord","at":"2026-08-20","product":"maker","consumer":"board","consumerName":"Board pack","consumerKind":"dashboard","reads":70})" "\n"
                           R"({"apiVersion":"tributary/v1","kind":"UsageRecord","at":"2026-08-20","product":"maker","consumer":"bot","consumerName":"Bot","consumerKind":"agent","reads":7})" "\n");
    const canvas::FieldValue outbound = canvasOf("maker").at(Field::OutboundFlows);
    ASSERT_EQ(outbound.items.size(), 3U);
    EXPECT_EQ(itemCalled(outbound, "Board pack")->evidence, Evidence::Both);
    EXPECT_EQ(itemCalled(outbound, "Board pack")->detail, "monthly");
    EXPECT_EQ(itemCalled(outbound, "Board pack")->count, 70);
    EXPECT_EQ(itemCalled(outbound, "Bot")->evidence, Evidence::Observed);
    EXPECT_EQ(itemCalled(outbound, "Nobody yet")->evidence, Evidence::Declared);
    EXPECT_EQ(outbound.hint, canvas::hints::kFlowsDiffer);
}

TEST_F(CanvasQuery, VersionsPresentAreListed)
{
    mesh.write("one.yaml", productText("p", "1.0", "First."));
    mesh.write("two.yaml", productText("p", "2.0", "Second."));
    mesh.sync();
    reader = mesh.reader();
    const auto page = query::canvasPage(*reader, "p", 0);
    ASSERT_TRUE(page);
    EXPECT_EQ(page->product.version, "2.0");
    ASSERT_EQ(page->versions.size(), 2U);
    EXPECT_EQ(page->versions[1].version, "1.0");
    EXPECT_EQ(query::canvasPage(*reader, "p@1.0", 0)->canvas.at(Field::Description).text, "First.");
    EXPECT_GE(page->tookMs, 0);
}

} // namespace
} // namespace tributary::test
