// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/document.h"
#include "app/cli/entity_page.h"
#include "app/cli/product_columns.h"
#include "model/query/domain_page.h"
#include "model/query/people_page.h"
#include "model/query/product_page.h"

namespace tributary::cli {

Document productDocument(const query::ProductPage& page, const ColumnsByDataset& columns);
Document entityDocument(const EntityPage& page);
Document domainDocument(const query::DomainPage& page);
Document personDocument(const query::PersonPage& page);
Document peopleDocument(const query::PeoplePage& page);

// "source shop, file products/orders.yaml:3, read 2026-11-17T08:00:00Z"
QString provenanceText(const query::Provenance& provenance);

} // namespace tributary::cli
