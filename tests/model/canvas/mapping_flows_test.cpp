// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/hints.h"
#include "tests/model/canvas/canvas_inputs.h"

#include <map>
#include <random>

namespace tributary::canvas {
namespace {

TEST(CanvasFlows, DeclaredAndObservedMeetAtTheirPartner)
{
    CanvasInput input = inputOf("{}");
    input.inbound = {flow("a", false), flow("b", false), flow("b", true), flow("c", true)};
    const FieldValue value = canvasOf(input).at(Field::InboundFlows);
    ASSERT_EQ(value.items.size(), 3U);
    EXPECT_EQ(itemCalled(value, "a")->evidence, Evidence::Declared);
    EXPECT_EQ(itemCalled(value, "b")->evidence, Evidence::Both);
    EXPECT_EQ(itemCalled(value, "c")->evidence, Evidence::Observed);
    EXPECT_EQ(value.state, State::Present);
    EXPECT_EQ(value.hint, hints::kFlowsDiffer);
    EXPECT_EQ(canvasOf(input).at(Field::OutboundFlows).hint, hints::kOutboundMissing);
}

TEST(CanvasFlows, WhereNothingWasObservedNothingDiffers)
{
    CanvasInput input = inputOf("{}");
    input.outbound = {flow("a", false), flow("b", false)};
    EXPECT_EQ(canvasOf(input).at(Field::OutboundFlows).hint, "");
    input.outbound = {flow("a", false), flow("a", true)};
    EXPECT_EQ(canvasOf(input).at(Field::OutboundFlows).hint, "");
}

TEST(CanvasFlows, OnlyObservedFlowsAreAssumed)
{
    CanvasInput input = inputOf("{}");
    input.inbound = {flow("a", true)};
    EXPECT_EQ(canvasOf(input).at(Field::InboundFlows).state, State::Assumed);
    EXPECT_EQ(canvasOf(input).at(Field::InboundFlows).hint, hints::kFlowsObservedOnly);
}

TEST(CanvasFlows, AStewardsWordsDescribeAFlowOrDeclareOne)
{
    CanvasInput input = inputOf(R"({"customProperties":[{"property":"inboundFlows","value":[
        {"name":"customer-revenue","mode":"batch","schedule":"daily"}, "Company Master", {"name":"fx rates","description":"API"}, {"mode":"x"}, 4]}]})");
    input.inbound = {flow("customer-revenue", false, "Customer revenue"), flow("company-master", true, "Companies")};
    const FieldValue value = canvasOf(input).at(Field::InboundFlows);
    ASSERT_EQ(value.items.size(), 4U);
    EXPECT_EQ(itemCalled(value, "Customer revenue")->detail, "batch, daily");
    EXPECT_EQ(itemCalled(value, "Customer revenue")->evidence, Evidence::Declared);
    EXPECT_EQ(itemCalled(value, "Companies")->evidence, Evidence::Both) << "called by its id";
    EXPECT_EQ(itemCalled(value, "Companies")->origin.path, "customProperties[inboundFlows].value");
    EXPECT_EQ(itemCalled(value, "fx rates")->kind, "flow");
    EXPECT_EQ(itemCalled(value, "fx rates")->detail, "API");
    EXPECT_NE(itemCalled(value, "4"), nullptr);
    EXPECT_EQ(withCustom("outboundFlows", R"("Board pack")").at(Field::OutboundFlows).items.at(0).title, "Board pack");
}

TEST(CanvasFlows, TheDeclarationIsWhereOneLooks)
{
    CanvasInput input = inputOf("{}");
    input.inbound = {flow("a", true), flow("a", false)};
    EXPECT_EQ(canvasOf(input).at(Field::InboundFlows).items.at(0).origin.document, "product");
    input.outbound = {flow("a", false), flow("a", true)};
    input.outbound[1].count = 40;
    EXPECT_EQ(canvasOf(input).at(Field::OutboundFlows).items.at(0).origin.document, "product");
    EXPECT_EQ(canvasOf(input).at(Field::OutboundFlows).items.at(0).count, 40);
}

// Against a plain count of which statements were made about each key.
TEST(CanvasFlows, RandomStatementsGiveWhatACountOfThemGives)
{
    std::mt19937 random(20261117);
    for (int round = 0; round < 300; ++round) {
        CanvasInput input = inputOf("{}");
        std::map<std::string, unsigned> seen;
        for (unsigned i = random() % 12; i > 0; --i) {
            const std::string key(1, static_cast<char>('a' + random() % 6));
            const bool observed = random() % 2 == 0;
            input.inbound.push_back(flow(key, observed));
            seen[key] |= observed ? 2U : 1U;
        }
        const FieldValue value = canvasOf(input).at(Field::InboundFlows);
        ASSERT_EQ(value.items.size(), seen.size());
        for (const auto& [key, bits] : seen) {
            ASSERT_NE(itemCalled(value, key), nullptr);
            EXPECT_EQ(itemCalled(value, key)->evidence, bits == 3 ? Evidence::Both : bits == 2 ? Evidence::Observed : Evidence::Declared);
        }
    }
}

} // namespace
} // namespace tributary::canvas
