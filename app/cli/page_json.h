// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/entity_page.h"
#include "app/cli/product_columns.h"
#include "model/base/json.h"
#include "model/query/product_page.h"

namespace tributary::cli {

// `tributary show --json`: everything the product page knows ...
Json productJson(const query::ProductPage& page, const ColumnsByDataset& columns);
// ... and everything known of an entity that is no product.
Json entityJson(const EntityPage& page);

Json versionJson(const query::VersionItem& version);

} // namespace tributary::cli
