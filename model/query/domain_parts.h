// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/domain_page.h"
#include "model/query/summaries.h"
#include "model/store/reader.h"

#include <map>
#include <vector>

// The parts that the page of a domain is put together from.
namespace tributary::query {

using DomainReaders = std::map<std::pair<std::string, std::string>, DomainReader>; // by name and kind

// Who refers to the domain in that role, by its id or its name, each once.
std::vector<EntityRow> referrersOfDomain(store::Reader& reader, Summaries& summaries, const EntityRow& domain, Role role);

// The domain and all below it, parents first. Sets `complete` to false where there are too many.
std::vector<EntityRow> domainTree(store::Reader& reader, Summaries& summaries, const EntityRow& domain,
                                  std::vector<DomainBranch>& tree, bool& complete);

// One product with what was measured and read of it. Adds its readers to `readers`.
DomainProduct domainProduct(store::Reader& reader, Summaries& summaries, const EntityRow& product, Micros staleBefore,
                            DomainReaders& readers);

// Counted from the products; undescribed parts by a search.
Result<std::vector<DomainGap>> domainGaps(store::Reader& reader, const EntityRow& domain,
                                          const std::vector<DomainProduct>& products, Micros staleBefore);

// `inside`: all products of the domain; `within`: it and the domains below it, whose own contracts feed it from
// within.
Result<std::vector<DomainFlow>> domainFlows(store::Reader& reader, Summaries& summaries, const std::vector<DomainProduct>& inside,
                                            const std::vector<DomainBranch>& within, Micros at);

} // namespace tributary::query
