// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sources/shape/field_spec.h"

// The field tables of the Data Contract Specification, with the names of ODCS 3.1.
namespace tributary::sources::dcs {

const ObjectSpec& contractSpec();
const ObjectSpec& infoSpec();
const ObjectSpec& termsSpec();
const ObjectSpec& modelSpec();
const ObjectSpec& fieldSpec();
const ObjectSpec& serviceLevelSpec();

bool isKnownVersion(SpecVersion version);

} // namespace tributary::sources::dcs
