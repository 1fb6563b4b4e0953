// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/summaries.h"

#include <string>
#include <string_view>

namespace tributary::query {

// What something is kept in, as its source writes it: its own word for it, else the first server of its
// contract. Empty where nothing says so.
std::string technologyOf(Summaries& summaries, const EntityRow& row);

// The kind of system in an OpenLineage namespace: "postgres://host:5432" is of postgres.
std::string schemeOf(std::string_view nameSpace);

// The physical type of a column, else the logical one.
std::string columnType(const EntityRow& column);

} // namespace tributary::query
