// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/tree.h"
#include "model/sources/batch_builder.h"

namespace tributary::sources {

// Reads one data usage agreement (format 0.0.1): who may use what of whom, for what. Extra states and
// the row and column scope live under `custom`, so that plain readers still see a valid agreement.
void readUsageAgreement(const Node& document, BatchBuilder& out);

} // namespace tributary::sources
