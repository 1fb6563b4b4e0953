// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/value_writer.h"

#include "model/base/utf8.h"
#include "model/edit/block_scalar.h"
#include "model/edit/plain_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tributary::edit {

namespace {

constexpr int kMostLevels = 64; // the parsers' limit is 100, and the file has levels of its own

bool isWritableAt(const Json& value, int levels)
{
    if (value.is_number_float())
        return std::isfinite(value.get<double>());
    if (value.is_string())
        return firstInvalidUtf8(value.get_ref<const std::string&>()) == std::string_view::npos;
    if (!value.is_structured())
        return !value.is_binary() && !value.is_discarded();
    for (const auto& [key, item] : value.items()) {
        if (levels == 0 || (value.is_object() && firstInvalidUtf8(key) != std::string_view::npos) || !isWritableAt(item, levels - 1))
            return false;
    }
    return true;
}

// What tells an object from others comes first, the rest by name: a Json object keeps no order.
std::vector<std::string> keysOf(const Json& object)
{
    constexpr std::array<std::string_view, 10> kFirst = {"id", "username", "name", "property", "server", "channel", "role", "type", "version", "url"};
    const auto rank = [&kFirst](const std::string& key) { return std::find(kFirst.begin(), kFirst.end(), key) - kFirst.begin(); };
    std::vector<std::string> keys;
    for (const auto& [key, item] : object.items())
        keys.push_back(key);
    std::stable_sort(keys.begin(), keys.end(), [&](const std::string& a, const std::string& b) { return rank(a) < rank(b); });
    return keys;
}

bool isBlockValue(const Json& value)
{
    return value.is_structured() && !value.empty();
}

std::string marginText(std::size_t column)
{
    return std::string(column, ' ');
}

// A text of several lines stays readable as a literal block.
std::optional<std::string> literalText(const Json& value, std::size_t column, const Habits& habits)
{
    if (habits.isCareful || !value.is_string() || value.get_ref<const std::string&>().find('\n') == std::string::npos)
        return std::nullopt;
    BlockShape shape;
    shape.margin = column + habits.step;
    shape.lineBreak = habits.lineBreak;
    return blockScalar(value.get_ref<const std::string&>(), shape);
}

std::string inlineText(const Json& value, std::size_t column, const Habits& habits)
{
    if (const auto literal = literalText(value, column, habits))
        return " " + *literal;
    return " " + (value.is_structured() ? flowText(value, habits) : scalarText(value, habits.newTexts, false, habits));
}

} // namespace

bool isWritable(const Json& value)
{
    return isWritableAt(value, kMostLevels);
}

std::string scalarText(const Json& value, Node::Style wish, bool inFlow, const Habits& habits)
{
    if (!value.is_string() || habits.format == Format::Json)
        return dumpJson(value);
    const auto& text = value.get_ref<const std::string&>();
    if (habits.isCareful || wish == Node::Style::DoubleQuoted)
        return doubleQuoted(text);
    if (wish != Node::Style::SingleQuoted && canBePlain(text, inFlow))
        return text;
    const bool isSingle = wish == Node::Style::SingleQuoted || habits.quote == '\'';
    return isSingle && canBeSingleQuoted(text) ? singleQuoted(text) : doubleQuoted(text);
}

std::string keyText(const std::string& key, const Habits& habits, bool inFlow, Node::Style wish)
{
    return scalarText(key, wish, inFlow, habits);
}

std::string flowText(const Json& value, const Habits& habits)
{
    if (!value.is_structured())
        return scalarText(value, habits.newTexts, true, habits);
    const std::string comma = habits.format == Format::Json ? habits.comma : std::string(", ");
    std::string out;
    if (value.is_array()) {
        for (const Json& item : value)
            out += (out.empty() ? "" : comma) + flowText(item, habits);
        return "[" + out + "]";
    }
    const std::string colon = habits.format == Format::Json ? habits.colon : std::string(": ");
    for (const std::string& key : keysOf(value))
        out += (out.empty() ? "" : comma) + keyText(key, habits, true) + colon + flowText(value[key], habits);
    return "{" + out + "}";
}

std::string jsonText(const Json& value, const std::string& margin, const Habits& habits)
{
    if (!habits.isPretty || !isBlockValue(value))
        return flowText(value, habits);
    const std::string inner = margin + habits.unit;
    std::string out;
    const auto line = [&](const std::string& text) { out += (out.empty() ? "" : ",") + habits.lineBreak + inner + text; };
    if (value.is_array()) {
        for (const Json& item : value)
            line(jsonText(item, inner, habits));
    } else {
        for (const std::string& key : keysOf(value))
            line(dumpJson(key) + habits.colon + jsonText(value[key], inner, habits));
    }
    return (value.is_array() ? "[" : "{") + out + habits.lineBreak + margin + (value.is_array() ? "]" : "}");
}

std::string blockText(const Json& value, std::size_t column, const Habits& habits)
{
    std::string out;
    const auto line = [&](const std::string& text) { out += (out.empty() ? "" : habits.lineBreak + marginText(column)) + text; };
    if (value.is_array()) {
        for (const Json& item : value)
            line("-" + textBehindDash(item, column, habits));
    } else {
        for (const std::string& key : keysOf(value))
            line(keyText(key, habits, false) + ":" + textBehindColon(value[key], column, habits));
    }
    return out;
}

std::string textBehindColon(const Json& value, std::size_t column, const Habits& habits)
{
    if (!isBlockValue(value))
        return inlineText(value, column, habits);
    const std::size_t inner = column + (value.is_array() && !habits.isDashDeeper ? 0 : habits.step);
    return habits.lineBreak + marginText(inner) + blockText(value, inner, habits);
}

std::string textBehindDash(const Json& value, std::size_t column, const Habits& habits)
{
    return isBlockValue(value) ? " " + blockText(value, column + 2, habits) : inlineText(value, column, habits);
}

} // namespace tributary::edit
