// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/query.h"

namespace tributary::search {

// Reads the value of a field's term into its meaning (match, interval). Gives the code of what is
// wrong with it, or nullptr.
const char* readTermValue(Term& term);

} // namespace tributary::search
