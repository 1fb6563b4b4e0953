// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/query/domain_page.h"
#include "model/store/reader.h"

#include <string>

namespace tributary::query {

constexpr int kStaleDays = 180;
constexpr std::size_t kMostDomainsBelow = 1'000;
constexpr std::size_t kMostDomainProducts = 5'000;

// The page of a domain from one snapshot. `ref` is anything resolve() understands. `now`: the time by
// which products are stale, where the reader is not set to a moment. Error codes: ref.unknown,
// ref.ambiguous, ref.not-a-domain.
Result<DomainPage> domainPage(store::Reader& reader, const std::string& ref, Micros now);

} // namespace tributary::query
