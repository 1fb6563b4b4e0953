// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/kind.h"

#include <string>
#include <string_view>

// dbt's unique ids: "model.package.name", "model.package.name.v2", "source.package.source.table".
namespace tributary::sources::dbt {

// The first part: "model", "seed", "test", ...
std::string_view typeOf(std::string_view uniqueId);

// Dataset for what stands for a table, Dashboard and Metric for those, else Unknown: tests,
// operations, macros and the layers in between are no entities.
Kind kindOf(std::string_view uniqueId);

// What a person calls it: without type, package and the name of the source.
std::string_view nameOf(std::string_view uniqueId);

} // namespace tributary::sources::dbt
