// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/dcs/field_upgrade.h"

#include "model/sources/logical_type.h"
#include "model/sources/reading.h"

#include <string>

namespace tributary::sources::dcs {

namespace {

Json taken(Json& facts, const char* member)
{
    const auto found = facts.find(member);
    if (found == facts.end()) {
        return {};
    }
    Json value = std::move(*found);
    facts.erase(found);
    return value;
}

// config may name the type in the database; without it the specification's own type is all there is.
void upgradeType(Json& facts)
{
    const std::string type = textAt(facts, "type");
    facts.erase("type");
    std::string physical = type;
    for (const auto& [name, value] : objectAt(facts, "config").items()) {
        if (name.size() > 4 && name.compare(name.size() - 4, 4, "Type") == 0 && name != "avroLogicalType" && value.is_string()) {
            physical = value.get<std::string>();
        }
    }
    if (!physical.empty()) {
        facts["physicalType"] = physical;
    }
    if (const std::string_view logical = logicalTypeOf(type); !logical.empty()) {
        facts["logicalType"] = logical;
    }
}

} // namespace

void addLinks(const Node& owner, Json& facts)
{
    const Node* links = owner.find("links");
    if (links == nullptr || !links->isMapping()) {
        return;
    }
    for (const auto& [key, value] : links->members) {
        facts["authoritativeDefinitions"].push_back(Json{{"type", key->text}, {"url", value->isScalar() ? Json(value->text) : toJson(*value)}});
    }
}

void upgradeField(Json& facts, const Node& field)
{
    upgradeType(facts);
    for (const char* option : {"minLength", "maxLength", "format", "precision", "scale", "pattern", "minimum", "exclusiveMinimum",
                               "maximum", "exclusiveMaximum"}) {
        if (Json value = taken(facts, option); !value.is_null()) {
            facts["logicalTypeOptions"][option] = std::move(value);
        }
    }
    if (Json example = taken(facts, "example"); !example.is_null() && !facts.contains("examples")) {
        facts["examples"] = Json::array({std::move(example)});
    }
    for (const char* property : {"pii", "config"}) {
        if (Json value = taken(facts, property); !value.is_null()) {
            facts["customProperties"].push_back(Json{{"property", property}, {"value", std::move(value)}});
        }
    }
    if (const Json to = taken(facts, "references"); to.is_string()) {
        facts["relationships"].push_back(Json{{"type", "foreignKey"}, {"to", to}});
    }
    facts.erase("lineage"); // becomes columnLineage
    addLinks(field, facts);
}

} // namespace tributary::sources::dcs
