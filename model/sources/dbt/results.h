// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sources/batch_builder.h"

#include <string_view>

// Results of runs, as measurements. Their subject's unique id stands in Point::port.
namespace tributary::sources::dbt {

// For a model, seed or snapshot "execution_time" in seconds and "status"; for a test one under its
// name. Status and test are 1 where all went well, else 0; the word for it stands in `detail`.
bool readRunResults(std::string_view text, BatchBuilder& out);

// "freshness": the age of a source's newest row in seconds.
bool readSourceFreshness(std::string_view text, BatchBuilder& out);

} // namespace tributary::sources::dbt
