// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/logical_type.h"

#include "model/base/text.h"

#include <string>

namespace tributary::sources {

namespace {

struct TypeWord {
    std::string_view word;
    std::string_view logical;
};

constexpr TypeWord kWords[] = {
    {"string", "string"}, {"text", "string"}, {"varchar", "string"}, {"nvarchar", "string"}, {"char", "string"},
    {"nchar", "string"}, {"bpchar", "string"}, {"character", "string"}, {"varchar2", "string"}, {"uuid", "string"},
    {"enum", "string"}, {"clob", "string"}, {"date", "date"}, {"timestamp", "timestamp"}, {"datetime", "timestamp"},
    {"datetime2", "timestamp"}, {"datetimeoffset", "timestamp"}, {"timestamptz", "timestamp"}, {"time", "time"},
    {"timestampntz", "timestamp"}, {"timestampltz", "timestamp"}, {"timetz", "time"}, {"int", "integer"},
    {"integer", "integer"}, {"bigint", "integer"}, {"smallint", "integer"}, {"tinyint", "integer"}, {"long", "integer"},
    {"short", "integer"}, {"byte", "integer"}, {"serial", "integer"}, {"bigserial", "integer"}, {"int2", "integer"},
    {"int4", "integer"}, {"int8", "integer"}, {"int16", "integer"}, {"int32", "integer"}, {"int64", "integer"},
    {"uint8", "integer"}, {"uint16", "integer"}, {"uint32", "integer"}, {"uint64", "integer"}, {"hugeint", "integer"},
    {"number", "number"}, {"numeric", "number"}, {"decimal", "number"}, {"bignumeric", "number"}, {"double", "number"},
    {"float", "number"}, {"float4", "number"}, {"float8", "number"}, {"float32", "number"}, {"float64", "number"},
    {"real", "number"}, {"money", "number"}, {"bool", "boolean"}, {"boolean", "boolean"}, {"bit", "boolean"},
    {"array", "array"}, {"list", "array"}, {"repeated", "array"}, {"struct", "object"}, {"record", "object"},
    {"object", "object"}, {"map", "object"}, {"json", "object"}, {"jsonb", "object"}, {"variant", "object"},
    {"row", "object"},
};

// "TIMESTAMP_NTZ(9)" -> "timestampntz", "array<string>" -> "array".
std::string firstWord(std::string_view type)
{
    const std::string plain = folded(trimmed(clipped(type, 256)));
    std::string word;
    for (const char c : plain) {
        if (c == '_') {
            continue;
        }
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (!letter) {
            break;
        }
        word += c;
    }
    return word;
}

} // namespace

std::string_view logicalTypeOf(std::string_view physicalType)
{
    const std::string_view whole = trimmed(physicalType);
    if (whole.size() > 2 && whole.substr(whole.size() - 2) == "[]") {
        return "array";
    }
    const std::string word = firstWord(whole);
    for (const TypeWord& each : kWords) {
        if (each.word == word) {
            return each.logical;
        }
    }
    return {};
}

} // namespace tributary::sources
