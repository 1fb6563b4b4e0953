// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sources/shape/field_spec.h"

// The field tables of the Bitol Open Data Contract Standard: 3.0, 3.1, 3.2 and the older 2.2, whose
// names are mapped to those of 3.1.
// Source: its JSON Schemas (github.com/bitol-io/open-data-contract-standard).
namespace tributary::sources::odcs {

constexpr SpecVersion kV301 = 30'001;
constexpr SpecVersion kV302 = 30'002;
constexpr SpecVersion kV31 = 30'100;
constexpr SpecVersion kV32 = 30'200;

const ObjectSpec& contractSpec();
const ObjectSpec& schemaObjectSpec();
const ObjectSpec& propertySpec();

// 2.2
const ObjectSpec& oldContractSpec();
const ObjectSpec& oldTableSpec();
const ObjectSpec& oldColumnSpec();

// Parts shared between them.
const ObjectSpec& customPropertySpec();
const ObjectSpec& authoritativeDefinitionSpec();
const ObjectSpec& contextSpec();
const ObjectSpec& synonymSpec();
const ObjectSpec& relationshipSpec();
const ObjectSpec& qualitySpec();
const ObjectSpec& descriptionSpec();
const ObjectSpec& serverSpec();
const ObjectSpec& supportSpec();
const ObjectSpec& priceSpec();
const ObjectSpec& teamMemberSpec();
const ObjectSpec& teamSpec();
const ObjectSpec& roleSpec();
const ObjectSpec& slaPropertySpec();

bool isKnownVersion(SpecVersion version);
bool isKnownOldVersion(SpecVersion version);

} // namespace tributary::sources::odcs
