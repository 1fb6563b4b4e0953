// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sources/shape/shape_reader.h"

namespace tributary::sources::dcs {

// A contract's info, terms and servers, under their names of ODCS 3.1, with what has none there in
// the extra fields.
void readHead(const Node& document, ShapeReader& shapes, EntityDraft& contract);

// The mapping under that name; nullptr where it is absent or, with a remark, of another shape. That
// goes to `extra`.
const Node* mappingAt(const Node& owner, const char* member, BatchBuilder& out, Json& extra);

} // namespace tributary::sources::dcs
