// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/entities/fact_access.h"

#include "model/base/text.h"

#include <cstdlib>

namespace tributary {

namespace {

const Json* member(const Json& object, std::string_view key)
{
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(std::string(key));
    return found == object.end() ? nullptr : &*found;
}

} // namespace

Json customProperty(const Json& facts, std::string_view name)
{
    const Json* list = member(facts, "customProperties");
    if (!list || !list->is_array())
        return {};
    for (const auto& entry : *list) {
        if (textAt(entry, "property") == name && entry.contains("value"))
            return entry["value"];
    }
    return {};
}

std::string customText(const Json& facts, std::string_view name)
{
    const Json value = customProperty(facts, name);
    if (!value.is_array())
        return scalarText(value);
    std::vector<std::string> parts;
    for (const auto& item : value)
        parts.push_back(scalarText(item));
    return join(parts, ", ");
}

std::string definitionUrl(const Json& facts, std::string_view type)
{
    const Json* list = member(facts, "authoritativeDefinitions");
    if (!list || !list->is_array())
        return {};
    for (const auto& entry : *list) {
        if (textAt(entry, "type") == type)
            return textAt(entry, "url");
    }
    return {};
}

Json factAt(const Json& facts, std::string_view dottedPath)
{
    const Json* here = &facts;
    for (const auto& part : split(dottedPath, '.')) {
        here = member(*here, part);
        if (!here)
            return {};
    }
    return *here;
}

std::string factText(const Json& facts, std::string_view dottedPath)
{
    return scalarText(factAt(facts, dottedPath));
}

std::string descriptionText(const Json& facts)
{
    for (const char* path : {"description", "description.purpose", "definition", "text", "description.usage"}) {
        if (auto text = factText(facts, path); !text.empty())
            return text;
    }
    return {};
}

std::vector<std::string> factList(const Json& facts, std::string_view key)
{
    std::vector<std::string> out;
    const Json* list = member(facts, key);
    if (!list)
        return out;
    if (!list->is_array()) {
        if (auto text = scalarText(*list); !text.empty())
            out.push_back(std::move(text));
        return out;
    }
    for (const auto& item : *list) {
        if (auto text = scalarText(item); !text.empty())
            out.push_back(std::move(text));
    }
    return out;
}

std::optional<double> factNumber(const Json& value)
{
    if (value.is_number())
        return value.get<double>();
    const std::string text = scalarText(value);
    if (text.empty())
        return std::nullopt;
    char* end = nullptr;
    const double number = std::strtod(text.c_str(), &end);
    return end == text.c_str() + text.size() ? std::optional(number) : std::nullopt;
}

bool factFlag(const Json& facts, std::string_view key)
{
    const Json* value = member(facts, key);
    return value && ((value->is_boolean() && value->get<bool>()) || scalarText(*value) == "true");
}

} // namespace tributary
