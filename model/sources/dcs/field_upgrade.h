// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/base/tree.h"

namespace tributary::sources::dcs {

// Gives the facts of a field, read by the specification's own names, those of an ODCS 3.1 property:
// types, logicalTypeOptions, relationships, links and personal data.
void upgradeField(Json& facts, const Node& field);

// links{name: url} -> authoritativeDefinitions[{type, url}].
void addLinks(const Node& owner, Json& facts);

} // namespace tributary::sources::dcs
