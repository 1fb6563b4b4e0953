// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/mapping_parts.h"

#include "model/base/text.h"
#include "model/canvas/hints.h"
#include "model/entities/fact_access.h"

#include <algorithm>
#include <utility>

namespace tributary::canvas {

namespace {

void settle(FieldValue& value)
{
    if (value.items.empty())
        return;
    value.state = State::Present;
    if (value.origin.document.empty())
        value.origin = value.items.front().origin;
}

Item portItem(const PortInput& port, std::string_view kind, const std::string& path)
{
    Item item;
    item.title = port.name;
    item.detail = port.location;
    item.kind = kind;
    item.technology = port.technology;
    item.type = port.type;
    item.version = port.version;
    item.ref = port.ref;
    item.origin = originAt(port.place, "product", path + "[" + port.name + "]");
    if (port.contractId.empty())
        item.hint = hints::kPortNoContract;
    else if (port.contractName.empty())
        item.hint = hints::kPortContractUnknown;
    else if (port.drift)
        item.hint = hints::kPortContractDrift;
    return item;
}

void fillPorts(const std::vector<PortInput>& ports, std::string_view kind, const std::string& path, FieldValue& value)
{
    std::vector<std::string> troubled;
    for (const PortInput& port : ports) {
        value.items.push_back(portItem(port, kind, path));
        const std::string& code = value.items.back().hint;
        if (code == hints::kPortNoContract || code == hints::kPortContractUnknown)
            troubled.push_back(port.name);
    }
    settle(value);
    if (!troubled.empty())
        hint(value, kind == "output-port" ? hints::kPortsWithoutContract : hints::kInputsUnresolved, join(troubled, ", "));
}

// Names of datasets that no contract describes yet.
void addDeclaredDatasets(const CanvasInput& input, FieldValue& value)
{
    Json names = customProperty(input.product, "datasets");
    if (!names.is_array())
        names = Json::array({names});
    for (const Json& one : names) {
        Item item;
        item.title = one.is_object() ? factText(one, "name") : scalarText(one);
        item.kind = "dataset";
        item.origin = originAt(input.place, "product", "customProperties[datasets].value");
        const auto isSame = [&item](const Item& other) { return other.title == item.title; };
        if (!trimmed(item.title).empty() && std::none_of(value.items.begin(), value.items.end(), isSame))
            value.items.push_back(std::move(item));
    }
}

void fillDatasets(const CanvasInput& input, FieldValue& value)
{
    for (const DatasetInput& dataset : input.datasets) {
        Item item;
        item.title = dataset.name;
        item.detail = dataset.physicalName == dataset.name ? std::string() : dataset.physicalName;
        item.kind = "dataset";
        item.technology = dataset.technology;
        item.type = dataset.physicalType;
        item.ref = dataset.ref;
        item.count = dataset.columns;
        item.origin = originAt(dataset.place, "contract", "schema[" + dataset.name + "]");
        value.items.push_back(std::move(item));
    }
    addDeclaredDatasets(input, value);
    settle(value);
    if (value.items.empty())
        hint(value, hints::kDatasetsMissing);
}

// One rule, or a list of them.
void addRules(const CanvasInput& input, FieldValue& value)
{
    const Json rules = customProperty(input.product, "security");
    const auto add = [&](const Json& rule) {
        Item item;
        item.title = rule.is_object() ? factText(rule, "rule") : scalarText(rule);
        item.kind = "rule";
        item.origin = originAt(input.place, "product", "customProperties[security].value");
        if (!trimmed(item.title).empty())
            value.items.push_back(std::move(item));
    };
    if (rules.is_array()) {
        for (const Json& rule : rules)
            add(rule);
    } else {
        add(rules);
    }
}

void addRoles(const CanvasInput& input, FieldValue& value)
{
    for (const ContractInput& contract : input.contracts) {
        const Json roles = factAt(contract.facts, "roles");
        if (!roles.is_array())
            continue;
        for (const Json& role : roles) {
            Item item;
            item.title = textAt(role, "role");
            item.kind = "role";
            item.type = textAt(role, "access");
            item.detail = textAt(role, "firstLevelApprovers");
            item.origin = originAt(contract.place, "contract", "roles[" + item.title + "]");
            if (!item.title.empty())
                value.items.push_back(std::move(item));
        }
    }
}

void fillSecurity(const CanvasInput& input, FieldValue& value)
{
    addRules(input, value);
    addRoles(input, value);
    settle(value);
    value.detail = input.strictestColumns;
    if (!value.items.empty())
        return;
    if (!input.strictestColumns.empty()) {
        const Place place = input.contracts.empty() ? input.place : input.contracts.front().place;
        write(value, std::exchange(value.detail, {}), originAt(place, "contract", "schema.properties.classification"), State::Assumed);
        hint(value, hints::kSecurityFromColumns);
    } else {
        hint(value, hints::kSecurityMissing);
    }
}

} // namespace

void fillLists(const CanvasInput& input, Canvas& canvas)
{
    FieldValue& inputs = canvas.at(Field::InputPorts);
    fillPorts(input.inputs, "input-port", "inputPorts", inputs);
    if (inputs.items.empty())
        hint(inputs, canvas.at(Field::Classification).choice == "source-aligned" ? hints::kInputPortsNotNeeded : hints::kInputPortsMissing);
    FieldValue& outputs = canvas.at(Field::OutputPorts);
    fillPorts(input.outputs, "output-port", "outputPorts", outputs);
    if (outputs.items.empty())
        hint(outputs, hints::kOutputPortsMissing);
    fillDatasets(input, canvas.at(Field::Datasets));
    fillSecurity(input, canvas.at(Field::Security));
}

} // namespace tributary::canvas
