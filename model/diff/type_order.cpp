// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Types fall into families (whole numbers, decimals, floats, text, times ...). Within one they are ordered
// by what they hold; between families only a few steps lose nothing.
#include "model/diff/type_order.h"

#include "model/base/text.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

namespace tributary::diff {

namespace {

enum class Family : std::uint8_t { Unknown, Integer, Unsigned, Decimal, Float, Text, Date, Time, Timestamp, Boolean };

struct Word {
    std::string_view name;
    Family family;
    int size; // bits of a number; 0: as large as need be
};

constexpr Word kWords[] = {
    {"tinyint", Family::Integer, 8}, {"byte", Family::Integer, 8}, {"int8", Family::Integer, 64}, {"smallint", Family::Integer, 16},
    {"short", Family::Integer, 16}, {"int2", Family::Integer, 16}, {"int16", Family::Integer, 16}, {"int", Family::Integer, 32},
    {"int4", Family::Integer, 32}, {"int32", Family::Integer, 32}, {"mediumint", Family::Integer, 24}, {"bigint", Family::Integer, 64},
    {"long", Family::Integer, 64}, {"int64", Family::Integer, 64}, {"hugeint", Family::Integer, 128}, {"integer", Family::Integer, 32},
    {"uint8", Family::Unsigned, 8}, {"uint16", Family::Unsigned, 16}, {"uint32", Family::Unsigned, 32}, {"uint64", Family::Unsigned, 64},
    {"decimal", Family::Decimal, 0}, {"numeric", Family::Decimal, 0}, {"number", Family::Decimal, 0}, {"bignumeric", Family::Decimal, 0},
    {"float", Family::Float, 32}, {"real", Family::Float, 32}, {"float4", Family::Float, 32}, {"float32", Family::Float, 32},
    {"double", Family::Float, 64}, {"float8", Family::Float, 64}, {"float64", Family::Float, 64}, {"double precision", Family::Float, 64},
    {"char", Family::Text, 0}, {"varchar", Family::Text, 0}, {"nvarchar", Family::Text, 0}, {"character varying", Family::Text, 0},
    {"string", Family::Text, 0}, {"text", Family::Text, 0}, {"clob", Family::Text, 0}, {"date", Family::Date, 0}, {"time", Family::Time, 0},
    {"timestamp", Family::Timestamp, 0}, {"datetime", Family::Timestamp, 0}, {"timestamptz", Family::Timestamp, 0},
    {"timestamp_tz", Family::Timestamp, 0}, {"timestamp_ntz", Family::Timestamp, 0}, {"boolean", Family::Boolean, 0}, {"bool", Family::Boolean, 0},
};

struct Type {
    Family family = Family::Unknown;
    int size = 0;
    std::string name;
    std::vector<int> arguments; // of "decimal(10, 2)"
};

int numberIn(std::string_view text)
{
    int number = -1;
    const std::string_view digits = trimmed(text);
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

Type parsed(std::string_view text)
{
    Type type;
    const std::string plain = folded(trimmed(text));
    const std::size_t open = plain.find('(');
    type.name = std::string(trimmed(std::string_view(plain).substr(0, open)));
    if (open != std::string::npos) {
        const std::size_t close = std::min(plain.find(')', open), plain.size());
        for (const std::string& part : split(std::string_view(plain).substr(open + 1, close - open - 1), ','))
            type.arguments.push_back(numberIn(part));
    }
    for (const Word& word : kWords) {
        if (word.name == type.name) {
            type.family = word.family;
            type.size = word.size;
        }
    }
    return type;
}

bool isWholeNumber(const Type& type)
{
    return type.family == Family::Integer || type.family == Family::Unsigned;
}

int digitsBefore(const Type& type) // of a decimal; -1: as many as need be
{
    if (type.arguments.empty())
        return -1;
    return type.arguments[0] - (type.arguments.size() > 1 ? type.arguments[1] : 0);
}

int digitsAfter(const Type& type)
{
    return type.arguments.empty() ? -1 : type.arguments.size() > 1 ? type.arguments[1] : 0;
}

bool notLess(int wide, int narrow)
{
    return wide < 0 || (narrow >= 0 && wide >= narrow);
}

// Whole numbers of so many bits have at most so many decimal digits.
int digitsOf(int bits)
{
    return bits <= 8 ? 3 : bits <= 16 ? 5 : bits <= 24 ? 8 : bits <= 32 ? 10 : bits <= 64 ? 19 : 39;
}

bool holdsWithin(const Type& wide, const Type& narrow)
{
    switch (wide.family) {
    case Family::Decimal:
        return notLess(digitsBefore(wide), digitsBefore(narrow)) && notLess(digitsAfter(wide), digitsAfter(narrow));
    case Family::Text:
        return notLess(wide.arguments.empty() ? -1 : wide.arguments[0], narrow.arguments.empty() ? -1 : narrow.arguments[0]);
    case Family::Timestamp:
    case Family::Date:
    case Family::Time:
    case Family::Boolean:
        return notLess(wide.arguments.empty() ? -1 : wide.arguments[0], narrow.arguments.empty() ? -1 : narrow.arguments[0]);
    default:
        return wide.size >= narrow.size;
    }
}

// Every value of `narrow` is one of `wide`.
bool holds(const Type& wide, const Type& narrow)
{
    if (wide.family == narrow.family)
        return holdsWithin(wide, narrow);
    if (wide.family == Family::Integer && narrow.family == Family::Unsigned)
        return wide.size > narrow.size;
    if (wide.family == Family::Decimal && isWholeNumber(narrow))
        return digitsBefore(wide) < 0 || digitsBefore(wide) >= digitsOf(narrow.size);
    if (wide.family == Family::Float && isWholeNumber(narrow))
        return narrow.size <= (wide.size == 64 ? 32 : 16);
    return wide.family == Family::Timestamp && narrow.family == Family::Date;
}

} // namespace

TypeChange typeChange(std::string_view before, std::string_view after)
{
    const Type from = parsed(before);
    const Type to = parsed(after);
    if (from.name == to.name && from.arguments == to.arguments)
        return TypeChange::Same;
    if (from.family == Family::Unknown || to.family == Family::Unknown)
        return TypeChange::Other;
    const bool up = holds(to, from);
    const bool down = holds(from, to);
    return up && down ? TypeChange::Same : up ? TypeChange::Widened : down ? TypeChange::Narrowed : TypeChange::Other;
}

} // namespace tributary::diff
