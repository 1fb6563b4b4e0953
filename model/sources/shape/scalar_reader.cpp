// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ShapeReader that looks at single values and at versions.
#include "model/base/text.h"
#include "model/sources/diagnostic_codes.h"
#include "model/sources/shape/numbers.h"
#include "model/sources/shape/shape_reader.h"

#include <optional>

namespace tributary::sources {

namespace {

// YAML 1.2 knows true and false only. What YAML 1.1 and people take for them is understood as well,
// with a remark.
std::optional<bool> looseFlag(std::string_view text)
{
    const std::string word = folded(text);
    if (word == "true" || word == "yes" || word == "on" || word == "y" || word == "1") {
        return true;
    }
    if (word == "false" || word == "no" || word == "off" || word == "n" || word == "0") {
        return false;
    }
    return std::nullopt;
}

} // namespace

void ShapeReader::readScalar(const Node& value, const FieldSpec& spec, const Place& place, Json& facts)
{
    const std::string name(spec.factName());
    if (!value.isScalar()) {
        wrongShape(value, place, spec.shape == Shape::Text ? "text" : spec.shape == Shape::Number ? "number" : "true or false");
        return;
    }
    if (spec.shape == Shape::Text) {
        std::string content = value.text;
        if (spec.isIdentity) {
            const std::string clean(trimmed(content));
            if (clean.size() != content.size()) {
                m_out.warn(codes::kTextTrimmed, value.begin, place.document, content);
                content = clean;
            }
        }
        facts[name] = std::move(content);
        return;
    }
    const Json json = toJson(value);
    if (spec.shape == Shape::Number) {
        facts[name] = json;
        if (!json.is_number() && !(value.style == Node::Style::Plain && parseNumber(value.text))) {
            facts.erase(name);
            wrongShape(value, place, "number");
        }
        return;
    }
    const std::optional<bool> meant = json.is_boolean() ? std::optional<bool>(json.get<bool>()) : looseFlag(value.text);
    if (!json.is_boolean()) {
        wrongShape(value, place, "true or false");
    }
    if (meant) {
        facts[name] = spec.shape == Shape::NegatedFlag ? !*meant : *meant;
    }
}

void ShapeReader::checkVersion(const Node& key, const FieldSpec& spec, const Place& place)
{
    if (m_version == 0) {
        return;
    }
    if (m_version < spec.sinceVersion) {
        m_out.warn(codes::kFieldVersion, key.begin, joinPath(place.document, spec.name), "newer");
    } else if (m_version > spec.untilVersion) {
        m_out.remark(Severity::Info, codes::kFieldVersion, key.begin, joinPath(place.document, spec.name),
                     spec.target.empty() ? "older" : std::string(spec.target));
    }
}

void ShapeReader::checkRequired(const Node& mapping, const ObjectSpec& spec, const Place& place)
{
    for (const FieldSpec& each : spec.fields) {
        const bool demanded = each.requiredFrom == kEver && (each.requiredTo == kNever || (m_version != 0 && m_version <= each.requiredTo));
        if (!demanded) {
            continue;
        }
        const Node* value = mapping.find(each.name);
        const bool blank = value == nullptr || value->isNull() || (value->isScalar() && trimmed(value->text).empty());
        if (blank) {
            m_out.warn(codes::kFieldMissing, value == nullptr ? mapping.begin : value->begin,
                       joinPath(place.document, each.name));
        }
    }
}

} // namespace tributary::sources
