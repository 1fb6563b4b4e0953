// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/archive.h"
#include "model/search/search_index.h"

#include <array>
#include <string>

namespace tributary::fuzz {

// More than one word of a set of rows, and the last one not full; its bytes are fewer than the fuzzer makes at most.
constexpr EntityId kRowsOfSmallIndex = 66;

// Rows with words in every place, values of facets and of what only queries use, numbers that are there and that are
// not; few of them different, so that the bytes are few.
inline std::shared_ptr<const search::SearchIndex> smallIndex(EntityId rows)
{
    static constexpr std::array<const char*, 5> kNames = {"customerOrders", "order_net", "Orders", "price list", "Gr\xC3\xB6\xC3\x9F""e"};
    search::SearchIndexBuilder builder;
    builder.setValue(1, {static_cast<int>(search::Facet::Kind), "DataProduct", "dataproduct"});
    builder.setValue(2, {static_cast<int>(search::Facet::Kind), "Column", "column"});
    builder.setValue(3, {static_cast<int>(search::Facet::Domain), "Sales", "sales"});
    builder.setValue(4, {static_cast<int>(search::Facet::Owner), "Jo", "jo"});
    builder.setValue(5, {static_cast<int>(search::Aspect::Flag), "placeholder", "placeholder"});
    builder.setValue(6, {static_cast<int>(search::Aspect::DomainPath), "sales", "sales"});
    std::vector<std::uint32_t> popularity;
    for (EntityId entity = 1; entity <= rows; ++entity) {
        const bool isColumn = entity % 3 == 0;
        const std::array<std::uint32_t, 4> codes = {isColumn ? 2U : 1U, 3U, 6U, entity % 2 == 0 ? 4U : 5U};
        search::SearchRowData row;
        row.entity = entity * 2; // with some between them that are none
        row.weight = isColumn ? 4 : 1;
        row.shown = entity % 10 != 9;
        row.name = kNames[static_cast<std::size_t>(entity) % kNames.size()];
        row.texts = {row.name, "orders-1", isColumn ? "" : "customer_id\nnet", entity % 4 == 0 ? "gold" : "", "Jo", "what customers \xE9\xA1\xA7\xE5\xAE\xA2 ordered"};
        row.codes = std::span(codes).first(entity % 5 == 0 ? 1 : codes.size());
        row.columns = isColumn ? search::kUncounted : static_cast<int>(entity % 2);
        row.quality = entity % 4 == 0 ? 99.5F : static_cast<float>(search::kUncounted);
        row.changed = entity % 7 * kMicrosPerDay;
        builder.add(row);
        popularity.push_back(static_cast<std::uint32_t>(entity % 3));
    }
    return builder.build(popularity);
}

inline std::string archivedIndex(const search::SearchIndex& index)
{
    ArchiveWriter archive;
    archive(index);
    return archive.bytes();
}

} // namespace tributary::fuzz
