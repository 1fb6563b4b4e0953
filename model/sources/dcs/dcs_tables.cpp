// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sources/dcs/dcs_tables.h"

namespace tributary::sources::dcs {

namespace {

const ObjectSpec& contactSpec()
{
    static const ObjectSpec spec{{text("name"), text("url"), text("email")}, true};
    return spec;
}

const ObjectSpec& policySpec()
{
    static const ObjectSpec spec{{text("name"), text("type"), text("description"), text("url")}, true};
    return spec;
}

// Engines have members of their own, all of which matter to them.
const ObjectSpec& qualitySpec()
{
    static const ObjectSpec spec{{
        text("type"), text("name"), text("description"), text("rule").as("metric"), text("metric"),
        any("mustBeGreaterThanOrEqualTo").as("mustBeGreaterOrEqualTo"),
        any("mustBeLessThanOrEqualTo").as("mustBeLessOrEqualTo"), text("query"), text("engine"), any("implementation"),
    }, true};
    return spec;
}

} // namespace

bool isKnownVersion(SpecVersion version)
{
    return (version >= 900 && version <= 903) || (version >= 10'000 && version <= 10'201);
}

const ObjectSpec& contractSpec()
{
    static const ObjectSpec spec{{
        text("dataContractSpecification").required(), ident("id").required(), children("info"), children("servers"),
        children("terms"), children("models"), children("definitions"), children("servicelevels"), children("links"),
        list("tags"),
        // Until 0.9.3, in the language of some tool: nothing of 3.1 stands for them.
        kept("schema"), kept("examples"), kept("quality"),
    }};
    return spec;
}

const ObjectSpec& infoSpec()
{
    static const ObjectSpec spec{{
        ident("title").required().as("name"), ident("version").required(), text("status"),
        text("description"), text("owner"), object("contact", contactSpec), ident("domain"), ident("dataProduct"),
    }};
    return spec;
}

const ObjectSpec& termsSpec()
{
    static const ObjectSpec spec{{
        text("usage"), text("limitations"), objects("policies", policySpec), kept("billing"), kept("noticePeriod"),
    }};
    return spec;
}

const ObjectSpec& modelSpec()
{
    static const ObjectSpec spec{{
        text("title").as("businessName"), text("type").as("physicalType"), text("description"), children("fields"),
        list("primaryKey"), objects("quality", qualitySpec), list("tags"), children("links"), kept("examples"),
        kept("config"), kept("additionalFields"), kept("namespace"), kept("name"),
    }};
    return spec;
}

const ObjectSpec& fieldSpec()
{
    static const ObjectSpec spec{{
        text("type"), text("title").as("businessName"), text("description"), flag("required"), flag("unique"),
        flag("primaryKey"), flag("primary").as("primaryKey"), text("references"), list("enum"), list("examples"),
        any("example"), text("classification"), list("tags"), objects("quality", qualitySpec), any("minLength"),
        any("maxLength"), any("format"), any("precision"), any("scale"), any("pattern"), any("minimum"),
        any("exclusiveMinimum"), any("maximum"), any("exclusiveMaximum"), flag("pii"), map("config"), any("lineage"),
        children("links"), children("fields"), children("items"), children("keys"), children("values"), children("$ref"),
        // Of a definition; a field is called by its key.
        kept("name"), kept("domain"),
    }};
    return spec;
}

const ObjectSpec& serviceLevelSpec()
{
    static const ObjectSpec spec{{
        text("description"), text("percentage"), text("period"), flag("unlimited"), text("threshold"), text("interval"),
        text("cron"), text("time"), text("responseTime"), text("recoveryTime"), text("recoveryPoint"),
        text("timestampField"), text("processedTimestampField"), kept("sourceTimestampField"), kept("type"),
    }};
    return spec;
}

} // namespace tributary::sources::dcs
