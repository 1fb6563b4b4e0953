// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/json_skim.h"

#include "model/base/text.h"
#include "model/sources/padded_json.h"

namespace tributary::sources {

namespace {

namespace ondemand = simdjson::ondemand;

// Documents and their keys that are kept while looking; more than that are no quick look any more.
constexpr std::size_t kMaxKept = 200'000;

class Budget {
public:
    bool take() { return ++m_taken <= kMaxKept; }

private:
    std::size_t m_taken = 0;
};

// Reads the keys of one object; false where the text breaks off, is no JSON or has too many of them.
bool skimObject(ondemand::object object, Signature& signature, Budget& budget)
{
    for (auto field : object) {
        if (!budget.take()) {
            return false;
        }
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

bool skimValue(ondemand::value value, Signature& signature, Budget& budget)
{
    ondemand::object object;
    return value.get_object().get(object) != simdjson::SUCCESS || skimObject(object, signature, budget);
}

bool skimRoot(ondemand::document& document, std::vector<Signature>& found, Budget& budget)
{
    ondemand::json_type type{};
    if (document.type().get(type) != simdjson::SUCCESS) {
        return false;
    }
    if (type == ondemand::json_type::object) {
        ondemand::object object;
        found.emplace_back();
        return document.get_object().get(object) == simdjson::SUCCESS && skimObject(object, found.back(), budget);
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
        if (!budget.take() || element.get(value) != simdjson::SUCCESS || !skimValue(value, found.back(), budget)) {
            return false;
        }
    }
    return true;
}

bool skimText(ondemand::parser& parser, std::string_view text, std::size_t readable, std::vector<Signature>& found, Budget& budget)
{
    if (!budget.take()) {
        return false;
    }
    const PaddedJson padded(text, readable);
    ondemand::document document;
    return parser.iterate(padded.view()).get(document) == simdjson::SUCCESS && skimRoot(document, found, budget);
}

} // namespace

std::optional<std::vector<Signature>> skimJson(std::string_view text, std::size_t readable)
{
    ondemand::parser parser;
    std::vector<Signature> found;
    Budget budget;
    return skimText(parser, text, readable, found, budget) ? std::optional(std::move(found)) : std::nullopt;
}

std::optional<std::vector<Signature>> skimNdjson(std::string_view text)
{
    ondemand::parser parser; // keeps its buffers from line to line
    std::vector<Signature> found;
    Budget budget;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = trimmed(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        if (line.empty()) {
            continue;
        }
        if (!skimText(parser, line, 0, found, budget)) {
            return std::nullopt;
        }
    }
    return found;
}

} // namespace tributary::sources
