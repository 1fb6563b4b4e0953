// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/search/fact_reading.h"

#include "model/base/text.h"
#include "model/entities/fact_access.h"

namespace tributary::store {

namespace {

const Json* memberOf(const Json& object, std::string_view key)
{
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(std::string(key));
    return found == object.end() ? nullptr : &*found;
}

std::vector<std::string> textsOf(const Json* value)
{
    std::vector<std::string> texts;
    if (value == nullptr)
        return texts;
    if (value->is_array()) {
        for (const Json& item : *value) {
            const std::string text = item.is_object() ? textAt(item, "name") : scalarText(item);
            if (!text.empty())
                texts.push_back(text);
        }
    } else if (const std::string text = scalarText(*value); !text.empty()) {
        texts.push_back(text);
    }
    return texts;
}

const Json* customValue(const Json& facts, std::string_view name)
{
    const Json* properties = memberOf(facts, "customProperties");
    if (properties == nullptr)
        return nullptr;
    if (const Json* direct = memberOf(*properties, name))
        return direct;
    if (properties->is_array())
        for (const Json& property : *properties)
            if (textAt(property, "property") == name)
                if (const Json* value = memberOf(property, "value"))
                    return value;
    return nullptr;
}

} // namespace

void append(std::string& text, const std::string& part)
{
    if (part.empty())
        return;
    if (!text.empty())
        text += '\n';
    text += part;
}

std::string descriptionText(const Json& facts)
{
    std::string text;
    append(text, textAt(facts, "businessName"));
    if (const Json* description = memberOf(facts, "description")) {
        if (description->is_string())
            append(text, description->get<std::string>());
        for (const char* part : {"purpose", "usage", "limitations"})
            append(text, textAt(*description, part));
    }
    for (const char* part : {"definition", "text", "purpose", "comment"})
        append(text, textAt(facts, part));
    return text;
}

std::vector<std::string> tagsOf(const Json& facts)
{
    return textsOf(memberOf(facts, "tags"));
}

std::string customProperty(const Json& facts, std::string_view name)
{
    const Json* value = customValue(facts, name);
    return value == nullptr ? std::string() : scalarText(*value);
}

std::vector<std::string> customTexts(const Json& facts, std::string_view name)
{
    return textsOf(customValue(facts, name));
}

std::vector<std::string> columnTypesOf(const Json& facts)
{
    std::vector<std::string> types;
    for (const char* name : {"logicalType", "physicalType"})
        if (std::string type = textAt(facts, name); !type.empty())
            types.push_back(std::move(type));
    return types;
}

bool isPersonal(const Json& facts)
{
    const auto says = [](const std::string& text) { return folded(text) == "true" || folded(text) == "yes"; };
    if (const Json* flag = memberOf(facts, "pii"); flag != nullptr && says(scalarText(*flag)))
        return true;
    if (says(customProperty(facts, "pii")) || folded(classificationOf(facts)) == "pii")
        return true;
    for (const std::string& tag : tagsOf(facts))
        if (folded(tag) == "pii")
            return true;
    return false;
}

std::string statusOf(const Json& facts)
{
    return folded(textAt(facts, "status"));
}

std::string archetypeOf(const Json& facts)
{
    for (const char* name : {"classification", "archetype", "dataProductType"})
        if (std::string value = customProperty(facts, name); !value.empty())
            return value;
    return textAt(facts, "type");
}

std::vector<std::string> technologiesOf(const Json& facts)
{
    std::vector<std::string> technologies;
    if (const Json* servers = memberOf(facts, "servers"); servers != nullptr && servers->is_array())
        for (const Json& server : *servers)
            if (std::string type = textAt(server, "type"); !type.empty())
                technologies.push_back(type);
    for (const char* name : {"technology", "storageType"})
        if (std::string value = customProperty(facts, name); !value.empty())
            technologies.push_back(value);
    if (technologies.empty())
        if (std::string type = textAt(facts, "type"); !type.empty())
            technologies.push_back(type);
    return technologies;
}

std::vector<std::string> synonymsOf(const Json& facts)
{
    return textsOf(memberOf(facts, "synonyms"));
}

std::string classificationOf(const Json& facts)
{
    return textAt(facts, "classification");
}

std::vector<TeamMember> teamOf(const Json& facts)
{
    std::vector<TeamMember> team;
    const Json* members = memberOf(facts, "team");
    if (members != nullptr && members->is_object())
        members = memberOf(*members, "members");
    if (members == nullptr || !members->is_array())
        return team;
    for (const Json& member : *members) {
        std::string user = textAt(member, "username");
        team.push_back({user.empty() ? textAt(member, "email") : user, textAt(member, "name"), textAt(member, "role")});
    }
    return team;
}

} // namespace tributary::store
