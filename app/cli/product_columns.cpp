// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/product_columns.h"

#include "model/query/product_query.h"

namespace tributary::cli {

Result<ColumnsByDataset> columnsOf(store::Reader& reader, const query::ProductPage& page)
{
    ColumnsByDataset out;
    for (const auto& item : page.datasets) {
        auto columns = query::columnsOf(reader, item.dataset.id);
        if (!columns)
            return tl::unexpected(columns.error());
        out[item.dataset.id] = std::move(*columns);
    }
    return out;
}

} // namespace tributary::cli
