// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/product_page.h"

namespace tributary::query {

// Reads the triplet of a version from where the standards can carry it: the definition text is
// description.purpose; the commit is customProperties.codeCommit, its address an authoritative
// definition of type transformationImplementation; the infrastructure link one of type infrastructure
// (or customProperties.infrastructureUrl).
Triplet tripletOf(const Json& facts, const std::string& definitionFile);

} // namespace tributary::query
