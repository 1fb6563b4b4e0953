// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/field.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tributary::canvas {

// The words a choice field may hold, in the order of the board: source-aligned, consumer-aligned and
// shared-core; virtual and materialised; experimental and stable. Empty for other fields.
std::vector<std::string_view> choicesOf(Field field);

// What a word from a file says, in whatever spelling ("sourceAligned", "Consumer aligned",
// "materialized"); nothing where it is none of the field's words.
std::optional<std::string_view> choiceFrom(Field field, std::string_view word);

// ODPS 1.1 knows a third type, the aggregate: made from several products to be read by many. On the
// canvas that is the shared core.
bool isAggregate(std::string_view word);

// The lifecycle behind an ODPS status: active and its like are stable, what is proposed or drafted is
// experimental; a deprecated or retired product is neither.
std::optional<std::string_view> lifecycleOfStatus(std::string_view status);

} // namespace tributary::canvas
