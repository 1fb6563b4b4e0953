// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/part.h"

#include <string_view>

namespace tributary::diff {

// How much two parts of one kind look like one that was renamed, from 0 to 1. `isOnly`: nothing else went
// and nothing else came beside them, so that equal content is enough.
double likenessOf(const Part& before, const Part& after, bool isOnly);

// Of two names, by their words: "customer_id" and "customerId" are 1, "customer_id" and "client_id" 1/3.
double nameLikeness(std::string_view left, std::string_view right);

} // namespace tributary::diff
