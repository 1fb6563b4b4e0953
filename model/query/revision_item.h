// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/entities/moment.h"

#include <string>
#include <vector>

namespace tributary::store {
class Reader;
}

namespace tributary::query {

// One sync run that wrote something: a moment to look at, and what it changed (entities, columns
// included).
struct RevisionItem {
    Moment moment;
    std::string source;
    int added = 0;
    int changed = 0;
    int removed = 0;
};

// Newest first, as far back as the catalog can be read.
Result<std::vector<RevisionItem>> revisionItems(store::Reader& reader, int limit);

} // namespace tributary::query
