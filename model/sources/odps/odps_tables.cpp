// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/odps/odps_tables.h"

namespace tributary::sources::odps {

namespace {

const ObjectSpec& descriptionSpec()
{
    static const ObjectSpec spec{{
        text("purpose"), text("limitations"), text("usage"),
        objects("authoritativeDefinitions", authoritativeDefinitionSpec),
        objects("customProperties", customPropertySpec),
    }};
    return spec;
}

const ObjectSpec& sbomSpec()
{
    static const ObjectSpec spec{{ident("id").since(kV11), text("type"), text("url").requiredUntil(kV11 - 1)}};
    return spec;
}

const ObjectSpec& inputContractSpec()
{
    static const ObjectSpec spec{{ident("id").required(), ident("version").required()}};
    return spec;
}

} // namespace

bool isKnownVersion(SpecVersion version)
{
    const int minor = version / 100;
    return minor == kV09 / 100 || minor == kV10 / 100 || minor == kV11 / 100;
}

const ObjectSpec& productSpec()
{
    static const ObjectSpec spec{{
        text("apiVersion").required(), text("kind").required(), ident("id").required(), ident("name"),
        ident("version"), text("status").requiredUntil(kV11 - 1), ident("domain"), text("tenant"),
        flag("deprecated").since(kV11), text("type").since(kV11),
        objects("synonyms", synonymSpec).since(kV11), object("context", contextSpec).since(kV11),
        object("description", descriptionSpec).scalarAs("purpose"),
        objects("authoritativeDefinitions", authoritativeDefinitionSpec),
        objects("customProperties", customPropertySpec), list("tags"),
        children("inputPorts"), children("outputPorts"), children("managementPorts"),
        objects("support", supportSpec), object("team", teamSpec).listAs("members"), text("productCreatedTs"),
    }};
    return spec;
}

const ObjectSpec& inputPortSpec()
{
    static const ObjectSpec spec{{
        ident("id").since(kV11), ident("name").required(), ident("version").requiredUntil(kV11 - 1),
        ident("contractId").requiredUntil(kV11 - 1), flag("deprecated").since(kV11), list("tags").since(kV10),
        objects("customProperties", customPropertySpec).since(kV10),
        objects("authoritativeDefinitions", authoritativeDefinitionSpec).since(kV10),
    }};
    return spec;
}

const ObjectSpec& outputPortSpec()
{
    static const ObjectSpec spec{{
        ident("id").since(kV11), ident("name").required(), text("description"), text("type"),
        ident("version").requiredUntil(kV11 - 1), ident("contractId"), flag("deprecated").since(kV11),
        objects("sbom", sbomSpec), objects("inputContracts", inputContractSpec),
        objects("synonyms", synonymSpec).since(kV11), object("context", contextSpec).since(kV11),
        list("tags").since(kV10), objects("customProperties", customPropertySpec).since(kV10),
        objects("authoritativeDefinitions", authoritativeDefinitionSpec).since(kV10),
    }};
    return spec;
}

const ObjectSpec& managementPortSpec()
{
    static const ObjectSpec spec{{
        ident("id").since(kV11), ident("name").required(), text("content").required(), text("type"), text("url"),
        text("channel"), text("description"), flag("deprecated").since(kV11), list("tags"),
        objects("customProperties", customPropertySpec),
        objects("authoritativeDefinitions", authoritativeDefinitionSpec),
    }};
    return spec;
}

} // namespace tributary::sources::odps
