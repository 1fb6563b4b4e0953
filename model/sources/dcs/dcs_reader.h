// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/tree.h"
#include "model/sources/batch_builder.h"

namespace tributary::sources {

// Reads a document of the Data Contract Specification 0.9.0 to 1.2.1 as the contract of ODCS 3.1 that
// it would be today: models become datasets, fields columns, servers and service levels lists.
// Source: its JSON Schemas (github.com/datacontract/datacontract-specification).
void readDataContractSpecification(const Node& document, BatchBuilder& out);

} // namespace tributary::sources
