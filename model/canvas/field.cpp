// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/field.h"

namespace tributary::canvas {

namespace {

struct Row {
    std::string_view name;
    bool required;
    bool list;
};

constexpr std::array<Row, kFieldCount> kRows = {{
    {"name", true, false},
    {"description", true, false},
    {"owner", true, false},
    {"domain", true, false},
    {"system", false, false},
    {"classification", true, false},
    {"materialisation", false, false},
    {"lifecycle", true, false},
    {"input-ports", false, true},
    {"output-ports", true, true},
    {"security", true, true},
    {"inbound-flows", false, true},
    {"outbound-flows", false, true},
    {"volume", false, false},
    {"datasets", false, true},
}};

const Row& rowOf(Field field)
{
    return kRows[indexOf(field)];
}

} // namespace

const std::array<Field, kFieldCount>& allFields()
{
    static constexpr std::array<Field, kFieldCount> kAll = {
        Field::Name,       Field::Description, Field::Owner,    Field::Domain,       Field::System,
        Field::Classification, Field::Materialisation, Field::Lifecycle, Field::InputPorts, Field::OutputPorts,
        Field::Security,   Field::InboundFlows, Field::OutboundFlows, Field::Volume, Field::Datasets};
    return kAll;
}

const std::array<Field, kFieldCount>& readingOrder()
{
    static constexpr std::array<Field, kFieldCount> kOrder = {
        Field::Name,        Field::Owner,    Field::Domain, Field::System,         Field::InboundFlows,
        Field::InputPorts,  Field::Description, Field::OutputPorts, Field::OutboundFlows, Field::Datasets,
        Field::Volume,      Field::Security, Field::Classification, Field::Materialisation, Field::Lifecycle};
    return kOrder;
}

std::string_view fieldName(Field field)
{
    return rowOf(field).name;
}

std::optional<Field> fieldFromName(std::string_view name)
{
    for (const Field field : allFields()) {
        if (fieldName(field) == name)
            return field;
    }
    return std::nullopt;
}

bool isRequired(Field field)
{
    return rowOf(field).required;
}

bool isList(Field field)
{
    return rowOf(field).list;
}

bool isChoice(Field field)
{
    return field == Field::Classification || field == Field::Materialisation || field == Field::Lifecycle;
}

} // namespace tributary::canvas
