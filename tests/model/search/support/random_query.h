// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/query.h"

#include <functional>
#include <random>
#include <string>

namespace tributary::test {

// A random tree as the parser could have made it, out of terms that `term` gives. Conjunctions may
// hold words, filters, negations and groups.
search::Node randomQuery(std::mt19937& random, int depth, const std::function<search::Term(std::mt19937&)>& term);

// A term whose value is read as the parser reads it; the value must be right for the field.
search::Term termOf(search::Field field, const std::string& value, bool quoted = false);

} // namespace tributary::test
