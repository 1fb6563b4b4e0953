// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lineage/edge.h"

namespace tributary::lineage {

std::string_view edgeKindName(EdgeKind kind)
{
    switch (kind) {
    case EdgeKind::Agreement: return "agreement";
    case EdgeKind::Port: return "port";
    case EdgeKind::PortFlow: return "port-flow";
    case EdgeKind::External: return "external";
    case EdgeKind::Exposes: return "exposes";
    case EdgeKind::Consumes: return "consumes";
    case EdgeKind::JobReads: return "job-reads";
    case EdgeKind::JobWrites: return "job-writes";
    case EdgeKind::DatasetFlow: return "dataset-flow";
    case EdgeKind::Column: return "column";
    case EdgeKind::ColumnDataset: return "column-dataset";
    case EdgeKind::ForeignKey: return "foreign-key";
    case EdgeKind::InDomain: return "in-domain";
    case EdgeKind::Manual: return "manual";
    }
    return "unknown";
}

std::string_view evidenceName(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Exact: return "exact";
    case Evidence::Drift: return "drift";
    case Evidence::Assumed: return "assumed";
    case Evidence::Declared: return "declared";
    case Evidence::Observed: return "observed";
    case Evidence::Hint: return "hint";
    case Evidence::Missing: return "missing";
    case Evidence::Manual: return "manual";
    }
    return "unknown";
}

std::optional<EdgeKind> edgeKindFromName(std::string_view name)
{
    for (int kind = static_cast<int>(EdgeKind::Agreement); kind <= static_cast<int>(EdgeKind::Manual); ++kind)
        if (edgeKindName(static_cast<EdgeKind>(kind)) == name)
            return static_cast<EdgeKind>(kind);
    return std::nullopt;
}

} // namespace tributary::lineage
