// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sources/batch_builder.h"
#include "model/sources/detect.h"

#include <string_view>

namespace tributary::sources {

// Reads a dbt artifact: manifest (v1 to v12), catalog (v1), run results (v1 to v6) or sources (v1 to
// v3). Models, seeds, snapshots and sources become datasets under their unique ids, to which manifest
// and catalog both add; exposures become dashboards, metrics metrics. False, with nothing added,
// where the text is not JSON to its end or is no such artifact.
// `readable`: see padded_json.h. Source: the JSON Schemas at schemas.getdbt.com.
bool readDbt(Format format, std::string_view text, BatchBuilder& out, std::size_t readable = 0);

} // namespace tributary::sources
