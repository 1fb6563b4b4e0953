// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/search_result.h"
#include "model/query/sync_status.h"

#include <QString>

namespace tributary::test {

// Hand-made content that looks like a real catalog, for pages under test.
query::Hit makeHit(int number);
query::SearchResult sampleResult(const QString& query, int limit, int offset, int total);
query::ProductPage sampleProduct(const QString& ref);
query::SyncStatus sampleStatus();

} // namespace tributary::test
