// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "model/lineage/lineage_result.h"
#include "model/query/lineage_request.h"

#include <QString>

#include <optional>

namespace tributary::cli {

// --level; nothing where it is not given. Error code usage.choice.
Result<std::optional<lineage::Level>> levelOption(const Arguments& arguments);

// --domain, --kind, --platform, --tag, --edge-kind (each a list with commas) and --fresh-since (RFC 3339
// or a date, from its beginning). Error codes: usage.choice, moment.malformed.
Result<query::LineageNarrowing> narrowingOptions(const Arguments& arguments);

// A node in a line of text: columns with their dataset.
QString nodeLabel(const lineage::ResultNode& node);

} // namespace tributary::cli
