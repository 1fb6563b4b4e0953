// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/rules.h"

#include <vector>

namespace tributary::diff {

// The tables themselves: of our own rules in two files, since they are long.
const std::vector<Rule>& ownRules();
std::vector<Rule> schemaRules();
std::vector<Rule> documentRules();
const std::vector<Rule>& dcsRules();

} // namespace tributary::diff
