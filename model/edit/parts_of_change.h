// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/tree.h"
#include "model/edit/value_edit.h"

namespace tributary::edit {

// What makes one list or mapping into another as edits of its children, in an order in which each finds
// its place: a list's from its end, its items followed by a longest common subsequence of those that are
// equal or have the same name. What is equal has no edit, so that its bytes, comments and order stay.
std::vector<ValueEdit> partsOfChange(const Node& before, const ValueEdit& set);

} // namespace tributary::edit
