// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edit/value_edit.h"

#include <random>

namespace tributary::edit::test {

// What an edit means, done to the value alone: the reference for what it does to a text.
void changeValue(Json& document, const ValueEdit& edit);

// An edit of some place in a document, with a value of somebody's choice.
ValueEdit randomEdit(const Json& document, std::mt19937& random, Json value);

// Pointers to all scalars, and to all lists, in the document.
std::vector<std::string> scalarPointers(const Json& document);
std::vector<std::string> listPointers(const Json& document);

} // namespace tributary::edit::test
