// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/query_field.h"

#include "model/base/text.h"

#include <array>

namespace tributary::search {
namespace {

struct FieldEntry {
    std::string_view name;
    FieldType type;
    bool mayBeEmpty;
};

constexpr std::array<FieldEntry, kFieldCount> kEntries = {{
    {"", FieldType::Text, false},
    {"name", FieldType::Text, false},
    {"description", FieldType::Text, true},
    {"column", FieldType::Text, true},
    {"type", FieldType::Value, true},
    {"tag", FieldType::Value, true},
    {"owner", FieldType::Value, true},
    {"kind", FieldType::Value, false},
    {"domain", FieldType::Value, true},
    {"status", FieldType::Value, true},
    {"archetype", FieldType::Value, true},
    {"technology", FieldType::Value, true},
    {"classification", FieldType::Value, true},
    {"source", FieldType::Value, false},
    {"version", FieldType::Value, false},
    {"is", FieldType::Value, false},
    {"has", FieldType::Value, false},
    {"port.type", FieldType::Value, true},
    {"use", FieldType::Value, true},
    {"pii", FieldType::Flag, false},
    {"breaking", FieldType::Flag, false},
    {"campaign", FieldType::Value, true},
    {"quality", FieldType::Number, true},
    {"columns", FieldType::Number, true},
    {"changed", FieldType::Time, false},
    {"changed-since", FieldType::Since, false},
    {"changed-before", FieldType::Since, false},
    {"upstream-of", FieldType::Graph, false},
    {"downstream-of", FieldType::Graph, false},
    {"within", FieldType::Hops, false},
    {"sort", FieldType::Order, false},
}};

const FieldEntry& entryOf(Field field)
{
    return kEntries[static_cast<std::size_t>(field)];
}

} // namespace

std::string_view fieldName(Field field)
{
    return entryOf(field).name;
}

FieldType fieldType(Field field)
{
    return entryOf(field).type;
}

bool mayBeEmpty(Field field)
{
    return entryOf(field).mayBeEmpty;
}

std::optional<Field> fieldFromName(std::string_view name)
{
    const std::string wanted = folded(name);
    for (const Field field : allFields()) {
        if (fieldName(field) == wanted) {
            return field;
        }
    }
    return std::nullopt;
}

const std::vector<Field>& allFields()
{
    static const std::vector<Field> kAll = [] {
        std::vector<Field> fields;
        for (std::size_t i = 1; i < kFieldCount; ++i) {
            fields.push_back(static_cast<Field>(i));
        }
        return fields;
    }();
    return kAll;
}

} // namespace tributary::search
