// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lineage/lineage_result.h"

#include <string>
#include <vector>

namespace tributary::lineage {

// What a dataset or a job is called in OpenLineage.
struct OpenLineageName {
    std::string nameSpace;
    std::string name;
};

// The datasets and jobs of an answer, each once: the nodes of level column that belong to one dataset
// share its entry.
struct OpenLineageNames {
    std::vector<OpenLineageName> names;
    std::vector<std::size_t> first;    // of each name the first node that bears it
    std::vector<std::size_t> ofNode;   // index into names
};

// A node is called by its id in a source that says where the data is ("postgres://..."), else by its
// first id; an id without a namespace is put into "tributary". No two datasets are called alike, and no
// two jobs: a second one is called by its reference.
OpenLineageNames openLineageNames(const LineageResult& result);

} // namespace tributary::lineage
