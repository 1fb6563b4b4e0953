// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/odps/odps_tables.h"

namespace tributary::sources::odps {

namespace {

const ObjectSpec& verifiedStatementSpec()
{
    static const ObjectSpec spec{{
        ident("id"), text("question").required(), text("answer"), list("tags"),
        objects("authoritativeDefinitions", authoritativeDefinitionSpec),
        objects("customProperties", customPropertySpec),
    }};
    return spec;
}

const ObjectSpec& constraintSpec()
{
    static const ObjectSpec spec{{
        ident("id"), text("constraint").required(), list("tags"),
        objects("authoritativeDefinitions", authoritativeDefinitionSpec),
        objects("customProperties", customPropertySpec),
    }};
    return spec;
}

const ObjectSpec& teamMemberSpec()
{
    static const ObjectSpec spec{{
        ident("id").since(kV11), ident("username").required(), text("name"), text("description"), text("role"),
        text("dateIn"), text("dateOut"), text("replacedByUsername"), list("tags"),
        objects("customProperties", customPropertySpec),
        objects("authoritativeDefinitions", authoritativeDefinitionSpec),
    }};
    return spec;
}

} // namespace

const ObjectSpec& customPropertySpec()
{
    static const ObjectSpec spec{{ident("id").since(kV11), text("property").required(), any("value").required(), text("description")}};
    return spec;
}

const ObjectSpec& authoritativeDefinitionSpec()
{
    static const ObjectSpec spec{{ident("id").since(kV11), text("type").required(), text("url").required(), text("description")}};
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
    static const ObjectSpec spec{{
        text("instructions"), objects("verifiedStatements", verifiedStatementSpec), objects("constraints", constraintSpec),
    }};
    return spec;
}

const ObjectSpec& supportSpec()
{
    static const ObjectSpec spec{{
        ident("id").since(kV11), text("channel").required(), text("url").required(), text("description"), text("tool"),
        text("scope"), text("invitationUrl"), list("tags"), objects("customProperties", customPropertySpec),
        objects("authoritativeDefinitions", authoritativeDefinitionSpec),
    }};
    return spec;
}

const ObjectSpec& teamSpec()
{
    static const ObjectSpec spec{{
        text("name"), text("description"), objects("members", teamMemberSpec), list("tags"),
        objects("customProperties", customPropertySpec),
        objects("authoritativeDefinitions", authoritativeDefinitionSpec),
    }};
    return spec;
}

} // namespace tributary::sources::odps
