// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sources/batch_builder.h"

#include <string_view>

namespace tributary::sources::dbt {

// What the project says: models, seeds, snapshots, sources, exposures and metrics, and what each is
// made from. Tests are counted on what they test; semantic models and saved queries are looked
// through to the models behind them.
bool readManifest(std::string_view text, std::size_t readable, BatchBuilder& out);

} // namespace tributary::sources::dbt
