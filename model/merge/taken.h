// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/merge/merge.h"

#include <string>
#include <string_view>
#include <vector>

namespace tributary::merge {

// Adds what differs between two states of the value at a place, as finely as it can be told. Null: not there.
// `name`: of the member that holds the value.
void addTaken(const Json* before, const Json* after, const std::string& place, std::string_view name, Side side, std::vector<Taken>& out);

} // namespace tributary::merge
