// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/json_skim.h"

#include "model/base/text.h"

#include <simdjson.h>

namespace tributary::sources {

namespace {

namespace ondemand = simdjson::ondemand;

// Reads the keys of one object; false where the text breaks off or is no JSON.
bool skimObject(ondemand::object object, Signature& signature)
{
    for (auto field : object) {
        std::string_view key;
        if (field.error() != simdjson::SUCCESS || field.unescaped_key().get(key) != simdjson::SUCCESS) {
            return false;
        }
        const std::string name(key); // the buffer is used again for the value
        ondemand::value value;
        ondemand::json_type type{};
        if (field.value().get(value) != simdjson::SUCCESS || value.type().get(type) != simdjson::SUCCESS) {
            return false;
        }
        std::string_view text;
        if (type == ondemand::json_type::string && value.get_string().get(text) != simdjson::SUCCESS) {
            return false;
        }
        if (type == ondemand::json_type::number || type == ondemand::json_type::boolean || type == ondemand::json_type::null) {
            text = trimmed(value.raw_json_token()); // a version may be written as a number
        }
        if (name == "metadata" && type == ondemand::json_type::object) {
            std::string_view schema;
            if (value.find_field_unordered("dbt_schema_version").get_string().get(schema) == simdjson::SUCCESS) {
                signature.setDbtSchema(schema);
            }
        }
        signature.add(name, text);
    }
    return true;
}

bool skimValue(ondemand::value value, Signature& signature)
{
    ondemand::object object;
    return value.get_object().get(object) != simdjson::SUCCESS || skimObject(object, signature);
}

bool skimRoot(ondemand::document& document, std::vector<Signature>& found)
{
    ondemand::json_type type{};
    if (document.type().get(type) != simdjson::SUCCESS) {
        return false;
    }
    if (type == ondemand::json_type::object) {
        ondemand::object object;
        found.emplace_back();
        return document.get_object().get(object) == simdjson::SUCCESS && skimObject(object, found.back());
    }
    if (type != ondemand::json_type::array) {
        return false;
    }
    ondemand::array array;
    if (document.get_array().get(array) != simdjson::SUCCESS) {
        return false;
    }
    for (auto element : array) {
        ondemand::value value;
        found.emplace_back();
        if (element.get(value) != simdjson::SUCCESS || !skimValue(value, found.back())) {
            return false;
        }
    }
    return true;
}

bool skimText(ondemand::parser& parser, std::string_view text, std::vector<Signature>& found)
{
    const simdjson::padded_string padded(text);
    ondemand::document document;
    return parser.iterate(padded).get(document) == simdjson::SUCCESS && skimRoot(document, found);
}

} // namespace

std::optional<std::vector<Signature>> skimJson(std::string_view text)
{
    ondemand::parser parser;
    std::vector<Signature> found;
    return skimText(parser, text, found) ? std::optional(std::move(found)) : std::nullopt;
}

std::optional<std::vector<Signature>> skimNdjson(std::string_view text)
{
    ondemand::parser parser; // keeps its buffers from line to line
    std::vector<Signature> found;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = trimmed(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        if (line.empty()) {
            continue;
        }
        if (!skimText(parser, line, found)) {
            return std::nullopt;
        }
    }
    return found;
}

} // namespace tributary::sources
