// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/odcs/odcs_tables.h"

namespace tributary::sources::odcs {

namespace {

// Items of an array and values of a map are properties that need no name.
const ObjectSpec& anonymousPropertySpec()
{
    static const ObjectSpec spec = [] {
        ObjectSpec made = propertySpec();
        for (FieldSpec& each : made.fields) {
            if (each.name == "name") {
                each.requiredFrom = kNever;
            }
        }
        return made;
    }();
    return spec;
}

const ObjectSpec& mapSpec()
{
    static const ObjectSpec spec{{object("key", anonymousPropertySpec), object("value", anonymousPropertySpec)}};
    return spec;
}

} // namespace

bool isKnownVersion(SpecVersion version)
{
    const int minor = version / 100;
    return minor >= 300 && minor <= kV32 / 100;
}

const ObjectSpec& contractSpec()
{
    static const ObjectSpec spec{{
        ident("version").required(), text("apiVersion").required(), text("kind").required(), ident("id").required(),
        text("status").requiredUntil(kV32 - 1), ident("name"), text("tenant"), ident("domain"), ident("dataProduct"),
        list("tags"), object("description", descriptionSpec).scalarAs("purpose"), objects("servers", serverSpec),
        children("schema"), objects("support", supportSpec), object("price", priceSpec),
        object("team", teamSpec).listAs("members"), objects("roles", roleSpec), text("slaDefaultElement"),
        objects("slaProperties", slaPropertySpec),
        objects("authoritativeDefinitions", authoritativeDefinitionSpec).since(kV301),
        objects("customProperties", customPropertySpec), text("contractCreatedTs"),
        object("context", contextSpec).since(kV32),
    }};
    return spec;
}

const ObjectSpec& schemaObjectSpec()
{
    static const ObjectSpec spec{{
        ident("name").required(), ident("id").since(kV31), text("physicalName"), text("physicalType"),
        text("businessName"), text("logicalType"), text("description"), text("dataGranularityDescription"),
        list("tags"), children("properties"), objects("relationships", relationshipSpec).since(kV31),
        objects("quality", qualitySpec), objects("authoritativeDefinitions", authoritativeDefinitionSpec),
        objects("customProperties", customPropertySpec), objects("synonyms", synonymSpec).since(kV32),
        object("context", contextSpec).since(kV32), flag("deprecated").since(kV32),
    }};
    return spec;
}

const ObjectSpec& propertySpec()
{
    static const ObjectSpec spec{{
        ident("name").required(), ident("id").since(kV31), text("physicalName").since(kV302), text("physicalType"),
        text("businessName"), text("logicalType"), map("logicalTypeOptions"), text("description"), flag("required"),
        flag("unique"), flag("primaryKey"), number("primaryKeyPosition"), flag("partitioned"),
        number("partitionKeyPosition"), text("classification"), text("encryptedName"), flag("criticalDataElement"),
        list("transformSourceObjects"), text("transformLogic"), text("transformDescription"), list("examples"),
        objects("relationships", relationshipSpec).since(kV31), objects("quality", qualitySpec), list("tags"),
        objects("authoritativeDefinitions", authoritativeDefinitionSpec),
        objects("customProperties", customPropertySpec), children("properties"),
        object("items", anonymousPropertySpec), object("map", mapSpec).since(kV32), list("enum").since(kV32),
        text("semanticType").since(kV32), objects("synonyms", synonymSpec).since(kV32),
        object("context", contextSpec).since(kV32), flag("deprecated").since(kV32),
    }};
    return spec;
}

} // namespace tributary::sources::odcs
