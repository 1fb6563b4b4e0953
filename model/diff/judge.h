// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/field_diff.h"
#include "model/diff/change.h"

namespace tributary::diff {

// What a change of a field means for the values that are possible. `presence` only says whether it was
// there before and after.
Nature presenceOf(const FieldChange& change);
Nature natureOf(Kind kind, const FieldChange& change);

} // namespace tributary::diff
