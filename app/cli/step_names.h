// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/product_page.h"

#include <string>

namespace tributary::cli {

// Fixed names, as they stand in JSON: "input", "processing", ...; "missing", "partial", "good".
std::string stepName(query::Step::Name name);
std::string stepStateName(query::StepState state);

} // namespace tributary::cli
