// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sources/shape/field_spec.h"

// The field tables of the Bitol Open Data Product Standard, versions 0.9, 1.0 and 1.1.
// Source: its JSON Schemas (github.com/bitol-io/open-data-product-standard).
namespace tributary::sources::odps {

constexpr SpecVersion kV09 = 900;
constexpr SpecVersion kV10 = 10'000;
constexpr SpecVersion kV11 = 10'100;

const ObjectSpec& productSpec();
const ObjectSpec& inputPortSpec();
const ObjectSpec& outputPortSpec();
const ObjectSpec& managementPortSpec();

// Parts that products and ports share.
const ObjectSpec& customPropertySpec();
const ObjectSpec& authoritativeDefinitionSpec();
const ObjectSpec& synonymSpec();
const ObjectSpec& contextSpec();
const ObjectSpec& supportSpec();
const ObjectSpec& teamSpec();

bool isKnownVersion(SpecVersion version);

} // namespace tributary::sources::odps
