// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/query/product_page.h"
#include "model/store/reader.h"

#include <string>
#include <vector>

namespace tributary::query {

// The whole product page from one snapshot. `ref` is anything resolve() understands; a port leads
// to its product, and a contract, its datasets and columns to the product that serves them. Error codes: ref.unknown, ref.ambiguous,
// ref.not-a-product.
Result<ProductPage> productPage(store::Reader& reader, const std::string& ref);

// The strictest classification among the columns of these datasets.
std::string dataClassification(store::Reader& reader, const std::vector<DatasetItem>& datasets);

// All versions of the product, newest first; those gone from their source too.
Result<std::vector<VersionItem>> versionsOf(store::Reader& reader, const EntityRow& product);

// The columns of a dataset in file order, nested ones below their parents with dotted paths.
Result<std::vector<ColumnItem>> columnsOf(store::Reader& reader, EntityId dataset);

// Every field of an entity, flattened to dotted paths, with where it comes from.
std::vector<Fact> factsOf(const EntityRow& row, const Provenance& provenance);

// The six steps, from what is known: see docs/product-page.md.
std::vector<Step> stepsOf(const ProductPage& page);

// -1, 0, 1: by the numbers in the texts ("v10" > "2.1" > "2"), then by the text.
int compareVersions(const std::string& left, const std::string& right);

} // namespace tributary::query
