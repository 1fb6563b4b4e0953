// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/document_edits.h"

#include <gtest/gtest.h>

namespace tributary::canvas {
namespace {

using Values = std::vector<std::string>;

constexpr const char* kProduct = R"(apiVersion: v1.0.0
kind: DataProduct
id: p
name: Orders
domain: sales
description:
  purpose: |
    Every order.
    Twice a day.
  usage: Board
team:
  members:
    - {username: b@x.example, role: engineer}
    - {username: a@x.example, name: Ann, role: Data Product Owner}
inputPorts:
  - {name: quotes, version: 1.0.0, contractId: quotes-lake}
outputPorts:
  - name: lake
  - {name: topic, version: 2}
customProperties:
  - {property: classification, value: "consumer-aligned, virtual"}
  - {property: lifecycle, value: stable}
  - {property: security, value: [No exports, {rule: Masked, since: 2020}]}
  - {property: inboundFlows, value: [{name: CRM, description: at night}, ERP]}
  - {property: datasets, value: orders}
  - {property: volume, value: 40 rows}
)";

Values written(const std::string& text, Field field, const char* kind = "DataProduct")
{
    const auto place = findDocument(text, edit::Format::Yaml, {kind, "p", ""});
    EXPECT_TRUE(place);
    return place ? writtenValues(*place, field) : Values{};
}

TEST(CanvasWritten, TextsAndChoices)
{
    EXPECT_EQ(written(kProduct, Field::Name), Values{"Orders"});
    EXPECT_EQ(written(kProduct, Field::Description), Values{"Every order.\nTwice a day."}) << "without the end of the last line";
    EXPECT_EQ(written(kProduct, Field::Owner), Values{"Ann <a@x.example>"});
    EXPECT_EQ(written(kProduct, Field::Domain), Values{"sales"});
    EXPECT_EQ(written(kProduct, Field::System), Values{});
    EXPECT_EQ(written(kProduct, Field::Volume), Values{"40 rows"});
    EXPECT_EQ(written(kProduct, Field::Classification), Values{"consumer-aligned"});
    EXPECT_EQ(written(kProduct, Field::Materialisation), Values{"virtual"}) << "both words in one property";
    EXPECT_EQ(written(kProduct, Field::Lifecycle), Values{"stable"});
    EXPECT_EQ(written("kind: DataProduct\nid: p\ncustomProperties: [{property: materialisation, value: View}]\n", Field::Materialisation), Values{"virtual"}) << "in whatever spelling";
    EXPECT_EQ(written("kind: DataProduct\nid: p\ntype: sourceAligned\ndescription: One text\nteam: us\n", Field::Classification), Values{"source-aligned"});
    EXPECT_EQ(written("kind: DataProduct\nid: p\ndescription: One text\n", Field::Description), Values{"One text"});
    EXPECT_EQ(written("kind: DataProduct\nid: p\nteam: us\n", Field::Owner), Values{});
    EXPECT_EQ(written("kind: DataProduct\nid: p\nteam:\n- {username: a@x.example, role: owner}\n", Field::Owner), Values{"a@x.example"});
}

TEST(CanvasWritten, Lists)
{
    EXPECT_EQ(written(kProduct, Field::InputPorts), Values{"quotes@1.0.0=quotes-lake"});
    EXPECT_EQ(written(kProduct, Field::OutputPorts), (Values{"lake", "topic@2"}));
    EXPECT_EQ(written(kProduct, Field::Security), (Values{"No exports", "Masked"}));
    EXPECT_EQ(written(kProduct, Field::InboundFlows), (Values{"CRM: at night", "ERP"}));
    EXPECT_EQ(written(kProduct, Field::OutboundFlows), Values{});
    EXPECT_EQ(written(kProduct, Field::Datasets), Values{"orders"}) << "one alone is a list of one";
    EXPECT_EQ(written("kind: DataProduct\nid: p\ninputPorts: none\n", Field::InputPorts), Values{});
    const char* contract = "kind: DataContract\nid: p\nroles: [{role: reader}]\nschema: [{name: t}]\ninputPorts: [{name: x}]\n";
    EXPECT_EQ(written(contract, Field::Security, "DataContract"), Values{"reader"});
    EXPECT_EQ(written(contract, Field::Datasets, "DataContract"), Values{"t"});
    EXPECT_EQ(written(contract, Field::InputPorts, "DataContract"), Values{}) << "a contract has none";
}

// One entry in exchange for another, where it stands: the rest of what it says stays.
TEST(CanvasWritten, AnEntryIsRenamedInItsPlace)
{
    const auto after = [](const std::string& body, Field field, const Values& values) {
        const auto edited = editText("kind: DataProduct\nid: p\napiVersion: v1.0.0\n" + body, edit::Format::Yaml, {"DataProduct", "p", ""}, {{field, Edit::Operation::Set, values}});
        return edited ? edited->text.substr(edited->text.find("v1.0.0\n") + 7) : edited.error().code;
    };
    const std::string ports = "inputPorts:\n  - name: a # first\n    version: 1.0\n    contractId: c\n    owner: x\n  - {name: b, version: 2.0, contractId: d}\n";
    EXPECT_EQ(after(ports, Field::InputPorts, {"a@1.1=c", "b@2.0=d"}), "inputPorts:\n  - name: a # first\n    version: \"1.1\"\n    contractId: c\n    owner: x\n  - {name: b, version: 2.0, contractId: d}\n");
    EXPECT_EQ(after(ports, Field::InputPorts, {"z@1.0=c", "b@2.0=d"}), "inputPorts:\n  - name: z # first\n    version: 1.0\n    contractId: c\n    owner: x\n  - {name: b, version: 2.0, contractId: d}\n");
    EXPECT_EQ(after(ports, Field::InputPorts, {"a@1.0=c", "b@2.0=e"}), "inputPorts:\n  - name: a # first\n    version: 1.0\n    contractId: c\n    owner: x\n  - {name: b, version: 2.0, contractId: e}\n");
    EXPECT_EQ(after(ports, Field::InputPorts, {"b@2.0=d", "b@2.0=d"}), "inputPorts:\n  - {name: b, version: 2.0, contractId: d}\n") << "the name of another is no new one";
    const std::string rules = "customProperties:\n  - property: security\n    value:\n      - {rule: No exports, since: 2020}\n      - Masked\n";
    EXPECT_EQ(after(rules, Field::Security, {"No copies", "Masked"}), "customProperties:\n  - property: security\n    value:\n      - {rule: No copies, since: 2020}\n      - Masked\n");
    EXPECT_EQ(after(rules, Field::Security, {"No exports", "Hidden"}), "customProperties:\n  - property: security\n    value:\n      - {rule: No exports, since: 2020}\n      - Hidden\n");
    const std::string flows = "customProperties:\n  - property: inboundFlows\n    value:\n      - {name: CRM, mode: batch, description: at night}\n";
    EXPECT_EQ(after(flows, Field::InboundFlows, {"SAP: at noon"}), "customProperties:\n  - property: inboundFlows\n    value:\n      - {name: SAP, mode: batch, description: at noon}\n");
}

TEST(CanvasWritten, SetAgainNothingChanges)
{
    for (const Field field : allFields()) {
        const auto edited = editText(kProduct, edit::Format::Yaml, {"DataProduct", "p", ""}, {{field, Edit::Operation::Set, written(kProduct, field)}});
        ASSERT_TRUE(edited) << fieldName(field) << " " << edited.error().code;
        EXPECT_EQ(edited->text, kProduct) << fieldName(field);
    }
}

} // namespace
} // namespace tributary::canvas
