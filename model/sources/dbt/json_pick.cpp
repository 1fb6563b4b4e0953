// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/dbt/json_pick.h"

#include "model/sources/padded_json.h"

#include <algorithm>

namespace tributary::sources::dbt {

namespace {

namespace ondemand = simdjson::ondemand;

bool visitMembers(ondemand::object object, const std::function<bool(const std::string&, Value)>& visit)
{
    for (auto field : object) {
        std::string_view key;
        Value value;
        if (field.error() != simdjson::SUCCESS || field.unescaped_key().get(key) != simdjson::SUCCESS) {
            return false;
        }
        const std::string name(key); // the parser's buffer is used again for the value
        if (field.value().get(value) != simdjson::SUCCESS || !visit(name, value)) {
            return false;
        }
    }
    return true;
}

} // namespace

bool forEachMember(Value value, const std::function<bool(const std::string&, Value)>& visit)
{
    ondemand::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS) {
        return false;
    }
    ondemand::object object;
    return type != ondemand::json_type::object ||
           (value.get_object().get(object) == simdjson::SUCCESS && visitMembers(object, visit));
}

bool forEachItem(Value value, const std::function<bool(Value)>& visit)
{
    ondemand::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS) {
        return false;
    }
    ondemand::array array;
    if (type != ondemand::json_type::array) {
        return true;
    }
    if (value.get_array().get(array) != simdjson::SUCCESS) {
        return false;
    }
    for (auto element : array) {
        Value item;
        if (element.get(item) != simdjson::SUCCESS || !visit(item)) {
            return false;
        }
    }
    return true;
}

bool toJson(Value value, Json& into)
{
    std::string_view raw;
    if (!textOf(value, raw)) {
        return false;
    }
    into = parseJson(raw);
    return true;
}

bool pick(Value object, std::initializer_list<std::string_view> wanted, Json& into)
{
    into = Json::object();
    return forEachMember(object, [&](const std::string& key, Value value) {
        const bool wants = std::find(wanted.begin(), wanted.end(), key) != wanted.end();
        return !wants || toJson(value, into[key]);
    });
}

bool textOf(Value value, std::string_view& text)
{
    return simdjson::to_json_string(value).get(text) == simdjson::SUCCESS;
}

bool readPart(simdjson::padded_string_view whole, std::string_view part, ondemand::parser& parser, const std::function<bool(Value)>& visit)
{
    const auto before = static_cast<std::size_t>(part.data() - whole.data());
    ondemand::document document;
    Value value;
    return parser.iterate(simdjson::padded_string_view(part.data(), part.size(), whole.capacity() - before)).get(document) == simdjson::SUCCESS &&
           document.get_value().get(value) == simdjson::SUCCESS && visit(value);
}

bool forEachSection(simdjson::padded_string_view text, const std::function<bool(const std::string&, Value)>& visit)
{
    ondemand::parser parser;
    ondemand::document document;
    ondemand::object root;
    return parser.iterate(text).get(document) == simdjson::SUCCESS && document.get_object().get(root) == simdjson::SUCCESS &&
           visitMembers(root, visit);
}

bool forEachSection(std::string_view text, std::size_t readable, const std::function<bool(const std::string&, Value)>& visit)
{
    const PaddedJson padded(text, readable);
    return forEachSection(padded.view(), visit);
}

} // namespace tributary::sources::dbt
