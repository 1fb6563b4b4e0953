// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/rules/rules.h"

#include <string>

namespace tributary::lineage {

// The dataset that a reference of `source` names by "<namespace>/<name>" or by another native id:
// one of that id, else any with the same key. Null where there is none, not even a placeholder.
const EntityFact* findDataset(const Deriving& deriving, const std::string& local, SourceId source);

// The dataset that a column belongs to, and the column's path within it ("address.city"); a dataset
// itself has an empty path.
struct ColumnPlace {
    const EntityFact* dataset = nullptr;
    std::string path;
};
ColumnPlace placeOf(const Deriving& deriving, const EntityFact& column);

} // namespace tributary::lineage
