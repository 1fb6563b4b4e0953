// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/product_page.h"

#include <memory>

namespace tributary::query {

// A product page as a full catalog would give it: three inputs, three outputs, four objectives,
// ninety days of reads, a thread of comments.
std::shared_ptr<ProductPage> samplePage();
std::vector<ColumnItem> sampleColumns(int count);
EntitySummary sampleSummary(Kind kind, const std::string& name, const std::string& version = {});

constexpr Micros kSampleNow = 1'791'208'800 * kMicrosPerSecond; // 2026-10-05T14:00:00Z

} // namespace tributary::query
