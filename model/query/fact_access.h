// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/fact_access.h"

namespace tributary::query {

// The readers of facts under the names that queries call them by.
using tributary::customProperty;
using tributary::customText;
using tributary::definitionUrl;
using tributary::descriptionText;
using tributary::factAt;
using tributary::factFlag;
using tributary::factList;
using tributary::factNumber;
using tributary::factText;

} // namespace tributary::query
