// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"
#include "model/query/domain_page.h"
#include "model/query/people_page.h"

#include <string>

namespace tributary::cli {

// What `tributary show --json` adds to the entity: everything the page of a domain knows ...
Json domainJson(const query::DomainPage& page);
// ... and that of a person; `show people` has this alone.
Json personJson(const query::PersonPage& page);
Json peopleJson(const query::PeoplePage& page);

// owner, output-ports, contract, purpose, stale, undescribed
std::string gapName(query::GapKind kind);

} // namespace tributary::cli
