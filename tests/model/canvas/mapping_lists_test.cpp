// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/hints.h"
#include "tests/model/canvas/canvas_inputs.h"

namespace tributary::canvas {
namespace {

PortInput port(const std::string& name, const std::string& contractId, const std::string& contractName)
{
    PortInput out;
    out.name = name;
    out.version = "2.0";
    out.technology = "kafka";
    out.location = "host / topic";
    out.contractId = contractId;
    out.contractName = contractName;
    out.place = {"shop", "p.odps.yaml", 40, 5};
    return out;
}

TEST(CanvasLists, PortsKeepWhereTheyStand)
{
    CanvasInput input = inputOf("{}");
    input.inputs = {port("orders", "c1", "Orders")};
    const FieldValue value = canvasOf(input).at(Field::InputPorts);
    ASSERT_EQ(value.items.size(), 1U);
    EXPECT_EQ(value.state, State::Present);
    EXPECT_EQ(value.items[0].title, "orders");
    EXPECT_EQ(value.items[0].technology, "kafka");
    EXPECT_EQ(value.items[0].detail, "host / topic");
    EXPECT_EQ(value.items[0].kind, "input-port");
    EXPECT_EQ(value.items[0].hint, "");
    EXPECT_EQ(value.items[0].origin.path, "inputPorts[orders]");
    EXPECT_EQ(value.origin.line, 40);
}

TEST(CanvasLists, PortsWithoutAKnownContractAreNamed)
{
    CanvasInput input = inputOf("{}");
    PortInput drifted = port("d", "c3", "Three");
    drifted.drift = true;
    input.outputs = {port("a", "", ""), port("b", "c2", ""), drifted, port("e", "c4", "Four")};
    const FieldValue value = canvasOf(input).at(Field::OutputPorts);
    EXPECT_EQ(value.items[0].hint, hints::kPortNoContract);
    EXPECT_EQ(value.items[1].hint, hints::kPortContractUnknown);
    EXPECT_EQ(value.items[2].hint, hints::kPortContractDrift);
    EXPECT_EQ(value.items[3].hint, "");
    EXPECT_EQ(value.hint, hints::kPortsWithoutContract);
    EXPECT_EQ(value.hintSubject, "a, b");
    input.inputs = {port("x", "gone", "")};
    EXPECT_EQ(canvasOf(input).at(Field::InputPorts).hint, hints::kInputsUnresolved);
}

TEST(CanvasLists, ASourceAlignedProductNeedsNoInput)
{
    const Canvas source = canvasFrom(R"({"type":"sourceAligned"})");
    EXPECT_EQ(source.at(Field::InputPorts).hint, hints::kInputPortsNotNeeded);
    EXPECT_EQ(source.at(Field::OutputPorts).hint, hints::kOutputPortsMissing);
    EXPECT_EQ(canvasFrom("{}").at(Field::InputPorts).hint, hints::kInputPortsMissing);
}

TEST(CanvasLists, DatasetsCountTheirColumns)
{
    CanvasInput input = inputOf("{}");
    EXPECT_EQ(canvasOf(input).at(Field::Datasets).hint, hints::kDatasetsMissing);
    input.datasets.push_back({"orders", "ORDERS", "table", "snowflake", "tributary:dataset/c/orders", 12, {"shop", "c.yaml", 7, 1}});
    const FieldValue value = canvasOf(input).at(Field::Datasets);
    ASSERT_EQ(value.items.size(), 1U);
    EXPECT_EQ(value.items[0].count, 12);
    EXPECT_EQ(value.items[0].detail, "ORDERS");
    EXPECT_EQ(value.items[0].ref, "tributary:dataset/c/orders");
    EXPECT_EQ(value.items[0].origin.path, "schema[orders]");
    EXPECT_EQ(value.hint, "");
}

TEST(CanvasLists, SecurityHoldsRulesAndRoles)
{
    CanvasInput input = inputOf(R"({"customProperties":[{"property":"security","value":["mask name",{"rule":"deny CN"},7,null,{}]}]})");
    input.contracts.push_back({parseJson(R"({"roles":[{"role":"reader","access":"read","firstLevelApprovers":"hana@x"},{"access":"write"},"x"]})"), {}});
    input.strictestColumns = "confidential";
    const FieldValue value = canvasOf(input).at(Field::Security);
    ASSERT_EQ(value.items.size(), 4U);
    EXPECT_EQ(value.items[0].title, "mask name");
    EXPECT_EQ(value.items[1].title, "deny CN");
    EXPECT_EQ(value.items[2].title, "7");
    EXPECT_EQ(value.items[3].title, "reader");
    EXPECT_EQ(value.items[3].kind, "role");
    EXPECT_EQ(value.items[3].detail, "hana@x");
    EXPECT_EQ(value.detail, "confidential");
    EXPECT_EQ(value.state, State::Present);
}

TEST(CanvasLists, SecurityFallsBackToTheColumns)
{
    CanvasInput input = inputOf("{}");
    EXPECT_EQ(canvasOf(input).at(Field::Security).hint, hints::kSecurityMissing);
    input.strictestColumns = "restricted";
    const FieldValue value = canvasOf(input).at(Field::Security);
    EXPECT_EQ(value.state, State::Assumed);
    EXPECT_EQ(value.text, "restricted");
    EXPECT_EQ(value.detail, "") << "not said twice";
    EXPECT_EQ(value.hint, hints::kSecurityFromColumns);
}

} // namespace
} // namespace tributary::canvas
