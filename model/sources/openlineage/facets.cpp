// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/openlineage/facets.h"

#include "model/sources/reading.h"

namespace tributary::sources {

namespace {

bool isDeleted(const Json& facet)
{
    const auto found = facet.find("_deleted");
    return found != facet.end() && found->is_boolean() && found->get<bool>();
}

} // namespace

Json liveFacets(const Json& owner, std::string_view member)
{
    Json live = Json::object();
    for (const auto& [name, facet] : objectAt(owner, member).items()) {
        if (!facet.is_object() || isDeleted(facet)) {
            continue;
        }
        Json& kept = live[name] = facet;
        kept.erase("_producer");
        kept.erase("_schemaURL");
        kept.erase("_deleted");
    }
    return live;
}

Json tagTexts(const Json& facet, const std::string& field)
{
    Json texts = Json::array();
    for (const Json& tag : membersOf(facet, "tags")) {
        const std::string key = textAt(tag, "key");
        const std::string value = scalarText(tag.is_object() && tag.contains("value") ? tag.at("value") : Json());
        if (!key.empty() && textAt(tag, "field") == field) {
            texts.push_back(value.empty() || value == "true" ? key : key + ":" + value);
        }
    }
    return texts;
}

bool takeCommonFacet(const std::string& name, const Json& facet, EntityDraft& owner)
{
    if (name == "documentation") {
        owner.facts["documentation"] = facet;
        if (const std::string text = textAt(facet, "description"); !text.empty()) {
            owner.facts["description"] = text;
        }
        return true;
    }
    if (name == "tags") {
        if (Json texts = tagTexts(facet, {}); !texts.empty()) {
            owner.facts["tags"] = std::move(texts);
        }
        return true;
    }
    if (name == "ownership") {
        owner.facts["ownership"] = facet;
        return true;
    }
    return false;
}

} // namespace tributary::sources
