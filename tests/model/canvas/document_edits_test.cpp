// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/document_edits.h"

#include <gtest/gtest.h>

namespace tributary::canvas {
namespace {

constexpr const char* kHead = "apiVersion: v1.0.0\nkind: DataProduct\nid: p\n";
constexpr const char* kContractHead = "apiVersion: v3.1.0\nkind: DataContract\nid: p\n";

// The lines behind the head, or the error's code.
std::string after(const std::string& body, const std::string& edit, const std::string& head = kHead)
{
    const auto wanted = editFromText(edit);
    if (!wanted)
        return "! " + wanted.error().code;
    const std::string kind = head.find("DataContract") == std::string::npos ? "DataProduct" : "DataContract";
    const auto edited = editText(head + body, edit::Format::Yaml, {kind, "p", ""}, {*wanted});
    if (!edited)
        return "! " + edited.error().code;
    EXPECT_EQ(edited->text.substr(0, head.size()), head);
    return edited->text.substr(head.size());
}
std::string inContract(const std::string& body, const std::string& edit)
{
    return after(body, edit, kContractHead);
}

TEST(CanvasWriting, TextsOfTheirOwn)
{
    EXPECT_EQ(after("name: 'Old' # x\n", "name=New"), "name: 'New' # x\n");
    EXPECT_EQ(after("", "name=New"), "name: New\n");
    EXPECT_EQ(after("domain: deal\n", "domain=sales"), "domain: sales\n");
    EXPECT_EQ(after("a: 1\ndomain: deal\n", "domain="), "a: 1\n");
    EXPECT_EQ(after("a: 1\n", "domain="), "a: 1\n") << "nothing there, nothing to do";
}

TEST(CanvasWriting, Description)
{
    EXPECT_EQ(after("description: Old.\n", "description=New."), "description: New.\n");
    EXPECT_EQ(after("description:\n  purpose: Old.\n  usage: u\n", "description=New."), "description:\n  purpose: New.\n  usage: u\n");
    EXPECT_EQ(after("description:\n  usage: u\n", "description=New."), "description:\n  usage: u\n  purpose: New.\n");
    EXPECT_EQ(after("", "description=New."), "description:\n  purpose: New.\n");
    EXPECT_EQ(after("description:\n  purpose: |\n    Old.\n    Lines.\n", "description=New.\nWords."), "description:\n  purpose: |\n    New.\n    Words.\n") << "the end of the last line stays";
    EXPECT_EQ(after("a: 1\ndescription:\n  purpose: Old.\n", "description="), "a: 1\n");
    EXPECT_EQ(after("description:\n  purpose: Old.\n  usage: u\n", "description="), "description:\n  usage: u\n");
    EXPECT_EQ(after("description: [a]\n", "description=New."), "! canvas-edit.shape");
}

TEST(CanvasWriting, CustomProperties)
{
    EXPECT_EQ(after("", "system=Revenue mart"), "customProperties:\n  - property: system\n    value: Revenue mart\n");
    const std::string text = "customProperties:\n  - property: volume # rows\n    value: '40'\n    description: kept\n  - property: other\n    value: 1\n";
    EXPECT_EQ(after(text, "volume=50"), "customProperties:\n  - property: volume # rows\n    value: '50'\n    description: kept\n  - property: other\n    value: 1\n");
    EXPECT_EQ(after(text, "system=S"), text + "  - property: system\n    value: S\n");
    EXPECT_EQ(after(text, "volume="), "customProperties:\n  - property: other\n    value: 1\n");
    EXPECT_EQ(after("a: 1\ncustomProperties:\n  - {property: volume, value: 1}\n", "volume="), "a: 1\n") << "the list goes with its last entry";
    EXPECT_EQ(after("customProperties:\n  volume: 1\n", "volume=2"), "! canvas-edit.shape");
    EXPECT_EQ(after("customProperties:\n", "volume=2 rows"), "customProperties:\n  - property: volume\n    value: 2 rows\n");
}

TEST(CanvasWriting, Owner)
{
    const std::string team = "team:\n  members:\n    - username: a@x.example\n      name: A\n      role: owner\n    - username: b@x.example\n      role: engineer\n";
    EXPECT_EQ(after(team, "owner=C D <c@x.example>"), "team:\n  members:\n    - username: c@x.example\n      name: C D\n      role: owner\n    - username: b@x.example\n      role: engineer\n");
    EXPECT_EQ(after(team, "owner=c@x.example"), "team:\n  members:\n    - username: c@x.example\n      role: owner\n    - username: b@x.example\n      role: engineer\n");
    EXPECT_EQ(after(team, "owner=B@x.example"), "team:\n  members:\n    - username: a@x.example\n      name: A\n      role: engineer\n    - username: b@x.example\n      role: owner\n") << "they change roles";
    EXPECT_EQ(after(team, "owner=a@x.example"), team);
    EXPECT_EQ(after(team, "owner="), "team:\n  members:\n    - username: b@x.example\n      role: engineer\n");
    EXPECT_EQ(after("", "owner=A <a@x.example>"), "team:\n  members:\n    - username: a@x.example\n      name: A\n      role: owner\n");
    EXPECT_EQ(after("team:\n  - username: b\n", "owner=a@x.example"), "team:\n  - username: b\n  - username: a@x.example\n    role: owner\n");
    EXPECT_EQ(after("", "owner=a@x.example", "apiVersion: v0.9.0\nkind: DataProduct\nid: p\n"), "team:\n  - username: a@x.example\n    role: owner\n");
    EXPECT_EQ(after("team: us\n", "owner=a@x.example"), "! canvas-edit.shape");
}

TEST(CanvasWriting, Choices)
{
    EXPECT_EQ(after("", "lifecycle=Stable"), "customProperties:\n  - property: lifecycle\n    value: stable\n");
    EXPECT_EQ(after("type: aggregate\n", "classification=consumer aligned"), "type: consumerAligned\n");
    EXPECT_EQ(after("type: sourceAligned\n", "classification=shared-core"), "type: sourceAligned\ncustomProperties:\n  - property: classification\n    value: shared-core\n");
    const std::string both = "customProperties:\n  - property: classification\n    value: consumer-aligned, virtual\n";
    EXPECT_EQ(after(both, "classification=source-aligned"), "customProperties:\n  - property: classification\n    value: source-aligned, virtual\n");
    EXPECT_EQ(after(both, "materialisation=materialised"), "customProperties:\n  - property: classification\n    value: consumer-aligned, materialised\n");
    EXPECT_EQ(after(both, "materialisation="), "customProperties:\n  - property: classification\n    value: consumer-aligned\n");
    EXPECT_EQ(after("customProperties:\n  - property: materialization\n    value: [view]\n", "materialisation=materialised"), "customProperties:\n  - property: materialization\n    value: [materialised]\n");
    EXPECT_EQ(after("a: 1\ncustomProperties:\n  - property: lifecycle\n    value: stable\n", "lifecycle="), "a: 1\n");
}

TEST(CanvasWriting, Ports)
{
    const std::string ports = "inputPorts:\n  - name: a\n    version: 1.0.0\n    contractId: c # kept\n  - name: b\n    version: 1.0.0\n    contractId: d\n";
    EXPECT_EQ(after(ports, "input-ports-=b"), "inputPorts:\n  - name: a\n    version: 1.0.0\n    contractId: c # kept\n");
    EXPECT_EQ(after(ports, "input-ports+=e@2.0.0=f"), ports + "  - name: e\n    version: 2.0.0\n    contractId: f\n");
    EXPECT_EQ(after(ports, "input-ports=b=x\ne@1=f"), "inputPorts:\n  - name: b\n    version: 1.0.0\n    contractId: x\n  - name: e\n    version: \"1\"\n    contractId: f\n");
    EXPECT_EQ(after("a: 1\n" + ports, "input-ports="), "a: 1\n");
    EXPECT_EQ(after(ports, "input-ports+=a"), "! canvas-edit.already-there");
    EXPECT_EQ(after(ports, "input-ports-=a@9"), "! canvas-edit.not-there");
    EXPECT_EQ(after(ports, "input-ports+=x"), "! canvas-edit.version-needed");
    EXPECT_EQ(after(ports, "input-ports+=x@1"), "! canvas-edit.contract-needed");
    EXPECT_EQ(after("", "input-ports+=x", "apiVersion: v1.1.0\nkind: DataProduct\nid: p\n"), "inputPorts:\n  - name: x\n");
    EXPECT_EQ(after("", "output-ports+=x"), "outputPorts:\n  - name: x\n    version: 1.0.0\n");
    EXPECT_EQ(after("outputPorts: x\n", "output-ports+=x"), "! canvas-edit.shape");
}

TEST(CanvasWriting, SecurityFlowsAndDatasets)
{
    EXPECT_EQ(after("", "security+=Internal"), "customProperties:\n  - property: security\n    value: Internal\n");
    EXPECT_EQ(after("customProperties:\n  - property: security\n    value: Internal\n", "security+=No exports"),
              "customProperties:\n  - property: security\n    value:\n      - Internal\n      - No exports\n");
    EXPECT_EQ(after("customProperties:\n  - property: security\n    value: [{rule: a}, {rule: b}]\n", "security-=a"), "customProperties:\n  - property: security\n    value: [{rule: b}]\n");
    EXPECT_EQ(after("", "inbound-flows+=payments: batch, daily"), "customProperties:\n  - property: inboundFlows\n    value:\n      - name: payments\n        description: batch, daily\n");
    const std::string flows = "customProperties:\n  - property: outboundFlows\n    value:\n      - name: a # one\n        mode: batch\n      - name: b\n";
    EXPECT_EQ(after(flows, "outbound-flows+=c"), flows + "      - name: c\n");
    EXPECT_EQ(after(flows, "outbound-flows=c\na: hourly"),
              "customProperties:\n  - property: outboundFlows\n    value:\n      - name: c\n      - name: a # one\n        mode: batch\n        description: hourly\n");
    EXPECT_EQ(after(flows, "outbound-flows-=x"), "! canvas-edit.not-there");
    EXPECT_EQ(after(flows, "outbound-flows+=a"), "! canvas-edit.already-there");
    EXPECT_EQ(after("", "datasets+=orders"), "customProperties:\n  - property: datasets\n    value:\n      - orders\n");
}

TEST(CanvasWriting, Contracts)
{
    EXPECT_EQ(inContract("schema:\n  - name: orders\n    properties: []\n", "datasets+=returns"), "schema:\n  - name: orders\n    properties: []\n  - name: returns\n    logicalType: object\n");
    EXPECT_EQ(inContract("schema:\n  - name: orders\n  - name: returns\n", "datasets-=orders"), "schema:\n  - name: returns\n");
    EXPECT_EQ(inContract("roles:\n  - role: reader\n    access: read\n", "security+=auditor"), "roles:\n  - role: reader\n    access: read\n  - role: auditor\n");
    EXPECT_EQ(inContract("", "input-ports+=x"), "! canvas-edit.not-in-contract");
    EXPECT_EQ(inContract("name: old\n", "name=new"), "name: new\n");
}

TEST(CanvasWriting, FindsTheDocumentInItsFile)
{
    const std::string stream = std::string(kHead) + "version: '1'\n---\n" + kHead + "version: '2' # mine\n---\n" + kContractHead;
    EXPECT_EQ(editText(stream, edit::Format::Yaml, {"DataProduct", "p", "2"}, {{Field::Name, Edit::Operation::Set, {"New"}}})->text,
              std::string(kHead) + "version: '1'\n---\n" + kHead + "version: '2' # mine\nname: New\n---\n" + kContractHead);
    const std::string list = "- kind: DataContract\n  id: p\n- kind: DataProduct\n  id: p\n  name: x\n";
    EXPECT_EQ(editText(list, edit::Format::Yaml, {"DataProduct", "p", ""}, {{Field::Name, Edit::Operation::Set, {"New"}}, {Field::System, Edit::Operation::Set, {"S"}}})->text,
              "- kind: DataContract\n  id: p\n- kind: DataProduct\n  id: p\n  name: New\n  customProperties:\n    - property: system\n      value: S\n");
    EXPECT_EQ(editText(list, edit::Format::Yaml, {"DataProduct", "q", ""}, {}).value_or(EditedText{}).text, list) << "nothing wanted, nothing sought";
    EXPECT_EQ(findDocument(list, edit::Format::Yaml, {"DataProduct", "q", ""}).error().code, "canvas-edit.not-in-file");
    EXPECT_EQ(findDocument("id: p\ndataContractSpecification: 1.1.0\n", edit::Format::Yaml, {"DataContract", "p", ""}).error().code, "canvas-edit.format");
    EXPECT_EQ(findDocument("a: [\n", edit::Format::Yaml, {"DataProduct", "p", ""}).error().code, "yaml.syntax");
    const std::string nameless = "kind: DataProduct\nname: x\n";
    EXPECT_EQ(editText(nameless, edit::Format::Yaml, {"DataProduct", "x", ""}, {{Field::Name, Edit::Operation::Set, {"yes please"}}, {Field::Name, Edit::Operation::Set, {"last"}}})->text,
              "kind: DataProduct\nname: last\n");
}

TEST(CanvasWriting, JsonStaysJson)
{
    const auto edited = editText("{\n  \"kind\": \"DataProduct\",\n  \"id\": \"p\"\n}\n", edit::Format::Json, {"DataProduct", "p", ""}, {{Field::Security, Edit::Operation::Set, {"a"}}});
    ASSERT_TRUE(edited);
    EXPECT_EQ(edited->text, "{\n  \"kind\": \"DataProduct\",\n  \"id\": \"p\",\n  \"customProperties\": [\n    {\n      \"property\": \"security\",\n      \"value\": \"a\"\n    }\n  ]\n}\n");
    ASSERT_EQ(edited->edits.size(), 1U);
    EXPECT_EQ(edited->edits[0].pointer, "/customProperties");
}

} // namespace
} // namespace tributary::canvas
