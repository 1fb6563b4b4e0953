// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/canvas/new_canvas.h"
#include "model/ddl/tables.h"
#include "model/entities/file_batch.h"
#include "model/query/lineage_cluster.h"

#include <optional>
#include <string>
#include <vector>

namespace tributary::query {

// What a new canvas says, before it is known where it goes.
struct NewCanvasContent {
    std::string name; // suggested
    std::array<std::vector<std::string>, canvas::kFieldCount> values;
    std::string contractId; // of a contract that exists; empty: see datasets
    std::string contractVersion;
    std::vector<canvas::NewDataset> datasets; // for a contract of its own; empty: none
    std::vector<Diagnostic> hints;
};

// From facts as normalised to ODCS 3.1.
NewCanvasContent contentOfContract(const std::string& id, const std::string& version, const std::string& name, const Json& facts);
NewCanvasContent contentOfDataset(store::Reader& reader, Summaries& summaries, const EntityRow& dataset);
NewCanvasContent contentOfCluster(store::Reader& reader, Summaries& summaries, const LineageCluster& cluster);
NewCanvasContent contentOfScript(const ddl::Script& script, const std::string& fileName);

} // namespace tributary::query
