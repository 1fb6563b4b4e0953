// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/query/product_page.h"
#include "model/store/reader.h"

#include <map>
#include <vector>

namespace tributary::cli {

using ColumnsByDataset = std::map<EntityId, std::vector<query::ColumnItem>>;

// The columns of all datasets of a page; the window fetches them one dataset at a time.
Result<ColumnsByDataset> columnsOf(store::Reader& reader, const query::ProductPage& page);

} // namespace tributary::cli
