// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/odcs/odcs_tables.h"

namespace tributary::sources::odcs {

const ObjectSpec& customPropertySpec()
{
    static const ObjectSpec spec{{ident("id").since(kV31), text("property").required(), any("value"), text("description").since(kV31)}, false, kV31};
    return spec;
}

const ObjectSpec& authoritativeDefinitionSpec()
{
    static const ObjectSpec spec{{ident("id").since(kV31), text("url").required(), text("type").required(), text("description").since(kV31)}, false, kV31};
    return spec;
}

const ObjectSpec& synonymSpec()
{
    static const ObjectSpec spec{{
        ident("id"), text("synonym").required(), text("description"), text("locale"), text("source"), text("status"),
        objects("customProperties", customPropertySpec),
    }};
    return spec;
}

const ObjectSpec& contextSpec()
{
    static const ObjectSpec spec{{text("instructions"), list("verifiedStatements"), list("constraints")}};
    return spec;
}

const ObjectSpec& relationshipSpec()
{
    static const ObjectSpec spec{{
        ident("id"), text("type"), any("from"), any("to").required(), text("description"),
        objects("customProperties", customPropertySpec),
    }};
    return spec;
}

const ObjectSpec& qualitySpec()
{
    static const ObjectSpec spec{{
        ident("id").since(kV31), text("name"), text("description"), text("type"), text("metric").since(kV31),
        text("rule").until(kV31 - 1).as("metric"), map("arguments").since(kV31), any("mustBe"), any("mustNotBe"),
        any("mustBeGreaterThan"), any("mustBeGreaterOrEqualTo"), any("mustBeLessThan"), any("mustBeLessOrEqualTo"),
        any("mustBeBetween"), any("mustNotBeBetween"), list("validValues"), text("query"), text("engine"),
        any("implementation"), text("dimension"), text("severity"), text("schedule"), text("scheduler"), text("unit"),
        text("method"), text("businessImpact"), list("tags"),
        objects("authoritativeDefinitions", authoritativeDefinitionSpec),
        objects("customProperties", customPropertySpec),
    }, false, kV31};
    return spec;
}

const ObjectSpec& descriptionSpec()
{
    static const ObjectSpec spec{{
        text("purpose"), text("limitations"), text("usage"),
        objects("authoritativeDefinitions", authoritativeDefinitionSpec).since(kV301),
        objects("customProperties", customPropertySpec).since(kV301),
    }, false, kV32};
    return spec;
}

// Every type of server has fields of its own (host, catalog, topic, ...): all of them are facts.
const ObjectSpec& serverSpec()
{
    static const ObjectSpec spec{{
        ident("id").since(kV31), ident("server").required(), text("type").required(), text("description"),
        text("environment"), objects("roles", roleSpec), objects("customProperties", customPropertySpec),
    }, true};
    return spec;
}

const ObjectSpec& supportSpec()
{
    static const ObjectSpec spec{{
        ident("id").since(kV31), text("channel").required(), text("url").requiredUntil(kV31 - 1), text("description"),
        text("tool"), text("scope"), text("invitationUrl"),
        objects("customProperties", customPropertySpec).since(kV31),
    }, false, kV31};
    return spec;
}

const ObjectSpec& priceSpec()
{
    static const ObjectSpec spec{{ident("id").since(kV31), number("priceAmount"), text("priceCurrency"), text("priceUnit")}, false, kV31};
    return spec;
}

const ObjectSpec& teamMemberSpec()
{
    static const ObjectSpec spec{{
        ident("id").since(kV31), ident("username").required(), text("name"), text("description"), text("role"),
        text("dateIn"), text("dateOut"), text("replacedByUsername"), text("comment").until(29'999).as("description"), list("tags"),
        objects("customProperties", customPropertySpec),
        objects("authoritativeDefinitions", authoritativeDefinitionSpec),
    }, false, kV31};
    return spec;
}

const ObjectSpec& teamSpec()
{
    static const ObjectSpec spec{{
        ident("id"), text("name"), text("description"), objects("members", teamMemberSpec), list("tags"),
        objects("customProperties", customPropertySpec),
        objects("authoritativeDefinitions", authoritativeDefinitionSpec),
    }};
    return spec;
}

const ObjectSpec& roleSpec()
{
    static const ObjectSpec spec{{
        ident("id").since(kV31), text("role").required(), text("description"), text("access"),
        text("firstLevelApprovers"), text("secondLevelApprovers"), objects("customProperties", customPropertySpec),
    }, false, kV31};
    return spec;
}

const ObjectSpec& slaPropertySpec()
{
    static const ObjectSpec spec{{
        ident("id").since(kV31), text("property").required(), any("value").required(), any("valueExt"), text("unit"),
        text("element"), text("driver"), text("description").since(kV31), text("scheduler").since(kV31),
        text("schedule").since(kV31),
    }, false, kV31};
    return spec;
}

} // namespace tributary::sources::odcs
