// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/hints.h"
#include "model/query/canvas_query.h"
#include "tests/model/query/support/lineage_catalog.h"

#include <algorithm>
#include <fstream>
#include <map>

// The canvases of the sample meshes, held to what was counted from the files by other means.
namespace tributary::test {
namespace {

using canvas::Evidence;
using canvas::Field;
using canvas::State;

const Json& truth()
{
    static const Json kTruth = [] {
        std::ifstream file(TRIBUTARY_SOURCE_DIR "/tests/golden/quote-to-cash.json");
        return Json::parse(file);
    }();
    return kTruth;
}

Micros goldenTime()
{
    return *parseTime(truth().at("asOf").get<std::string>());
}

LineageCatalog& sample(const std::string& name)
{
    static std::map<std::string, std::unique_ptr<LineageCatalog>> catalogs;
    auto& catalog = catalogs[name];
    if (!catalog)
        catalog = std::make_unique<LineageCatalog>(std::string(TRIBUTARY_SOURCE_DIR "/resources/samples/") + name);
    return *catalog;
}

query::CanvasPage canvasOf(const std::string& ref, const std::string& mesh = "quote-to-cash")
{
    auto page = query::canvasPage(sample(mesh).reader(), ref, goldenTime());
    EXPECT_TRUE(page) << ref << ": " << (page ? "" : page.error().code);
    return page.value_or(query::CanvasPage{});
}

// All versions of all products, as references.
std::vector<std::pair<std::string, std::string>> productsOf(const std::string& mesh)
{
    std::vector<std::pair<std::string, std::string>> out;
    const auto rows = sample(mesh).reader().ofKind(Kind::DataProduct, 1000, 0);
    for (const EntityRow& row : rows.value_or(std::vector<EntityRow>{})) {
        if (!row.placeholder)
            out.emplace_back(row.local, "tributary:product/" + row.local + "@" + row.version);
    }
    return out;
}

std::string idIn(const std::string& ref)
{
    const std::string rest = ref.substr(ref.find('/') + 1);
    return rest.substr(0, rest.find('@'));
}

std::set<std::string> partners(const canvas::FieldValue& value, const std::set<Evidence>& evidence)
{
    std::set<std::string> out;
    for (const canvas::Item& item : value.items) {
        if (item.kind == "product" && evidence.count(item.evidence) != 0)
            out.insert(idIn(item.ref));
    }
    return out;
}

TEST(CanvasSample, EveryProductHasAWholeCanvas)
{
    for (const char* mesh : {"quote-to-cash", "fjordmart"}) {
        const auto products = productsOf(mesh);
        EXPECT_GE(products.size(), 4U);
        for (const auto& [id, ref] : products) {
            const query::CanvasPage page = canvasOf(ref, mesh);
            EXPECT_EQ(page.canvas.ref, ref);
            for (const Field field : canvas::allFields()) {
                const canvas::FieldValue& value = page.canvas.at(field);
                EXPECT_EQ(value.state == State::Missing, value.text.empty() && value.items.empty()) << ref << " " << canvas::fieldName(field);
                EXPECT_NE(value.hint, canvas::hints::kUnknownWord) << ref << " " << canvas::fieldName(field) << ": " << value.text;
                EXPECT_FALSE(value.state != State::Missing && value.origin.document.empty()) << ref << " " << canvas::fieldName(field);
            }
            for (const Field field : {Field::Name, Field::Description, Field::Domain, Field::OutputPorts, Field::Security, Field::Lifecycle, Field::Datasets})
                EXPECT_NE(page.canvas.at(field).state, State::Missing) << ref << " " << canvas::fieldName(field);
        }
    }
}

TEST(CanvasSample, DeclaredFlowsAreTheDeclaredProductEdges)
{
    std::set<std::pair<std::string, std::string>> expected;
    for (const Json& edge : truth().at("productEdges"))
        expected.emplace(edge.at("from"), edge.at("to"));
    std::set<std::pair<std::string, std::string>> inbound;
    for (const auto& [id, ref] : productsOf("quote-to-cash")) {
        for (const std::string& from : partners(canvasOf(ref).canvas.at(Field::InboundFlows), {Evidence::Declared, Evidence::Both}))
            inbound.emplace(from, id);
    }
    EXPECT_EQ(inbound, expected);
}

TEST(CanvasSample, ObservedFlowsAreThoseOfTheEvents)
{
    std::set<std::pair<std::string, std::string>> expected;
    for (const Json& edge : truth().at("openLineageProductEdges"))
        expected.emplace(edge.at("from"), edge.at("to"));
    std::set<std::pair<std::string, std::string>> inbound, outbound;
    for (const auto& [id, ref] : productsOf("quote-to-cash")) {
        const query::CanvasPage page = canvasOf(ref);
        for (const std::string& from : partners(page.canvas.at(Field::InboundFlows), {Evidence::Observed, Evidence::Both}))
            inbound.emplace(from, id);
        for (const std::string& to : partners(page.canvas.at(Field::OutboundFlows), {Evidence::Observed, Evidence::Both}))
            outbound.emplace(id, to);
    }
    EXPECT_EQ(inbound, expected);
    for (const auto& edge : expected)
        EXPECT_EQ(outbound.count(edge), 1U) << edge.first << " -> " << edge.second;
}

TEST(CanvasSample, VersionsHaveFlowsOfTheirOwn)
{
    const auto two = partners(canvasOf("top-10-customers@2.1").canvas.at(Field::InboundFlows), {Evidence::Declared, Evidence::Both});
    const auto three = partners(canvasOf("top-10-customers@3.0").canvas.at(Field::InboundFlows), {Evidence::Declared, Evidence::Both});
    EXPECT_EQ(two.count("payments"), 0U);
    EXPECT_EQ(three.count("payments"), 1U);
    EXPECT_EQ(canvasOf("top-10-customers@2.1").versions.size(), 2U);
}

TEST(CanvasSample, TheMeshsOwnTroublesShow)
{
    const query::CanvasPage ownerless = canvasOf("account-team");
    EXPECT_EQ(ownerless.canvas.at(Field::Owner).hint, canvas::hints::kOwnerAskDomain);
    EXPECT_EQ(ownerless.canvas.at(Field::Owner).hintSubject, "Tomas Lindqvist");
    const query::CanvasPage broken = canvasOf("deal-pipeline");
    EXPECT_EQ(broken.canvas.at(Field::InputPorts).hint, canvas::hints::kInputsUnresolved);
    EXPECT_EQ(broken.canvas.at(Field::InputPorts).hintSubject, "opportunities");
    const query::CanvasPage drift = canvasOf("revenue-recognition");
    const auto& drifted = drift.canvas.at(Field::InputPorts).items;
    EXPECT_TRUE(std::any_of(drifted.begin(), drifted.end(), [](const canvas::Item& item) { return item.hint == canvas::hints::kPortContractDrift; }));
    EXPECT_EQ(canvasOf("legacy-usage-extract").canvas.at(Field::Lifecycle).hint, canvas::hints::kLifecycleEnds);
}

TEST(CanvasSample, AnExpiredAgreementIsNoFlow)
{
    const auto declares = [](const query::CanvasPage& page, const std::string& id) {
        return partners(page.canvas.at(Field::OutboundFlows), {Evidence::Declared, Evidence::Both}).count(id) != 0;
    };
    const auto later = query::canvasPage(sample("quote-to-cash").reader(), "churn-signals", *parseTime("2040-01-01"));
    ASSERT_TRUE(later);
    EXPECT_TRUE(declares(canvasOf("churn-signals"), "bundle-recommendations"));
    EXPECT_FALSE(declares(*later, "bundle-recommendations")) << "agreed until then, and read by no port";
}

TEST(CanvasSample, OtherReferencesLeadToTheirProduct)
{
    EXPECT_EQ(canvasOf("tributary:contract/top-10-customers-ranking@3.0.0").product.ref, "tributary:product/top-10-customers@3.0");
    EXPECT_EQ(query::canvasPage(sample("quote-to-cash").reader(), "tributary:term/customer", 0).error().code, "ref.not-a-product");
    EXPECT_EQ(query::canvasPage(sample("quote-to-cash").reader(), "nothing of the kind", 0).error().code, "ref.unknown");
}

} // namespace
} // namespace tributary::test
