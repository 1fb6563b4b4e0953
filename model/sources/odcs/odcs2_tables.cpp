// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The names of ODCS 2.2 (and of 2.1 documents still around) with their 3.1 counterparts. What has
// none is kept as it stood.
#include "model/sources/odcs/odcs_tables.h"

namespace tributary::sources::odcs {

namespace {

const ObjectSpec& oldQualitySpec()
{
    static const ObjectSpec spec{{
        text("code").as("name"), text("templateName").as("metric"), text("toolName").as("engine"),
        text("toolRuleName").as("implementation"), text("scheduleCronExpression").as("schedule"), text("description"),
        text("dimension"), text("type"), text("severity"), text("businessImpact"), kept("columns"), kept("column"),
        objects("customProperties", customPropertySpec),
    }};
    return spec;
}

const ObjectSpec& oldSlaPropertySpec()
{
    static const ObjectSpec spec{{
        text("property").required(), any("value").required(), any("valueExt"), text("unit"),
        text("column").as("element"), text("element"), text("driver"),
    }};
    return spec;
}

} // namespace

bool isKnownOldVersion(SpecVersion version)
{
    return version >= 20'000 && version < 30'000;
}

const ObjectSpec& oldContractSpec()
{
    static const ObjectSpec spec{{
        ident("uuid").required().as("id"), ident("version").required(), text("kind").required(), text("apiVersion"),
        text("standardVersion").as("apiVersion"), text("templateVersion").as("apiVersion"), text("status").required(),
        ident("quantumName").as("dataProduct"), ident("datasetDomain").as("domain"), ident("datasetName").as("name"),
        text("tenant"), list("tags"), object("description", descriptionSpec).scalarAs("purpose"),
        children("dataset"), object("stakeholders", teamSpec).as("team").listAs("members"),
        objects("roles", roleSpec), object("price", priceSpec), text("slaDefaultColumn").as("slaDefaultElement"),
        objects("slaProperties", oldSlaPropertySpec), objects("customProperties", customPropertySpec),
        objects("authoritativeDefinitions", authoritativeDefinitionSpec), text("contractCreatedTs"),
        // One connection and some contacts at the root; odcs2_upgrade makes servers and support of them.
        kept("server"), kept("driver"), kept("driverVersion"), kept("database"), kept("username"), kept("password"),
        kept("host"), kept("port"), kept("project"), kept("datasetProject"), kept("sourceSystem"),
        kept("sourcePlatform"), kept("schedulerAppName"), kept("systemInstance"), kept("productDl"),
        kept("productSlackChannel"), kept("productFeedbackUrl"), kept("type"), kept("datasetKind"),
        kept("userConsumptionMode"),
    }};
    return spec;
}

const ObjectSpec& oldTableSpec()
{
    static const ObjectSpec spec{{
        ident("table").required().as("name"), text("physicalName"), kept("priorTableName"), text("description"),
        text("businessName"), text("dataGranularity").as("dataGranularityDescription"), list("tags"),
        children("columns"), objects("quality", oldQualitySpec),
        objects("authoritativeDefinitions", authoritativeDefinitionSpec),
        objects("customProperties", customPropertySpec),
    }};
    return spec;
}

const ObjectSpec& oldColumnSpec()
{
    static const ObjectSpec spec{{
        ident("column").required().as("name"), text("businessName"), text("logicalType"), text("physicalType"),
        text("description"), flag("isPrimaryKey").as("primaryKey"), flag("isPrimary").as("primaryKey"),
        flag("primary").as("primaryKey"), number("primaryKeyPosition"),
        field("isNullable", Shape::NegatedFlag).as("required"), field("nullable", Shape::NegatedFlag).as("required"),
        flag("isUnique").as("unique"), flag("partitionStatus").as("partitioned"), number("partitionKeyPosition"),
        kept("clusterStatus"), kept("clusterKeyPosition"), text("classification"),
        text("encryptedColumnName").as("encryptedName"), flag("criticalDataElementStatus").as("criticalDataElement"),
        list("transformSourceTables").as("transformSourceObjects"), text("transformLogic"),
        text("transformDescription"), list("sampleValues").as("examples"), list("tags"),
        objects("quality", oldQualitySpec), objects("authoritativeDefinitions", authoritativeDefinitionSpec),
        objects("customProperties", customPropertySpec),
    }};
    return spec;
}

} // namespace tributary::sources::odcs
