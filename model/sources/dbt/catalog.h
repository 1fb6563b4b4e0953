// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sources/batch_builder.h"

#include <string_view>

namespace tributary::sources::dbt {

// What the database says of the tables: their kind, owner, and all columns with types and order.
// Where all columns of a table are in capitals, as databases that fold names give them, the columns
// are named in small letters, as manifests do, and keep the given name as physicalName.
bool readCatalog(std::string_view text, BatchBuilder& out);

} // namespace tributary::sources::dbt
